import { expect, test } from '@jest/globals';
import { findResults } from '../../src/readers/load.js';
import { readEvidence } from '../../src/run/read-evidence.js';
import { readOptions } from '../../src/run/read-outcomes.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { selectPool } from '../../src/outcomes/pool.js';
import { parquetOf, textColumn } from '../support/parquet.js';
import { memoryFile } from '../support/read.js';
import { tableOf } from '../support/table.js';

const SETTINGS = parseSettings((name) => (name === 'results' ? 'r.csv' : defaultOf(name)));
const POOL_OPTIONS = {
  ensembles: [],
  baseline: undefined,
  minCoverage: 0,
  countAsWrong: [],
  repeats: undefined,
  passThreshold: 0.5,
};
const TABLE = tableOf({ a: [1, 0], b: [0, 0] });

const OPTIONS = readOptions(SETTINGS, []);

/** By a reading that comes after that of the outcomes. */
async function evidenceOf(text: string | Buffer, table = TABLE) {
  const found = await findResults([memoryFile('r.csv', text)], 'auto', OPTIONS, () => undefined);
  const outcomes = { found, options: OPTIONS, table, collector: undefined };
  return readEvidence(outcomes, SETTINGS, selectPool(table, POOL_OPTIONS));
}

test('answers, questions and references of the models and questions that count', async () => {
  const { evidence, warnings } = await evidenceOf(
    'query_id,model,correct,answer,reference,question\nq0,a,1,8,8,What is 8?\nq0,b,0,7,8,What is 8?\nq1,a,0,1,2,Why?\nq1,b,0,3,2,Why?\nq0,c,1,8,8,What is 8?\n',
  );
  expect(warnings).toEqual([]);
  expect([...evidence!.models.keys()].sort()).toEqual(['a', 'b']);
});

test('results that hold nothing else have no evidence', async () => {
  expect(await evidenceOf('query_id,model,correct\nq0,a,1\nq0,b,0\nq1,a,0\nq1,b,0\n')).toEqual({
    evidence: undefined,
    warnings: [],
  });
});

test('of more cells than memory has room for nothing is looked at, and that is said', async () => {
  const many = Object.fromEntries(Array.from({ length: 2 }, (_, m) => [`m${m}`, [1, 0] as const]));
  const table = tableOf(many);
  // A table that claims to have more questions than fit.
  Object.defineProperty(table.ids, 'size', { value: 10_000_001 });
  const { evidence, warnings } = await evidenceOf('query_id,a,b\nq1,1,0\n', table);
  expect(evidence).toBeUndefined();
  expect(warnings).toEqual([
    'Answers, questions and costs were not looked at: 2 models on 10,000,001 questions are more than 20,000,000 answers.',
  ]);
});

test('of a row group with more texts than memory holds the outcomes are read, and that its answers are not is said', async () => {
  const cells = Array.from({ length: 40 }, (_, i) => [`q${i >> 1}`, i % 2 === 0 ? 'a' : 'b', i % 3 === 0 ? '1' : '0']);
  const column = (name: string, at: number) =>
    textColumn(
      name,
      cells.map((row) => row[at]!),
      40,
    );
  const answers = textColumn(
    'answer',
    cells.map((_, i) => `answer ${i}`),
    40,
  );
  const bytes = parquetOf(40, [
    column('query_id', 0),
    column('model', 1),
    column('correct', 2),
    { ...answers, size: 2 ** 30 },
  ]);
  const outcomes = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  const found = await findResults([memoryFile('r.csv', bytes)], 'auto', OPTIONS, () => undefined);
  await found.read(outcomes, { ...OPTIONS, details: false });
  expect(outcomes.ids.size).toBe(20);
  const { evidence, warnings } = await evidenceOf(bytes);
  expect(evidence).toBeUndefined();
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Answers, questions and costs were not looked at: r\.csv: a row group states 10\d{8} bytes of decompressed content, more than the 1 GiB that is held at once\. Split it into several files, or write smaller row groups\.$/,
    ),
  ]);
});
