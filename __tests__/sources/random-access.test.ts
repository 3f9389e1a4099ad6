import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskBytes, HeldArchives } from '../../src/sources/random-access.js';
import { folderOf } from './folders.js';
import { chunksOf, settle, whole } from './streams.js';

test('archives held in memory are dropped, oldest first, and read again', async () => {
  const held = new HeldArchives();
  const opened: string[] = [];
  const bytes = Buffer.alloc(400 * 2 ** 20);
  const access = (name: string) =>
    held.access(name, () => {
      opened.push(name);
      return chunksOf(bytes);
    });
  const [a, b] = [await access('a'), await access('b')];
  await a.read(0, 1);
  await access('c');
  await a.read(0, 1);
  expect(opened).toEqual(['a', 'b', 'c']);
  await b.read(0, 1);
  expect(opened).toEqual(['a', 'b', 'c', 'b']);
});

test('a small file takes little memory for each reading, and is read whole though it is larger than it was', async () => {
  const folder = folderOf({ a: 'x'.repeat(10_000) });
  const chunks: Buffer[] = [];
  for await (const chunk of diskBytes(join(folder, 'a'), 'a', 3).stream(0, Infinity)) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('x'.repeat(10_000));
  for (const chunk of chunks) expect(chunk.buffer.byteLength).toBeLessThan(2 ** 14);
});

test('a file that is open stays the same one, whatever comes to its path', async () => {
  const folder = folderOf({ a: 'abcdef', b: 'uvwxyz' });
  const opened = await diskBytes(join(folder, 'a'), 'a', 6).open!();
  renameSync(join(folder, 'b'), join(folder, 'a'));
  expect((await whole(opened.from(2))).toString()).toBe('cdef');
  expect(opened.size).toBe(6);
  await opened.close();
});

test.each([
  ['replaced', (folder: string) => renameSync(join(folder, 'b'), join(folder, 'a'))],
  ['written again, longer', (folder: string) => appendFileSync(join(folder, 'a'), 'g')],
  [
    'a pipe',
    (folder: string) => {
      rmSync(join(folder, 'a'));
      execFileSync('mkfifo', [join(folder, 'a')]);
    },
  ],
  ['removed', (folder: string) => renameSync(join(folder, 'a'), join(folder, 'c'))],
])('a file is not read from two versions: %s', async (what, change) => {
  const folder = folderOf({ a: 'abcdef', b: 'uvwxyz' });
  const disk = diskBytes(join(folder, 'a'), 'shown', 6);
  expect((await disk.read(0, 2)).toString()).toBe('ab');
  expect((await disk.read(4, 6)).toString()).toBe('ef');
  change(folder);
  const refused = what === 'removed' ? 'shown: does not exist' : 'shown: has changed while it was read. Check that';
  expect(String(await settle(disk.read(2, 4)))).toContain(refused);
  expect(String(await settle(whole(disk.stream(0, Infinity))))).toContain(refused);
  expect(String(await settle(disk.open!()))).toContain(refused);
});

test.each([
  ['longer', 'abcdefg'],
  ['shorter', 'abc'],
  ['as long', 'uvwxyz'],
])('a file in which something is written while it is read is refused: %s', async (_what, text) => {
  const folder = folderOf({ a: 'abcdef' });
  const disk = diskBytes(join(folder, 'a'), 'shown', 6);
  const streamed = disk.stream(0, Infinity)[Symbol.asyncIterator]();
  const opened = await disk.open!();
  await streamed.next();
  // Some file systems count no finer than this.
  await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync(join(folder, 'a'), text);
  for (const rest of [{ [Symbol.asyncIterator]: () => streamed }, opened.from(0)])
    expect(String(await settle(whole(rest)))).toContain('shown: has changed while it was read. Check that');
  await opened.close();
});
