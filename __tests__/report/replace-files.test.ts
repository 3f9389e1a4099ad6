import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, replaceFiles, type NewFile } from '../../src/report/replace-files.js';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'replace-'));
  folder = join(base, 'report');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true }));

const file = (name: string, ...pieces: string[]): NewFile => ({ name, content: () => pieces });
const contents = (of = folder): Record<string, string> =>
  Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(join(of, name), 'utf8')]));

test('files are made and replaced; others stay', async () => {
  await replaceFiles(folder, [file('a', 'old'), file('b', 'old')]);
  writeFileSync(join(folder, 'mine'), 'mine');
  await replaceFiles(folder, [file('c'), file('b', 'n', 'e', 'w')]);
  expect(contents()).toEqual({ a: 'old', b: 'new', c: '', mine: 'mine' });
});

test('what is to be gone goes in the same turn, a link itself and not what it points to', async () => {
  writeFileSync(join(base, 'victim'), 'precious');
  symlinkSync(join(base, 'victim'), join(folder, 'c'));
  await replaceFiles(folder, [file('a', 'new')], ['b', 'c']);
  expect(contents()).toEqual({ a: 'new' });
  expect(readFileSync(join(base, 'victim'), 'utf8')).toBe('precious');
  await expect(replaceFiles(folder, [file('x/b', 'new')], ['a'])).rejects.toMatchObject({ code: 'ENOENT' });
  expect(contents()).toEqual({ a: 'new' });
});

test('folders are made one by one; what the system does not make is an error and no endless loop', () => {
  makeFolder(join(folder, 'x/y/z'));
  makeFolder(join(folder, 'x/y/z'));
  expect(readdirSync(join(folder, 'x/y'))).toEqual(['z']);
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file/x'))).toThrow(/ENOTDIR|EEXIST/);
  if (process.platform === 'linux') expect(() => makeFolder('/proc/beta-certificate/x')).toThrow('ENOENT');
});

test('files have the mode that any new file has', async () => {
  const before = process.umask(0o027);
  await replaceFiles(folder, [file('a', 'x')]).finally(() => process.umask(before));
  expect(lstatSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
});

test('a link is replaced, symbolic or not, and what it points to stays as it is', async () => {
  const victim = join(base, 'victim');
  writeFileSync(victim, 'precious', { mode: 0o755 });
  symlinkSync(victim, join(folder, 'a'));
  linkSync(victim, join(folder, 'b'));
  symlinkSync(join(base, 'nowhere'), join(folder, 'c'));
  symlinkSync(base, join(folder, 'd'));
  await replaceFiles(folder, [file('a', 'new'), file('b', 'new'), file('c', 'new'), file('d', 'new')]);
  expect(contents()).toEqual({ a: 'new', b: 'new', c: 'new', d: 'new' });
  expect(readdirSync(base)).toEqual(['report', 'victim']);
  expect(readFileSync(victim, 'utf8')).toBe('precious');
  for (const name of ['a', 'b', 'c', 'd']) expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(false);
});

test('content that cannot be made leaves everything as it was', async () => {
  await replaceFiles(folder, [file('a', 'old'), file('b', 'old')]);
  const broken = {
    name: 'b',
    *content() {
      yield 'new';
      throw new RangeError('no more');
    },
  };
  await expect(replaceFiles(folder, [file('a', 'new'), broken])).rejects.toThrow('no more');
  expect(contents()).toEqual({ a: 'old', b: 'old' });
});

test('a move that fails half-way is undone', async () => {
  await replaceFiles(folder, [file('a', 'old'), file('c', 'old')]);
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b/mine'), 'mine');
  await expect(replaceFiles(folder, [file('a', 'new'), file('b', 'new'), file('c', 'new')])).rejects.toMatchObject({
    code: 'EISDIR',
  });
  expect(contents(join(folder, 'b'))).toEqual({ mine: 'mine' });
  rmSync(join(folder, 'b'), { recursive: true });
  expect(contents()).toEqual({ a: 'old', c: 'old' });
});

test('a name that leads to a folder that is not there is an error, and undone', async () => {
  await replaceFiles(folder, [file('a', 'old')]);
  await expect(replaceFiles(folder, [file('a', 'new'), file('x/b', 'new')])).rejects.toMatchObject({ code: 'ENOENT' });
  expect(contents()).toEqual({ a: 'old' });
});

const asAnyUser = process.getuid?.() === 0 ? test.skip : test;
asAnyUser('a folder that may not be written to is an error', async () => {
  chmodSync(folder, 0o555);
  await expect(replaceFiles(folder, [file('a', 'new')])).rejects.toMatchObject({ code: 'EACCES' });
  chmodSync(folder, 0o755);
});
