import { expect, test } from '@jest/globals';
import { statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Expander } from '../../src/sources/expand.js';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from '../../src/sources/limits.js';
import { zip } from './archives.js';
import { folderOf } from './folders.js';
import { settle, whole } from './streams.js';

function expander(files: Record<string, string | Buffer>, limits: Partial<SourceLimits> = {}) {
  const cwd = folderOf(files);
  const expander = new Expander(cwd, new Budget({ ...DEFAULT_LIMITS, ...limits }));
  const disk = (name: string) => {
    const real = path.join(cwd, name);
    return { path: real, real, size: statSync(real).size };
  };
  return { expander, expand: (name: string) => expander.expand(disk(name)), disk };
}
const member = (name: string, data: string | Buffer) => ({ name, data, method: 8 as const });

test('archives in archives, also compressed ones, give the files in them by their ways', async () => {
  const inner = zip([member('deep/c.csv', 'c')]);
  const { expand } = expander({ 'a.zip': zip([member('b.zip', gzipSync(inner)), member('d.csv', 'd')]) });
  const files = await expand('a.zip');
  const read = await Promise.all(files.map(async (file) => [file.path, (await whole(file.open())).toString()]));
  expect(read).toEqual([
    ['a.zip!b.zip!deep/c.csv', 'c'],
    ['a.zip!d.csv', 'd'],
  ]);
  expect(files.map(({ random }) => random)).toEqual([undefined, undefined]);
});

test('deeper than the limit nothing is opened', async () => {
  const { expand } = expander({ 'a.zip': zip([member('b.zip', zip([member('c', 'c')]))]) }, { maxNesting: 1 });
  expect(String(await settle(expand('a.zip')))).toMatch(/^UserError: a\.zip!b\.zip/);
});

test('a log of Inspect is one file with its entries, and no archive of several', async () => {
  const { expand } = expander({ 'x.eval': zip([member('header.json', '{}'), member('samples/1.json', '1')]) });
  const files = await expand('x.eval');
  expect(files.map((file) => [file.path, file.entries?.map((entry) => entry.path)])).toEqual([
    ['x.eval', ['x.eval!header.json', 'x.eval!samples/1.json']],
  ]);
});

test('neighbours are the files of the same folder, on disk or in the archive', async () => {
  const { expand } = expander({
    'a.csv': 'a',
    'b.csv': 'b',
    'sub/c.csv': 'c',
    'z.zip': zip([member('one.csv', '1'), member('two.csv', '2'), member('other/three.csv', '3')]),
  });
  const near = async (name: string): Promise<string[][]> =>
    Promise.all((await expand(name)).map(async (file) => (await file.neighbours()).map(({ path: shown }) => shown)));
  expect(await near('a.csv')).toEqual([['b.csv', 'z.zip']]);
  expect(await near('sub/c.csv')).toEqual([[]]);
  expect(await near('z.zip')).toEqual([['z.zip!two.csv'], ['z.zip!one.csv'], []]);
});

test('a file that is known by another name has that name and stands alone', async () => {
  const { expander: by, disk } = expander({ 'a.csv': 'a', 'b.csv': 'b' });
  const [file] = await by.expandAs('artifact:results', disk('a.csv'));
  expect([file!.path, await file!.neighbours()]).toEqual(['artifact:results', []]);
});
