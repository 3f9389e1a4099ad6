import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BLOCK, gainReplicates, type GainInput } from '../../src/diagnostics/cluster-replicates.js';
import type { SharedWork } from '../../src/diagnostics/parallel.js';

const INPUT: GainInput = {
  seed: 'x',
  models: 2,
  sample: {
    clusters: Float64Array.of(3, 4, 5),
    queries: Float64Array.of(2, 1, 3),
    rescues: Float64Array.of(0, 1, 1, 0, 2, 2),
  },
};

test.each(['dist/worker.js', 'dist/cli/worker.js'])('%s does the work of a second thread', async (script) => {
  const work: SharedWork = {
    kind: 'gain',
    input: INPUT,
    length: BLOCK,
    results: new Float64Array(new SharedArrayBuffer(8 * 3 * BLOCK)),
    states: new Int32Array(new SharedArrayBuffer(4 * 3)),
  };
  const [status] = (await once(new Worker(`./${script}`, { workerData: work }), 'exit')) as [number];
  expect(status).toBe(0);
  // All blocks are done.
  expect([...work.states]).toEqual([2, 2, 2]);
  const compute = gainReplicates(INPUT);
  expect([...work.results]).toEqual([0, 1, 2].flatMap((block) => [...compute(block)]));
});
