import { runOn } from '../engine.js';
import { SAMPLES, type Sample } from '../samples.js';
import { mutant, type Random } from './mutate.js';

/** What came of a number of mutants. */
export interface Tally {
  runs: number;
  certified: number;
  refused: number;
  /** What must not be: each with the mutant that shows it. */
  readonly faults: string[];
}

/** A model that loses all its outcomes must not leave a pool of the others that passes: two models are needed, and there are two. */
const MODELS = 2;
const QUERIES = 4;

/**
 * Runs mutants of every sample through the whole engine: each is certified or refused with a UserError. None may be
 * certified on more queries than there are, and none may take longer than `guard` milliseconds.
 *
 * @param rounds  mutants of each sample
 */
export async function fuzz(random: Random, rounds: number, now: () => number, guard = 10_000): Promise<Tally> {
  const tally: Tally = { runs: 0, certified: 0, refused: 0, faults: [] };
  for (let round = 0; round < rounds; round++)
    for (const sample of SAMPLES)
      await one(sample, SAMPLES[Math.floor(random() * SAMPLES.length)]!, random, tally, now, guard);
  return tally;
}

async function one(
  sample: Sample,
  other: Sample,
  random: Random,
  tally: Tally,
  now: () => number,
  guard: number,
): Promise<void> {
  const { what, path, tree } = mutant(sample, other, random);
  const fault = (text: string): number =>
    tally.faults.push(`${what}: ${text}\n${path}: ${tree[path]!.toString('latin1').slice(0, 3000)}`);
  const start = now();
  tally.runs += 1;
  try {
    const outcome = await runOn(tree, sample.inputs);
    if (outcome.kind === 'refused') {
      tally.refused += 1;
      if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/.test(outcome.message)) fault(`not one line: ${outcome.message}`);
    } else {
      tally.certified += 1;
      // A list twice over, or a piece of another format, may add queries; none of it may add up to a grid of more.
      if (outcome.queries > MODELS * QUERIES || outcome.queries < 1) fault(`${outcome.queries} queries`);
    }
  } catch (error) {
    fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (now() - start > guard) fault(`took ${now() - start} ms`);
}
