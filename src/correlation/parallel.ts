import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ratioReplicates } from './ratio-replicates.js';

/** Work that falls into blocks, by name, because a function cannot be sent to another thread. */
const KINDS = { ratio: ratioReplicates };
type Kinds = typeof KINDS;
/** Gives a block of numbers, which depend on the input and the number of the block alone. */
type Block = (block: number) => Float64Array;

export interface BlockSize {
  readonly blocks: number;
  /** Numbers in each block. */
  readonly length: number;
  /** Estimated time of all blocks together on one core, in seconds. */
  readonly seconds: number;
}

/** One piece of work as every thread sees it, in memory that they share. */
export interface SharedWork {
  readonly kind: keyof Kinds;
  readonly input: unknown;
  readonly length: number;
  readonly results: Float64Array;
  /** FREE, TAKEN or DONE, for each block. */
  readonly states: Int32Array;
}

const [FREE, TAKEN, DONE] = [0, 1, 2];
/** Below this, starting a thread costs more than it brings. */
const WORTH_A_THREAD = 0.3;
const MAX_THREADS = 8;
/** Milliseconds to wait for a block that another thread has taken; then it is worked out here as well, to the same digits. */
const WAIT_MS = 1000;

/**
 * Begins work that falls into blocks. Long work is shared among the cores of the machine; since every block is made by
 * the same function from the same input, neither their number nor the failure of a thread changes a digit.
 *
 * @param script  what a thread runs; where that file is missing, all is done here
 * @returns what gives the numbers of all blocks, in order. The other threads are at work before it is called; then this
 *   one works through blocks like them and sleeps only for the last of theirs. A thread that could not start leaves its
 *   blocks free, and one that died in a block has it worked out here.
 */
export function startBlocks<K extends keyof Kinds>(
  kind: K,
  input: Parameters<Kinds[K]>[0],
  { blocks, length, seconds }: BlockSize,
  script: URL | string = new URL('./worker.js', import.meta.url),
): () => Float64Array {
  const helpers =
    seconds < WORTH_A_THREAD ? 0 : Math.min(availableParallelism() - 1, MAX_THREADS - 1, Math.ceil(blocks / 2));
  const work: SharedWork = {
    kind,
    input,
    length,
    results: new Float64Array(new SharedArrayBuffer(8 * blocks * length)),
    states: new Int32Array(new SharedArrayBuffer(4 * blocks)),
  };
  if (helpers > 0 && existsSync(script)) startThreads(script, helpers, work);
  return () => {
    finish(work, takeBlocks(work));
    return Float64Array.from(work.results);
  };
}

/** Works through the blocks that no thread has taken yet. Returns the function that makes them. */
export function takeBlocks({ kind, input, length, results, states }: SharedWork): Block {
  const compute = (KINDS[kind] as (input: unknown) => Block)(input);
  for (let block = 0; block < states.length; block++) {
    if (Atomics.compareExchange(states, block, FREE, TAKEN) !== FREE) continue;
    let outcome = FREE;
    try {
      results.set(compute(block), block * length);
      outcome = DONE;
    } finally {
      Atomics.store(states, block, outcome);
      Atomics.notify(states, block);
    }
  }
  return compute;
}

/** Waits for the blocks that other threads have taken, and makes those that do not come. */
export function finish({ length, results, states }: SharedWork, compute: Block): void {
  for (let block = 0; block < states.length; block++) {
    Atomics.wait(states, block, TAKEN, WAIT_MS);
    if (Atomics.load(states, block) !== DONE) results.set(compute(block), block * length);
  }
}

/** Threads that take part; the process does not wait for them. What goes wrong with them is said once. */
function startThreads(script: URL | string, count: number, work: SharedWork): void {
  let said = false;
  const complain = (error: unknown): void => {
    if (!said)
      process.emitWarning(
        `A second thread could not help (${error instanceof Error ? error.message : String(error)}); everything was worked out on one core.`,
      );
    said = true;
  };
  for (let i = 0; i < count && !said; i++) {
    try {
      new Worker(script, { workerData: work }).on('error', complain).unref();
    } catch (error) {
      complain(error);
    }
  }
}
