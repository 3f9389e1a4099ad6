import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import type { EvalRecord } from '../record.js';
import { keyOf } from './rows.js';
import { selectRuns, type Logged, type Run } from './runs.js';

/** A file's sink that keeps its records until all files are read and it is known which runs count, under which names. */
export interface RunSink extends FileSink {
  /** What is logged of the runs in this file; of one model alone where it is named. Later calls add to earlier ones. */
  logged(facts: Logged, model?: string): void;
}

interface LedgerRun extends Run {
  readonly outcomes: Map<string, string>;
}

interface Entry {
  readonly sink: FileSink;
  readonly run: LedgerRun;
  readonly record: EvalRecord;
}

interface Verdict {
  readonly sink: FileSink;
  /** Of the run in the verdict's own file. */
  readonly key: string;
  readonly judge: string;
  readonly record: EvalRecord;
}

/** The records of all files of one harness, by run. */
export class RunLedger implements RecordSink {
  private readonly entries: Entry[] = [];
  private readonly verdicts: Verdict[] = [];
  private readonly runs = new Map<string, LedgerRun>();
  private readonly sinks = new Map<ResultsFile, FileSink>();

  constructor(private readonly sink: RecordSink) {}

  open(file: ResultsFile, format: string): RunSink {
    const out = this.sink.open(file, format);
    this.sinks.set(file, out);
    const facts = new Map<string | undefined, Logged>();
    const of = (model: string): Logged => ({ ...facts.get(undefined), ...facts.get(model) });
    return {
      ...out,
      logged: (more, model) => void facts.set(model, { ...facts.get(model), ...more }),
      record: (record) => {
        const run = this.runOf(file, record, of(record.model));
        const id = keyOf(record.id, String(record.repeat ?? ''));
        // An error and an absence are no outcomes: a run that was killed has them too.
        if (record.result !== 'error' && record.result !== 'missing' && record.result !== 'unscored')
          run.outcomes.set(id, String(Number(record.result)));
        this.entries.push({ sink: out, run, record });
      },
      verdict: (judge, record) =>
        void this.verdicts.push({ sink: out, key: runKey(file, record, of(record.model)), judge, record }),
    };
  }

  /** Gives on the records of the runs that count. To be called when all files are read. */
  settle(): void {
    const { kept, aside, notes } = selectRuns([...this.runs.values()]);
    for (const { run, text } of notes) this.sinks.get(run.file)!.warn(text);
    const whys = new Map<Run, string>(aside.map(({ run, why }) => [run, why]));
    const names = new Map<Run, string>(kept.map(({ run, model }) => [run, model]));
    for (const { sink, run, record } of this.entries) {
      const model = names.get(run);
      if (model === undefined) sink.setAside(`records of ${whys.get(run)!}`);
      else sink.record(model === record.model ? record : { ...record, model });
    }
    for (const { sink, key, judge, record } of this.verdicts) {
      const run = this.runs.get(key);
      // A file of another judge's verdicts alone is no run, and speaks of the model as it is called there.
      const model = run === undefined ? record.model : names.get(run);
      if (model !== undefined) sink.verdict(judge, { ...record, model });
    }
  }

  private runOf(file: ResultsFile, record: EvalRecord, facts: Logged): LedgerRun {
    const { model, task = '' } = record;
    const key = runKey(file, record, facts);
    const known = this.runs.get(key);
    if (known !== undefined) return known;
    const run = { ...facts, file, model, task, outcomes: new Map<string, string>() };
    this.runs.set(key, run);
    return run;
  }
}

function runKey(file: ResultsFile, { model, task = '' }: EvalRecord, { folder }: Logged): string {
  return keyOf(folder ?? file.path, model, task);
}

/** A reader's `read` whose records pass a ledger: for harnesses whose files need not be known apart before they are read. */
export function byRuns(
  read: (files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions) => Promise<void>,
): Reader['read'] {
  return async (files, sink, options) => {
    const ledger = new RunLedger(sink);
    await read(files, ledger, options);
    ledger.settle();
  };
}
