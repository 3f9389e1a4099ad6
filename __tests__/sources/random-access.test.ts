import { expect, test } from '@jest/globals';
import { HeldArchives } from '../../src/sources/random-access.js';
import { chunksOf } from './streams.js';

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
