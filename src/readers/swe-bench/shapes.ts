import { quote } from '../../base/errors.js';
import { at, field, hasAll, type JsonObject } from '../../formats/json/object.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink } from '../reader.js';
import type { Result } from '../record.js';
import { instanceOf } from './names.js';
import { malformed, shown } from '../common/rows.js';

/** What one report says of its instances. */
export interface Outcomes {
  readonly results: ReadonlyMap<string, Result>;
  /** The report names every instance of the evaluation, failures too. */
  readonly listsAll: boolean;
  /** The report names what was resolved, and of the other submitted instances only some. */
  readonly restIsWrong: boolean;
}

/** What to do about a file that is not as SWE-bench writes it. */
export const AGAIN = 'Write the report again with SWE-bench.';

export function isReport(value: JsonObject): boolean {
  if (!Array.isArray(field(value, 'resolved_ids'))) return false;
  return Array.isArray(field(value, 'submitted_ids')) || typeof field(value, 'total_instances') === 'number';
}

/** The report of a run: lists of ids, which overlap. */
export function readReport(value: JsonObject, file: ResultsFile, sink: FileSink): Outcomes {
  const ids = (key: string): Set<string> => idsOf(value, key, file);
  const resolved = ids('resolved_ids');
  const unresolved = ids('unresolved_ids');
  const both = [...resolved].find((id) => unresolved.has(id));
  const place = { file: file.path };
  if (both !== undefined)
    throw malformed(`${quote(both)} stands in \`resolved_ids\` and in \`unresolved_ids\`.`, place, AGAIN);
  if (!Object.hasOwn(value, 'unresolved_ids') && !Object.hasOwn(value, 'completed_ids'))
    throw malformed('the report has neither `unresolved_ids` nor `completed_ids`.', place, AGAIN);
  // Later lists overrule: failures of the infrastructure also stand among the unresolved.
  const results = new Map<string, Result>();
  const set = (keys: readonly string[], result: Result): void => {
    for (const key of keys) for (const id of ids(key)) results.set(id, result);
  };
  set(['incomplete_ids'], 'missing');
  set(['completed_ids', 'unresolved_ids', 'empty_patch_ids'], false);
  set(['error_ids', 'infra_failure_ids', 'ambiguous_failure_ids'], 'error');
  set(['resolved_ids'], true);
  const foreign = [...ids('submitted_ids')].filter((id) => !results.has(id)).length;
  if (foreign > 0)
    sink.setAside('instances that were submitted but have no outcome (not part of the data set)', foreign);
  const total = field(value, 'total_instances');
  if (typeof total === 'number' && total > results.size) {
    sink.warn(`the report counts ${total} instances but names ${results.size}; the others are not known here`);
  }
  return { results, listsAll: true, restIsWrong: false };
}

export function isInstances(value: JsonObject): boolean {
  const reports = Object.values(value);
  return isInstance(value) || (reports.length > 0 && reports.every(isInstance));
}

/** Older releases, and submissions, write the report without the id of its instance. */
function isInstance(report: unknown): boolean {
  return ['patch_exists', 'patch_successfully_applied'].some((key) => hasAll(report, ['resolved', key]));
}

/** Reports of single instances, by instance id. */
export function readInstances(value: JsonObject, file: ResultsFile): Outcomes {
  const results = new Map<string, Result>();
  const reports: [string, unknown][] = isInstance(value) ? [[instanceOf(file.path), value]] : Object.entries(value);
  for (const [id, report] of reports) {
    const resolved = at(report, 'resolved');
    if (typeof resolved !== 'boolean') {
      const rule = `"resolved" of ${quote(id)} is ${shown(resolved)}, neither true nor false.`;
      throw malformed(rule, { file: file.path }, AGAIN);
    }
    results.set(id, !resolved && at(report, 'infra_failure') === true ? 'error' : resolved);
  }
  return { results, listsAll: false, restIsWrong: false };
}

/** What an empty report of an instance says: its grading ended in an error. */
export function unfinished({ path }: ResultsFile): Outcomes {
  return { results: new Map<string, Result>([[instanceOf(path), 'error']]), listsAll: false, restIsWrong: false };
}

const SUBMISSION_MARKS = ['no_generation', 'generated', 'with_logs', 'no_logs', 'no_apply', 'applied', 'stats'];

export function isSubmission(value: JsonObject): boolean {
  const resolved = field(value, 'resolved');
  return (
    Array.isArray(resolved) &&
    resolved.every((id) => typeof id === 'string') &&
    SUBMISSION_MARKS.some((key) => Object.hasOwn(value, key))
  );
}

/** The results of a submission to the leaderboard: lists of ids, of which only `resolved` is always there. */
export function readSubmission(value: JsonObject, file: ResultsFile): Outcomes {
  const ids = (key: string): Set<string> => idsOf(value, key, file);
  const results = new Map<string, Result>();
  const generated = ids('generated');
  const logged = ids('with_logs');
  for (const id of generated) results.set(id, logged.size > 0 && !logged.has(id) ? 'error' : false);
  for (const key of ['no_generation', 'applied', 'no_apply', 'test_timeout'])
    for (const id of ids(key)) results.set(id, false);
  for (const key of ['no_logs', 'install_fail', 'reset_failed', 'test_errored'])
    for (const id of ids(key)) results.set(id, 'error');
  for (const id of ids('resolved')) results.set(id, true);
  return { results, listsAll: generated.size > 0, restIsWrong: generated.size === 0 };
}

function idsOf(value: JsonObject, key: string, file: ResultsFile): Set<string> {
  const list = field(value, key) ?? [];
  const place = { file: file.path };
  if (!Array.isArray(list)) throw malformed(`${quote(key)} is not a list but ${quote(list)}.`, place, AGAIN);
  const bad: unknown = list.find((id) => typeof id !== 'string' || id === '');
  if (bad === undefined) return new Set(list as string[]);
  throw malformed(`${quote(key)} holds ${quote(bad)}, which is not an instance id.`, place, AGAIN);
}
