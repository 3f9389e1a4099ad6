import { quote, UserError, type Place } from '../../base/errors.js';
import { isObject, type JsonObject } from '../../formats/json/object.js';
import { jsonRows } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { keyOf, malformed, numberAt, textAt } from '../common/rows.js';

const AGAIN = 'Write the file again with HELM.';

/** One instance in one trial, with the statistics that were asked for. */
export interface HelmTrial {
  readonly id: string;
  readonly trial: number;
  readonly isPerturbed: boolean;
  readonly line: number;
  readonly scores: Map<string, number>;
}

export interface Outcomes {
  readonly trials: readonly HelmTrial[];
  /** Names of all statistics in the file. */
  readonly metrics: ReadonlySet<string>;
}

/** Statistics that describe the answer instead of grading it. */
const DESCRIBING = new Set([
  'finish_reason_length',
  'finish_reason_stop',
  'finish_reason_endoftext',
  'num_output_tokens',
  'num_prompt_tokens',
  'inference_runtime',
]);

/**
 * Reads per_instance_stats.json or display_predictions.json. Each of HELM's metrics appends its own entries, so the
 * statistics of one trial are collected from wherever they stand. HELM leaves out those that are NaN.
 */
export async function readOutcomes(file: ResultsFile, wanted: ReadonlySet<string>): Promise<Outcomes> {
  const trials = new Map<string, HelmTrial>();
  const metrics = new Set<string>();
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      const place = { file: file.path, line };
      const { id, trial, isPerturbed } = trialOf(row, place);
      const key = keyOf(id, String(trial));
      const known = trials.get(key) ?? { id, trial, isPerturbed, line, scores: new Map<string, number>() };
      trials.set(key, known);
      for (const [name, value] of statisticsOf(row, place)) {
        metrics.add(name);
        if (!wanted.has(name) && !DESCRIBING.has(name)) continue;
        const before = known.scores.get(name);
        if (before !== undefined && before !== value)
          throw malformed(`${quote(id)} has two different values of ${quote(name)} in one trial.`, place, AGAIN);
        known.scores.set(name, value);
      }
    }
  }
  if (trials.size === 0)
    throw new UserError('the list is empty.', 'Did the run end before its metrics were computed?', { file: file.path });
  return { trials: [...trials.values()], metrics };
}

/**
 * Identity of an entry. A perturbed copy is another question than its original, although HELM gives both one id; its
 * own id names the perturbation with all settings that change the text.
 */
export function trialOf(row: JsonObject, place: Place): { id: string; trial: number; isPerturbed: boolean } {
  const instance = row['instance_id'];
  const trial = row['train_trial_index'];
  if (typeof instance !== 'string' || instance === '') {
    throw malformed(`the instance_id ${quote(instance ?? null)} is not a text.`, place, AGAIN);
  }
  if (typeof trial !== 'number' || !Number.isSafeInteger(trial) || trial < 0) {
    throw malformed(`the train_trial_index ${quote(trial ?? null)} is not a count.`, place, AGAIN);
  }
  return { id: queryId(instance, row['perturbation']), trial, isPerturbed: isObject(row['perturbation']) };
}

/** Flags of a perturbation that say what it is used for, not what it does to the text. */
const FLAGS = new Set(['name', 'robustness', 'fairness', 'computed_on']);

export function queryId(instance: string, perturbation: unknown): string {
  if (!isObject(perturbation)) return instance;
  const settings = Object.keys(perturbation)
    .filter((key) => !FLAGS.has(key))
    .sort()
    .map((key) => `${key}=${JSON.stringify(perturbation[key])}`);
  const name = textAt(perturbation, 'name') ?? JSON.stringify(perturbation['name'] ?? null);
  return `${instance} [${[name, ...settings].join(' ')}]`;
}

/** Name and value of each statistic; one without a number is as good as absent. */
function statisticsOf(row: JsonObject, place: Place): [string, number][] {
  const { stats } = row;
  if (isObject(stats))
    return Object.entries(stats).filter((entry): entry is [string, number] => Number.isFinite(entry[1]));
  if (!Array.isArray(stats)) throw badStatistics(stats, place);
  const found: [string, number][] = [];
  for (const stat of stats as unknown[]) {
    const name = textAt(stat, 'name', 'name');
    if (name === undefined) throw badStatistics(stat, place);
    const mean = numberAt(stat, 'mean');
    if (mean !== undefined) found.push([name, mean]);
  }
  return found;
}

function badStatistics(value: unknown, place: Place): UserError {
  return malformed(`the statistics ${quote(value ?? null)} have no names and values.`, place, AGAIN);
}
