import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { BLOCK, ratioReplicates } from '../../src/correlation/ratio-replicates.js';
import type { SharedWork } from '../../src/correlation/parallel.js';
import { RATIO_INPUT } from '../support/ratio-input.js';

test('the bundled worker does the work of a second thread', async () => {
  const work: SharedWork = {
    kind: 'ratio',
    input: RATIO_INPUT,
    length: BLOCK,
    results: new Float64Array(new SharedArrayBuffer(8 * 3 * BLOCK)),
    states: new Int32Array(new SharedArrayBuffer(4 * 3)),
  };
  const [status] = (await once(new Worker('./dist/bundle/worker.js', { workerData: work }), 'exit')) as [number];
  expect(status).toBe(0);
  // All blocks are done.
  expect([...work.states]).toEqual([2, 2, 2]);
  const compute = ratioReplicates(RATIO_INPUT);
  expect([...work.results]).toEqual([0, 1, 2].flatMap((block) => [...compute(block)]));
});
