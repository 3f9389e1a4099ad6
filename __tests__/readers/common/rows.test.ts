import { describe, expect, test } from '@jest/globals';
import * as rows from '../../../src/readers/common/rows.js';
import type { FilePreview } from '../../../src/formats/file-preview.js';
import { faultOf } from '../tables/outcomes.js';
import { CollectingSink, memoryFile, OPTIONS } from '../../support/read.js';

const PLACE = { file: 'a.jsonl', line: 3 };
const fault = (work: () => unknown): Promise<string> => faultOf(async () => work());

test('the first rows of a file: the last of an array may be cut, others are whole', () => {
  const [a, b] = [{ a: 1 }, { b: 2 }];
  const first = (preview: unknown) => rows.firstRows(preview as FilePreview);
  expect(first({ kind: 'json-object', value: a })).toEqual([a]);
  expect(first({ kind: 'json-lines', items: [a, b] })).toEqual([a, b]);
  expect(first({ kind: 'json-array', items: [a, b] })).toEqual([a]);
  expect(first({ kind: 'json-array', items: [a] })).toEqual([a]);
  expect(first({ kind: 'json-lines', items: [a, 1] })).toEqual([]);
  expect(first({ kind: 'empty' })).toEqual([]);
});

test('keys of all rows: own ones, and none of no rows', () => {
  expect(
    rows.allHave(
      [
        { a: 1, b: undefined },
        { a: null, b: 1 },
      ],
      ['a', 'b'],
    ),
  ).toBe(true);
  expect(rows.allHave([{ a: 1 }, { b: 1 }], ['a'])).toBe(false);
  expect(rows.allHave([{}], ['toString'])).toBe(false);
  expect(rows.allHave([], [])).toBe(false);
});

describe('whole rows', () => {
  async function read(text: string): Promise<{ lines: [unknown, number][]; sink: CollectingSink }> {
    const sink = new CollectingSink();
    const file = memoryFile('a.jsonl', text, [], 4);
    const lines: [unknown, number][] = [];
    for await (const { row, line } of rows.wholeRows(file, sink.open(file, 'x'))) lines.push([row, line]);
    return { lines, sink };
  }

  test('with their lines', async () => {
    const { lines, sink } = await read('{"a":1}\n\n{"a":2}');
    expect(lines).toEqual([
      [{ a: 1 }, 1],
      [{ a: 2 }, 3],
    ]);
    expect(sink.warnings).toEqual([]);
  });

  test('a last line that is cut is left out, and said', async () => {
    const { lines, sink } = await read('{"a":1}\n{"a":2}\n{"a"');
    expect(lines).toHaveLength(2);
    expect(sink.warnings[0]!.message).toMatch(
      /^the last line is cut short and was left out, the 2 before it were read/,
    );
  });

  test.each(['[]', '\n'])('none in %j is an error', async (text) => {
    expect(await faultOf(() => read(text))).toMatch(/^a\.jsonl: the file holds no rows\./);
  });
});

test('an id is a text or a number; anything else is an error that names it', async () => {
  expect(['x', ' x ', 0, -1.5].map((id) => rows.requiredText({ id }, 'id', PLACE))).toEqual(['x', ' x ', '0', '-1.5']);
  for (const id of ['', ' ', null, true, [], NaN, Infinity])
    expect(await fault(() => rows.requiredText({ id }, 'id', PLACE))).toMatch(
      /^a\.jsonl:3: "id" is .*, not an id or a name\. Write the file again with the harness\.$/,
    );
  expect(await fault(() => rows.requiredText({}, 'toString', PLACE))).toContain('"toString" is missing, not');
});

test('a score; null and NaN are none', async () => {
  expect([true, false, 0, 2.5, null, NaN].map((value) => rows.scoreOf(value, 's', PLACE))).toEqual([
    ...[true, false, 0, 2.5, 'unscored', 'unscored'],
  ]);
  for (const value of ['1', undefined, [], {}])
    expect(await fault(() => rows.scoreOf(value, 's', PLACE))).toMatch(
      /^a\.jsonl:3: "s" is .*, neither a number, true, false nor null\. Score the answers again\.$/,
    );
});

test('what is there, and nothing else', () => {
  expect([1, 'a', ''].map(rows.optionalText)).toEqual([undefined, 'a', '']);
  expect([0, NaN, Infinity, '1'].map(rows.optionalNumber)).toEqual([0, undefined, undefined, undefined]);
  const value = { a: { b: [{ c: 'x' }, 2] } };
  expect([rows.textAt(value, 'a', 'b', 0, 'c'), rows.textAt(value, 'a', 'b', 1)]).toEqual(['x', undefined]);
  expect([rows.numberAt(value, 'a', 'b', 1), rows.numberAt(value, 'a', 'b', 0, 'c')]).toEqual([2, undefined]);
  expect([rows.shown(undefined), rows.shown(null), rows.shown('a\n')]).toEqual(['missing', '"null"', '"a\\n"']);
});

test('settings that a harness does not know are errors', async () => {
  const file = memoryFile('a.jsonl', '');
  expect(() => rows.onlyMetric({ ...OPTIONS, metric: 'acc' }, 'acc', file)).not.toThrow();
  expect(() => rows.onlyMetric(OPTIONS, 'acc', file)).not.toThrow();
  expect(await fault(() => rows.onlyMetric({ ...OPTIONS, metric: 'f1' }, 'acc', file))).toBe(
    'a.jsonl: `metric`: "f1" is not in the file. There is only "acc".',
  );
  expect(() => rows.unitScale({ ...OPTIONS, passThreshold: 1 }, file)).not.toThrow();
  expect(await fault(() => rows.unitScale({ ...OPTIONS, passThreshold: 1.5 }, file))).toMatch(
    /none could reach the pass threshold 1\.5\. Set `pass-threshold` to at most 1\.$/,
  );
});

test('different texts never give the same key', () => {
  const keys = [['a', 'b'], ['ab'], ['a,b'], ['a","b'], ['a', '', 'b'], ['', 'a', 'b']].map((one) =>
    rows.keyOf(...one),
  );
  expect(new Set(keys).size).toBe(keys.length);
});

test('draws of one query are numbered; a query with one has no draws', () => {
  expect(rows.drawNumbers(['a', 'b', 'a', 'c', 'a', 'c'])).toEqual([0, undefined, 1, 0, 2, 1]);
  expect(rows.drawNumbers([])).toEqual([]);
});
