import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { similarOrder } from '../../../../src/report/model/sections/similar-order.js';

/** Similarity of positions by the group of each: 0.8 within, 0.1 across. */
function blocks(groups: readonly number[]): Float64Array {
  const size = groups.length;
  return Float64Array.from({ length: size * size }, (_, k) => {
    const [i, j] = [Math.floor(k / size), k % size];
    return i === j ? 1 : groups[i] === groups[j] ? 0.8 : 0.1;
  });
}

test('every row stands once, and groups stand together', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 24 }), (groups) => {
      const order = similarOrder(blocks(groups), groups.length);
      expect([...order].sort((a, b) => a - b)).toEqual(groups.map((_, i) => i));
      const changes = order.filter((row, i) => i > 0 && groups[row] !== groups[order[i - 1]!]).length;
      expect(changes).toBe(new Set(groups).size - 1);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('rows on a line come out in its order, whichever way they were mixed', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        Array.from({ length: 9 }, (_, i) => i),
        { minLength: 9 },
      ),
      (places) => {
        const near = Float64Array.from({ length: 81 }, (_, k) => {
          const [a, b] = [places[Math.floor(k / 9)]!, places[k % 9]!];
          // Neighbours are the closer the further along they stand, so that there are no ties.
          return -Math.abs(a * a - b * b) - Math.abs(a - b);
        });
        const order = similarOrder(near, 9).map((row) => places[row]!);
        const sorted = [...order].sort((a, b) => a - b);
        expect([sorted, [...sorted].reverse()]).toContainEqual(order);
      },
    ),
    { seed: 5, numRuns: 50 },
  );
});

test('no row, one row', () => {
  expect(similarOrder(new Float64Array(0), 0)).toEqual([]);
  expect(similarOrder(Float64Array.of(1), 1)).toEqual([0]);
});
