import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { UserError } from '../../../src/base/errors.js';
import type { ReadOptions } from '../../../src/readers/reader.js';
import { openParquet } from '../../../src/formats/parquet/open.js';
import { detailsRow } from '../../../src/readers/lighteval/rows.js';
import { lightevalReader } from '../../../src/readers/lighteval/lighteval.js';
import { previewFile } from '../../../src/readers/preview-file.js';
import { CollectingSink, memoryFile, OPTIONS, readWith, type Reading } from '../../support/read.js';

const DATE = '2026-01-02T03-04-05.678901';
const LATER = '2026-02-02T03-04-05.678901';
const TASK = 'lighteval|count|0';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/harness/lighteval/${name}.parquet`, import.meta.url));
const path = (model: string, date = DATE): string => `out/details/${model}/${date}/details_${TASK}_${date}.parquet`;

async function read(contents: Record<string, string>, options: Partial<ReadOptions> = {}): Promise<Reading> {
  const files = Object.entries(contents).map(([name, content]) => memoryFile(name, fixture(content)));
  return readWith(lightevalReader, files, options);
}

const results = ({ records }: Reading): unknown[] => records.map(({ result }) => result);

describe('lighteval', () => {
  test('reads a row with everything that is logged', async () => {
    const { records, warnings, setAside } = await read({ [path('org/m')]: 'none' });
    expect(records).toHaveLength(4);
    expect(records[1]).toEqual({
      model: 'org/m',
      task: TASK,
      id: '1',
      result: 1,
      details: { answer: '2', reference: '2', prompt: 'What comes after 1?' },
    });
    expect([...warnings, ...setAside]).toEqual([]);
  });

  test.each(['snappy', 'gzip', 'brotli', 'zstd', 'blocks', 'underscores'])(
    '%s reads like the plain file',
    async (name) => {
      expect((await read({ [path('m')]: name })).records).toEqual((await read({ [path('m')]: 'none' })).records);
    },
  );

  test('without details the long columns are not even decoded', async () => {
    const { records } = await read({ [path('m')]: 'none' }, { details: false });
    expect(records[0]).toEqual({ model: 'm', task: TASK, id: '0', result: 0 });
    const parquet = await openParquet(memoryFile('x', fixture('none')));
    for await (const rows of parquet.rows(([top, field]) => top === 'doc' && field === 'id'))
      expect(rows[0]).toEqual({ doc: { id: '0' } });
  });

  test('accepts by columns, and sets the aggregate aside', async () => {
    const preview = (content: string | Buffer): ReturnType<typeof previewFile> => previewFile(memoryFile('x', content));
    expect(lightevalReader.accepts(await preview(fixture('none')))).toBe(true);
    expect(lightevalReader.accepts(await preview('a,b\n1,0\n'))).toBe(false);
    const aggregate = await preview('{"config_general":{"model_name":"m"},"results":{"all":{"em":1}},"versions":{}}');
    expect(lightevalReader.accepts(aggregate)).toBe(true);
    expect(lightevalReader.whyNoOutcomes!(aggregate)).toMatch(/aggregate/);
    expect(lightevalReader.whyNoOutcomes!(await preview(fixture('none')))).toBeUndefined();
  });

  test('trap: columns from before the refactoring are declined', async () => {
    await expect(read({ [path('m')]: 'flat' })).rejects.toThrow(
      /flat columns that LightEval wrote before July 2025; they are not read/,
    );
  });

  test('trap: rows that LightEval could only write as Python text are declined', async () => {
    await expect(read({ [path('m')]: 'texts' })).rejects.toThrow('row 1: doc is a text instead of a structure.');
  });

  test('trap: several metrics, one for all models, lists never', async () => {
    const reading = await read({ [path('m')]: 'integers' });
    expect(results(reading)).toEqual([0, 1, 0, 1]);
    expect(reading.warnings[0]!.message).toMatch(
      /^metric "acc" is used for all models on task "lighteval\|count\|0" \(also there: "acc_norm"/,
    );
    expect(results(await read({ [path('m')]: 'integers' }, { metric: 'acc_norm' }))).toEqual([true, true, true, true]);
    await expect(read({ [path('m')]: 'none' }, { metric: 'maj@2' })).rejects.toThrow(
      'there is no metric "maj@2". It has "extractive_match".',
    );
    await expect(read({ [path('a')]: 'none', [path('b')]: 'nan' })).rejects.toThrow(/no metric is common to all files/);
    await expect(read({ [path('m')]: 'lists' })).rejects.toThrow(
      'nothing in it is graded: none of its metrics ("maj@2") is one number',
    );
    const mixed = await read({ [path('a')]: 'none', [path('b')]: 'lists' });
    expect(mixed.setAside).toEqual([
      { path: path('b'), what: 'none of its metrics ("maj@2") is one number for each document', count: 4 },
    ]);
  });

  test('NaN and null scores are unscored, not wrong', async () => {
    expect(results(await read({ [path('m')]: 'nan' }))).toEqual(['unscored', 'unscored', 1, 0]);
  });

  test('without ids the question identifies the row', async () => {
    const { records } = await read({ [path('m')]: 'no-ids' });
    expect(new Set(records.map(({ id }) => id)).size).toBe(4);
    expect(records[0]!.id).toMatch(/^#[0-9a-f]{16}$/);
  });

  describe('trap: only folders name the model', () => {
    test.each([
      [path('org/m'), 'org/m'],
      [path('m'), 'm'],
      [`m/${DATE}/details_x_${DATE}.parquet`, 'm'],
      [`m/details_x_${DATE}.parquet`, 'm'],
      [`a.zip!details/org/m/${DATE}/details_x_${DATE}.parquet`, 'org/m'],
    ])('%s', async (name, model) => {
      expect((await read({ [name]: 'none' })).records[0]!.model).toBe(model);
    });

    test.each([`details_x_${DATE}.parquet`, `details/${DATE}/details_x_${DATE}.parquet`])(
      '%s names none',
      async (name) => {
        await expect(read({ [name]: 'none' })).rejects.toThrow(/nothing says which model this is/);
      },
    );

    test('two folders of one name need the folder above them', async () => {
      const contents = {
        [`a/m/${DATE}/details_x_${DATE}.parquet`]: 'none',
        [`b/m/${LATER}/details_x_${LATER}.parquet`]: 'none',
      };
      await expect(read(contents)).rejects.toThrow(/are both of a model "m", in different folders/);
    });
  });

  test('trap: the newest of repeated runs counts', async () => {
    const reading = await read({ [path('m', LATER)]: 'none', [path('m')]: 'none' });
    expect(reading.records).toHaveLength(4);
    expect(reading.setAside).toEqual([
      {
        path: path('m'),
        what: `all rows: "m" on "lighteval|count|0": an older run than ${path('m', LATER)} (outcomes: 4 there, 4 here)`,
        count: 4,
      },
    ]);
  });

  test('undated results of one model and task are told apart by their names', async () => {
    const { records, warnings } = await read({ 'm/a.parquet': 'none', 'm/b.parquet': 'none' });
    expect(new Set(records.map(({ model }) => model))).toEqual(new Set(['m (a)', 'm (b)']));
    expect(warnings[0]!.message).toContain('was run in 2 ways');
  });

  test('one file with two tasks, or with none of the rows, is an error', async () => {
    await expect(read({ [path('m')]: 'two-tasks' })).rejects.toThrow(
      'it holds rows of "lighteval|count|0" and of "other".',
    );
    await expect(read({ [path('m')]: 'empty' })).rejects.toThrow('the table has no rows.');
  });

  test('a file cut anywhere is refused', async () => {
    const bytes = fixture('zstd');
    // Its end says what is where: of what stands before that, one cut in eleven is made.
    const footer = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
    for (let end = 0; end < bytes.length; end += end < footer ? 11 : 3)
      await expect(readBytes(bytes.subarray(0, end))).resolves.toBeInstanceOf(UserError);
  });

  test('a block whose column is not in the schema is refused before anything of it is read', async () => {
    // The library would begin to read it, wait for the others alone, and its failure would end the process.
    const whole = fixture('none');
    const outcomes: unknown[] = [];
    for (const { index } of whole.toString('latin1').matchAll(/gold_index/g)) {
      const damaged = Buffer.from(whole);
      damaged[index] = 'G'.charCodeAt(0);
      const outcome = await readBytes(damaged);
      outcomes.push(outcome instanceof UserError ? outcome.message : outcome.records.length);
    }
    expect(outcomes).toContainEqual(expect.stringMatching(/a column twice, or one that is not in the schema/));
  });

  test('a damaged file gives records or a UserError', async () => {
    const bytes = fixture('none');
    const damage = fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= flip;
      const outcome = await readBytes(damaged);
      expect(outcome instanceof UserError || outcome.records.length === 4).toBe(true);
    });
    await fc.assert(damage, { seed: 20261123, numRuns: 200 });
  });

  test('row counts beyond reason are refused', async () => {
    const bytes = fixture('none');
    // The footer states the rows of the file and of its only block as the zigzag number 8 (four rows).
    const outcomes: unknown[] = [];
    for (let at = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8); at < bytes.length - 8; at++) {
      if (bytes[at] !== 0x08 || bytes[at - 1] !== 0x16) continue;
      const huge = Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([0xfe, 0xff, 0xff, 0xff, 0x7f]),
        bytes.subarray(at + 1),
      ]);
      huge.writeUInt32LE(bytes.readUInt32LE(bytes.length - 8) + 4, huge.length - 8);
      const outcome = await readBytes(huge);
      outcomes.push(outcome instanceof UserError ? outcome.message : outcome.records.length);
    }
    expect(outcomes).toContainEqual(expect.stringMatching(/it states [0-9]{10,} rows/));
    expect(outcomes).toContainEqual(expect.stringMatching(/a column states [0-9]{10,} values/));
  });

  test('rows with wrong types give a row or a UserError', () => {
    const file = memoryFile('x', '');
    const row = {
      doc: { id: '1', task_name: 't', query: 'q', choices: ['a'], gold_index: 0 },
      metric: { em: 1 },
      model_response: { text: ['a'] },
    };
    const spots = [
      'doc',
      'metric',
      'model_response',
      'doc.id',
      'doc.task_name',
      'doc.query',
      'doc.choices',
      'doc.gold_index',
      'metric.em',
      'model_response.text',
    ];
    const anything = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.bigInt(),
      fc.constant(undefined),
      fc.constant(new Date(0)),
    );
    const property = fc.property(fc.constantFrom(...spots), anything, (spot, value) => {
      const [top, field] = spot.split('.') as ['doc' | 'metric' | 'model_response', string | undefined];
      const changed = { ...row, [top]: field === undefined ? value : { ...row[top], [field]: value } };
      try {
        const { id, task, details } = detailsRow(changed, file, 1, true);
        expect([id, task].every((text) => typeof text === 'string' && text !== '')).toBe(true);
        expect(Object.values(details!).every((text) => ['string', 'undefined'].includes(typeof text))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    });
    fc.assert(property, { seed: 20261123, numRuns: 500 });
  });

  test('hostile names: __proto__ as metric', () => {
    const row: unknown = JSON.parse('{"doc":{"id":"1","task_name":"__proto__"},"metric":{"__proto__":1}}');
    expect([...detailsRow(row, memoryFile('x', ''), 1, true).scores]).toEqual([['__proto__', 1]]);
  });
});

/** Reads bytes that may be anything, as if the format were forced. */
async function readBytes(bytes: Buffer): Promise<Reading | UserError> {
  const file = memoryFile(path('m'), bytes);
  const sink = new CollectingSink();
  try {
    const preview = await previewFile(file);
    await lightevalReader.read([{ file, preview }], sink, OPTIONS);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  return sink;
}
