import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../src/base/errors.js';
import { followLink, isSkipped, walk } from '../../src/sources/walk.js';
import { folderOf } from './folders.js';

async function walked(root: string, { depth = Infinity, hidden = false } = {}) {
  const setAside: [string, string][] = [];
  const files: string[] = [];
  const shown = (file: string): string => path.relative(root, file);
  const options = { depth, hidden, shown, setAside: (file: string, why: string) => setAside.push([shown(file), why]) };
  for await (const file of walk(root, options)) files.push(`${shown(file.path)} ${file.size}`);
  return { files, setAside };
}

describe('a walk', () => {
  const root = folderOf({
    'q10.csv': 'ten',
    'q9.csv': 'nine',
    'b/deep/x.csv': '',
    'a/x.csv': '1',
    '.hidden/x.csv': '',
    '.git': '',
    'node_modules/x.csv': '',
    'a/.aider.results.json': '{}',
    'a/x.csv~': '',
    'a/x.BAK': '',
    'old.csv': '',
  });

  test('finds files in natural order, those of a folder before those of its subfolders', async () => {
    expect((await walked(root)).files).toEqual([
      'old.csv 0',
      'q9.csv 4',
      'q10.csv 3',
      'a/.aider.results.json 2',
      'a/x.csv 1',
      'b/deep/x.csv 0',
    ]);
  });

  test('says which files are backups, and nothing of what is hidden', async () => {
    const why = 'by its name a backup of another file';
    expect((await walked(root)).setAside.sort()).toEqual([
      ['a/x.BAK', why],
      ['a/x.csv~', why],
    ]);
    expect((await walked(root, { hidden: true })).files).toEqual(expect.arrayContaining(['.git 0', '.hidden/x.csv 0']));
    expect([isSkipped('node_modules', true), isSkipped('.x', false), isSkipped('.x', true)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('goes no deeper than it is told', async () => {
    expect((await walked(root, { depth: 1 })).files).toHaveLength(3);
    expect((await walked(root, { depth: 2 })).files).toHaveLength(5);
  });

  test('of a folder that is not there is an error that names it', async () => {
    await expect(walked(path.join(root, 'none'))).rejects.toThrow(UserError);
  });
});

describe('links', () => {
  const outside = folderOf({ 'secret.csv': 'x' });
  // A folder whose name begins as that of the root does is not inside it.
  const root = path.join(folderOf({ 'root/in/real.csv': 'rows', 'root-twin/x.csv': '' }), 'root');
  const link = (target: string, name: string): void => {
    symlinkSync(target, path.join(root, name));
  };
  link(path.join(root, 'in', 'real.csv'), 'good.csv');
  link(path.join(outside, 'secret.csv'), 'out.csv');
  link(root, 'loop');
  link(path.join(root, 'nothing'), 'dangling.csv');
  link(path.join(`${root}-twin`, 'x.csv'), 'twin.csv');

  test('are followed to files inside the folder, and to nothing else', async () => {
    const { files, setAside } = await walked(root);
    expect(files).toEqual(['good.csv 4', 'in/real.csv 4']);
    expect(Object.fromEntries(setAside)).toEqual({
      'dangling.csv': 'a link that leads nowhere',
      'out.csv': 'a link that leads out of the folder',
      loop: 'a link to a folder',
      'twin.csv': 'a link that leads out of the folder',
    });
  });

  test('from the root of the disk lead nowhere outside', async () => {
    expect(await followLink(path.join(root, 'good.csv'), '/')).toMatchObject({ size: 4 });
    expect(await followLink(path.join(root, 'good.csv'), `${root}-twin`)).toBe('a link that leads out of the folder');
  });

  (process.platform === 'win32' ? test.skip : test)('a pipe is no file, by itself or behind a link', async () => {
    const folder = folderOf({ 'a.csv': '' });
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    symlinkSync(path.join(folder, 'pipe'), path.join(folder, 'to-pipe'));
    const { files, setAside } = await walked(folder);
    expect(files).toEqual(['a.csv 0']);
    expect(setAside).toEqual([
      ['pipe', 'not a regular file'],
      ['to-pipe', 'a link to something that is not a regular file'],
    ]);
  });
});
