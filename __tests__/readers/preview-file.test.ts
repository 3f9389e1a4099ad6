import { describe, expect, test } from '@jest/globals';
import { previewFile } from '../../src/readers/preview-file.js';
import { memoryFile } from '../support/read.js';

const preview = (content: string | Buffer, chunkSize?: number) => previewFile(memoryFile('in', content, [], chunkSize));

describe('previewFile', () => {
  test.each([
    ['nothing', '', { kind: 'empty' }],
    ['a byte order mark alone', '\ufeff', { kind: 'empty' }],
    ['white space', ' \r\n', { kind: 'empty' }],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n', { kind: 'lfs-pointer' }],
    ['an object', '{"a":[1,{"b":2}]}', { kind: 'json-object', value: { a: [1, { b: 2 }] } }],
    ['an object over several lines', '\ufeff{\n"a":1\n}\n', { kind: 'json-object', value: { a: 1 } }],
    ['lines', '{"a":1}\n{"a":2}\n', { kind: 'json-lines', items: [{ a: 1 }, { a: 2 }] }],
    ['lines behind a byte order mark', '\ufeff{"a":1}\r\n{"a":2}', { kind: 'json-lines', items: [{ a: 1 }] }],
    ['an array', '[{"a":1},{"a":NaN}]', { kind: 'json-array', items: [{ a: 1 }, { a: NaN }] }],
    ['an empty array', '[]', { kind: 'json-array', items: [] }],
    ['CSV', '\ufeffid,a\nq,1\n', { kind: 'csv', header: ['id', 'a'], rows: [['q', '1']] }],
    ['CSV with semicolons and CR', 'id;a\rq;1\r', { kind: 'csv', header: ['id', 'a'], rows: [['q', '1']] }],
    ['CSV that goes wrong', 'id,a\nq,1\nr,"', { kind: 'csv', header: ['id', 'a'], rows: [['q', '1']] }],
    [
      'CSV with a name in brackets',
      '[openai:x] p,Status\n1,2\n',
      { kind: 'csv', header: ['[openai:x] p', 'Status'], rows: [['1', '2']] },
    ],
  ])('%s', async (_name, content, expected) => {
    for (const size of [1, 2, 1000]) expect(await preview(content, size)).toEqual(expected);
  });

  test.each([
    ['NUL', Buffer.from('id\0'), 'NUL'],
    ['UTF-16', Buffer.from('\ufeffid', 'utf16le'), 'UTF-16'],
    ['UTF-16, the other way', Buffer.from([0xfe, 0xff, 0, 0x69]), 'UTF-16'],
    ['Latin-1', Buffer.from([0x69, 0xe9, 0x64]), 'not UTF-8'],
    ['an object that is none', Buffer.from('{"a" 1}'), 'not JSON'],
    ['an open quote', Buffer.from('"id,a'), 'QUOTE_NOT_CLOSED'],
  ])('%s is unreadable', async (_name, content, because) => {
    expect(await preview(content)).toMatchObject({ kind: 'unreadable', because: expect.stringContaining(because) });
  });

  test('of a large file only whole rows are shown, whatever character the opening ends in', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const found = await preview(`id,a\n${'x'.repeat(shift)}${'😀,1\n'.repeat(200_000)}`);
      expect(found).toMatchObject({ kind: 'csv', header: ['id', 'a'] });
    }
  });

  test('a first row that is longer than the opening is shown', async () => {
    const found = await preview(`id,a\n"${'x\n'.repeat(1_000_000)}",1\nq,0\n`);
    expect(found.kind === 'csv' && found.rows.map((row) => row[1])).toEqual(['1', '0']);
  });

  test('an archive that is one result shows the names of its entries', async () => {
    const entries = [memoryFile('log.eval!header.json', ''), memoryFile('log.eval!samples/1.json', '')];
    expect(await previewFile({ ...memoryFile('log.eval', ''), entries })).toEqual({
      kind: 'zip',
      entries: ['header.json', 'samples/1.json'],
    });
  });
});
