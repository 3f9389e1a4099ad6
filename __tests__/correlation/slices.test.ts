import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { slicesOf } from '../../src/correlation/slices.js';
import type { Slice } from '../../src/correlation/types.js';
import type { Bits } from '../../src/outcomes/bits.js';
import { binomialCdf } from '../../src/stats/binomial.js';
import { holmAdjusted } from '../../src/stats/holm.js';
import { run } from '../support/table.js';
import { bitsOf, matrixOf, pickRows, poolOfMatrix, randomOutcomes, type Outcomes } from './matrices.js';

const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined as string | undefined };

function sliced(outcomes: Outcomes, groups: ReadonlyMap<string, Bits>, baseline?: string): Slice[] {
  const pool = poolOfMatrix(matrixOf(outcomes));
  return slicesOf(pool, certify(pool, { ...SETTINGS, baseline }), groups);
}

/** Blocks of rows, one after the other, each a group of its own. */
function blocks(parts: Readonly<Record<string, Outcomes>>): { outcomes: Outcomes; groups: Map<string, Bits> } {
  const entries = Object.entries(parts);
  const owner = entries.flatMap(([name, part]) => part[0]!.map(() => name));
  return {
    outcomes: entries[0]![1].map((_, m) => entries.flatMap(([, part]) => part[m]!)),
    groups: new Map(entries.map(([name]) => [name, bitsOf(owner.map((o) => o === name))])),
  };
}

const NESTED: Outcomes = [run(500, 450), run(500, 300)];
const OVERLAPPING: Outcomes = [run(300, 250), run(300, 200).reverse()];
const SMALL: Outcomes = [run(20, 15), run(20, 12)];

describe('slices', () => {
  const { outcomes, groups } = blocks({ s10: NESTED, s9: OVERLAPPING, s1: SMALL });
  const slices = sliced(outcomes, groups);

  test('come in natural order, each with the certificate that its rows alone would have', () => {
    expect(slices.map(({ name }) => name)).toEqual(['s1', 's9', 's10']);
    for (const [slice, part] of [
      [slices[0]!, SMALL],
      [slices[1]!, OVERLAPPING],
      [slices[2]!, NESTED],
    ] as const) {
      const alone = certify(poolOfMatrix(matrixOf(part)), SETTINGS);
      expect(slice).toMatchObject({
        queries: alone.queries.complete,
        verdict: alone.verdict,
        neededToDecide: alone.queries.neededToDecide,
        singleBest: { name: alone.singleBest.name, accuracy: alone.singleBest.accuracy },
        allWrong: { count: alone.allWrong.count, rate: alone.allWrong.rate },
        gain: { point: alone.gain.point, lower: alone.gain.lower, upper: alone.gain.upper },
      });
    }
    expect(slices.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'gain-possible', 'no-gain']);
  });

  test('a slice too small to decide says how many queries would do', () => {
    expect(slices[0]!.neededToDecide!).toBeGreaterThan(20);
    expect(slices[0]!.correctedVerdict).toBe('inconclusive');
  });

  test('regime of each slice', () => {
    expect(slices[2]!.regime).toMatchObject({ name: 'ceiling-bound', unrescuable: 1 });
    expect(slices[1]!.regime).toMatchObject({ name: 'realizability-bound', unrescuable: 0 });
  });
});

test('the correction over many slices takes back verdicts that stand alone', () => {
  // 160 queries and no rescue: the bound lies just below 0.02 for one slice, and above it for five.
  const barely: Outcomes = [run(160, 150), run(160, 10)];
  const one = sliced(...(Object.values(blocks({ a: barely })) as [Outcomes, Map<string, Bits>]));
  expect(one[0]).toMatchObject({ verdict: 'no-gain', correctedVerdict: 'no-gain' });
  const five = blocks({ a: barely, b: barely, c: barely, d: barely, e: barely });
  const slices = sliced(five.outcomes, five.groups);
  expect(slices.map(({ verdict, correctedVerdict }) => [verdict, correctedVerdict])).toEqual(
    Array(5).fill(['no-gain', 'inconclusive']),
  );
  const alone = one[0]!.p!.noGain;
  expect(slices.map(({ p }) => p!.noGain)).toEqual(holmAdjusted(Array(5).fill(alone) as number[]));
});

test('a slice without a complete query says so and costs the others nothing', () => {
  const { outcomes, groups } = blocks({ a: OVERLAPPING, b: SMALL });
  const holes = outcomes.map((column, m) => column.map((outcome, q) => (m === 0 && q >= 300 ? null : outcome)));
  const slices = sliced(holes, new Map([...groups, ['none', bitsOf(Array(320).fill(false) as boolean[])]]));
  expect(slices[1]).toEqual({
    name: 'b',
    queries: 0,
    verdict: 'inconclusive',
    correctedVerdict: 'inconclusive',
    p: null,
    neededToDecide: null,
    singleBest: null,
    allWrong: null,
    gain: null,
    regime: null,
  });
  expect(slices[2]).toMatchObject({ name: 'none', queries: 0 });
  expect(slices[0]).toEqual(sliced(OVERLAPPING, new Map([['a', bitsOf(Array(300).fill(true) as boolean[])]]))[0]);
});

test('against a declared baseline every slice is about that baseline', () => {
  const outcomes = randomOutcomes(4, 200, 5);
  const rows = Array.from({ length: 200 }, (_, q) => q);
  const groups = new Map([
    ['even', bitsOf(rows.map((q) => q % 2 === 0))],
    ['__proto__', bitsOf(rows.map((q) => q % 2 === 1))],
  ]);
  for (const slice of sliced(outcomes, groups, 'm02')) {
    const part = pickRows(
      outcomes,
      rows.filter((q) => (q % 2 === 0) === (slice.name === 'even')),
    );
    const alone = certify(poolOfMatrix(matrixOf(part)), { ...SETTINGS, baseline: 'm02' });
    expect(slice.singleBest!.name).toBe('m02');
    expect(slice.gain).toEqual({ point: alone.gain.point, lower: alone.gain.lower, upper: alone.gain.upper });
  }
});

test('the p-values against a declared baseline are those of its own rescue count', () => {
  const all = new Map([['all', bitsOf(Array(500).fill(true) as boolean[])]]);
  const [declared] = sliced(NESTED, all, 'm00');
  expect(declared!.p!.noGain).toBeCloseTo(binomialCdf(0, 500, 0.02), 12);
  expect(sliced(NESTED, all, 'm01')[0]!.p!.noGain).toBeGreaterThan(0.999);
  expect(sliced(NESTED, all)[0]!.p!.noGain).toBeGreaterThan(declared!.p!.noGain);
});

test('where queries lie in clusters, slices are judged by whole clusters', () => {
  // No rescue in 400 queries of each of two slices, which are 20 clusters.
  const outcomes = [0, 1].map(() => Array.from({ length: 800 }, (): 0 | 1 => 1));
  const cluster = (row: number): string => `c${Math.floor(row / 20)}`;
  const pool = poolOfMatrix(matrixOf(outcomes));
  const settings = { confidence: 0.95, minGain: 0.02, baseline: undefined };
  const groups = new Map(
    [0, 1].map((half) => [`g${half}`, bitsOf(outcomes[0]!.map((_, q) => q % 40 < 20 === (half === 0)))]),
  );
  const independent = slicesOf(pool, certify(pool, settings), groups);
  expect(independent.map(({ correctedVerdict }) => correctedVerdict)).toEqual(['no-gain', 'no-gain']);
  const clustered = slicesOf({ ...pool, cluster }, certify({ ...pool, cluster }, settings), groups);
  expect(clustered.map(({ verdict, correctedVerdict, p }) => [verdict, correctedVerdict, p!.noGain])).toEqual([
    ['inconclusive', 'inconclusive', 1],
    ['inconclusive', 'inconclusive', 1],
  ]);
  // Twenty clusters can tell a gain of 20 points: 14 are needed at 0.05, and 18 at half of it.
  const large = { ...settings, minGain: 0.21 };
  const decided = slicesOf({ ...pool, cluster }, certify({ ...pool, cluster }, large), groups);
  for (const { correctedVerdict, p } of decided) {
    expect(correctedVerdict).toBe('no-gain');
    expect(p!.noGain).toBeLessThanOrEqual(0.05);
  }
});
