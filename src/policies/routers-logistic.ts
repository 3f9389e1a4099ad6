import { pickRows } from './features.js';
import type { SparseRows } from './features-text.js';
import { fitLogistic, logLoss, marginOf, type LogisticModel } from './logistic.js';
import { mostLikely } from './most-likely.js';
import { countRight, type Router, type RoutingTask } from './routers-picks.js';

/** Weights of the data against the penalty, weakest first. Beside them stands 0: no features, each model's own accuracy. */
const STRENGTHS = [0.1, 1];
/** Every so-manieth training query is kept back to choose the strength by. */
const KEPT_BACK = 4;

/** The log odds that one model is right: by the features of a query, or the same for all. */
type Predictor = LogisticModel | { readonly margin: number };

/** Norm of the gradient at which a fit ends: what is left moves no estimate by a thousandth. */
const CLOSE_ENOUGH = 0.1;

/** The fits of a router so far, by model and strength. A fit is the only minimum, so where it begins decides nothing but its time. */
type Fits = Map<string, LogisticModel>;

/** A router by logistic regression (routeByLogistic) whose fits begin where those of other folds and deals ended. */
export function logisticRouter(): Router {
  const fits: Fits = new Map();
  return (task) => routeByLogistic(task, fits);
}

/**
 * Routes by logistic regression: for each model the probability that it is right, and the query goes to the highest.
 *
 * The strength is one for all models. It is chosen inside the training queries, a quarter of which is kept back, by the
 * sum of the logarithmic losses of all models there: with few queries that tells signal from noise better than the
 * accuracy of the routed answers does. Strengths are tried from weak to strong until the loss rises. Where features
 * predict no better than the models' accuracies, every query goes to the best model.
 */
function routeByLogistic(task: RoutingTask, fits: Fits): Uint32Array {
  const { features, models, training, heldOut, right } = task;
  const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
  const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
  const strength = chooseStrength(task, fitted, keptBack, fits);
  const picks = new Uint32Array(heldOut.length);
  if (strength === 0) return picks;
  const rows = pickRows(features, training);
  const final = right.map((of, m) => predictorOf(rows, of, training, strength, models[m]!, fits));
  for (const [i, query] of heldOut.entries()) {
    picks[i] = mostLikely(right.length, (m) => predict(final[m]!, features, query));
  }
  return picks;
}

function chooseStrength(
  { features, models, right }: RoutingTask,
  fitted: Uint32Array,
  keptBack: Uint32Array,
  fits: Fits,
): number {
  const rows = pickRows(features, fitted);
  const loss = (predictors: readonly Predictor[]): number => {
    let sum = 0;
    for (const [m, predictor] of predictors.entries())
      for (const query of keptBack) sum += logLoss(predict(predictor, features, query), right[m]![query]!);
    return sum;
  };
  let best = 0;
  let least = loss(right.map((of): Predictor => constantOf(of, fitted)));
  for (const strength of STRENGTHS) {
    const now = loss(right.map((of, m) => predictorOf(rows, of, fitted, strength, models[m]!, fits)));
    if (!(now < least)) break;
    [best, least] = [strength, now];
  }
  return best;
}

function predictorOf(
  rows: SparseRows,
  of: Uint8Array,
  queries: Uint32Array,
  strength: number,
  model: number,
  fits: Fits,
): Predictor {
  const correct = countRight(of, queries);
  if (correct === 0 || correct === queries.length) return constantOf(of, queries);
  const right = Uint8Array.from(queries, (query) => of[query]!);
  const key = `${model} at ${strength}`;
  const fit = fitLogistic(rows, right, strength, { from: fits.get(key), closeEnough: CLOSE_ENOUGH });
  fits.set(key, fit);
  return fit;
}

/** The log odds of being right on any query, one right and one wrong answer added so that they are finite. */
function constantOf(of: Uint8Array, queries: Uint32Array): Predictor {
  const correct = countRight(of, queries);
  return { margin: Math.log((correct + 1) / (queries.length - correct + 1)) };
}

function predict(predictor: Predictor, rows: SparseRows, row: number): number {
  return 'margin' in predictor ? predictor.margin : marginOf(predictor, rows, row);
}
