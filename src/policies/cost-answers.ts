import { quote, UserError } from '../base/errors.js';
import type { Evidence, ModelEvidence } from '../evidence/evidence.js';
import { priceOf, type Price } from './prices.js';

/** What answers cost, by the name of the model and by row; NaN where it is not known. */
export interface AnswerCosts {
  /** US dollars. */
  readonly dollars: ReadonlyMap<string, Float64Array>;
  /** Seconds. */
  readonly seconds: ReadonlyMap<string, Float64Array>;
}

const PER_MILLION = 1e-6;

/**
 * Costs of the answers of members and ensembles. A price that was given counts before a cost that was logged, because
 * who gives one wants to know what answers would cost at it.
 *
 * @param names   of the models
 * @param rows    of the outcome matrix
 * @param prices  from `parsePrices`
 * @throws UserError for a price by tokens where no model that it names has its tokens logged
 */
export function answerCosts(
  names: readonly string[],
  rows: number,
  evidence: Evidence | undefined,
  prices: readonly Price[],
): AnswerCosts {
  const dollars = new Map<string, Float64Array>();
  const seconds = new Map<string, Float64Array>();
  const idle = new Set<Price>();
  const applied = new Set<Price>();
  for (const name of names) {
    const model = evidence?.models.get(name);
    if (model?.latency) seconds.set(name, model.latency);
    const price = priceOf(prices, name);
    const cost = price === undefined ? (model?.cost ?? null) : costAt(price, model, rows);
    if (cost !== null) dollars.set(name, cost);
    if (price !== undefined) (cost === null ? idle : applied).add(price);
  }
  for (const price of idle) {
    if (applied.has(price)) continue;
    throw new UserError(
      `\`prices\`: ${quote(price.glob)} has a price by tokens, and its results hold no numbers of input and output tokens.`,
      'Give dollars per answer, `model = dollars`.',
    );
  }
  return { dollars, seconds };
}

function costAt(price: Price, model: ModelEvidence | undefined, rows: number): Float64Array | null {
  if ('perAnswer' in price) return new Float64Array(rows).fill(price.perAnswer);
  const { inputTokens, outputTokens } = model ?? {};
  if (!inputTokens || !outputTokens) return null;
  return inputTokens.map(
    (tokens, row) => PER_MILLION * (tokens * price.perInput + outputTokens[row]! * price.perOutput),
  );
}
