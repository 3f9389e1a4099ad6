import { pickRows } from './features.js';
import type { SparseRows } from './features-text.js';
import { fitLogistic, logLoss, marginOf, type LogisticModel } from './logistic.js';
import { countRight, mostLikely, type RoutingTask } from './routers-picks.js';

/** Weights of the data against the penalty, weakest first. Beside them stands 0: no features, each model's own accuracy. */
const STRENGTHS = [0.1, 1];
/** Every so-manieth training query is kept back to choose the strength by. */
const KEPT_BACK = 4;

/** The log odds that one model is right: by the features of a query, or the same for all. */
type Predictor = LogisticModel | { readonly margin: number };

/**
 * Routes by logistic regression: for each model the probability that it is right, and the query goes to the highest.
 *
 * The strength is one for all models. It is chosen inside the training queries, a quarter of which is kept back, by the
 * sum of the logarithmic losses of all models there: with few queries that tells signal from noise better than the
 * accuracy of the routed answers does. Strengths are tried from weak to strong until the loss rises. Where features
 * predict no better than the models' accuracies, every query goes to the best model.
 */
export function routeByLogistic(task: RoutingTask): Uint32Array {
  const { features, training, heldOut, right } = task;
  const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
  const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
  const { strength, predictors } = chooseStrength(task, fitted, keptBack);
  const picks = new Uint32Array(heldOut.length);
  if (strength === 0) return picks;
  const rows = pickRows(features, training);
  const final = right.map((of, m) => predictorOf(rows, of, training, strength, predictors[m]!));
  for (const [i, query] of heldOut.entries()) {
    picks[i] = mostLikely(right.length, (m) => predict(final[m]!, features, query));
  }
  return picks;
}

function chooseStrength(
  { features, right }: RoutingTask,
  fitted: Uint32Array,
  keptBack: Uint32Array,
): { strength: number; predictors: Predictor[] } {
  const rows = pickRows(features, fitted);
  const loss = (predictors: readonly Predictor[]): number => {
    let sum = 0;
    for (const [m, predictor] of predictors.entries())
      for (const query of keptBack) sum += logLoss(predict(predictor, features, query), right[m]![query]!);
    return sum;
  };
  let best = { strength: 0, predictors: right.map((of): Predictor => constantOf(of, fitted)) };
  let least = loss(best.predictors);
  for (const strength of STRENGTHS) {
    const predictors = right.map((of, m) => predictorOf(rows, of, fitted, strength, best.predictors[m]!));
    const now = loss(predictors);
    if (!(now < least)) break;
    [best, least] = [{ strength, predictors }, now];
  }
  return best;
}

/** @param from  where the fit begins */
function predictorOf(
  rows: SparseRows,
  of: Uint8Array,
  queries: Uint32Array,
  strength: number,
  from: Predictor,
): Predictor {
  const correct = countRight(of, queries);
  if (correct === 0 || correct === queries.length) return constantOf(of, queries);
  const right = Uint8Array.from(queries, (query) => of[query]!);
  return fitLogistic(rows, right, strength, { from: 'margin' in from ? undefined : from });
}

/** The log odds of being right on any query, one right and one wrong answer added so that they are finite. */
function constantOf(of: Uint8Array, queries: Uint32Array): Predictor {
  const correct = countRight(of, queries);
  return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}

function predict(predictor: Predictor, rows: SparseRows, row: number): number {
  return 'margin' in predictor ? predictor.margin : marginOf(predictor, rows, row);
}
