import { quote, UserError } from '../../base/errors.js';
import type { JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { PreviewedFile, Reader, ReadOptions } from '../reader.js';
import { byRuns, type RunLedger, type RunSink } from '../common/ledger.js';
import { partsOf } from '../common/parts.js';
import { endedEarly, onlyMetric } from '../common/rows.js';
import {
  instanceOrigins,
  isOwnFolder,
  isReportOfSameRun,
  reportOrigins,
  runFolder,
  submissionModels,
  type Origin,
} from './names.js';
import {
  AGAIN,
  isInstances,
  isReport,
  isSubmission,
  readInstances,
  readReport,
  readSubmission,
  unfinished,
  type Outcomes,
} from './shapes.js';

/**
 * SWE-bench: run reports, reports of single instances, and the results of submissions to the leaderboard.
 *
 * @have SWE-bench
 * @give the run reports, or `logs/run_evaluation`
 * @page swe-bench.md
 */
export const sweBenchReader: Reader = {
  name: 'swe-bench',
  title: 'SWE-bench report',
  looksFor:
    '`resolved_ids` with `submitted_ids` or `total_instances`; or per instance `resolved` and `patch_exists`; or `resolved` with `no_generation` or `generated`',
  accepts: (preview) => kindOf(preview) !== undefined,
  // The report is opened before the instance is graded, and stays empty where grading ended in an error.
  takesEmpty: (path, accepted) => accepted.some(({ file }) => isReportOfSameRun(path, file.path)),
  read: byRuns(readReports),
};

type Kind = 'report' | 'instances' | 'submission';

interface Read {
  readonly file: ResultsFile;
  readonly sink: RunSink;
  readonly kind: Kind;
  readonly outcomes: Outcomes;
}

function kindOf(preview: FilePreview): Kind | undefined {
  return preview.kind === 'json-object' ? kindOfValue(preview.value) : undefined;
}

function kindOfValue(value: JsonObject): Kind | undefined {
  if (isReport(value)) return 'report';
  if (isInstances(value)) return 'instances';
  return isSubmission(value) ? 'submission' : undefined;
}

const READ = { report: readReport, instances: readInstances, submission: readSubmission };

async function readReports(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const all: Read[] = [];
  const empty: RunSink[] = [];
  for (const { file, preview } of files) {
    onlyMetric(options, 'resolved', file);
    if (preview.kind === 'empty') {
      const out = sink.open(file, sweBenchReader.name);
      empty.push(out);
      all.push({ file, sink: out, kind: 'instances', outcomes: unfinished(file) });
      continue;
    }
    const value = await partsOf(file, ['*'], AGAIN);
    const kind = kindOfValue(value);
    if (kind === undefined) {
      throw new UserError('the file is none of the reports of SWE-bench.', `Expected: ${sweBenchReader.looksFor}.`, {
        file: file.path,
      });
    }
    const out = sink.open(file, sweBenchReader.name);
    all.push({ file, sink: out, kind, outcomes: READ[kind](value, file, out) });
  }
  empty[0]?.warn(
    empty.length === 1
      ? 'the report is empty: grading this instance ended in an error, and it counts as one'
      : `this and ${empty.length - 1} more reports are empty: grading those instances ended in errors, and they count as such`,
  );
  const universe = universeOf(all);
  const origins = originsOf(all);
  for (const [i, origin] of origins.entries()) {
    const read = all[i]!;
    read.sink.logged({ folder: folderOf(read, origin), labels: { run: origin.run ?? '' } });
    addOutcomes(read, origin.model, universe);
  }
  addEmptyPatches(all, origins, universe);
}

function originsOf(all: readonly Read[]): Origin[] {
  const paths = (kind: Kind): string[] => all.filter((read) => read.kind === kind).map(({ file }) => file.path);
  const instances = all.filter(({ kind }) => kind === 'instances');
  const origins = new Map(
    instanceOrigins(instances.map(({ file, outcomes }) => ({ path: file.path, ids: [...outcomes.results.keys()] }))),
  );
  const runs = new Set([...origins.values()].flatMap(({ run }) => run ?? []));
  for (const [path, origin] of reportOrigins(paths('report'), runs)) origins.set(path, origin);
  for (const [path, model] of submissionModels(paths('submission'))) origins.set(path, { model });
  return all.map(({ file }) => origins.get(file.path)!);
}

/** The run of a file: its name, which reports of one run share, else where it lies. */
function folderOf({ file, outcomes, kind }: Read, { model, run }: Origin): string {
  if (run !== undefined) return `${run}/${model}`;
  return kind === 'instances' ? runFolder(file.path, [...outcomes.results.keys()]) : file.path;
}

/** Below this share of the instances the rest may as well not have been evaluated yet. */
const MAX_OF = 0.8;

/**
 * SWE-bench writes no report of an instance whose patch is empty, which is a failure. Instances that other runs have and
 * a run of single reports has not count as failures, where the run has most of them.
 */
function addEmptyPatches(all: readonly Read[], origins: readonly Origin[], universe: ReadonlySet<string>): void {
  const runs = new Map<string, { first: Read; model: string; ids: Set<string>; isListed: boolean }>();
  for (const [i, read] of all.entries()) {
    const key = folderOf(read, origins[i]!);
    const run = runs.get(key) ?? { first: read, model: origins[i]!.model, ids: new Set(), isListed: false };
    for (const id of read.outcomes.results.keys()) run.ids.add(id);
    const ownFolder = read.kind === 'instances' && isOwnFolder(read.file.path, [...read.outcomes.results.keys()]);
    runs.set(key, { ...run, isListed: run.isListed || !ownFolder });
  }
  for (const { first, model, ids, isListed } of runs.values()) {
    const lacking = [...universe].filter((id) => !ids.has(id));
    if (isListed || lacking.length === 0) continue;
    const what = `${quote(model)} has no report of ${lacking.length} of the ${universe.size} instances (${quote(lacking[0]!)}${lacking.length > 1 ? ', ...' : ''})`;
    if (ids.size < MAX_OF * universe.size) {
      first.sink.warn(
        `${what}: too many to be empty patches, so that they count as missing; give the run report (<model>.<run id>.json), which lists every instance`,
      );
      continue;
    }
    for (const id of lacking) first.sink.record({ model, id, result: false });
    first.sink.warn(
      `${what}; SWE-bench writes none where the patch is empty, so they count as not resolved. The run report (<model>.<run id>.json) says which they are`,
    );
  }
}

/**
 * Every instance that any file names. A file that lists only what was resolved needs it, and needs another file that
 * also lists failures: without one, the instances that no model resolved would not be there at all.
 */
function universeOf(all: readonly Read[]): ReadonlySet<string> {
  const partial = all.find(({ outcomes }) => outcomes.restIsWrong);
  if (partial !== undefined && !all.some(({ outcomes }) => outcomes.listsAll)) {
    throw new UserError(
      'the files list only resolved instances, so the instances that no model resolved cannot be counted.',
      'Add a file that lists every instance: a run report (`resolved_ids`, `unresolved_ids`) or results with `generated`.',
      { file: partial.file.path },
    );
  }
  return new Set(all.flatMap(({ outcomes }) => [...outcomes.results.keys()]));
}

function addOutcomes({ sink, outcomes, file }: Read, model: string, universe: ReadonlySet<string>): void {
  for (const [id, result] of outcomes.results) sink.record({ model, id, result });
  if (!outcomes.restIsWrong) {
    if (outcomes.results.size > 0) return;
    throw endedEarly('the report names no instance.', { file: file.path });
  }
  let rest = 0;
  for (const id of universe) {
    if (outcomes.results.has(id)) continue;
    rest += 1;
    sink.record({ model, id, result: false });
  }
  if (rest > 0)
    sink.warn(
      `${rest} instances that only other files name count as not resolved by ${quote(model)}: the file lists only resolved ones`,
    );
}
