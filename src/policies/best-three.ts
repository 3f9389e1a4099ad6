import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Part } from '../correlation/folds.js';
import { overlap, countWord } from '../outcomes/bits.js';
import type { Ballots } from './ballots.js';
import type { PolicyContext } from './context.js';
import { VoteCount } from './count-votes.js';
import { weightAt } from '../stats/weight.js';

/** Only the best few models are tried; on very large evaluations fewer, so that all triples of them take about a second. */
const MAX_CANDIDATES = 40;
const WORDS = 2e8;
/** Triples whose answers are counted, and the ballots that may take. */
const SHORTLIST = 100;
const BALLOTS = 2e7;

type Three = readonly [number, number, number];

/**
 * The three models whose vote is right most often on the training queries of a fold. Tried are all triples of the 40
 * models with the best accuracy there. Majorities of outcomes are counted first, which is quick; where answers are
 * voted on, the answers of the 100 best of these triples decide. Ties go to the better models, then to the first names.
 *
 * @param context  at least three models
 * @param memo     outcomes of votes by their voters, which other folds and deals ask for again
 */
export function bestThree(
  context: PolicyContext,
  ballots: Ballots,
  fold: number,
  memo = new Map<string, Float64Array>(),
): Three {
  const { training } = context.folds[fold]!;
  const ranked = rankedTriples(context.matrix, training);
  if (ballots.by === 'outcomes') return ranked[0]!;
  const shortlist = ranked.slice(0, Math.max(1, Math.min(SHORTLIST, Math.floor(BALLOTS / (3 * context.rows.length)))));
  let [best, most] = [shortlist[0]!, -1];
  for (const three of shortlist) {
    const correct = trainingScore(voteOfThree(three, ballots, memo), context, fold);
    if (correct > most + 1e-9) [best, most] = [three, correct];
  }
  return best;
}

/** Best first by majorities of outcomes; no more than the shortlist is long. */
function rankedTriples(matrix: OutcomeMatrix, training: Part): Three[] {
  const models = candidates(matrix, training);
  const triples: { three: Three; correct: number }[] = [];
  for (let a = 0; a < models.length; a++) {
    for (let b = a + 1; b < models.length; b++) {
      for (let c = b + 1; c < models.length; c++) {
        const three: Three = [models[a]!, models[b]!, models[c]!];
        triples.push({ three, correct: majority(matrix, three, training) });
      }
    }
  }
  // The sort is stable: of equal triples the first one tried, that of the better models, stays first.
  triples.sort((x, y) => y.correct - x.correct);
  return triples.slice(0, SHORTLIST).map(({ three }) => three);
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

/** Training queries on which at least two of the three are right. */
function majority({ right }: OutcomeMatrix, [a, b, c]: Three, { rows, weights }: Part): number {
  const [first, second, third] = [right[a]!, right[b]!, right[c]!];
  let total = 0;
  for (let w = 0; w < rows.length; w++) {
    const two = (first[w]! & second[w]!) | (third[w]! & (first[w]! | second[w]!));
    total += countWord(rows[w]! & two, w, weights);
  }
  return total;
}

/** Values that the memo holds at most. */
const REMEMBERED = 2e7;

function voteOfThree(three: Three, ballots: Ballots, memo: Map<string, Float64Array>): Float64Array {
  const known = memo.get(three.join());
  if (known !== undefined) return known;
  const count = new VoteCount(3);
  const outcome = Float64Array.from(ballots.right[0]!, (_, i) => {
    count.clear();
    for (const m of three) count.add(ballots.choice[m]![i]!, ballots.right[m]![i]!);
    return count.outcome();
  });
  if (memo.size * outcome.length > REMEMBERED) memo.clear();
  memo.set(three.join(), outcome);
  return outcome;
}

function trainingScore(outcome: Float64Array, { foldOf, weights }: PolicyContext, fold: number): number {
  let correct = 0;
  for (let i = 0; i < foldOf.length; i++) if (foldOf[i] !== fold) correct += weightAt(weights, i) * outcome[i]!;
  return correct;
}
