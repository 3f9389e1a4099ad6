import { listed } from '../base/listed.js';
import { unusedText } from './unused-files.js';
import type { EvalRecord } from '../readers/record.js';
import type { Opened } from '../sources/open.js';
import type { ResultsFile } from '../sources/results-file.js';
import { findResults, remedyOf, type FoundResults } from '../readers/load.js';
import { OutcomeTable } from '../outcomes/table.js';
import { quote, TooMuchError, UserError } from '../base/errors.js';
import type { EvidenceCollector } from '../evidence/collect.js';
import type { ReadOptions, RecordSink, UnreadFile } from '../readers/reader.js';
import { nameMatcher, severalIn, selectPool, type Pool, type PoolOptions } from '../outcomes/pool.js';
import type { Settings } from '../settings/types.js';
import { RowLabels } from '../outcomes/row-labels.js';

/** Clusters reach the verdict, and so do groups with shares of the traffic; without these, groups are for diagnostics alone. */
export function labelsOf({ groupBy, clusterBy, pairBy, diagnostics, weights }: Settings): RowLabels[] {
  const labels: RowLabels[] = [];
  if (clusterBy !== undefined) labels.push(new RowLabels('cluster-by', clusterBy));
  if (groupBy !== undefined && (diagnostics || weights.length > 0)) labels.push(new RowLabels('group-by', groupBy));
  if (!diagnostics) return labels;
  if (pairBy !== undefined) labels.push(new RowLabels('pair-by', pairBy));
  return labels;
}

export function readOptions(settings: Settings, labels: readonly RowLabels[]): ReadOptions {
  const { metric, filter, judge, measure, models, ensembles, baselineModel, scoreRange } = settings;
  const [low, high] = scoreRange;
  // Readers ask it for the scale: above 1, a 1 is a number like others and not a right answer.
  const passThreshold =
    measure === 'score' && (low !== 0 || high !== 1) ? Math.max(2, settings.passThreshold) : settings.passThreshold;
  const named = nameMatcher([...models, ...ensembles, ...(baselineModel === undefined ? [] : [baselineModel])]);
  return {
    passThreshold,
    // A subject is one of the details that harnesses log; nothing else of them is needed for the outcomes.
    details: labels.some(({ field }) => field === 'subject'),
    labels: labels.map(({ field }) => field),
    onColumns: (names) => {
      for (const label of labels) label.offer(names);
    },
    repeats: settings.repeats !== undefined,
    scores: measure === 'score',
    columns: settings.columns,
    isNamed: named,
    ...(settings.models.length === 0 ? {} : { selects: nameMatcher([...settings.models, ...settings.ensembles]) }),
    ...(metric === undefined ? {} : { metric }),
    ...(filter === undefined ? {} : { filter }),
    ...(judge === undefined ? {} : { judge }),
  };
}

function checkSelection(models: readonly string[], table: OutcomeTable): void {
  for (const glob of models) {
    const matches = nameMatcher([glob]);
    if ([...table.columns.keys()].some(matches)) continue;
    const names = [...table.columns.keys(), ...table.unselected].sort();
    throw new UserError(
      `\`models\`: ${quote(glob)} matches none of the models.`,
      `The results hold: ${listed(names, 10)}.${severalIn(glob)}`,
    );
  }
}

export interface OutcomesRead {
  readonly table: OutcomeTable;
  readonly labels: readonly RowLabels[];
  readonly setAside: readonly UnreadFile[];
  /** The files, for whoever reads them again; undefined where there are none. */
  readonly found: FoundResults | undefined;
  readonly options: ReadOptions;
  /** What was collected beside the outcomes; undefined where nothing was to be, or it was too much. */
  readonly collector: EvidenceCollector | undefined;
}

/**
 * All outcomes, of files or of records in memory, and the files that hold none.
 *
 * @param collector  of what stands beside them, in the same reading
 */
export async function readOutcomes(
  settings: Settings,
  opened: Opened,
  onFile: (file: ResultsFile) => void,
  records: (() => Iterable<EvalRecord>) | undefined,
  collector?: EvidenceCollector,
): Promise<OutcomesRead> {
  const found =
    records === undefined
      ? await findResults(opened.files, settings.format, readOptions(settings, []), onFile)
      : undefined;
  const read = async (beside: EvidenceCollector | undefined): Promise<OutcomesRead> => {
    const labels = labelsOf(settings);
    const options = readOptions(settings, labels);
    const table = new OutcomeTable({
      passThreshold: settings.passThreshold,
      repeats: settings.repeats,
      selects: settings.models.length === 0 ? undefined : nameMatcher([...settings.models, ...settings.ensembles]),
      labels,
      ...(settings.measure === 'score' ? { scoreRange: settings.scoreRange } : {}),
    });
    const setAside: UnreadFile[] = [...opened.setAside];
    if (found === undefined) {
      const sink = table.open({ path: 'matrix' }, 'matrix');
      for (const record of records!()) sink.record(record);
    } else {
      const sink = beside === undefined ? table : withEvidence(table, beside);
      setAside.push(...(await found.read(sink, { ...options, details: options.details || beside !== undefined })));
    }
    table.finish();
    return { table, labels, setAside, found, options, collector: beside };
  };
  const outcomes = await read(collector).catch((error: unknown) => {
    if (collector === undefined || !(error instanceof TooMuchError)) throw error;
    return read(undefined);
  });
  checkSelection(settings.models, outcomes.table);
  return outcomes;
}

/** A sink of outcomes, and of what stands beside them. */
function withEvidence(table: RecordSink, collector: RecordSink): RecordSink {
  return {
    open(file, format) {
      const [outcomes, beside] = [table.open(file, format), collector.open(file, format)];
      return {
        ...outcomes,
        record(record) {
          outcomes.record(record);
          beside.record(record);
        },
        verdict: (judge, record) => beside.verdict(judge, record),
        answers() {
          const [answers, details] = [outcomes.answers(), beside.answers()];
          return {
            model(name) {
              details.model(name);
              return answers.model(name);
            },
            row(...answer) {
              answers.row(...answer);
              details.row(...answer);
            },
          };
        },
        fact(query, fact, line) {
          outcomes.fact(query, fact, line);
          beside.fact(query, fact, line);
        },
      };
    },
  };
}

export function poolOf(table: OutcomeTable, choices: PoolOptions, unread: readonly UnreadFile[]): Pool {
  try {
    return selectPool(table, choices);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const unused = unusedText(unread, table.files);
    if (unused === '') throw error;
    // Where nothing at all was read, what can be done about a file is said in place of general advice.
    const remedy = table.columns.size === 0 ? remedyOf(unread) : undefined;
    throw remedy === undefined
      ? new UserError(error.message, unused)
      : new UserError(`${error.rule} ${unused}`, remedy);
  }
}
