import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BLOCK_SIZE, ratioReplicates } from '../../src/correlation/ratio-replicates.js';
import {
  doWork,
  finish,
  known,
  startWorks,
  takeBlocks,
  type SharedWork,
  type Work,
} from '../../src/correlation/parallel.js';
import { RATIO_INPUT } from '../support/ratio-input.js';

const BLOCKS = 12;
const compute = ratioReplicates(RATIO_INPUT);
const EXPECTED = Float64Array.from(Array.from({ length: BLOCKS }, (_, block) => [...compute(block)]).flat());
const ratios = (seconds: number): Work<Float64Array> => ({
  kind: 'ratio',
  input: RATIO_INPUT,
  blocks: BLOCKS,
  length: BLOCK_SIZE,
  seconds,
  finish: (numbers) => numbers,
});

test('blocks come in order, each with a generator of its own', () => {
  expect(doWork(ratios(0))).toEqual(EXPECTED);
  expect(EXPECTED.slice(0, BLOCK_SIZE)).not.toEqual(EXPECTED.slice(BLOCK_SIZE, 2 * BLOCK_SIZE));
});

test('several pieces of work each give what they are for, and what is known is given at once', () => {
  const sum = { ...ratios(0), blocks: 1, finish: (numbers: Float64Array) => numbers.length };
  expect(startWorks([sum, known('a'), ratios(0)]).finish()).toEqual([BLOCK_SIZE, 'a', EXPECTED]);
});

test('a thread takes the blocks that no other has taken, and marks them', () => {
  const work: SharedWork = {
    kind: 'ratio',
    input: RATIO_INPUT,
    length: BLOCK_SIZE,
    results: new Float64Array(BLOCKS * BLOCK_SIZE),
    states: new Int32Array(new SharedArrayBuffer(4 * BLOCKS)),
  };
  work.states.set([1, 2], 3);
  takeBlocks(work);
  expect([...work.states]).toEqual([2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 2]);
  expect(work.results.slice(3 * BLOCK_SIZE, 5 * BLOCK_SIZE)).toEqual(new Float64Array(2 * BLOCK_SIZE));
  expect(work.results.slice(5 * BLOCK_SIZE)).toEqual(EXPECTED.slice(5 * BLOCK_SIZE));
});

test('a block that a thread took and never finished is made here', () => {
  const work: SharedWork = {
    kind: 'ratio',
    input: RATIO_INPUT,
    length: BLOCK_SIZE,
    results: new Float64Array(2 * BLOCK_SIZE),
    states: new Int32Array(new SharedArrayBuffer(8)),
  };
  work.states.set([2, 1]);
  finish(work, compute);
  expect(work.results).toEqual(Float64Array.from([...new Float64Array(BLOCK_SIZE), ...compute(1)]));
});

test('a block that fails is free again, and the failure is not swallowed', () => {
  const states = new Int32Array(new SharedArrayBuffer(4));
  const results = new Float64Array(1);
  expect(() => takeBlocks({ kind: 'ratio', input: RATIO_INPUT, length: 1, results, states })).toThrow(RangeError);
  expect(states[0]).toBe(0);
});

// On a machine with one core no thread is started.
(availableParallelism() > 1 ? describe : describe.skip)('threads that fail change nothing', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'threads-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['cannot start', 'throw new Error("no memory");', 1],
    [
      'dies with a block taken',
      `import { workerData } from 'node:worker_threads';
       Atomics.compareExchange(workerData[0].states, 11, 0, 1);
       throw new Error('killed');`,
      1,
    ],
    ['ends without a word', '', 0],
  ])('one that %s', async (name, text, warnings) => {
    const script = join(folder, `${name}.mjs`);
    writeFileSync(script, text);
    const said = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    try {
      expect(startWorks([ratios(1)], script).finish()).toEqual([EXPECTED]);
      for (let turn = 0; turn < 100 && said.mock.calls.length < warnings; turn++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(said).toHaveBeenCalledTimes(warnings);
      if (warnings > 0) expect(String(said.mock.calls[0]![0])).toContain('worked out on one core');
    } finally {
      said.mockRestore();
    }
  });

  test('one whose file is missing is not started', () => {
    expect(startWorks([ratios(1)], join(folder, 'missing.js')).finish()).toEqual([EXPECTED]);
  });

  test('one that is told to stop takes no further block', async () => {
    const script = join(folder, 'waiting.mjs');
    writeFileSync(
      script,
      `import { workerData } from 'node:worker_threads';
       const [{ states, input }] = workerData;
       Atomics.store(input.seen, 0, 1);
       for (let turn = 0; turn < 200 && Atomics.load(states, 0) === 0; turn++) Atomics.wait(states, 0, 0, 20);
       Atomics.compareExchange(input.seen, 0, 1, Atomics.load(states, 0));`,
    );
    const seen = new Int32Array(new SharedArrayBuffer(4));
    const until = async (state: number): Promise<number> => {
      for (let turn = 0; turn < 400 && Atomics.load(seen, 0) < state; turn++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      return Atomics.load(seen, 0);
    };
    const input = { ...RATIO_INPUT, seen };
    const { stop } = startWorks([{ ...ratios(1), kind: 'ratio', input } as Work<Float64Array>], script);
    expect(await until(1)).toBe(1);
    stop();
    expect(await until(2)).toBe(2);
  });
});
