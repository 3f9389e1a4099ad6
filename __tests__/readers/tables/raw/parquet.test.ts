import { describe, expect, test } from '@jest/globals';
import { parquetOf, textColumn } from '../../../support/parquet.js';
import { memoryFile } from '../../../support/read.js';
import { faultOf, load, outcomes } from '../outcomes.js';

/** Two models on 12,000 questions, more rows than are looked at, with answers beside them. */
const ROWS = 24_000;
const rows = Array.from({ length: ROWS }, (_, i) => ({
  query_id: `q${i >> 1}`,
  model: i % 2 === 0 ? 'alpha' : 'beta',
  correct: (i * 7919) % 13 < 6 ? 'yes' : 'no',
  response: `answer ${i}`,
}));
const columns = (['query_id', 'model', 'correct', 'response'] as const).map((name) =>
  textColumn(
    name,
    rows.map((row) => row[name]),
    1000,
  ),
);
const bytes = parquetOf(ROWS, columns);

test.each([480, ROWS])(
  'of %d rows the one with a bad cell is named by its number: lines say nothing',
  async (count) => {
    const bad = (['query_id', 'model', 'correct', 'response'] as const).map((name) =>
      textColumn(
        name,
        rows.slice(0, count).map((row, i) => (name === 'correct' && i === count - 1 ? 'maybe' : row[name])),
        1000,
      ),
    );
    const fault = await faultOf(() => load([memoryFile('r.parquet', parquetOf(count, bad))]));
    expect(fault).toContain(`r.parquet: row ${count}: column "correct": "maybe" is neither`);
  },
);

describe('a Parquet file of which only the first rows are looked at', () => {
  const whole = load([memoryFile('in.parquet', bytes)]).then(({ table }) => ({ table, of: outcomes(table) }));

  test('gives what JSON lines of the same rows give', async () => {
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    const { table, of } = await whole;
    const { table: same } = await load([memoryFile('in.jsonl', `${lines}\n`)]);
    expect(of).toEqual(outcomes(same));
    const { setAside, records, warnings } = table.files[0]!;
    const { setAside: others, records: count } = same.files[0]!;
    expect([[...setAside], records, warnings]).toEqual([[...others], count, []]);
  });

  test('answers are read only where they are wanted', async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, damaged.indexOf('answer 22100'), damaged.indexOf('answer 22200'));
    const { table } = await load([memoryFile('in.parquet', damaged)]);
    expect(outcomes(table)).toEqual((await whole).of);
    expect(await faultOf(() => load([memoryFile('in.parquet', damaged)], { details: true }))).toContain(
      'in.parquet: the Parquet file cannot be read',
    );
  });
});
