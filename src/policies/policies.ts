import { MIN_TO_FOLD } from '../correlation/folds.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Pool } from '../outcomes/pool.js';
import { cascadesOf } from './cascades.js';
import { comparatorNotes, policyContext, type PolicyContext, type PolicyOptions } from './context.js';
import { costReport } from './cost.js';
import { answerCosts } from './cost-answers.js';
import { realisedEnsembles, routerPicks } from './ensembles.js';
import { checkPrices, parsePrices } from './prices.js';
import { bestFirst, realisedOf } from './realise.js';
import { routers } from './routers.js';
import { selfMoaOf } from './self-moa.js';
import type { Policies } from './types.js';
import { votesOf } from './votes.js';
import { pricedContext } from './priced.js';
import { savingOf, type Saving, type SavingOptions } from './saving.js';

export interface PoliciesOptions extends PolicyOptions {
  /** Lines as the user wrote them (see parsePrices). */
  readonly prices: readonly string[];
  /** What may be given up and what has to be saved; without it savings are not worked out. */
  readonly saving?: Pick<SavingOptions, 'maxLoss' | 'minSaving'>;
}

const ONE_CLUSTER_NOTE =
  'All questions are of one cluster, which says nothing of others: no limit is narrower than all that is possible.';
const CLUSTERS_NOTE =
  'Questions of one cluster were held out together, and limits are by bets on clusters: as wide as so few independent clusters make them.';

/**
 * What policies that can be built reach on these results: the ensembles in them, and votes, routers and cascades that
 * are trained and scored here, each on queries that it did not see; and what they and the models save at held quality, null
 * where the costs of the reference are not known.
 *
 * @throws UserError for prices that are none, or of no model
 */
export function policiesOf(
  pool: Pool,
  evidence: Evidence | undefined,
  options: PoliciesOptions,
): { policies: Policies; saving: Saving | null } {
  const { matrix } = pool;
  const prices = parsePrices(options.prices);
  const names = [...matrix.models, ...pool.ensembles.map(({ name }) => name)];
  checkPrices(prices, names);
  const costs = answerCosts(names, matrix.universe.length * 32, evidence, prices);
  const unpriced = policyContext(matrix, evidence, options);
  if (unpriced === undefined) return { policies: tooFew(), saving: null };
  const { context, modelCosts } = pricedContext(unpriced, options.saving === undefined ? null : costs);
  const ensembles = realisedEnsembles(pool.ensembles, context, costs);
  const votes = votesOf(context, costs);
  const pricing = options.saving && modelCosts ? { modelCosts, maxLoss: options.saving.maxLoss } : null;
  const routed = routers(context, costs, pricing);
  const cascades = cascadesOf(context, costs);
  const selfMoa = selfMoaOf(context, costs);
  const parts = [votes, routed, cascades, selfMoa];
  const measured = bestFirst([ensembles, ...parts].flatMap((part) => part.realised));
  const saving =
    options.saving === undefined || modelCosts === null
      ? null
      : savingOf(context, modelCosts, [...measured, ...routed.priced.policies], routed.priced.routers, {
          ...options.saving,
          declared: options.baseline !== undefined,
        });
  const tried = parts.reduce((sum, part) => sum + part.realised.length, 0) + cascades.unmeasured;
  const realised = measured.map((policy) => realisedOf(policy, tried, context.delta));
  const policies = {
    headroom: context.headroom,
    realised,
    tried,
    votes: votes.votes,
    cascades: cascades.cascades,
    selfMoa: selfMoa.selfMoa,
    routers: routerPicks(pool.ensembles, context),
    cost: costReport(context, realised, costs),
    folds: { count: context.folds.length, deals: context.deals.length },
    notes: [
      ...(realised.some(({ deals }) => deals !== null) ? [learnedNote(context)] : []),
      ...clustersNotes(context),
      ...comparatorNotes(context),
      ...parts.flatMap((part) => part.notes),
    ],
  };
  return { policies, saving };
}

function clustersNotes({ unitOf }: PolicyContext): string[] {
  if (unitOf === null) return [];
  return [unitOf.every((unit) => unit === unitOf[0]) ? ONE_CLUSTER_NOTE : CLUSTERS_NOTE];
}

function learnedNote({ deals, folds }: PolicyContext): string {
  const times =
    deals.length === 1 ? '' : `, averaged over ${deals.length} deals of the questions into ${folds.length} folds`;
  return `What is said of a learned policy is the gain of policies trained on four fifths of the questions${times}; the one trained on all of them may gain more or less.`;
}

function tooFew(): Policies {
  return {
    headroom: 0,
    realised: [],
    tried: 0,
    votes: { by: 'outcomes', triples: null },
    cascades: [],
    selfMoa: null,
    routers: [],
    cost: null,
    folds: { count: 0, deals: 0 },
    notes: [`No policy was measured: that takes at least ${MIN_TO_FOLD} questions that every model answered.`],
  };
}
