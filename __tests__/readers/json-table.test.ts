import { describe, expect, test } from '@jest/globals';
import { memoryFile } from '../support/read.js';
import { faultOf, load, loadText, outcomes, type Options } from './tables/outcomes.js';

const lines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const read = async (content: string, options: Options = {}): Promise<Record<string, Record<string, string>>> =>
  outcomes(await loadText(content, options, 'in.jsonl'));
const faultIn = (content: string, options: Options = {}): Promise<string> =>
  faultOf(() => loadText(content, options, 'in.jsonl'));

const LONG = [
  { query: 'q1', model: 'a', correct: true },
  { query: 'q2', model: 'a', correct: 0 },
  { query: 'q1', model: 'b', correct: 'no' },
  { query: 'q2', model: 'b', correct: null },
];
const WIDE = [
  { id: 'q1', a: true, b: 0 },
  { id: 'q2', a: false, b: null },
];
const BOTH = { a: { q1: '1', q2: '0' }, b: { q1: '0', q2: '-' } };

describe('JSON tables', () => {
  test('lines and arrays, long and wide, are the same outcomes', async () => {
    for (const rows of [LONG, WIDE]) {
      expect(await read(lines(...rows))).toEqual(BOTH);
      expect(await read(JSON.stringify(rows))).toEqual(BOTH);
      expect(await read(`\ufeff${JSON.stringify(rows, null, 2)}`)).toEqual(BOTH);
    }
  });

  test('keys may come in any order, and a missing key is a missing outcome', async () => {
    expect(await read(lines({ id: 'q1', a: true, b: 0 }, { a: false, id: 'q2' }))).toEqual(BOTH);
  });

  test('a number as an id is its text; integers of any length keep their digits', async () => {
    const text =
      '{"id":12345678901234567890,"a":1,"b":NaN}\n{"id":12345678901234567891,"a":0,"b":1}\n{"id":7,"a":1,"b":1}\n';
    expect(await read(text)).toEqual({
      a: { '12345678901234567890': '1', '12345678901234567891': '0', '7': '1' },
      b: { '12345678901234567890': '-', '12345678901234567891': '1', '7': '1' },
    });
    const files = [
      memoryFile('a.jsonl', lines({ id: 7, a: 1 }, { id: 8, a: 1 })),
      memoryFile('b.csv', 'id,b\n7,1\n8,0\n'),
    ];
    expect(outcomes((await load(files)).table)).toEqual({ a: { '7': '1', '8': '1' }, b: { '7': '1', '8': '0' } });
  });

  test('names that objects have by themselves are names like others', async () => {
    const text =
      '{"id":"__proto__","__proto__":1,"constructor":0}\n{"id":"constructor","__proto__":0,"constructor":1}\n';
    expect(await read(text)).toEqual(
      Object.fromEntries([
        [
          '__proto__',
          Object.fromEntries([
            ['__proto__', '1'],
            ['constructor', '0'],
          ]),
        ],
        [
          'constructor',
          Object.fromEntries([
            ['__proto__', '0'],
            ['constructor', '1'],
          ]),
        ],
      ]),
    );
    expect(
      await read(
        lines({ query: '__proto__', model: 'toString', correct: 1 }, { query: 'q', model: 'toString', correct: 0 }),
      ),
    ).toEqual({
      toString: Object.fromEntries([
        ['__proto__', '1'],
        ['q', '0'],
      ]),
    });
  });

  test('one row alone is read where it is unmistakable', async () => {
    expect(await read(lines(LONG[0]))).toEqual({ a: { q1: '1' } });
    expect(await faultIn(lines({ id: 'run-1', model: 'a', accuracy: 0.9 }))).toContain(
      'it is one object, which looks like the summary of a run.',
    );
  });

  test('a last line that is cut short is left out and said', async () => {
    const table = await loadText(lines(...LONG).slice(0, -5), {}, 'in.jsonl');
    expect(table.files[0]).toMatchObject({
      records: 3,
      warnings: ['the last line is cut short and was left out; the run may have been interrupted'],
    });
  });

  test('a model that only later rows name is not lost silently; metadata may come and go', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({ id: `q${i}`, a: 1, b: 0 }));
    expect(await faultIn(lines(...rows, { id: 'r', a: 1, c: 1 }))).toContain(
      'in.jsonl:20001: the key "c" does not occur in the first rows.',
    );
    expect(Object.keys(await read(lines(...rows, { id: 'r', a: 1, b: 0, notes: 'hm' })))).toEqual(['a', 'b']);
  });

  test.each([
    ['a row that is no object', `${lines(...LONG)}[1]\n`, 'in.jsonl:5: a row is not a JSON object but "[1]".'],
    ['no id', lines(...LONG, { model: 'a', correct: 1 }), 'in.jsonl:5: column "query": the row has no question id.'],
    [
      'an id that is an object',
      lines(...LONG, { query: { x: 1 }, model: 'a', correct: 1 }),
      'in.jsonl:5: column "query": the row has no question id.',
    ],
    ['no model', lines(...LONG, { query: 'q', correct: 1 }), 'in.jsonl:5: column "model": the row names no model.'],
    [
      'an outcome that is a list',
      lines(...LONG, { query: 'q', model: 'a', correct: [1, 0] }),
      'in.jsonl:5: column "correct": "[1,0]" is neither',
    ],
    [
      'an outcome that is text',
      lines(...LONG, { query: 'q', model: 'a', correct: 'maybe' }),
      'in.jsonl:5: column "correct": "maybe" is neither',
    ],
    ['an endless score', `${lines(...LONG)}{"query":"q3","model":"a","correct":Infinity}\n`, 'in.jsonl:5: the score'],
    [
      'half a surrogate pair',
      `${lines(...LONG)}{"query":"\\ud800","model":"a","correct":1}\n`,
      'in.jsonl:5: the question id',
    ],
    ['bad JSON', `${lines(...LONG)}{"query":}\n`, 'in.jsonl:5: not valid JSON'],
    [
      'a list of numbers',
      '[1,2,3]',
      'in.jsonl: no reader knows this file; the keys of its first item begin with no keys but "1".',
    ],
    [
      'a summary',
      '{"results":{"mmlu":0.5}}',
      'in.jsonl: no reader knows this file; its keys begin with "results.mmlu".',
    ],
    ['an open bracket', '[', 'in.jsonl: the file is JSON that ends inside a value: it is cut short.'],
    ['no JSON at all', '{"a" 1}', 'in.jsonl: the file cannot be read: it begins like a JSON object, but is not JSON.'],
  ])('%s is one error with its place', async (_name, text, message) => {
    expect(await faultIn(text)).toContain(message);
  });
});
