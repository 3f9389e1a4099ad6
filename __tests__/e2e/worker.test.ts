import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BLOCK, gainReplicates } from '../../src/diagnostics/cluster-replicates.js';
import type { SharedWork } from '../../src/diagnostics/parallel.js';
import { SIX_QUERIES } from '../support/gain-input.js';

test('the bundled worker does the work of a second thread', async () => {
  const work: SharedWork = {
    kind: 'gain',
    input: SIX_QUERIES,
    length: BLOCK,
    results: new Float64Array(new SharedArrayBuffer(8 * 3 * BLOCK)),
    states: new Int32Array(new SharedArrayBuffer(4 * 3)),
  };
  const [status] = (await once(new Worker('./dist/bundle/worker.js', { workerData: work }), 'exit')) as [number];
  expect(status).toBe(0);
  // All blocks are done.
  expect([...work.states]).toEqual([2, 2, 2]);
  const compute = gainReplicates(SIX_QUERIES);
  expect([...work.results]).toEqual([0, 1, 2].flatMap((block) => [...compute(block)]));
});
