import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { selectPool } from '../../src/outcomes/pool.js';
import { analyse, startPairwise } from '../../src/run/analyse.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { tableOf } from '../support/table.js';

const POOL_OPTIONS = {
  ensembles: [],
  baseline: undefined,
  minCoverage: 0,
  countAsWrong: [],
  repeats: undefined,
  passThreshold: 0.5,
};
const outcomes = (every: number): (0 | 1)[] => Array.from({ length: 60 }, (_, i) => (i % every === 0 ? 0 : 1));
const TABLE = tableOf({ 'x-1': outcomes(3), 'x-2': outcomes(4), y: outcomes(5) });
const POOL = selectPool(TABLE, POOL_OPTIONS);
const CERTIFICATE = certify(POOL, { confidence: 0.95, minGain: 0.05, baseline: undefined });

function analysed(inputs: Readonly<Record<string, string>> = {}, graded = POOL) {
  const stages: string[] = [];
  const settings = parseSettings((name) => inputs[name] ?? (name === 'results' ? 'x.csv' : defaultOf(name)));
  const stage = (what: string): number => stages.push(what);
  const pairwise = startPairwise(POOL.matrix, { seed: 1, stage });
  const found = analyse(settings, TABLE, POOL, graded, CERTIFICATE, [], undefined, pairwise, stage);
  return { found, stages };
}

test('outcomes alone give diagnostics, an audit and policies, each announced', async () => {
  const { found, stages } = analysed();
  const { diagnostics, audit, policies, judges, formats, policiesAsGraded } = await found;
  expect([diagnostics, audit, policies].map((one) => one !== null)).toEqual([true, true, true]);
  expect([judges, formats, policiesAsGraded]).toEqual([null, null, null]);
  expect(stages.slice(-3)).toEqual([
    'looking at the questions that every model got wrong',
    'measuring votes, routers and cascades',
    'resampling questions',
  ]);
});

test('policies by the grades as given stand beside those by what was settled', async () => {
  const graded = selectPool(TABLE, POOL_OPTIONS);
  expect((await analysed({}, graded).found).policiesAsGraded).not.toBeNull();
});

describe('a gate on savings', () => {
  test('without costs is refused, with what it needs', async () => {
    await expect(analysed({ 'fail-on': 'no-saving' }).found).rejects.toThrow(
      '`fail-on`: `no-saving` needs what the answers of "y" and of others cost, for each question one row, and at least 10 questions. Give `prices`, lines of the form `model = dollars`, or results that hold costs.',
    );
  });

  test('has what it needs in prices', async () => {
    const { saving } = await analysed({ 'fail-on': 'no-saving', prices: 'x-1 = 1\nx-2 = 2\ny = 3' }).found;
    expect(saving).not.toBeNull();
  });
});
