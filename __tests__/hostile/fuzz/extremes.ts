import type { Tree } from '../engine.js';
import { below, pick, type Random } from './mutate.js';

/** A valid table at the edge of what is possible, under settings at the edge of what is allowed. */
export interface Extreme {
  readonly what: string;
  readonly tree: Tree & Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
}

/** How a model answers: the chance that it is right on a query. */
const MODELS: readonly (readonly [name: string, chance: (query: number, of: number) => number])[] = [
  ['always', () => 1],
  ['never', () => 0],
  ['often', () => 0.9],
  ['half', () => 0.5],
  ['rarely', () => 0.05],
  ['all but the first', (query) => (query === 0 ? 0 : 1)],
  ['the first alone', (query) => (query === 0 ? 1 : 0)],
  ['even ones', (query) => (query + 1) % 2],
  ['odd ones', (query) => query % 2],
];
const CONFIDENCES = ['0.000001', '0.01', '0.4', '0.5', '0.95', '0.999999', '0.999999999999'];
const MIN_GAINS = ['0', '0.000001', '0.02', '0.5', '0.99', '0.999999'];
const COUNTS = [1, 2, 1000, 1e6, 1e9, 4e9, 2e14, 2 ** 53 - 1];
const MISSING = ['', 'error', '0', '1'];

export function extreme(random: Random): Extreme {
  const queries = 1 + below(random, pick(random, [3, 12, 60]));
  const kinds = Array.from({ length: 2 + below(random, 4) }, () => pick(random, MODELS));
  const names = kinds.map(([name], i) => `${name} ${i}`);
  const gaps = random() < 0.3 ? 0.1 : 0;
  const counted = random() < 0.3;
  const rows = Array.from({ length: queries }, (_, query) => {
    const cells = kinds.map(([, chance]) =>
      random() < gaps ? pick(random, MISSING) : String(Number(random() < chance(query, queries))),
    );
    return [`q${query}`, ...(counted ? [String(pick(random, COUNTS))] : []), ...cells].join(',');
  });
  const inputs: Record<string, string> = {
    confidence: pick(random, CONFIDENCES),
    'min-gain': pick(random, MIN_GAINS),
    'min-coverage': pick(random, ['0', '0.5', '0.95', '1']),
    diagnostics: String(random() < 0.2),
    'self-check': String(random() < 0.2),
    ...(random() < 0.4 && names.length > 2
      ? { ensembles: names.at(-1)!, 'fail-on': 'no-gain,ensemble-not-better' }
      : {}),
    ...(random() < 0.3 ? { 'baseline-model': names[0]! } : {}),
  };
  const head = ['query_id', ...(counted ? ['count'] : []), ...names].join(',');
  const table = `${[head, ...rows].join('\n')}\n`;
  return { what: `extremes under ${JSON.stringify(inputs)}`, tree: { 'table.csv': table }, inputs };
}
