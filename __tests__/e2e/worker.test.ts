import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentPlan } from '../../src/readers/tables/scan-plan.js';
import type { Piece } from '../../src/readers/tables/piece-scan.js';
import { AS_WRITTEN } from '../../src/readers/tables/spelling.js';
import { BLOCK_SIZE, ratioReplicates } from '../../src/correlation/ratio-replicates.js';
import type { SharedWork } from '../../src/correlation/parallel.js';
import { RATIO_INPUT } from '../support/ratio-input.js';

test('the bundle knows both workers by their names, and holds no file of theirs that is not bundled', () => {
  const names = readdirSync('dist/bundle').filter((name) => name.endsWith('.js'));
  const chunks = names.filter((name) => /^(\d+\.)?index\.js$/.test(name));
  expect(names.filter((name) => !chunks.includes(name)).sort()).toEqual(['scan-worker.js', 'worker.js']);
  const text = chunks.map((name) => readFileSync(join('dist/bundle', name), 'utf8')).join('');
  for (const name of ['scan-worker.js', 'worker.js']) expect(text).toContain(`.ab + "${name}"`);
});

test('the bundled worker does the work of a second thread', async () => {
  const work: SharedWork = {
    kind: 'ratio',
    input: RATIO_INPUT,
    length: BLOCK_SIZE,
    results: new Float64Array(new SharedArrayBuffer(8 * 3 * BLOCK_SIZE)),
    states: new Int32Array(new SharedArrayBuffer(4 * 3)),
  };
  const [status] = (await once(new Worker('./dist/bundle/worker.js', { workerData: [work] }), 'exit')) as [number];
  expect(status).toBe(0);
  // All blocks are done.
  expect([...work.states]).toEqual([2, 2, 2]);
  const compute = ratioReplicates(RATIO_INPUT);
  expect([...work.results]).toEqual([0, 1, 2].flatMap((block) => [...compute(block)]));
});

test('the bundled worker reads pieces of a file', async () => {
  const path = join(tmpdir(), `pieces-${process.pid}.csv`);
  writeFileSync(path, `query,model,correct\n${'q1,alpha,1\n'.repeat(9)}`);
  const shape = { kind: 'long', query: { column: 0, isText: false }, model: 1, outcome: 2 } as const;
  const plan = sentPlan(
    {
      shape: { ...shape, spelling: AS_WRITTEN, other: new Map(), unused: [] },
      modelOfFile: 'in',
      form: { kind: 'csv', columns: 3, delimiter: ',' },
    },
    [{ cells: ['q1', 'alpha', '1'], line: 2 }],
  );
  const states = new Int32Array(new SharedArrayBuffer(4 * 4));
  states[0] = 1;
  const { port1, port2 } = new MessageChannel();
  const descriptor = openSync(path, 'r');
  const workerData = { descriptor, pieceBytes: 40, plan, states, port: port2 };
  const worker = new Worker('./dist/bundle/scan-worker.js', { workerData, transferList: [port2] });
  expect(await once(worker, 'exit')).toEqual([0]);
  expect([...states]).toEqual([1, 2, 2, 0]);
  const [number, piece] = receiveMessageOnPort(port1)!.message as [number, Piece];
  expect([number, piece.rows!.answers!.rows.length]).toEqual([2, 3]);
  port1.close();
  closeSync(descriptor);
  rmSync(path);
});
