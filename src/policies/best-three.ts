import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Part } from '../correlation/folds.js';
import { countWord, overlap } from '../outcomes/bits.js';
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

/** By three voters, the outcomes of their vote in sixths, by position: other folds and deals ask for them again. */
export type VotesOfThree = Map<string, Uint8Array>;

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
  const training = Int32Array.from(rows.keys()).filter((i) => foldOf[i] !== fold);
  let [best, most] = [shortlist[0]!, -1];
  for (const three of shortlist) {
    const sixths = votesOfThree(three, ballots, memo);
    let correct = 0;
    for (let t = 0; t < training.length; t++) correct += weightAt(weights, training[t]!) * sixths[training[t]!]!;
    if (correct > most) [best, most] = [three, correct];
  }
  return best;
}

/** The triples with the most training queries on which at least two of the three are right, best first. */
function mostMajorities(matrix: OutcomeMatrix, training: Part, wanted: number): Three[] {
  const { rows, weights } = training;
  const models = candidates(matrix, training);
  const right = models.map((m) => matrix.right[m]!);
  const ranked: { three: Three; correct: number }[] = [];
  const differ = new Uint32Array(rows.length);
  for (let a = 0; a < models.length; a++) {
    for (let b = a + 1; b < models.length; b++) {
      let both = 0;
      for (let w = 0; w < rows.length; w++) {
        const [first, second] = [right[a]![w]!, right[b]![w]!];
        both += countWord(rows[w]! & first & second, w, weights);
        differ[w] = rows[w]! & (first ^ second);
      }
      for (let c = b + 1; c < models.length; c++) {
        const correct = both + overlap(differ, right[c]!, weights);
        if (ranked.length === wanted && correct <= ranked[wanted - 1]!.correct) continue;
        // Of equal triples the first one tried, that of the better models, stays first.
        const place = ranked.findIndex((other) => other.correct < correct);
        ranked.splice(place === -1 ? ranked.length : place, 0, {
          three: [models[a]!, models[b]!, models[c]!],
          correct,
        });
        if (ranked.length > wanted) ranked.pop();
      }
    }
  }
  return ranked.map(({ three }) => three);
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

function votesOfThree(three: Three, { choice, right }: Ballots, memo: VotesOfThree): Uint8Array {
  const known = memo.get(three.join());
  if (known !== undefined) return known;
  const [a, b, c] = three;
  const sixths = new Uint8Array(choice[a]!.length);
  for (let i = 0; i < sixths.length; i++)
    sixths[i] = sixthsOfThree(
      choice[a]![i]!,
      choice[b]![i]!,
      choice[c]![i]!,
      right[a]![i]!,
      right[b]![i]!,
      right[c]![i]!,
    );
  if (memo.size * sixths.length > REMEMBERED) memo.clear();
  memo.set(three.join(), sixths);
  return sixths;
}
