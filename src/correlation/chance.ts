import { certify } from '../certificate/certify.js';
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
  /** Models not shown to be right more often than 1 / options, in the order of the certificate; p by Holm over all models. */
  readonly notShownBetter: readonly { readonly name: string; readonly accuracy: number; readonly p: number }[];
  /** The gain of the other models, on the same queries; null where none is left out, or fewer than two remain. */
  readonly gainWithout: GainEstimate | null;
}

/**
 * Guessers rescue each other: of 24 that choose among four options one is nearly always right, and a perfect choice among
 * their answers is a perfect answer. Exact one-sided binomial tests, by Holm, say which models are better than that.
 *
 * @param options  choices of each question, >= 2
 */
export function chanceOf(pool: Pool, certificate: Certificate, options: number): Chance {
  const { confidence, minGain, models, queries, singleBest } = certificate;
  const n = queries.complete;
  // At least so many right answers are as probable as at most so many wrong ones.
  const p = holmAdjusted(models.map(({ correct }) => binomialCdf(n - correct, n, 1 - 1 / options)));
  const notShownBetter = models.flatMap(({ name, accuracy }, i) =>
    p[i]! > deltaOf(confidence) ? [{ name, accuracy, p: p[i]! }] : [],
  );
  const out = new Set(notShownBetter.map(({ name }) => name));
  const baseline = singleBest.declared ? singleBest.name : undefined;
  const rest = pool.matrix.members.filter(({ name }) => !out.has(name) || name === baseline);
  if (out.size === 0 || rest.length < 2) return { options, notShownBetter, gainWithout: null };
  const { complete, id, weights } = pool.matrix;
  const matrix = new OutcomeMatrix(rest, complete, weights, id);
  const { point, lower, upper } = certify({ ...pool, ensembles: [], matrix }, { confidence, minGain, baseline }).gain;
  return { options, notShownBetter, gainWithout: { point, lower, upper } };
}
