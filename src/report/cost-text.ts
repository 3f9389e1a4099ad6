import type { CostReport } from '../policies/types.js';
import { percent, significant } from '../base/numbers.js';
import type { Name } from './name.js';

/** What accuracy costs, in a sentence and rows that every surface shares. */

/** The cheapest option that is nearly as good as the best. */
export function cheapestText(
  { cheapestWithinPoint: { name, accuracy, cost, best, saved } }: CostReport,
  as: Name,
): string {
  const option = `${as(name)} is right on ${percent(accuracy, 2)} % for ${dollars(cost)} dollars an answer`;
  if (name === best) return `${option}: nothing cheaper comes within a point of it.`;
  const saving = saved === null ? '' : `, and saves ${percent(saved, 0, 'down')} % of its cost`;
  return `${option}: within a point of the most accurate, ${as(best)}${saving}.`;
}

export const COST_COLUMNS = [
  'Option',
  'Kind',
  'Right, %',
  'An answer',
  'A right answer',
  'Seconds',
  'Frontier',
] as const;

/** A row for each model and policy, cheapest first, under `COST_COLUMNS`; dollars. */
export function costRows({ options }: CostReport, name: Name): string[][] {
  return options.map((option) => [
    name(option.name),
    option.kind === 'self-moa' ? 'vote of samples' : option.kind,
    percent(option.accuracy, 2),
    dollars(option.cost),
    option.costPerCorrect === null ? '' : dollars(option.costPerCorrect),
    option.latency === null ? '' : significant(option.latency, 2),
    option.onFrontier ? 'yes' : '',
  ]);
}

function dollars(x: number): string {
  return x === 0 ? '0' : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}
