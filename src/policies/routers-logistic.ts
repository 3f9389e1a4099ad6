import { pickRows } from './features.js';
import { type SparseRows, fitLogistic, logLoss, marginOf, type LogisticModel } from '../stats/logistic.js';
import {
  chancesOf,
  countRight,
  type Chances,
  type Predicted,
  type Router,
  type RoutingTask,
} from './routers-chances.js';

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
 * The chance of a model to be right, by logistic regression.
 *
 * The strength is one for all models. It is chosen inside the training queries, a quarter of which is kept back, by the
 * sum of the logarithmic losses of all models there: with few queries that tells signal from noise better than the
 * accuracy of the routed answers does. Strengths are tried from weak to strong until the loss rises. Where features
 * predict no better than the models' accuracies, these are the chances on every query.
 */
function routeByLogistic(task: RoutingTask, fits: Fits): Predicted {
  const { accuracies, features, models, training, heldOut, right } = task;
  const fitted = training.filter((_, i) => i % KEPT_BACK !== 0);
  const keptBack = training.filter((_, i) => i % KEPT_BACK === 0);
  const { strength, predictors } = chooseStrength(task, fitted, keptBack, fits);
  const chances = (queries: Uint32Array, by: readonly Predictor[]): Chances =>
    chancesOf(queries, by.length, (m, query) => 1 / (1 + Math.exp(-predict(by[m]!, features, query))));
  const rows = pickRows(features, training);
  const final =
    strength === 0
      ? accuracies.map((accuracy) => ({ margin: Math.log(accuracy / (1 - accuracy)) }))
      : right.map((of, m) => predictorOf(rows, of, training, strength, models[m]!, fits));
  return { heldOut: chances(heldOut, final), training: chances(keptBack, predictors) };
}

/** The best strength, with what was fitted at it without the queries that were kept back. */
function chooseStrength(
  { features, models, right }: RoutingTask,
  fitted: Uint32Array,
  keptBack: Uint32Array,
  fits: Fits,
): { strength: number; predictors: readonly Predictor[] } {
  const rows = pickRows(features, fitted);
  const loss = (predictors: readonly Predictor[]): number => {
    let sum = 0;
    for (const [m, predictor] of predictors.entries())
      for (const query of keptBack) sum += logLoss(predict(predictor, features, query), right[m]![query]!);
    return sum;
  };
  let best: { strength: number; predictors: readonly Predictor[] } = {
    strength: 0,
    predictors: right.map((of): Predictor => constantOf(of, fitted)),
  };
  let least = loss(best.predictors);
  for (const strength of STRENGTHS) {
    const predictors = right.map((of, m) => predictorOf(rows, of, fitted, strength, models[m]!, fits));
    const now = loss(predictors);
    if (!(now < least)) break;
    best = { strength, predictors };
    least = now;
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
