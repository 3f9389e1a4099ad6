import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { regimeOf } from '../../src/correlation/regime.js';
import type { Regime } from '../../src/correlation/types.js';
import { clustersOf } from '../../src/certificate/cluster-counts.js';
import { ClusterShares } from '../../src/certificate/cluster-shares.js';
import { interval } from '../../src/stats/clopper-pearson.js';
import { matrixOf, type Outcomes } from './matrices.js';

const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/luck.json', 'utf8')) as {
  cases: { outcomes: string[]; regime: Pick<Regime, 'unrescuable' | 'interval'> }[];
};

const rows = (outcomes: readonly string[]): Outcomes =>
  outcomes.map((row) => [...row].map((cell) => (cell === '1' ? 1 : 0)));

/** Of a best model whose other errors a far worse one does not share. */
function regime(allWrong: number, errors: number, declared: boolean): Regime | null {
  const n = 2000;
  const best = Array.from({ length: n }, (_, q): 0 | 1 => (q < errors ? 0 : 1));
  const other = Array.from({ length: n }, (_, q): 0 | 1 => (q >= allWrong && q < errors ? 1 : 0));
  return regimeOf(matrixOf([best, other]), 0, declared, 0.05);
}

describe.each([
  [90, 100, 'ceiling-bound'],
  [10, 100, 'realizability-bound'],
  [55, 100, 'mixed'],
  [1, 1, 'mixed'],
  [0, 30, 'realizability-bound'],
] as const)('%i of %i errors shared by all', (allWrong, errors, name) => {
  test('are named, with the interval of a declared model', () => {
    expect(regime(allWrong, errors, true)).toEqual({
      name,
      unrescuable: allWrong / errors,
      interval: interval(allWrong, errors, 0.05),
    });
  });

  test('where no other model could be the best, the choice costs a twenty-fifth of the level', () => {
    expect(regime(allWrong, errors, false)!.interval).toEqual(interval(allWrong, errors, 0.048));
  });
});

test('twenty copies of each query, in clusters, are as if each were asked once', () => {
  const best: (0 | 1)[] = Array.from({ length: 60 }, (_, q) => (q < 30 ? 0 : 1));
  const other: (0 | 1)[] = Array.from({ length: 60 }, (_, q) => (q < 22 || q > 45 ? 0 : 1));
  const copies = [best, other].map((column) => column.flatMap((x) => new Array<0 | 1>(20).fill(x)));
  const found = (columns: Outcomes, label: (row: number) => string): Regime => {
    const matrix = matrixOf(columns);
    return regimeOf(matrix, 0, false, 0.05, new ClusterShares(clustersOf(matrix, label)))!;
  };
  const clustered = found(copies, (row) => `t${Math.floor(row / 20)}`);
  expect(clustered).toEqual(found([best, other], (row) => `t${row}`));
  expect(clustered.name).toBe('mixed');
  expect(regimeOf(matrixOf(copies), 0, false, 0.05)!.name).toBe('ceiling-bound');
});

test('no errors, no regime', () => {
  expect(regime(0, 0, false)).toBeNull();
});

test.each(cases.map((each, i) => [i, each] as const))(
  'agrees with scipy, case %i',
  (_, { outcomes, regime: wanted }) => {
    const right = outcomes.map((row) => [...row].filter((cell) => cell === '1').length);
    const found = regimeOf(matrixOf(rows(outcomes)), right.indexOf(Math.max(...right)), false, 0.05)!;
    expect(found.unrescuable).toBe(wanted.unrescuable);
    for (const end of [0, 1] as const) expect(found.interval[end]).toBeCloseTo(wanted.interval[end], 11);
  },
);

/**
 * Exactly, over all outcomes of 12 queries: [neither, only the first, only the second, both right] are multinomial. The
 * truth is the share of the truly best model's errors that the other makes too.
 */
test('two models: the interval misses the truth with probability delta at most', () => {
  const n = 12;
  const delta = 0.2;
  const factorial = Array.from({ length: n + 1 }, (_, k) =>
    Array.from({ length: k }, (__, i) => i + 1).reduce((a, b) => a * b, 1),
  );
  const ends = new Map<string, Regime | null>();
  const found = (k: number, a: number, b: number): Regime | null => {
    const key = `${k} ${a} ${b}`;
    if (!ends.has(key)) {
      const first = Array.from({ length: n }, (_, q): 0 | 1 => (q < k || (q >= k + a && q < k + a + b) ? 0 : 1));
      const second = Array.from({ length: n }, (_, q): 0 | 1 => (q < k + a ? 0 : 1));
      ends.set(key, regimeOf(matrixOf([first, second]), a >= b ? 0 : 1, false, delta));
    }
    return ends.get(key)!;
  };
  for (const neither of [0.05, 0.2, 0.4]) {
    for (const [a, b] of [
      [0.2, 0.2],
      [0.1, 0.3],
      [0.02, 0.5],
      [0.3, 0.3],
    ] as const) {
      const truth = neither / (neither + Math.min(a, b));
      let missed = 0;
      for (let k = 0; k <= n; k++) {
        for (let i = 0; i + k <= n; i++) {
          for (let j = 0; i + j + k <= n; j++) {
            const both = n - i - j - k;
            const chance =
              (factorial[n]! / (factorial[k]! * factorial[i]! * factorial[j]! * factorial[both]!)) *
              neither ** k *
              a ** i *
              b ** j *
              (1 - neither - a - b) ** both;
            const seen = found(k, i, j)?.interval ?? [0, 1];
            if (truth < seen[0] || truth > seen[1]) missed += chance;
          }
        }
      }
      expect(missed).toBeLessThanOrEqual(delta);
    }
  }
});
