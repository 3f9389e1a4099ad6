import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { fullSigmaBlock } from './copulas.js';
import { poolSizeBlock } from './pool-size.js';
import { ratioReplicates } from './ratio-replicates.js';
import { sigmaReplicates } from './sigma-replicates.js';

/** Work that falls into blocks, by name, because a function cannot be sent to another thread. */
const KINDS = {
  fullSigma: fullSigmaBlock,
  none: (_: undefined) => (): Float64Array => new Float64Array(),
  poolSize: poolSizeBlock,
  ratio: ratioReplicates,
  sigma: sigmaReplicates,
};
type Kinds = typeof KINDS;
type Kind = keyof Kinds;
/** Gives a block of numbers, which depend on the input and the number of the block alone. */
type Block = (block: number) => Float64Array;

interface WorkOf<K extends Kind, R> {
  readonly kind: K;
  readonly input: Parameters<Kinds[K]>[0];
  readonly blocks: number;
  /** Numbers in each block. */
  readonly length: number;
  /** Estimated time of all blocks together on one core, in seconds. */
  readonly seconds: number;
  /** @param numbers  of all blocks, in order */
  readonly finish: (numbers: Float64Array) => R;
}
/** What falls into blocks, and what is made of them in the end. */
export type Work<R> = { [K in Kind]: WorkOf<K, R> }[Kind];

/** What is known without any work. */
export function known<R>(value: R): Work<R> {
  return { kind: 'none', input: undefined, blocks: 0, length: 0, seconds: 0, finish: () => value };
}

/** One piece of work as every thread sees it, in memory that they share. */
export interface SharedWork {
  readonly kind: Kind;
  readonly input: unknown;
  readonly length: number;
  readonly results: Float64Array;
  /** FREE, TAKEN or DONE, for each block. */
  readonly states: Int32Array;
}

/** Work that other threads may have begun. */
export interface Started<R> {
  /** Takes part in it until all is done. A thread that could not start leaves its blocks free; one that died in a block has it worked out here. */
  finish(): R;
  /** Leaves the threads nothing but the blocks they are in: for a run that ends in an error. */
  stop(): void;
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
 * @param works   in the order in which other threads take them
 * @param script  what a thread runs; where that file is missing, all is done here
 */
export function startWorks<R extends readonly unknown[]>(
  works: { readonly [I in keyof R]: Work<R[I]> },
  script: URL | string = new URL('./worker.js', import.meta.url),
): Started<R> {
  const total = (of: (work: Work<unknown>) => number): number => works.reduce((sum, work) => sum + of(work), 0);
  const helpers =
    total(({ seconds }) => seconds) < WORTH_A_THREAD
      ? 0
      : Math.min(availableParallelism() - 1, MAX_THREADS - 1, Math.ceil(total(({ blocks }) => blocks) / 2));
  const shared = works.map(({ kind, input, blocks, length }): SharedWork => {
    const results = new Float64Array(new SharedArrayBuffer(8 * blocks * length));
    return { kind, input, length, results, states: new Int32Array(new SharedArrayBuffer(4 * blocks)) };
  });
  if (helpers > 0 && existsSync(script)) startThreads(script, helpers, shared);
  return {
    finish() {
      // From the other end than the threads: where they meet, each has compiled what it does most.
      const begun = [...shared].reverse().map((work) => ({ work, compute: takeBlocks(work) }));
      for (const { work, compute } of begun) finish(work, compute);
      return works.map((work, i) => work.finish(Float64Array.from(shared[i]!.results))) as unknown as R;
    },
    stop() {
      for (const { states } of shared) for (let i = 0; i < states.length; i++) Atomics.store(states, i, DONE);
    },
  };
}

/** One piece of work from its beginning to its end. */
export function doWork<R>(work: Work<R>): R {
  return startWorks<[R]>([work]).finish()[0];
}

/** Works through the blocks that no thread has taken yet. Returns the function that makes them. */
export function takeBlocks({ kind, input, length, results, states }: SharedWork): Block {
  let made: Block | undefined;
  // What all blocks have in common is worked out for the first: often none is left.
  const compute: Block = (block) => {
    if (made === undefined) made = (KINDS[kind] as (input: unknown) => Block)(input);
    return made(block);
  };
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
function startThreads(script: URL | string, count: number, workerData: readonly SharedWork[]): void {
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
      new Worker(script, { workerData }).on('error', complain).unref();
    } catch (error) {
      complain(error);
    }
  }
}
