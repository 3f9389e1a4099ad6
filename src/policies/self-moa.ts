import { answerKeysOf } from './answer-keys.js';
import { betsInterval } from './bets-interval.js';
import { askingAll, loggedCosts } from './asking.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { asOutcomes, drawBallots, drawsAt, rightShare, type DrawBallots } from './draw-ballots.js';
import { correlationBetween, correlationWithin } from './draw-correlation.js';
import { realise, realiseLearned, type Played } from './realise.js';
import { mixedVoteOf, partitionsFor, randomAt, voteOf } from './sampled-votes.js';
import type { MeasuredPolicy, SelfMoa, SelfMoaVote } from './types.js';
import { weightAt } from '../stats/weight.js';

/** Numbers of voters: odd ones, because a vote of two or four is mostly ties. */
const VOTERS = [3, 5, 7, 9] as const;
/** Models are of similar accuracy within this of each other, on the mean over their draws. */
const SIMILAR = 0.05;
/** Share of the queries, and of the draws, that must have what is voted on. */
const NEARLY_ALL = 0.95;

export interface SelfMoaResults {
  readonly selfMoa: SelfMoa | null;
  readonly realised: readonly MeasuredPolicy[];
  readonly notes: readonly string[];
}

/**
 * Is it diversity that a vote lives from? The vote of k samples of one model against the vote of one sample each of k
 * models of similar accuracy, on the same queries.
 *
 * The one model is the single best (or the declared baseline). The mixed pool is that model and the k - 1 nearest to it
 * in mean accuracy over their draws, none further away than 5 points: against much weaker ones the comparison would be
 * of accuracies. The best model is known from the same queries, which favours it a little: `selfSingle` and
 * `mixedSingle` say from which accuracy either side starts.
 *
 * Which samples vote is drawn again and again, and the accuracies are means over these partitions. The interval
 * is by bets on queries, or on their clusters, with both sides taken as given. In `realised` stands the vote of the single best model of each fold, chosen on the others.
 *
 * @param costs  those that were logged where none are given
 */
export function selfMoaOf(context: PolicyContext, costs: AnswerCosts = loggedCosts(context)): SelfMoaResults {
  const sampled = sampledModels(context);
  if (sampled === undefined) return { selfMoa: null, realised: [], notes: [NO_DRAWS] };
  const { ballots, by } = sampled;
  const realised = realisedVote(context, ballots, costs);
  const self = ballots[context.singleBest];
  const pool = self === undefined ? [] : similarTo(self, ballots, context);
  const sizes = self === undefined ? [] : VOTERS.filter((k) => k <= pool.length && isCovered(self, k, context));
  if (self === undefined || sizes.length === 0) {
    return { selfMoa: null, realised, notes: [realised.length === 0 ? NO_DRAWS : NO_POOL] };
  }
  const votes = sizes.map((k) => compare(self, pool.slice(0, k), context));
  return {
    selfMoa: {
      model: self.model,
      by,
      rhoWithin: correlationWithin(self, context),
      rhoBetween: correlationBetween(pool.slice(0, sizes.at(-1)), context),
      votes,
    },
    realised,
    notes: [],
  };
}

const NO_DRAWS =
  'Votes of several samples of one model were not measured: the single best model has no three graded draws on nearly every question.';
const NO_POOL =
  'Several samples of one model were not compared with a mixed pool: there are not three models with draws within 5 points of the single best one.';

/** By model (an index into `matrix.models`), undefined for models of which no draws were logged; nothing where no model has three draws. */
function sampledModels(
  context: PolicyContext,
): { ballots: (DrawBallots | undefined)[]; by: SelfMoa['by'] } | undefined {
  const { evidence, matrix } = context;
  const models = matrix.models.map((name) => evidence?.models.get(name));
  // With a draw or two of each model there is no vote of three.
  if (evidence === undefined || !models.some((model) => model !== undefined && model.draws.length >= VOTERS[0]))
    return undefined;
  const keys = answerKeysOf(evidence);
  const ballots = models.map((model, m) => {
    const own = model === undefined ? undefined : drawBallots(matrix.models[m]!, model, keys, context);
    return own === undefined || own.right.length === 0 ? undefined : own;
  });
  const known = ballots.filter((own) => own !== undefined);
  if (known.length === 0) return undefined;
  return known.every(({ answered }) => answered >= NEARLY_ALL)
    ? { ballots, by: 'answers' }
    : { ballots: ballots.map((own) => (own === undefined ? undefined : asOutcomes(own))), by: 'outcomes' };
}

/** Whether there are at least k draws on nearly every query. */
function isCovered(ballots: DrawBallots, k: number, { queries, rows, weights }: PolicyContext): boolean {
  let covered = 0;
  for (let i = 0; i < rows.length; i++) if (drawsAt(ballots, i) >= k) covered += weightAt(weights, i);
  return covered >= NEARLY_ALL * queries;
}

/** The model itself and those near it, nearest first. */
function similarTo(
  self: DrawBallots,
  ballots: readonly (DrawBallots | undefined)[],
  context: PolicyContext,
): DrawBallots[] {
  const distance = ({ accuracy }: DrawBallots): number => Math.abs(accuracy - self.accuracy);
  const others = ballots
    .filter((own) => own !== undefined && own !== self && isCovered(own, 1, context))
    .map((own) => own!)
    .filter((own) => distance(own) <= SIMILAR)
    .sort((a, b) => distance(a) - distance(b) || (a.model < b.model ? -1 : 1));
  return [self, ...others];
}

function compare(self: DrawBallots, pool: readonly DrawBallots[], context: PolicyContext): SelfMoaVote {
  const { rows, weights } = context;
  const k = pool.length;
  const usable = [...rows.keys()].filter((i) => drawsAt(self, i) >= k && pool.every((own) => drawsAt(own, i) >= 1));
  const partitions = partitionsFor(usable.length, k);
  const [own, mixed, ownSingle, mixedSingle] = [[], [], [], []] as [number[], number[], number[], number[]];
  for (const i of usable) {
    const random = randomAt(i, k, context);
    own.push(voteOf(self, i, k, partitions, random));
    mixed.push(mixedVoteOf(pool, i, partitions, random));
    ownSingle.push(rightShare(self, i));
    mixedSingle.push(pool.reduce((sum, model) => sum + rightShare(model, i), 0) / k);
  }
  const queries = usable.reduce((sum, i) => sum + weightAt(weights, i), 0);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value, u) => sum + weightAt(weights, usable[u]!) * value, 0) / queries;
  return {
    k,
    models: pool.map(({ model }) => model),
    queries,
    selfAccuracy: mean(own),
    mixedAccuracy: mean(mixed),
    difference: mean(own) - mean(mixed),
    interval: betsInterval(
      usable,
      own.map((right, u) => right - mixed[u]!),
      context,
    ),
    selfSingle: mean(ownSingle),
    mixedSingle: mean(mixedSingle),
    partitions,
  };
}

/** The vote of as many samples as there are, up to nine, of the single best model of each fold. */
function realisedVote(
  context: PolicyContext,
  ballots: readonly (DrawBallots | undefined)[],
  costs: AnswerCosts,
): MeasuredPolicy[] {
  const { deals, rows } = context;
  const models = [...new Set(deals.flatMap(({ trainingBest }) => [...trainingBest]))];
  const k = VOTERS.findLast((size) =>
    models.every((m) => ballots[m] !== undefined && isCovered(ballots[m], size, context)),
  );
  if (k === undefined) return [];
  const partitions = partitionsFor(rows.length, k);
  // The same draws vote in every deal.
  const votes = new Map(
    models.map((m) => {
      const own = ballots[m]!;
      const outcome = Float64Array.from(rows, (_, i) =>
        drawsAt(own, i) >= k ? voteOf(own, i, k, partitions, randomAt(i, k, context)) : NaN,
      );
      return [m, outcome];
    }),
  );
  const play = (deal: PolicyContext): Played => ({
    outcome: Float64Array.from(rows, (_, i) => votes.get(deal.trainingBest[deal.foldOf[i]!]!)![i]!),
    ...askingAll(
      deal,
      Array.from(deal.trainingBest, (m) => Array.from({ length: k }, () => m)),
      costs,
    ),
  });
  const name = `vote of ${k} samples of the single best model`;
  const extra = { heldOut: true, severalDraws: true };
  const { outcome, ...took } = play(context);
  // Where one model is the best in all folds of all deals, nothing was learned.
  const policy =
    models.length === 1
      ? realise(name, 'self-moa', outcome, context, { ...extra, ...took })
      : realiseLearned(name, 'self-moa', context, play, extra);
  return policy === undefined ? [] : [policy];
}
