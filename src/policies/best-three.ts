import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Part } from '../correlation/folds.js';
import { type Bits, difference, overlap } from '../outcomes/bits.js';
import type { Ballots } from './ballots.js';
import type { PolicyContext } from './context.js';
import { sixthsOfThree } from './count-votes.js';
import { weightAt } from '../stats/weight.js';

/** Only the best few models are tried; on very large evaluations fewer, so that all triples of them take about a second. */
const MAX_CANDIDATES = 40;
const WORDS = 2e8;
/** Triples whose answers are counted, and the ballots that may take. */
const SHORTLIST = 100;
const BALLOTS = 2e7;

type Three = readonly [number, number, number];

/** The outcomes of a vote in sixths, by position, and their sum over all queries. */
interface Vote {
  readonly sixths: Uint8Array;
  readonly total: number;
}

/** Votes by their voters: other folds and deals ask for them again. */
export type VotesOfThree = Map<string, Vote>;

/**
 * The three models whose vote is right most often on the training queries of a fold. Tried are all triples of the 40
 * models with the best accuracy there. Majorities of outcomes are counted first, which is quick; where answers are
 * voted on, the answers of the 100 best of these triples decide. Ties go to the better models, then to the first names.
 *
 * @param context  at least three models
 */
export function bestThree(
  context: PolicyContext,
  ballots: Ballots,
  fold: number,
  memo: VotesOfThree = new Map(),
): Three {
  const { foldOf, folds, matrix, rows, weights } = context;
  const affordable = Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * rows.length)));
  const shortlist = mostMajorities(
    matrix,
    folds[fold]!.training,
    ballots.by === 'answers' ? Math.max(1, affordable) : 1,
  );
  if (shortlist.length === 1) return shortlist[0]!;
  const heldOut: number[] = [];
  for (let i = 0; i < rows.length; i++) if (foldOf[i] === fold) heldOut.push(i);
  let [best, most] = [shortlist[0]!, -1];
  for (const three of shortlist) {
    const { sixths, total } = voteOf(three, ballots, weights, memo);
    const correct = total - sumAt(heldOut, sixths, weights);
    if (correct > most) [best, most] = [three, correct];
  }
  return best;
}

function sumAt(positions: readonly number[], values: Uint8Array, weights: Float64Array | null): number {
  let sum = 0;
  for (let i = 0; i < positions.length; i++) sum += weightAt(weights, positions[i]!) * values[positions[i]!]!;
  return sum;
}

/** The triples with the most training queries on which at least two of the three are right, best first. */
function mostMajorities(matrix: OutcomeMatrix, training: Part, wanted: number): Three[] {
  const { queries, rows, weights } = training;
  const models = candidates(matrix, training);
  const size = models.length;
  const wrong = models.map((m) => difference(rows, matrix.right[m]!));
  /** Queries that two models both get wrong. */
  const both = new Float64Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) both[a * size + b] = overlap(wrong[a]!, wrong[b]!, weights);
  const search: Search = {
    queries,
    weights,
    models,
    wrong,
    both,
    pair: new Uint32Array(rows.length),
    ranked: [],
    wanted,
  };
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) rankThirds(a, b, search);
  return search.ranked.map(({ three }) => three);
}

interface Search extends Pick<Part, 'queries' | 'weights'> {
  readonly models: readonly number[];
  readonly wrong: readonly Bits[];
  readonly both: Float64Array;
  /** Receives the queries that a pair gets wrong. */
  readonly pair: Bits;
  readonly ranked: { readonly three: Three; readonly correct: number }[];
  readonly wanted: number;
}

/** Ranks a pair with each later model. */
function rankThirds(
  a: number,
  b: number,
  { queries, weights, models, wrong, both, pair, ranked, wanted }: Search,
): void {
  const size = models.length;
  const ab = both[a * size + b]!;
  let least = ranked[wanted - 1]?.correct ?? -1;
  let isPair = false;
  for (let c = b + 1; c < size; c++) {
    const ac = both[a * size + c]!;
    const bc = both[b * size + c]!;
    // All three are wrong where two are, at most: with that the majority is wrong least often.
    if (queries - (ab + ac + bc - 2 * Math.min(ab, ac, bc)) <= least) continue;
    if (!isPair) intersect(wrong[a]!, wrong[b]!, pair);
    isPair = true;
    const correct = queries - (ab + ac + bc - 2 * overlap(pair, wrong[c]!, weights));
    if (correct <= least) continue;
    // Of equal triples the first one tried, that of the better models, stays first.
    let place = ranked.length;
    while (place > 0 && ranked[place - 1]!.correct < correct) place -= 1;
    ranked.splice(place, 0, { three: [models[a]!, models[b]!, models[c]!], correct });
    if (ranked.length > wanted) ranked.pop();
    least = ranked[wanted - 1]?.correct ?? -1;
  }
}

function intersect(a: Bits, b: Bits, into: Bits): void {
  for (let w = 0; w < into.length; w++) into[w] = a[w]! & b[w]!;
}

function candidates({ models, right }: OutcomeMatrix, { rows, weights }: Part): number[] {
  let most = MAX_CANDIDATES;
  const steps = rows.length * (weights === null ? 1 : 32);
  while (most > 3 && (most ** 3 / 6) * steps > WORDS) most -= 1;
  const correct = right.map((bits) => overlap(bits, rows, weights));
  return [...models.keys()]
    .sort((a, b) => correct[b]! - correct[a]! || (models[a]! < models[b]! ? -1 : 1))
    .slice(0, most);
}

/** Values that the memo holds at most. */
const REMEMBERED = 2e7;

function voteOf(three: Three, { choice, right }: Ballots, weights: Float64Array | null, memo: VotesOfThree): Vote {
  const key = three.join();
  const known = memo.get(key);
  if (known !== undefined) return known;
  const [a, b, c] = three.map((m) => choice[m]!) as [Int32Array, Int32Array, Int32Array];
  const [ra, rb, rc] = three.map((m) => right[m]!) as [Uint8Array, Uint8Array, Uint8Array];
  const sixths = new Uint8Array(a.length);
  let total = 0;
  for (let i = 0; i < sixths.length; i++) {
    sixths[i] = sixthsOfThree(a[i]!, b[i]!, c[i]!, ra[i]!, rb[i]!, rc[i]!);
    total += weightAt(weights, i) * sixths[i]!;
  }
  if (memo.size * sixths.length > REMEMBERED) memo.clear();
  memo.set(key, { sixths, total });
  return { sixths, total };
}
