import type { GainInput } from '../../src/diagnostics/cluster-replicates.js';

/** Six queries of two models in three clusters. */
export const SIX_QUERIES: GainInput = {
  seed: 'x',
  models: 2,
  sample: {
    clusters: Float64Array.of(3, 4, 5),
    queries: Float64Array.of(2, 1, 3),
    rescues: Float64Array.of(0, 1, 1, 0, 2, 2),
  },
};
