import { describe, expect, test } from '@jest/globals';
import { policyContext, type PolicyContext } from '../../src/policies/context.js';
import { realisedEnsembles, routerPicks } from '../../src/policies/ensembles.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import type { EnsembleOutcomes } from '../../src/outcomes/pool.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { poolOf, run, type Rows } from '../support/table.js';

/** Members a (the baseline) and b, and the ensemble e. */
function setUp(rows: Rows, evidence?: Evidence): { ensembles: readonly EnsembleOutcomes[]; context: PolicyContext } {
  const { ensembles, matrix } = poolOf(rows, { ensembles: ['e'] });
  return { ensembles, context: policyContext(matrix, evidence, { baseline: 'a', delta: 0.05, seed: 1 })! };
}

const a = run(20, 10);
const b = run(20, 12).reverse();

test('an ensemble is a realised policy; what it did not answer is wrong, and costs nothing', () => {
  const e = [...run(15, 12), 'missing', 'missing', 'missing', 'missing', 'missing'] as const;
  const said = { e: Array.from({ length: 20 }, (_, i): Said => (i < 15 ? { cost: 0.5, latency: 2 } : undefined)) };
  const { ensembles, context } = setUp({ a, b, e }, evidenceOf(said));
  const { realised } = realisedEnsembles(ensembles, context);
  expect(realised).toHaveLength(1);
  expect(realised[0]).toMatchObject({
    name: 'e',
    kind: 'ensemble',
    queries: 20,
    won: 2,
    lost: 0,
    heldOut: false,
    cost: 0.5,
    latency: 2,
  });
  expect(realised[0]!.accuracy).toBe(0.6);
});

test('one that answered none of the queries that count is wrong on all of them', () => {
  const rows = {
    a: [...a, 'missing' as const],
    b: [...b, 1 as const],
    e: [...a.map(() => 'missing' as const), 1 as const],
  };
  const { ensembles, context } = setUp(rows);
  expect(realisedEnsembles(ensembles, context).realised).toMatchObject([
    { queries: 20, accuracy: 0, won: 0, lost: 10 },
  ]);
});

describe('the picks of a logged router', () => {
  const e = a.map((right, i): 0 | 1 => (i < 8 ? right : i < 16 ? b[i]! : 0));
  const picked = (i: number): Said =>
    i < 8 ? { picked: 'a' } : i < 16 ? { picked: 'b' } : i < 19 ? { picked: '__proto__' } : undefined;

  test('are summed up', () => {
    const evidence = evidenceOf({ e: Array.from({ length: 20 }, (_, i) => picked(i)) });
    const { ensembles, context } = setUp({ a, b, e }, evidence);
    // a is right on the first 10, b on the last 12.
    expect(routerPicks(ensembles, context)).toEqual([
      {
        name: 'e',
        queries: 16,
        toSingleBest: 0.5,
        accuracyThere: 1,
        accuracyElsewhere: 1,
        singleBestElsewhere: 0.25,
        unknownModel: 3,
        notLogged: 1,
      },
    ]);
  });

  test('that name no model of the pool leave nothing to say', () => {
    const evidence = evidenceOf({ e: Array.from({ length: 20 }, () => ({ picked: 'constructor' })) });
    const { ensembles, context } = setUp({ a, b, e }, evidence);
    expect(routerPicks(ensembles, context)).toMatchObject([{ queries: 0, toSingleBest: null, unknownModel: 20 }]);
  });

  test('without any there is no entry', () => {
    const { ensembles, context } = setUp({ a, b, e }, evidenceOf({ e: Array.from({ length: 20 }, () => 'answer') }));
    expect(routerPicks(ensembles, context)).toEqual([]);
    expect(routerPicks(ensembles, setUp({ a, b, e }).context)).toEqual([]);
  });
});
