import { describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labelsOf, poolOf, readOptions, readOutcomes } from '../../src/run/read-outcomes.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { evaluationIn } from '../support/evaluation.js';
import { tableOf } from '../support/table.js';

const settings = (inputs: Readonly<Record<string, string>> = {}) =>
  parseSettings((name) => inputs[name] ?? (name === 'results' ? 'x.csv' : defaultOf(name)));
const RECORDS = ['gpt-4', 'gpt-3.5', 'o1'].flatMap((model) => ['q0', 'q1'].map((id) => ({ model, id, result: true })));
const read = (inputs: Readonly<Record<string, string>> = {}) => {
  const opened = {
    files: [],
    setAside: [{ path: 'b.csv~', why: 'a backup' }],
    warnings: [],
    close: async () => undefined,
  };
  return readOutcomes(
    settings(inputs),
    opened,
    () => undefined,
    () => RECORDS,
  );
};

describe('labels that are wanted', () => {
  const inputs = (given: Readonly<Record<string, string>>): string[] =>
    labelsOf(settings(given)).map(({ input }) => input);

  test('are clusters in any case, groups and pairs for diagnostics', () => {
    const all = { 'cluster-by': 'a', 'group-by': 'b', 'pair-by': 'c' };
    expect(inputs(all)).toEqual(['cluster-by', 'group-by', 'pair-by']);
    expect(inputs({ 'cluster-by': 'a', diagnostics: 'false' })).toEqual(['cluster-by']);
    expect(inputs({})).toEqual([]);
  });

  test('are groups without diagnostics too, where these have shares of the traffic', () => {
    expect(inputs({ 'group-by': 'b', weights: 'x = 1', diagnostics: 'false' })).toEqual(['group-by']);
  });
});

describe('how files are read', () => {
  test('on a scale beyond 0 to 1 a 1 is a number like others', () => {
    const of = (given: Readonly<Record<string, string>>): number => readOptions(settings(given), []).passThreshold;
    expect([of({}), of({ 'pass-threshold': '7' })]).toEqual([0.5, 7]);
    expect([of({ measure: 'score' }), of({ measure: 'score', 'score-range': '1,5' })]).toEqual([0.5, 2]);
  });

  test('details are read for the subject alone', () => {
    const by = (field: string): boolean => {
      const given = settings({ 'cluster-by': field });
      return readOptions(given, labelsOf(given)).details;
    };
    expect([by('subject'), by('task')]).toEqual([true, false]);
  });

  test('models are named in `models`, as ensembles, or as the baseline', () => {
    const { isNamed, selects } = readOptions(
      settings({ models: 'gpt-*', ensembles: 'vote', 'baseline-model': 'o1' }),
      [],
    );
    expect(['gpt-4', 'vote', 'o1', 'x'].map((name) => isNamed!(name))).toEqual([true, true, true, false]);
    expect(['gpt-4', 'vote', 'o1'].map((name) => selects!(name))).toEqual([true, true, false]);
    expect(readOptions(settings(), []).selects).toBeUndefined();
  });
});

describe('outcomes', () => {
  test('are those of the models that are kept', async () => {
    const { table, setAside } = await read({ models: 'gpt-*' });
    expect([...table.columns.keys()].sort()).toEqual(['gpt-3.5', 'gpt-4']);
    expect(setAside).toEqual([{ path: 'b.csv~', why: 'a backup' }]);
  });

  test('of a name that matches none are an error that lists those that there are', async () => {
    await expect(read({ models: 'gpt-*\nclaude*' })).rejects.toThrow(
      '`models`: "claude*" matches none of the models. The results hold: "gpt-3.5", "gpt-4", "o1".',
    );
  });
});

test('what is no pool says which files held nothing', () => {
  const options = {
    ensembles: [],
    baseline: undefined,
    minCoverage: 0,
    countAsWrong: [],
    repeats: undefined,
    passThreshold: 0.5,
  };
  const table = tableOf({ a: ['missing'] });
  expect(() => poolOf(table, options, [{ path: 'x.csv', why: 'an archive without files' }])).toThrow('x.csv');
});

test('files of two kinds beside one of texts: said once, with the way out, which works', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kinds-'));
  const rows = (outcome: (i: number) => object) =>
    Array.from({ length: 20 }, (_, i) => `${JSON.stringify({ prompt: `Write ${i}.`, ...outcome(i) })}\n`).join('');
  for (const model of ['gpt-4o', 'claude-3-opus', 'llama-3-70b']) {
    mkdirSync(join(folder, model));
    writeFileSync(
      join(folder, model, 'answers.jsonl'),
      rows(() => ({ response: 'y' })),
    );
    for (const [kind, every] of [
      ['loose', 3],
      ['strict', 2],
    ] as const)
      writeFileSync(
        join(folder, model, `eval_${kind}.jsonl`),
        rows((i) => ({ passed: (i + model.length) % every > 0, response: 'y' })),
      );
  }
  try {
    const told = await evaluationIn(folder, { results: '.' }).then(String, String);
    expect(told.match(/differ in/g)).toHaveLength(1);
    expect(told).not.toContain('Check that the evaluation wrote');
    const [, pattern] = /such as `(![^`]+)`\.$/.exec(told) ?? [];
    const { certificate } = await evaluationIn(folder, { results: `.\n${pattern}` });
    expect(certificate.models).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
