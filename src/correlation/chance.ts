import type { Fraction } from '../base/numbers.js';
import { certify } from '../certificate/certify.js';
import type { ClusterShares } from '../certificate/cluster-shares.js';
import type { Certificate, GainEstimate } from '../certificate/types.js';
import { deltaOf } from '../certificate/level.js';
import { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import { binomialCdf } from '../stats/binomial.js';
import { holmAdjusted } from '../stats/holm.js';

/** Which models are not shown to know more than a guesser, and what is left of the gain without them. */
export interface Chance {
  /** Choices of each question. */
  readonly options: number;
  /** Models not shown to be right more often than 1 / options, in the order of the certificate; p by Holm over all models, null with clusters. */
  readonly notShownBetter: readonly { readonly name: string; readonly accuracy: Fraction; readonly p: number | null }[];
  /** The gain of the other models, on the same questions; null where none is left out, or fewer than two remain. */
  readonly gainWithout: GainEstimate | null;
}

/**
 * Guessers rescue each other: of 24 that choose among four options one is nearly always right, and a perfect choice among
 * their answers is a perfect answer. Exact one-sided binomial tests, by Holm, say which models are better than that; where queries
 * come in clusters, bets on these, each at delta / M.
 *
 * @param options  choices of each question, >= 2
 * @param shares   where queries come in clusters
 */
export function chanceOf(pool: Pool, certificate: Certificate, options: number, shares?: ClusterShares): Chance {
  const { confidence, minGain, models, queries, singleBest } = certificate;
  const n = queries.complete;
  const delta = deltaOf(confidence);
  const { matrix } = pool;
  // At least so many right answers are as probable as at most so many wrong ones.
  const p =
    shares === undefined
      ? holmAdjusted(models.map(({ correct }) => binomialCdf(n - correct, n, 1 - 1 / options)))
      : null;
  const isShown = (name: string, i: number): boolean =>
    p === null
      ? shares!.exceeds(matrix.right[matrix.models.indexOf(name)]!, 1 / options, delta / models.length)
      : p[i]! <= delta;
  const notShownBetter = models.flatMap(({ name, accuracy }, i) =>
    isShown(name, i) ? [] : [{ name, accuracy, p: p?.[i] ?? null }],
  );
  const out = new Set(notShownBetter.map(({ name }) => name));
  const baseline = singleBest.declared ? singleBest.name : undefined;
  const rest = matrix.members.filter(({ name }) => !out.has(name) || name === baseline);
  if (out.size === 0 || rest.length < 2) return { options, notShownBetter, gainWithout: null };
  const { complete, id, weights } = matrix;
  const left = new OutcomeMatrix(rest, complete, weights, id);
  const { point, lower, upper } = certify(
    { ...pool, ensembles: [], matrix: left },
    { confidence, minGain, baseline, inShort: true },
  ).gain;
  return { options, notShownBetter, gainWithout: { point, lower, upper } };
}
