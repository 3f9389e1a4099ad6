import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/base/errors.js';
import { EvidenceCollector } from '../../src/evidence/collect.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { IdIndex } from '../../src/outcomes/id-index.js';
import { collectorOfAll, readEvidence } from '../../src/run/read-evidence.js';
import { poolOf, readOutcomes, type OutcomesRead } from '../../src/run/read-outcomes.js';
import type { Settings } from '../../src/settings/types.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { SAMPLES } from '../hostile/samples/index.js';
import { written } from '../hostile/samples/sample.js';
import { parquetOf, textColumn } from '../support/parquet.js';
import { memoryFile } from '../support/read.js';

/** What stands beside the outcomes is collected while these are read, or in a second reading: the same comes of both. */

type Tree = Readonly<Record<string, string | Buffer>>;
type Inputs = Readonly<Record<string, string>>;

/** What a reading of the files came to, or what the user is told. */
async function read(tree: Tree, inputs: Inputs, collectorOf: (settings: Settings) => EvidenceCollector | undefined) {
  const settings = parseSettings((name) => inputs[name] ?? (name === 'results' ? '.' : defaultOf(name)));
  const folder: ResultsFile[] = [];
  for (const [path, content] of Object.entries(tree)) memoryFile(path, content, folder);
  const opened = { files: folder, setAside: [], warnings: [], close: async () => undefined };
  try {
    const outcomes = await readOutcomes(settings, opened, () => undefined, undefined, collectorOf(settings));
    const choices = { ...settings, baseline: settings.baselineModel, scores: settings.measure === 'score' };
    const pool = poolOf(outcomes.table, choices, outcomes.setAside);
    const { evidence, warnings } = await readEvidence(outcomes, settings, pool);
    return {
      wasOne: outcomes.collector !== undefined,
      outcomes: stateOf(outcomes),
      evidence: named(evidence),
      warnings,
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { told: error.message };
  }
}

function stateOf({ table, setAside }: OutcomesRead) {
  const ids = Array.from({ length: table.ids.size }, (_, row) => [table.ids.text(row), table.places.of(row)]);
  return { ids, columns: [...table.columns], weights: table.rowWeights(), files: table.files, setAside };
}

/** Evidence with texts in the place of their numbers, which say nothing. */
function named(evidence: Evidence | undefined) {
  if (evidence === undefined) return undefined;
  const { texts, stops, models, ...others } = evidence;
  const of = (list: readonly string[], codes: Int32Array | Int16Array) => Array.from(codes, (code) => list[code]);
  const ofModels = [...models].map(([name, { draws, ...rest }]) => {
    const said = draws.map(({ answer, right, stop }) => ({ answer: of(texts, answer), right, stop: of(stops, stop) }));
    return [name, { ...rest, said }] as const;
  });
  return { ...others, models: new Map(ofModels) };
}

/** Holds one reading to two, and gives back what came of two. */
async function both(tree: Tree, inputs: Inputs = {}) {
  const inTwo = await read(tree, inputs, () => undefined);
  expect(await read(tree, inputs, collectorOfAll)).toEqual('told' in inTwo ? inTwo : { ...inTwo, wasOne: true });
  return inTwo;
}

const csv = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => `${row.join(',')}\n`).join('');

describe('of every harness', () => {
  test.each(SAMPLES.map((sample) => [sample.format, sample] as const))('%s', async (_format, { files, inputs }) => {
    const tree = Object.fromEntries(files.map((file) => [file.path, written(file)]));
    await both(tree, inputs);
  });
});

describe('of tables', () => {
  const cell = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: '', freq: 5 });
  const row = fc.record({
    query: fc.integer({ min: 0, max: 5 }),
    model: fc.constantFrom('a', 'b', 'c', 'vote'),
    correct: fc.constantFrom('1', '0', ''),
    answer: cell(fc.constantFrom('A', 'B', 'C', 'a longer answer')),
    cost: cell(fc.constantFrom(0, 0.01, 0.02, -1)),
    latency: cell(fc.integer({ min: 1, max: 9 })),
    stop: cell(fc.constantFrom('stop', 'length')),
    judge: fc.constantFrom('x', 'y'),
  });
  const rows = fc.array(row, { minLength: 8, maxLength: 40 });
  const item = fc.record({ query: fc.integer({ min: 0, max: 9 }), question: fc.constantFrom('Why?', 'What?', '') });
  const long = (of: readonly (typeof row extends fc.Arbitrary<infer R> ? R : never)[], hasJudges: boolean): string =>
    csv([
      ['query_id', 'model', 'correct', 'answer', 'cost', 'latency', 'finish_reason', ...(hasJudges ? ['judge'] : [])],
      ...of.map((one) => [
        ...[`q${one.query}`, one.model, one.correct, one.answer, one.cost, one.latency, one.stop],
        ...(hasJudges ? [one.judge] : []),
      ]),
    ]);

  test('any rows, of two files beside one of questions, judges and repeats among them', async () => {
    let certified = 0;
    await fc.assert(
      fc.asyncProperty(
        rows,
        rows,
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.record({ hasJudges: fc.boolean(), judge: fc.boolean(), models: fc.boolean(), ensemble: fc.boolean() }),
        async (first, second, items, { hasJudges, judge, models, ensemble }) => {
          const questions = items.filter(({ query }, i) => items.findIndex((other) => other.query === query) === i);
          const tree = {
            '0.csv': csv([
              ['query_id', 'question'],
              ...questions.map(({ query, question }) => [`q${query}`, question]),
            ]),
            '1.csv': long(first, hasJudges),
            '2.csv': long(second, hasJudges),
          };
          const inTwo = await both(tree, {
            repeats: 'first',
            'min-coverage': '0.3',
            ...(hasJudges && judge ? { judge: 'x' } : {}),
            ...(models ? { models: 'a\nb' } : {}),
            ...(ensemble ? { ensembles: 'vote' } : {}),
          });
          if (inTwo.evidence !== undefined) certified += 1;
        },
      ),
      { seed: 19, numRuns: 40 },
    );
    expect(certified).toBeGreaterThan(15);
  });

  test('of one column per model: a model that is left out tells what the questions are', async () => {
    const { evidence } = await both(
      {
        'a.csv': 'query_id,question,answer,few,m1,m1_cost,m2,m2_cost\nq1,Why?,8,1,1,0.1,0,0.2\nq2,Who?,9,,0,0.3,0,\n',
        'b.csv': 'query_id,question\nq2,Never mind.\nq7,Nobody knows?\n',
      },
      { models: 'm*' },
    );
    expect(evidence).toMatchObject({ prompts: ['Why?', 'Who?'], rows: 2 });
    expect(evidence!.models.get('m2')!.cost).toEqual(Float64Array.of(0.2, NaN));
  });

  test('a cost that is none is told after what is wrong with the outcomes', async () => {
    const head = 'query_id,model,correct,cost\nq1,a,1,0.1\nq1,b,0,1e9\nq2,a,0,0.1\nq2,b,1,0.1\n';
    expect(await both({ 'a.csv': head })).toEqual({ told: expect.stringMatching(/^a\.csv:3: an answer has a cost/) });
    expect(await both({ 'a.csv': `${head}q1,a,0,0.1\n` })).toEqual({ told: expect.stringMatching(/^a\.csv:6: .*q1/) });
  });
});

describe('where there is too much to keep all of it, the files are read a second time', () => {
  const rows = ['a', 'b', 'c'].flatMap((model) => [
    `q1,${model},1,of ${model} on q1,${model}`,
    `q2,${model},0,of ${model} on q2,${model}`,
  ]);
  const tree = { 'a.csv': `query_id,model,correct,answer,judge\n${rows.join('\n')}\n` };
  const room = { passThreshold: 0.5, mostDraws: 1, mostCells: 100, mostText: 1000 };

  test.each([
    ['texts', { mostText: 50 }],
    ['answers', { mostCells: 5 }],
  ])('%s', async (_what, less) => {
    const ids = new IdIndex();
    const rowOf = (key: string): number => ids.internText(key);
    const inTwo = await both(tree);
    expect(inTwo).toMatchObject({ wasOne: false, evidence: { rows: 2 } });
    expect(await read(tree, {}, () => new EvidenceCollector({ ...room, ...less, rowOf }))).toEqual(inTwo);
    expect(await read(tree, {}, () => new EvidenceCollector({ ...room, rowOf }))).toEqual({ ...inTwo, wasOne: true });
  });

  test('judges', async () => {
    const more = Array.from({ length: 101 }, (_, i) => `q1,a,1,x,judge ${i}`);
    const crowd = { 'a.csv': `${tree['a.csv']}${more.join('\n')}\n` };
    const inTwo = await read(crowd, {}, () => undefined);
    expect(await read(crowd, {}, collectorOfAll)).toEqual(inTwo);
    expect(inTwo.evidence!.judges.size).toBe(100);
  });

  test('a row group that is larger than memory', async () => {
    const cells = Array.from({ length: 40 }, (_, i) => [
      `q${i >> 1}`,
      i % 2 === 0 ? 'a' : 'b',
      i % 3 === 0 ? '1' : '0',
    ]);
    const columns = ['query_id', 'model', 'correct', 'answer'].map((name, at) =>
      textColumn(
        name,
        cells.map((row) => row[at] ?? 'x'),
        40,
      ),
    );
    const file = parquetOf(40, [...columns.slice(0, 3), { ...columns[3]!, size: 2 ** 30 }]);
    const inOne = await read({ 'a.parquet': file }, {}, collectorOfAll);
    expect(inOne).toEqual(await read({ 'a.parquet': file }, {}, () => undefined));
    expect(inOne.warnings).toEqual([expect.stringContaining('were not looked at')]);
  });
});
