import { runOn, type Outcome, type Tree } from '../engine.js';
import { SAMPLES } from '../samples/index.js';
import { extreme } from './extremes.js';
import type { Sample } from '../samples/sample.js';
import { mutant, type Mutant, type Random } from './mutate.js';

/** What came of a number of mutants. */
export interface Tally {
  certified: number;
  refused: number;
  /** What must not be, each with the mutant that shows it. */
  readonly faults: string[];
}

/** Milliseconds. */
const GUARD = 30_000;

/**
 * Runs mutants of every sample through the whole engine. Each is certified or refused with a UserError; one that lost
 * something is certified only where the certificate is that of the sample.
 *
 * @param rounds  mutants of each sample
 * @param now     milliseconds, for the guard; a run that takes longer than the guard is a fault
 * @param begins  is told each mutant before it runs: of one that never ends nothing else would be known
 */
export async function fuzz(
  random: Random,
  rounds: number,
  now: () => number,
  begins: (described: string) => void = () => undefined,
): Promise<Tally> {
  const tally: Tally = { certified: 0, refused: 0, faults: [] };
  for (let round = 0; round < rounds; round++) {
    const edge = extreme(random);
    await run(`${edge.what}:\n${edge.tree['table.csv']!}`, () => faultIn(edge.tree, edge.inputs, tally));
    for (const sample of SAMPLES) {
      const other = SAMPLES[Math.floor(random() * SAMPLES.length)]!;
      const one = mutant(sample, other, random);
      await run(described(one), () => faultOf(one, sample, tally));
    }
  }
  return tally;

  async function run(what: string, work: () => Promise<string | undefined>): Promise<void> {
    begins(what);
    const start = now();
    const fault = await work();
    if (fault !== undefined) tally.faults.push(`${fault}\n${what}`);
    if (now() - start > GUARD) tally.faults.push(`it took ${now() - start} ms\n${what}`);
  }
}

async function faultOf({ tree, isLoss }: Mutant, sample: Sample, tally: Tally): Promise<string | undefined> {
  return faultIn(tree, sample.inputs ?? {}, tally, ({ allWrong, queries }) =>
    lossOf(allWrong, queries, isLoss, sample),
  );
}

async function faultIn(
  tree: Tree,
  inputs: Readonly<Record<string, string>>,
  tally: Tally,
  wrong: (certified: Outcome & { kind: 'certificate' }) => string | undefined = () => undefined,
): Promise<string | undefined> {
  let outcome: Outcome;
  try {
    outcome = await runOn(tree, inputs);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (outcome.kind === 'refused') {
    tally.refused += 1;
    return /[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/.test(outcome.message)
      ? `not one line: ${outcome.message}`
      : undefined;
  }
  tally.certified += 1;
  const { allWrong, queries } = outcome;
  if (!(queries >= 1 && allWrong >= 0 && allWrong <= queries)) return `${allWrong} of ${queries} queries`;
  return wrong(outcome);
}

function lossOf(allWrong: number, queries: number, isLoss: boolean, sample: Sample): string | undefined {
  const isOther = queries !== 4 || allWrong !== (sample.allWrong ?? 1);
  return isLoss && isOther && sample.absentIsWrong !== true ? `lost, and yet ${allWrong}/${queries}` : undefined;
}

function described({ what, path, tree }: Mutant): string {
  return `${what}, in ${path}:\n${tree[path]!.toString('latin1').slice(0, 3000)}`;
}
