import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstInteger, firstNotPositive } from '../../src/stats/bisect.js';

test.each([
  ['a line', (x: number): number => 0.3 - x, 0, 1, 0.3],
  ['a step', (x: number): number => (x < 0.3 ? 1 : -1), 0, 1, 0.3],
  ['a touch of zero', (x: number): number => Math.max(0, 0.3 - x), 0, 1, 0.3],
  ['nearly a constant', (x: number): number => (0.3 - x) ** 9, 0, 1, 0.3],
  ['a negative point', (x: number): number => -0.7 - x, -1, 0, -0.7],
  ['a point next to the lower end', (x: number): number => (x > 2 ? -1 : 1), 2, 3, 2 + 2 ** -51],
  ['a point at the upper end', (x: number): number => (x < 3 ? 1 : 0), 2, 3, 3],
  ['a point far below the ends', (x: number): number => 1e-200 - x, 0, 1, 1e-200],
] as [string, (x: number) => number, number, number, number][])(
  'the first double of %s where it is not positive',
  (_, f, low, high, first) => {
    expect(firstNotPositive(f, low, high)).toBe(first);
  },
);

test('never asks outside the two ends, nor much more often than a double has bits', () => {
  const asked: number[] = [];
  firstNotPositive(
    (x) => {
      asked.push(x);
      return Math.PI - x;
    },
    3,
    4,
  );
  expect(Math.min(...asked)).toBeGreaterThan(3);
  expect(Math.max(...asked)).toBeLessThan(4);
  expect(asked.length).toBeLessThan(54);
});

/** The definition: halving, as far as doubles go. */
function halved(f: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (f(middle) > 0) below = middle;
    else above = middle;
  }
}

test('a straight line and what is nearly one take few evaluations, and a zero met exactly does not end that', () => {
  for (const root of [0.001, 0.3, 0.5, 0.999])
    for (const [f, most] of [
      [(x: number) => root - x, 16],
      [(x: number) => Math.log(root) - Math.log(x), 24],
    ] as const) {
      let evaluations = 0;
      const point = firstNotPositive((x) => ((evaluations += 1), f(x)), 1e-9, 1);
      expect(point).toBe(halved(f, 1e-9, 1));
      expect(evaluations).toBeLessThanOrEqual(most);
    }
});

test('the point is that of halving, of smooth functions with half of the evaluations, of steps with as many', () => {
  const shapes: ((x: number, root: number) => number)[] = [
    (x, root) => Math.exp(root) - Math.exp(x),
    (x, root) => Math.sqrt(root) - Math.sqrt(x),
    (x, root) => root ** 7 - x ** 7,
    (x, root) => (x < root ? 1 : 0),
  ];
  const root = fc.double({ min: 0.01, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(fc.nat(shapes.length - 1), root, (shape, point) => {
      let asked = 0;
      const f = (x: number): number => {
        asked += 1;
        return shapes[shape]!(x, point);
      };
      const expected = halved(f, 0, 1);
      const byHalving = asked;
      asked = 0;
      expect(firstNotPositive(f, 0, 1)).toBeCloseTo(expected, 14);
      // A value of exactly 0 tells no more than a step does.
      expect(asked).toBeLessThanOrEqual(f(expected) === 0 ? byHalving + 10 : byHalving / 2);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test.each([
  [NaN, 1],
  [0, NaN],
  [-Infinity, 0],
])('between %p and %p there is no middle', (low, high) => {
  expect(() => firstNotPositive((x) => -x, low, high)).toThrow(RangeError);
});

test('the first whole number is found wherever it is, and the end where there is none', () => {
  for (let low = -3; low <= 3; low++)
    for (let end = low; end <= low + 9; end++)
      for (let first = low; first <= end; first++) expect(firstInteger(low, end, (k) => k >= first)).toBe(first);
  expect(firstInteger(5, 5, () => true)).toBe(5);
});
