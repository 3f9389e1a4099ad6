import { describe, expect, test } from '@jest/globals';
import { BetUnits, ofHalves, pairedMean } from '../../src/certificate/bet-units.js';
import { seeded } from '../support/random.js';
import { matrixOf, shuffled } from '../correlation/matrices.js';

const ROWS = 60;
const random = seeded(3);
const SCORES = Float64Array.from({ length: ROWS }, () => random());
const OTHERS = Float64Array.from(SCORES, (x) => x / 2);
const all = Int32Array.from({ length: ROWS }, (_, i) => i);
const matrixWith = (ids: readonly string[]) => matrixOf([ids.map(() => 1 as const)], { ids });
const units = new BetUnits(matrixWith([...all].map((i) => `q${i}`)), all, undefined);

describe('the least mean', () => {
  test('is that of the smallest column, inside its limits', () => {
    const { point, lower, upper } = units.leastMean([SCORES, OTHERS], 0.05);
    expect(point).toBeCloseTo(OTHERS.reduce((a, b) => a + b) / ROWS, 12);
    expect(lower).toBeLessThan(point);
    expect(upper).toBeGreaterThan(point);
  });

  test('does not depend on the order of the rows, whose ids say in which order bets are laid', () => {
    const order = shuffled([...all], 9);
    const moved = new BetUnits(matrixWith(order.map((i) => `q${i}`)), all, undefined);
    const pick = (values: Float64Array) => Float64Array.from(order, (i) => values[i]!);
    const [here, there] = [
      units.leastMean([SCORES, OTHERS], 0.05),
      moved.leastMean([pick(SCORES), pick(OTHERS)], 0.05),
    ];
    expect([there.lower, there.upper]).toEqual([here.lower, here.upper]);
  });

  test('scales with the range', () => {
    const whole = units.leastMean([SCORES], 0.05);
    const doubled = units.leastMean([SCORES.map((x) => 2 * x)], 0.05, 2);
    for (const end of ['point', 'lower', 'upper'] as const) expect(doubled[end]).toBeCloseTo(2 * whole[end], 12);
    expect(units.leastMean([new Float64Array(ROWS)], 0.05, 0)).toEqual({ point: 0, lower: 0, upper: 0 });
  });

  test('an interval has each end at half of the error', () => {
    const { lower, upper } = units.leastMean([SCORES], 0.025);
    expect(units.interval(SCORES, 0.05)).toEqual([lower, upper]);
  });

  test('three copies of every query, in clusters, say no more than the queries', () => {
    const label = (row: number) => `c${row % ROWS}`;
    const copies = Int32Array.from({ length: 3 * ROWS }, (_, i) => i);
    const of = (rows: Int32Array) => new BetUnits(matrixWith([...rows].map((i) => `q${i}`)), rows, label);
    const tripled = Float64Array.from([...SCORES, ...SCORES, ...SCORES]);
    const [once, thrice] = [of(all).leastMean([SCORES], 0.05), of(copies).leastMean([tripled], 0.05)];
    expect(thrice.lower).toBeCloseTo(once.lower, 9);
    expect(thrice.upper).toBeCloseTo(once.upper, 9);
  });
});

test('a difference is put back from the halves on which bets are laid', () => {
  expect(ofHalves({ point: 0.75, lower: 0.5, upper: 1 })).toEqual({ point: 0.5, lower: 0, upper: 1 });
  const none = pairedMean(SCORES, SCORES, units, 0.05);
  expect(none.point).toBeCloseTo(0, 12);
  expect(none.lower).toBeLessThan(0);
  expect(none.upper).toBeGreaterThan(0);
  expect(pairedMean(SCORES, OTHERS, units, 0.05).point).toBeCloseTo(
    SCORES.reduce((sum, x, i) => sum + x - OTHERS[i]!, 0) / ROWS,
    12,
  );
  expect(pairedMean(SCORES.fill(1), new Float64Array(ROWS), units, 0.05)).toMatchObject({ point: 1, upper: 1 });
});
