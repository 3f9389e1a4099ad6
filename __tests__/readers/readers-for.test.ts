import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewFile } from '../../src/readers/preview-file.js';
import { readerNamed, readersFor } from '../../src/readers/readers-for.js';
import { READERS } from '../../src/readers/registry.js';
import { memoryFile } from '../support/read.js';

const FIXTURES = '__tests__/fixtures';
const options = { passThreshold: 1, labels: [], details: false };

test('the reader of a file is the first of all that accepts it, loaded or not, over every CSV file of the fixtures and examples', async () => {
  const paths = [FIXTURES, 'examples'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.csv'))
      .map((path) => join(folder, path)),
  );
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const preview = await previewFile(memoryFile(path, readFileSync(path)));
    const first = READERS.find((reader) => reader.accepts(preview, options));
    const among = (await readersFor(preview)).find((reader) => reader.accepts(preview, options));
    expect([path, among?.name]).toEqual([path, first?.name]);
  }
});

describe('a CSV file is of no harness but promptfoo', () => {
  // Whatever names a harness marks its files with, as a header.
  const marks = READERS.flatMap(({ looksFor }) => looksFor.match(/[a-z]\w+/gi) ?? []);

  test.each(READERS.map((reader) => [reader.name, reader] as const))('%s', (name, reader) => {
    const header = [...new Set(marks)];
    const accepted = reader.accepts({ kind: 'csv', header, rows: [header.map(() => '1')] }, options);
    expect([name, accepted]).toEqual([name, name === 'csv']);
  });

  test('and what promptfoo writes goes to its reader', async () => {
    const header = ['question', '[openai:gpt-4o] {{q}}', 'Status', 'Score', 'Named Scores', 'Grader Reason', 'Comment'];
    const preview = { kind: 'csv', header, rows: [header.map(() => '1')] } as const;
    const among = (await readersFor(preview)).find((reader) => reader.accepts(preview, options));
    expect(among?.name).toBe('promptfoo');
  });
});

test('a reader goes by its name, and no other name does', async () => {
  for (const reader of READERS) expect(await readerNamed(reader.name)).toBe(reader);
  await expect(readerNamed('cvs')).rejects.toThrow('`format`: "cvs" is not known. Known: auto, inspect, ');
});
