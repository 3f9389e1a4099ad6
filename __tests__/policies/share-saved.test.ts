import { describe, expect, test } from '@jest/globals';
import { shareSaved } from '../../src/policies/share-saved.js';
import { seededRandom } from '../../src/stats/random.js';

describe('the share that is saved', () => {
  const units = (n: number): Uint32Array => Uint32Array.from({ length: n }, (_, i) => i);

  test('of one price each is exact', () => {
    const [cheap, dear] = [new Float64Array(10).fill(1), new Float64Array(10).fill(4)];
    expect(shareSaved(cheap, dear, units(10), 0.05)).toEqual({ point: 0.75, lower: 0.75, upper: 0.75 });
  });

  test('of costs that vary: either limit misses with probability delta at most', () => {
    const random = seededRandom('costs');
    const [delta, n, rounds] = [0.1, 80, 300];
    let [above, below] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const dear = Float64Array.from({ length: n }, () => 1 + 3 * random());
      const cheap = dear.map((cost) => (random() < 0.4 ? cost : 0.5));
      const { lower, upper } = shareSaved(cheap, dear, units(n), delta);
      const truth = 1 - (0.4 * 2.5 + 0.6 * 0.5) / 2.5;
      if (lower > truth) above += 1;
      if (upper < truth) below += 1;
    }
    // Three standard errors of the simulation above the level.
    expect(Math.max(above, below) / rounds).toBeLessThan(delta + 3 * Math.sqrt((delta * (1 - delta)) / rounds));
  });
});
