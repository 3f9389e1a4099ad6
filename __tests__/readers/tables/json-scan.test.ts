import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CELL, type AnswerSink } from '../../../src/readers/reader.js';
import { JsonScan } from '../../../src/readers/tables/json-scan.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { memoryFile } from '../../support/read.js';
import { besideOf, load, outcomes } from './outcomes.js';

const COLUMNS = ['query_id', 'model', 'correct'];
const SHAPE: LongShape = {
  kind: 'long',
  query: { column: 0, isText: false },
  model: 1,
  outcome: 2,
  spelling: AS_WRITTEN,
  other: new Map(),
  unused: [],
};

/**
 * What became of a text: outcomes, what stands beside them and what is said of the file, or the error with its place.
 *
 * @param labels  the scan gives none: where one is wanted, the general reader reads
 */
async function resultOf(text: string, size: number, details: boolean, labels: string[] = []): Promise<unknown> {
  try {
    const file = memoryFile('in.jsonl', text, [], size);
    const { table } = await load([file], { repeats: 'first', details, labels });
    const beside = details ? await besideOf(file, table, { labels }) : undefined;
    const { records, missing, errors, scores, setAside, models, warnings } = table.files[0]!;
    return {
      outcomes: outcomes(table),
      beside,
      records,
      missing,
      errors,
      scores,
      setAside: [...setAside],
      models,
      warnings,
    };
  } catch (error) {
    return (error as Error).message;
  }
}

const token = (usual: string[], odd: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 25, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...usual, ...odd) },
  );
const row = fc.record({
  query: token(
    ['"q1"', '"q2"', '"q3"', '"q10"', '"q11"', '7'],
    ['""', '" q1"', '"é"', '"q\\u0031"', '"total"', '1.0', '1e3', '12345678901234567890', 'null', '{"a":1}', '["q1"]'],
  ),
  model: token(['"alpha"', '"beta"', '"gamma"'], ['""', '"alpha "', '"mod\\u00e8le"', '3', 'null']),
  outcome: token(
    ['true', 'false', '1', '0', 'null', '"correct"', '"incorrect"'],
    ['0.5', '"error"', '"unscored"', 'NaN', '"perhaps"', '1.0', '"C"', '[1]', '-0', '01', '1e0'],
  ),
  note: token(
    ['"fine"', '"é"', '"a\\"b\\\\"', '12.5', '{"a":[1,{"b":null}],"c":""}', '[]', '{}', '-1e-3'],
    [
      '"a\\x"',
      '"tab\there"',
      '01',
      '.5',
      '1.',
      'tru',
      '[1,]',
      '{"a" 1}',
      'Infinity',
      '"\\u12"',
      '[[[[[[1]]]]]]',
      '{,}',
      '"a\\\\"b"',
      '"\\\\\\""',
      '{"a":"]}"}',
      '[}',
      '[{]}',
      '[1 2]x',
      '"open',
    ],
  ),
  form: fc.constantFrom(
    (q: string, m: string, o: string, n: string, c: string) =>
      `{"query_id":${q},"model":${m},"answer":${n},"correct":${o},"cost":${c}}`,
    (q: string, m: string, o: string, n: string, c: string) =>
      `{"answer": ${n}, "cost": ${c}, "correct": ${o}, "query_id": ${q}, "model": ${m}} `,
    (q: string, m: string, o: string, n: string) => `{"note": ${n}, "correct": ${o}, "query_id": ${q}, "model": ${m}} `,
  ),
  cost: token(['0.5', '1', '0'], ['null', '"0.25"', '" 1\u00a0"', 'true', '[1]', '1e9', '"\ud800"', '0.10']),
  twist: token(
    [''],
    [
      '{"query_id":"q9","query_id":"q1","model":"alpha","correct":1}\n',
      '\n',
      '{}\n',
      '[]\n',
      '{"model":"alpha"}\n',
      'x\n',
    ],
  ),
  end: token(['\n'], ['\r\n', '\n\n', '']),
});

describe('the scan of JSON lines', () => {
  test.each([
    ['short', 0],
    ['long', 2100],
  ])('gives what the general reader gives of %s rows, errors and their places among it', async (_, letters) => {
    // One long text in the first row decides how values that are not wanted are passed over.
    const first = `{"query_id":"q0","model":"alpha","note":"${'\\"x'.repeat(letters)}","correct":1,"answer":"x","cost":1}\n`;
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 4, maxLength: 40 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 30 }),
        fc.boolean(),
        async (rows, size, cut, details) => {
          const lines = rows.map(
            ({ query, model, outcome, note, cost, form, twist, end }) =>
              twist + form(query, model, outcome, note, cost) + end,
          );
          const text = first + lines.join('');
          const cutText = cut > 27 ? text.slice(0, -cut) : text;
          const generally = await resultOf(cutText, size, details, ['query_id']);
          expect(await resultOf(cutText, size, details)).toEqual(generally);
          if (typeof generally === 'object') whole += 1;
        },
      ),
      { seed: 6, numRuns: 150 },
    );
    expect(whole).toBeGreaterThan(25);
  });

  /** All that a scan gives, and where it stopped. */
  function scanned(text: string, size: number, isWordy = false): { given: string[]; rest: string; line: number } {
    const models: string[] = [];
    const given: string[] = [];
    const sink: AnswerSink = {
      model: (name) => models.push(name) - 1,
      row: (bytes, start, end, model, value, line) =>
        given.push(`${line} ${Buffer.from(bytes.subarray(start, end)).toString()} ${models[model]!} ${value}`),
    };
    const scan = new JsonScan(sink, SHAPE, COLUMNS, 'in', isWordy);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) {
      const rest = scan.write(bytes.subarray(at, at + size));
      if (rest !== undefined)
        return { given, rest: Buffer.concat([rest.bytes, bytes.subarray(at + size)]).toString(), line: rest.line };
    }
    const rest = scan.end();
    return { given, rest: rest?.bytes.toString() ?? '', line: rest?.line ?? 0 };
  }

  test('reads plain rows by itself, whatever the chunks', () => {
    const text = [
      '{"query_id":"q1","model":"alpha","correct":true,"note":{"a":["é",{"b":[]}],"c":"\\u00e9\\n"}}',
      '{ "correct" : 0 , "model" : "beta" , "query_id" : 17 }\r',
      '{"query_id":"q2","model":"alpha","correct":null}',
      '{"query_id":"q2","model":"beta","corr',
    ].join('\n');
    for (const size of [1, 2, 7, 1000])
      expect(scanned(text, size)).toEqual({
        given: [`1 q1 alpha ${CELL.right}`, `2 17 beta ${CELL.wrong}`, `3 q2 alpha ${CELL.missing}`],
        rest: '{"query_id":"q2","model":"beta","corr',
        line: 4,
      });
  });

  test('passes over long texts by their quotation marks and brackets', () => {
    const text = [
      '{"query_id":"q1","model":"alpha","note":{"a" 1,"b":"]\\"}\\\\"},"correct":true}',
      '{"query_id":"q1","note":"\\x","model":"beta","correct":false}',
      '{"query_id":"q2","note":["open],"model":"beta","correct":false}\n',
    ].join('\n');
    for (const size of [1, 9, 1000])
      expect(scanned(text, size, true)).toEqual({
        given: [`1 q1 alpha ${CELL.right}`, `2 q1 beta ${CELL.wrong}`],
        rest: '{"query_id":"q2","note":["open],"model":"beta","correct":false}\n',
        line: 3,
      });
  });

  test.each([
    ['no object', '[1]'],
    ['an escape in an id', '{"query_id":"q\\u0032","model":"beta","correct":0}'],
    ['an escape in a key', '{"query\\u005fid":"q2","query_id":"q3","model":"beta","correct":0}'],
    ['a key twice', '{"query_id":"q2","query_id":"q3","model":"beta","correct":0}'],
    ['no outcome', '{"query_id":"q2","model":"beta"}'],
    ['a score', '{"query_id":"q2","model":"beta","correct":0.5}'],
    ['a number that is shown otherwise', '{"query_id":1.0,"model":"beta","correct":0}'],
    ['a comma too many', '{"query_id":"q2","model":"beta","correct":0,}'],
    ['a broken value elsewhere', '{"query_id":"q2","model":"beta","correct":0,"x":[1 2]}'],
    ['a control character', '{"query_id":"q2","model":"beta","correct":0,"x":"\u0001"}'],
    ['something behind', '{"query_id":"q2","model":"beta","correct":0} x'],
    ['a total', '{"query_id":"mean","model":"beta","correct":0}'],
  ])('stops at %s', (_, line) => {
    const text = `{"query_id":"q1","model":"alpha","correct":1}\n${line}\n{}\n`;
    for (const size of [1, 5, 1000])
      expect(scanned(text, size)).toEqual({ given: [`1 q1 alpha ${CELL.right}`], rest: `${line}\n{}\n`, line: 2 });
  });
});
