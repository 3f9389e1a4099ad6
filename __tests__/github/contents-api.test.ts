import { expect, test } from '@jest/globals';
import { contentAt, type Content } from '../../src/github/contents-api.js';
import { answering, REPOSITORY } from './answering.js';

const read = (body: unknown, limit = 100): Promise<Content> =>
  answering(
    () => body,
    ({ client }) => contentAt(client, REPOSITORY, 'a/b c.yml', 'abc', limit),
  );
const file = (content: string, parts: object = {}): object => ({
  type: 'file',
  size: Buffer.byteLength(content),
  encoding: 'base64',
  content: Buffer.from(content).toString('base64'),
  ...parts,
});

test('a file is read at the commit, byte for byte, whatever lines its base64 has', () =>
  answering(
    () => file('', { size: 3, content: '77\nu/\n' }),
    async ({ client, asked }) => {
      const content = await contentAt(client, REPOSITORY, 'a/b c.yml', 'abc', 100);
      expect(content).toEqual({ kind: 'file', bytes: Buffer.from([0xef, 0xbb, 0xbf]) });
      expect(decodeURIComponent(asked[0]!.path)).toBe('/repos/octo/evals/contents/a/b c.yml?ref=abc');
    },
  ));

test('an empty file is one', async () => {
  expect(await read(file(''))).toEqual({ kind: 'file', bytes: Buffer.alloc(0) });
});

test.each([[[]], [{ type: 'submodule' }], [{ type: 'symlink', size: 3 }], [{ type: 'dir' }]])(
  '%j is no file',
  async (body) => {
    expect(await read(body)).toEqual({ kind: 'no-file' });
  },
);

test('a file at the limit is read, one above it is not, and of the largest GitHub gives no content', async () => {
  expect(await read(file('x'.repeat(10)), 10)).toMatchObject({ kind: 'file' });
  expect(await read(file('x'.repeat(11)), 10)).toEqual({ kind: 'too-large' });
  expect(await read({ type: 'file', size: 2 ** 21, encoding: 'none', content: '' })).toEqual({ kind: 'too-large' });
});

test.each([
  [{}],
  [{ type: 'file' }],
  [file('abc', { size: 4 })],
  [file('abc', { encoding: 'none' })],
  [file('abc', { content: null })],
])('%j is half an answer', async (body) => {
  await expect(read(body)).rejects.toMatchObject({ kind: 'unavailable', said: 'incomplete answer' });
});
