import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../src/base/errors.js';
import { openSources } from '../../src/sources/index.js';
import { DEFAULT_LIMITS } from '../../src/sources/limits.js';
import { workbook } from '../support/workbook.js';
import { folderOf } from './folders.js';

const TREE = {
  'a/m1.json': '1',
  'a/m2.csv': '2',
  'a/deep/er/m3.json': '3',
  'b/m10.json': '10',
  'b/m9.json': '9',
  'top.json': 't',
  '.hidden/h.json': 'h',
  'a/.secret.json': 's',
  'a/node_modules/p/package.json': 'p',
};

async function paths(patterns: string[], cwd: string): Promise<string[]> {
  return (await openSources(patterns, { cwd })).files.map((file) => file.path);
}

test('a sheet is a part of a workbook, and a name with # comes first', async () => {
  const book = workbook('');
  const cwd = folderOf({ 'a.xlsx': book, 'b.xlsx': book, 'b.xlsx#One': 'x', 'c#d.csv': 'x', 'in/e.xlsx': book });
  expect(await paths(['c#d.csv'], cwd)).toEqual(['c#d.csv']);
  expect(await paths(['b.xlsx#One'], cwd)).toEqual(['b.xlsx#One']);
  const several = await openSources(['a.xlsx#One', 'a.xlsx#Two x', 'a.xlsx'], { cwd });
  expect(several.files.map(({ path, sheet, foundInFolder }) => [path, sheet, foundInFolder ?? false])).toEqual([
    ['a.xlsx', undefined, false],
    ['a.xlsx#One', 'One', false],
    ['a.xlsx#Two x', 'Two x', false],
  ]);
  expect(await paths(['*.xlsx#Two'], cwd)).toEqual(['a.xlsx#Two', 'b.xlsx#Two']);
  // A workbook that is merely found makes way for its sheets that are named.
  expect(await paths(['in', 'in/e.xlsx#One'], cwd)).toEqual(['in/e.xlsx#One']);
  await expect(paths(['none.xlsx#One'], cwd)).rejects.toThrow('no file matches "none.xlsx#One"');
});

describe('patterns', () => {
  const cwd = folderOf(TREE);
  const everything = ['a/deep/er/m3.json', 'a/m1.json', 'a/m2.csv', 'b/m9.json', 'b/m10.json', 'top.json'];
  const json = everything.filter((file) => file.endsWith('.json'));

  test.each<[string[], string[]]>([
    [['top.json'], ['top.json']],
    [['./a/../top.json'], ['top.json']],
    [['.'], everything],
    [['b'], ['b/m9.json', 'b/m10.json']],
    [['b/'], ['b/m9.json', 'b/m10.json']],
    [['*'], ['top.json']],
    [['*/*.json'], ['a/m1.json', 'b/m9.json', 'b/m10.json']],
    [['**/*.json'], json],
    [['./**/*.json'], json],
    [['**'], everything],
    [['a/**/m?.json'], ['a/deep/er/m3.json', 'a/m1.json']],
    [['b/m[0-9].json'], ['b/m9.json']],
    [['{a,b}/m{1,10}.json'], ['a/m1.json', 'b/m10.json']],
    [['a/{deep/er,x}/*'], ['a/deep/er/m3.json']],
    [
      ['top.json', 'b/*'],
      ['b/m9.json', 'b/m10.json', 'top.json'],
    ],
    [['b\\m9.json'], ['b/m9.json']],
    [['a\\**\\*.csv'], ['a/m2.csv']],
    [['.hidden'], ['.hidden/h.json']],
    [['.hidden/*.json'], ['.hidden/h.json']],
    [['*/.*.json'], ['a/.secret.json']],
    [['a/node_modules'], ['a/node_modules/p/package.json']],
    [
      ['.', '!a'],
      ['b/m9.json', 'b/m10.json', 'top.json'],
    ],
    [
      ['.', '!./a/', '!**/m9.*'],
      ['b/m10.json', 'top.json'],
    ],
    [
      ['!**/deep', '**/*.json'],
      ['a/m1.json', 'b/m9.json', 'b/m10.json', 'top.json'],
    ],
    [['.', '!*.json'], everything.filter((file) => file !== 'top.json')],
  ])('%j', async (patterns, expected) => {
    expect(await paths(patterns, cwd)).toEqual(expected);
  });

  test('absolute patterns; paths are shown relative to the working folder where they lie in it', async () => {
    const inside = path.join(cwd, 'a');
    expect(await paths([`${cwd}/b/*.json`], cwd)).toEqual(['b/m9.json', 'b/m10.json']);
    expect(await paths(['../b/m9.json', '../a/*.csv'], inside)).toEqual([`${cwd}/b/m9.json`, 'm2.csv']);
    expect(await paths(['..', `!${cwd}/a`, '!../top.json'], inside)).toEqual([`${cwd}/b/m9.json`, `${cwd}/b/m10.json`]);
  });

  test.each([
    ['nowhere.json', /no file matches "nowhere\.json", looked up in ".*There is: "a", "b", "top\.json"\./],
    ['a/m1.jsn', /There is: "m1\.json", "m2\.csv"/],
    ['a/x/y/*.json', /looked up in ".*\/a"/],
    ['b/*.csv', /no file matches/],
    ['top.json/x', /no file matches/],
    ['*.json/', /no file matches/],
    ['x'.repeat(300), /no file matches/],
    ['\0', /no file matches "\\u0000"/],
  ])('%j selects nothing', async (pattern, message) => {
    const opening = openSources([pattern], { cwd });
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(message);
  });

  test('a folder without files', async () => {
    const empty = folderOf({ 'd/.hidden': '' });
    await expect(paths(['d'], empty)).rejects.toThrow(/^d: is a folder without files\. .*dot/);
    await expect(paths(['.'], empty)).rejects.toThrow(/is a folder without files/);
  });

  test('one pattern that selects nothing is an error beside others that do', async () => {
    await expect(paths(['top.json', 'nope'], cwd)).rejects.toThrow(/"nope"/);
  });

  test.each([[[]], [['!a']], [['']], [['  ']], [['top.json', '!**']]])('%j', async (patterns) => {
    await expect(openSources(patterns, { cwd })).rejects.toThrow(/^`results`/);
    await expect(openSources(patterns, { cwd })).rejects.toThrow(UserError);
  });

  test('more files than allowed', async () => {
    const limits = { ...DEFAULT_LIMITS, maxFiles: 5 };
    await expect(openSources(['.'], { cwd, limits })).rejects.toThrow(/more than 5 files/);
    expect((await openSources(['.', '!a/m2.csv'], { cwd, limits })).files).toHaveLength(5);
  });
});

test('what exists literally is not read as a glob', async () => {
  const cwd = folderOf({ 'a[1].csv': 'x', 'a1.csv': 'y', '{a,b}/x': 'z', '*': 'star', 'b\\c': 'back' });
  expect(await paths(['a[1].csv'], cwd)).toEqual(['a[1].csv']);
  expect(await paths(['{a,b}'], cwd)).toEqual(['{a,b}/x']);
  expect(await paths(['*'], cwd)).toEqual(['*']);
  expect(await paths(['b\\c'], cwd)).toEqual(['b\\c']);
  expect(await paths(['.', '!a[1].csv', '!*'], cwd)).toEqual(['a1.csv', 'b\\c', '{a,b}/x']);
});

test('a name with control characters is shown inert, and read', async () => {
  const { files } = await openSources(['.'], { cwd: folderOf({ 'a\n::error::x': 'content' }) });
  expect(files[0].path).toBe('a\\u000a::error::x');
  expect((await files[0].bytes()).toString()).toBe('content');
});

describe('the same file twice', () => {
  test('named by several patterns', async () => {
    const { files, setAside } = await openSources(['a.json', '*.json', '.'], {
      cwd: folderOf({ 'a.json': '', 'b.json': '' }),
    });
    expect(files.map((file) => file.path)).toEqual(['a.json', 'b.json']);
    expect(setAside).toEqual([
      { path: 'a.json', why: 'named more than once; it is read once' },
      { path: 'b.json', why: 'named more than once; it is read once' },
    ]);
  });

  test('by a link: the file keeps its own name, whichever was named first', async () => {
    const cwd = folderOf({ 'z.json': '' });
    symlinkSync('z.json', path.join(cwd, 'a.json'));
    for (const patterns of [['.'], ['z.json', 'a.json'], ['a.json', 'z.json']]) {
      expect(await openSources(patterns, { cwd })).toMatchObject({
        files: [{ path: 'z.json' }],
        setAside: [{ path: 'a.json', why: 'the same file as z.json; it is read once' }],
      });
    }
  });

  test('hard links are files of their own', async () => {
    const cwd = folderOf({ a: 'x' });
    linkSync(path.join(cwd, 'a'), path.join(cwd, 'b'));
    expect(await paths(['.'], cwd)).toEqual(['a', 'b']);
  });
});

describe('links', () => {
  test('are followed inside the folder only, and never to folders', async () => {
    const cwd = folderOf({ 'in/a.json': 'a', 'in/sub/b.json': 'b', 'out/secret': 's', 'inside-out': 'x' });
    const link = (to: string, name: string) => symlinkSync(to, path.join(cwd, 'in', name));
    link('../out/secret', 'leads-out');
    link('../inside-out', 'same-prefix');
    link('nothing', 'nowhere');
    link('.', 'cycle');
    link('loop', 'loop');
    link('..', 'sub/up');
    link('sub/.dotted', 'x');
    const { files, setAside } = await openSources(['in'], { cwd });
    expect(files.map((file) => file.path)).toEqual(['in/a.json', 'in/sub/b.json']);
    expect(new Map(setAside.map((item) => [item.path, item.why]))).toEqual(
      new Map([
        ['in/cycle', 'a link to a folder'],
        ['in/leads-out', 'a link that leads out of the folder'],
        ['in/loop', 'a link that leads nowhere'],
        ['in/nowhere', 'a link that leads nowhere'],
        ['in/same-prefix', 'a link that leads out of the folder'],
        ['in/sub/up', 'a link to a folder'],
        ['in/x', 'a link that leads nowhere'],
      ]),
    );
  });

  test('named directly are followed anywhere', async () => {
    const cwd = folderOf({ 'w/x': '', 'runs/1/a.json': 'content', 'file.json': 'f' });
    symlinkSync('../runs/1', path.join(cwd, 'w/latest'));
    symlinkSync('../file.json', path.join(cwd, 'w/link.json'));
    const at = path.join(cwd, 'w');
    expect(await paths(['latest'], at)).toEqual(['latest/a.json']);
    expect(await paths(['latest/*.json'], at)).toEqual(['latest/a.json']);
    const { files } = await openSources(['link.json'], { cwd: at });
    expect((await files[0].bytes()).toString()).toBe('f');
  });

  test('a broken link that is named', async () => {
    const cwd = folderOf({});
    symlinkSync('nothing', path.join(cwd, 'link'));
    await expect(openSources(['link'], { cwd })).rejects.toThrow(/^link: does not exist/);
  });
});

describe('what is no regular file', () => {
  const cwd = folderOf({ 'a.json': '' });
  execFileSync('mkfifo', [path.join(cwd, 'pipe')]);

  test('in a folder is set aside, and never waited for', async () => {
    expect(await openSources(['.'], { cwd })).toMatchObject({
      files: [{ path: 'a.json' }],
      setAside: [{ path: 'pipe', why: 'not a regular file' }],
    });
  });

  test('named directly is an error', async () => {
    await expect(openSources(['pipe'], { cwd })).rejects.toThrow(/^pipe: is not a regular file/);
  });
});

// The superuser may read everything, so there is nothing to test.
const asUser = process.getuid?.() === 0 ? test.skip : test;

asUser('without the right to read', async () => {
  const cwd = folderOf({ 'f.json': '', 'd/x': '' });
  chmodSync(path.join(cwd, 'f.json'), 0);
  chmodSync(path.join(cwd, 'd'), 0);
  await expect(openSources(['f.json'], { cwd })).rejects.toThrow(/^f\.json: may not be read/);
  await expect(openSources(['d'], { cwd })).rejects.toThrow(/^d: may not be read/);
  chmodSync(path.join(cwd, 'd'), 0o700);
});
