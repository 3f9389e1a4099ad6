import type { Part } from '../correlation/folds.js';
import { overlap } from '../outcomes/bits.js';
import { wrongSets } from '../correlation/wrong-sets.js';
import { askingAll, loggedCosts } from './asking.js';
import { ballotsOf, type Ballots } from './ballots.js';
import { bestThree, type VotesOfThree } from './best-three.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { VoteCount } from './count-votes.js';
import { realise, realiseLearned, type Played } from './realise.js';
import { triplesOf } from './triples.js';
import type { MeasuredPolicy, Votes } from './types.js';

export interface VoteResults {
  readonly votes: Votes;
  readonly realised: readonly MeasuredPolicy[];
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
 *
 * @param costs  those that were logged where none are given; a vote costs the answers of all who vote
 */
export function votesOf(context: PolicyContext, costs: AnswerCosts = loggedCosts(context)): VoteResults {
  const { matrix, delta, seed } = context;
  const ballots = ballotsOf(context);
  const counted = ballots.by === 'answers' ? 'plurality' : 'majority';
  const models = matrix.models.length;
  const all = `${counted} of ${models === 2 ? 'both' : `all ${models}`} models`;
  const { severalDraws } = ballots;
  const play = (deal: PolicyContext, voters: readonly Voters[]): Played => ({
    outcome: voted(deal, ballots, voters),
    ...askingAll(
      deal,
      voters.map((weights) => [...weights.keys()].filter((m) => weights[m]! > 0)),
      costs,
    ),
  });
  const learned = (name: string, votersOf: (deal: PolicyContext, fold: number) => Voters): MeasuredPolicy =>
    realiseLearned(
      name,
      'vote',
      context,
      (deal) =>
        play(
          deal,
          deal.folds.map((_, fold) => votersOf(deal, fold)),
        ),
      { severalDraws },
    )!;
  const everyone = new Float64Array(models).fill(1);
  const { outcome, ...took } = play(
    context,
    context.folds.map(() => everyone),
  );
  const realised = [
    realise(all, 'vote', outcome, context, { heldOut: true, severalDraws, ...took })!,
    learned(`${all}, weighted by accuracy`, ({ folds }, fold) => weighted(context, folds[fold]!.training)),
  ];
  if (models > 3) {
    const memo: VotesOfThree = new Map();
    realised.push(
      learned(`${counted} of the best three models`, (deal, fold) => {
        const three = bestThree(deal, ballots, fold, memo);
        return everyone.map((_, m) => Number(three.includes(m)));
      }),
    );
  }
  return {
    votes: { by: ballots.by, triples: triplesOf(wrongSets(matrix), delta, seed) },
    realised,
    notes: ballots.by === 'answers' ? [] : [BY_OUTCOMES],
  };
}

const BY_OUTCOMES =
  'Votes were counted on outcomes, because not every model has an answer on nearly every question: all wrong answers to a question are taken for the same one, so votes over the answers could be right more often than these.';

/** By model, the weight of its vote; 0 where it has none. */
type Voters = Float64Array;

/** By position, the chance that the vote is right. */
function voted({ foldOf, rows }: PolicyContext, ballots: Ballots, voters: readonly Voters[]): Float64Array {
  const count = new VoteCount(ballots.choice.length);
  const outcome = new Float64Array(rows.length);
  for (let i = 0; i < outcome.length; i++) outcome[i] = outcomeAt(i, count, ballots, voters[foldOf[i]!]!);
  return outcome;
}

// A function of its own: V8 leaves optimised code at each end of a loop that it has entered inside of another one.
function outcomeAt(i: number, count: VoteCount, { choice, right }: Ballots, weights: Voters): number {
  count.clear();
  for (let m = 0; m < weights.length; m++) if (weights[m]! > 0) count.add(choice[m]![i]!, right[m]![i]!, weights[m]!);
  return count.outcome();
}

/** Log-odds of accuracy. Half a query is added to either side, so that nobody is infinitely sure. */
function weighted({ matrix }: PolicyContext, { rows, weights, queries }: Part): Voters {
  const odds = Float64Array.from(matrix.right, (right) => {
    const correct = overlap(right, rows, weights);
    return Math.max(0, Math.log((correct + 0.5) / (queries - correct + 0.5)));
  });
  return odds.some((weight) => weight > 0) ? odds : odds.fill(1);
}
