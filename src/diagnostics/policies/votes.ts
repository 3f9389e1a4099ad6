import type { Part } from '../folds.js';
import { overlap } from '../overlap.js';
import { wrongSets } from '../wrong-sets.js';
import { ballotsOf, type Ballots } from './ballots.js';
import { bestThree } from './best-three.js';
import type { PolicyContext } from './context.js';
import { VoteCount } from './count-votes.js';
import { realise } from './realise.js';
import { triplesOf } from './triples.js';
import type { RealisedPolicy, Votes } from './types.js';

export interface VoteResults {
  readonly votes: Votes;
  readonly realised: readonly RealisedPolicy[];
  readonly notes: readonly string[];
}

/**
 * Votes over the pool, against the single best model:
 * - of all models, one vote each. Nothing is learned.
 * - of all models, each with the log-odds of its accuracy on the training folds, the weights that are best where
 *   models err independently (Nitzan and Paroush, International Economic Review 23, 1982). A model that is wrong more
 *   often than right has no vote, rather than one against its answer.
 * - of the three models whose vote is right most often on the training folds.
 *
 * Beside them what the vote of every triple does to the best of the three.
 */
export function votesOf(context: PolicyContext): VoteResults {
  const { matrix, delta, seed } = context;
  const ballots = ballotsOf(context);
  const counted = ballots.by === 'answers' ? 'plurality' : 'majority';
  const everyone = [...matrix.models.keys()];
  const all = `${counted} of ${matrix.models.length === 2 ? 'both' : `all ${matrix.models.length}`} models`;
  const vote = (name: string, outcome: Float64Array, fixed: boolean): RealisedPolicy =>
    realise(name, 'vote', outcome, context, { heldOut: true, fixed })!;
  const realised = [
    vote(
      all,
      voted(context, ballots, () => everyone),
      true,
    ),
    vote(
      `${all}, weighted by accuracy`,
      voted(context, ballots, () => everyone, trainedWeights(context)),
      false,
    ),
  ];
  if (matrix.models.length > 3) {
    const three = context.folds.map((_, fold) => bestThree(context, ballots, fold));
    realised.push(
      vote(
        `${counted} of the best three models`,
        voted(context, ballots, (fold) => three[fold]!),
        false,
      ),
    );
  }
  return {
    votes: { by: ballots.by, triples: triplesOf(wrongSets(matrix), delta, seed) },
    realised,
    notes: ballots.by === 'answers' ? [] : [BY_OUTCOMES],
  };
}

const BY_OUTCOMES =
  'Votes were counted on outcomes, because not every model has an answer on nearly every query: all wrong answers to a query are taken for the same one, so votes over the answers could be right more often than these.';

/** By position, the chance that the vote is right. */
function voted(
  { foldOf, rows }: PolicyContext,
  { choice, right }: Ballots,
  voters: (fold: number) => readonly number[],
  weights?: readonly Float64Array[],
): Float64Array {
  const count = new VoteCount(choice.length);
  return Float64Array.from(rows, (_, i) => {
    const fold = foldOf[i]!;
    count.clear();
    for (const m of voters(fold)) count.add(choice[m]![i]!, right[m]![i]!, weights?.[fold]![m]);
    return count.outcome();
  });
}

/** By fold, by model; half a query is added to either side, so that nobody is infinitely sure. */
function trainedWeights({ folds, matrix }: PolicyContext): Float64Array[] {
  return folds.map(({ training }) => {
    const weights = Float64Array.from(matrix.right, (right) => logOdds(right, training));
    return weights.some((weight) => weight > 0) ? weights.map((weight) => Math.max(0, weight)) : weights.fill(1);
  });
}

function logOdds(right: Uint32Array, { rows, weights, queries }: Part): number {
  const correct = overlap(right, rows, weights);
  return Math.log((correct + 0.5) / (queries - correct + 0.5));
}
