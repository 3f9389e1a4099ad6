import { expect, test } from '@jest/globals';
import { seeded } from '../support/random.js';
import { fuzz } from './fuzz/fuzz.js';
import { SAMPLES } from './samples/index.js';

/** Always the same ones; new ones are for scripts/fuzz.js. */
const ROUNDS = 10;

test('whatever is done to results, they are certified for what they are or refused with a reason', async () => {
  // A loaded machine is slow without a fault: what takes too long is found by scripts/fuzz.js.
  const { certified, refused, faults } = await fuzz(seeded(8), ROUNDS, () => 0);
  expect(faults).toEqual([]);
  expect(certified + refused).toBe(ROUNDS * (SAMPLES.length + 1));
  // Both happen often enough for the test to mean something.
  expect(Math.min(certified, refused)).toBeGreaterThan(50);
}, 300_000);
