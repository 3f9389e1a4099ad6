import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli } from '../support/processes.js';

/** What is far larger than memory, or than anybody's retryPolicy, through the committed command line with 256 MB. */

const folder = mkdtempSync(join(tmpdir(), 'hostile-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MiB = 2 ** 20;
const HEAD = 'query_id,alpha,beta\nq1,1,0\n';

/** A text with one letter so many megabytes long in the middle, as gzip: members after one another are one content. */
function long(before: string, letter: string, megabytes: number, after: string): Buffer {
  const member = gzipSync(letter.repeat(MiB));
  const members = new Array<Buffer>(megabytes).fill(member);
  return Buffer.concat([gzipSync(before), ...members, gzipSync(after)]);
}

/** Room for the compression of a repeated letter. */
const ROOM = ['--limits', 'ratio=2000'];

test.each<[string, string, () => Buffer | string, string[], string]>([
  [
    'a text of 300 MB in a row of JSON',
    'a.jsonl.gz',
    () => long('{"id":"q1","alpha":1,"beta":0,"answer":"', 'x', 300, '"}\n'),
    ROOM,
    'its first row is too long or too deep',
  ],
  [
    'a text of 300 MB in an array',
    'a.json.gz',
    () => long('[{"id":"', 'x', 300, '"}]'),
    ROOM,
    'not valid JSON: one value is longer than 128 MiB',
  ],
  [
    'a cell of 300 MB',
    'a.csv.gz',
    () => long('query_id,alpha,beta,answer\nq1,1,0,"', 'x', 300, '"\n'),
    ROOM,
    'its first row has more than 64 MiB',
  ],
  [
    'a later row of 300 MB',
    'a.csv.gz',
    () => long(HEAD, 'x', 300, '\n'),
    ROOM,
    'a.csv.gz:3: one row is longer than 64 MiB',
  ],
  [
    'a later cell of 300 MB',
    'a.csv.gz',
    () => long(`${HEAD}"`, 'x', 300, '"\n'),
    ROOM,
    'a.csv.gz:3: one row is longer than 64 MiB',
  ],
  [
    'a row of 1,000,000 columns',
    'a.csv',
    () => `${HEAD}q2${',0'.repeat(1e6)}\n`,
    [],
    'a.csv:3: the row has 1000001 cells',
  ],
  [
    'a header of 10,000,000 columns',
    'a.csv',
    () => `query_id${',m'.repeat(1e7)}\nq1${',0'.repeat(1e7)}\n`,
    [],
    'its first row has more than 41000 columns',
  ],
  [
    '20,001 models',
    'a.csv',
    () => `query_id,model,correct\n${Array.from({ length: 20_001 }, (_, i) => `q,m${i},1\n`).join('')}`,
    [],
    'there are more than 20000 models',
  ],
  [
    '20,000 keys in a row of JSON',
    'a.jsonl',
    () =>
      `{"id":"q1","alpha":1,"beta":0}\n{"id":"q2"${Array.from({ length: 20_000 }, (_, i) => `,"k${i}":0`).join('')}}\n`,
    [],
    'a.jsonl:2: the rows have more than 5,000 keys, the most that are columns; "k4999" is beyond them.',
  ],
  ['10,000,000 levels', 'a.json', () => '['.repeat(1e7), [], 'its first row is too long or too deep'],
  [
    'a bomb',
    'a.json.gz',
    () => long('[{"id":"q1","alpha":1,"beta":0}', ' ', 100, ']'),
    [],
    'expands by more than 200 times its size, the limit `ratio`',
  ],
])('%s', async (_name, path, content, flags, expected) => {
  writeFileSync(join(folder, path), content());
  const environment = { NODE_OPTIONS: '--max-old-space-size=256' };
  const { status, stdout, stderr } = await runCli([path, '--diagnostics', 'false', ...flags], folder, environment);
  expect(stderr).toContain(expected);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([2, '']);
});
