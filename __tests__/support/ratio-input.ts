import type { RatioInput } from '../../src/correlation/ratio-replicates.js';

/** Twenty queries of three models: 8 all right, 5, 3 and 2 missed by one or two of them, 2 by all. */
export const RATIO_INPUT: RatioInput = {
  seed: 'x',
  models: 3,
  known: {
    rhos: Float64Array.of(0.5, 0.5, 0.5),
    first: Float64Array.of(-0.5, -0.5, -0.5),
    second: Float64Array.of(-0.5, -0.5, -0.5),
  },
  sample: {
    counts: Float64Array.of(8, 5, 3, 2, 2),
    start: Uint32Array.of(0, 0, 1, 3, 4, 7),
    members: Uint32Array.of(0, 1, 2, 2, 0, 1, 2),
  },
};
