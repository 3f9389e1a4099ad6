import { quote, UserError } from '../../../errors.js';
import type { Glimpse, JsonObject } from '../../glimpse.js';
import { jsonValues } from '../../json/read.js';
import type { FileSink, GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../../reader.js';
import { isObject, onlyMetric } from '../../shared/rows.js';
import { instanceModel, reportModels, submissionModels } from './names.js';
import {
  isInstances,
  isReport,
  isSubmission,
  readInstances,
  readReport,
  readSubmission,
  type Outcomes,
} from './shapes.js';

/** SWE-bench: run reports, reports of single instances, and the results of submissions to the leaderboard. */
export const sweBenchReader: Reader = {
  name: 'swe-bench',
  title: 'SWE-bench report',
  looksFor:
    '`resolved_ids` with `submitted_ids` or `total_instances`; or per instance `resolved` and `patch_exists`; or `resolved` with `no_generation` or `generated`',
  accepts: (glimpse) => kindOf(glimpse) !== undefined,
  read: readReports,
};

type Kind = 'report' | 'instances' | 'submission';

interface Read {
  readonly file: ResultsFile;
  readonly sink: FileSink;
  readonly kind: Kind;
  readonly outcomes: Outcomes;
}

function kindOf(glimpse: Glimpse): Kind | undefined {
  return glimpse.kind === 'json-object' ? kindOfValue(glimpse.value) : undefined;
}

function kindOfValue(value: JsonObject): Kind | undefined {
  if (isReport(value)) return 'report';
  if (isInstances(value)) return 'instances';
  return isSubmission(value) ? 'submission' : undefined;
}

const READ = { report: readReport, instances: readInstances, submission: readSubmission };

async function readReports(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const all: Read[] = [];
  for (const { file } of files) {
    onlyMetric(options, 'resolved', file);
    const value = await wholeObject(file);
    const kind = kindOfValue(value);
    if (kind === undefined) {
      throw new UserError('the file is none of the reports of SWE-bench.', `Expected: ${sweBenchReader.looksFor}.`, {
        file: file.path,
      });
    }
    const out = sink.open(file, sweBenchReader.name);
    all.push({ file, sink: out, kind, outcomes: READ[kind](value, file, out) });
  }
  const universe = universeOf(all);
  for (const [i, model] of modelsOf(all).entries()) addOutcomes(all[i]!, model, universe);
}

async function wholeObject(file: ResultsFile): Promise<JsonObject> {
  const values: unknown[] = [];
  for await (const batch of jsonValues(file, () => 'take')) values.push(...batch.map(({ value }) => value));
  if (values.length === 1 && isObject(values[0])) return values[0];
  throw new UserError('the file is not one JSON object.', 'Write the report again with SWE-bench.', {
    file: file.path,
  });
}

function modelsOf(all: readonly Read[]): string[] {
  const paths = (kind: Kind): string[] => all.filter((read) => read.kind === kind).map(({ file }) => file.path);
  const named = new Map([...reportModels(paths('report')), ...submissionModels(paths('submission'))]);
  const instances = all.filter(({ kind }) => kind === 'instances');
  for (const [path, model] of instanceModel(
    instances.map(({ file, outcomes }) => ({ path: file.path, ids: [...outcomes.results.keys()] })),
  )) {
    named.set(path, model);
  }
  return all.map(({ file }) => named.get(file.path)!);
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
    throw new UserError('the report names no instance.', 'Did the evaluation end before it wrote its results?', {
      file: file.path,
    });
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
