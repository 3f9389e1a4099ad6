import type { FileSink, RecordSink } from '../readers/reader.js';
import { UserError } from '../base/errors.js';
import type { ResultsFile } from '../sources/results-file.js';
import { queryKey } from '../readers/query-key.js';
import type { EvalRecord, RecordDetails } from '../readers/record.js';
import { NONE, type Evidence } from './evidence.js';
import { Interner } from './interner.js';
import { ModelCollector } from './model-collector.js';

export interface CollectOptions {
  readonly rows: number;
  /** The row of a query's key; undefined where no outcome is about it. */
  readonly rowOf: (key: string) => number | undefined;
  /** Members and ensembles, of which everything is kept. */
  readonly models: ReadonlySet<string>;
  readonly passThreshold: number;
  /** Draws kept of one model on one query: 1 where nothing is repeated. */
  readonly mostDraws: number;
  /** Rows whose texts are kept even when there is no room for others. */
  readonly matters: (row: number) => boolean;
  /** Characters of text that are kept in all. */
  readonly mostText: number;
}

/** More judges than this are a crowd of annotators: the first of them are compared. */
const MAX_JUDGES = 100;
/** Characters of all reasons why generation stopped: harnesses know a dozen of them. */
const MAX_STOPS = 10_000;

/** Dollars for one answer. What lies outside is another unit or no cost, and squares of it are no numbers. */
const [MIN_COST, MAX_COST] = [1e-12, 1e6];

/** @throws UserError for a cost that no answer has; one below 0 stands for a cost that is not known */
function checkCost(
  cost: number | undefined,
  { file, line }: { readonly file: string; readonly line: number | undefined },
): void {
  if (cost === undefined || cost <= 0 || (cost >= MIN_COST && cost <= MAX_COST)) return;
  throw new UserError(
    `an answer has a cost of ${cost} US dollars; a cost is 0, or from ${MIN_COST} to ${MAX_COST}.`,
    'Correct it, or leave it out: costs are not needed.',
    { file, line },
  );
}

/** Collects what the results carry beside outcomes, in a reading of its own that comes after the outcomes are known. */
export class EvidenceCollector implements RecordSink {
  private readonly models = new Map<string, ModelCollector>();
  private readonly texts: Interner;
  private readonly stops = new Interner(MAX_STOPS);
  private readonly references: (string | undefined)[];
  private readonly prompts: (string | undefined)[];
  private readonly subjects: (string | undefined)[];
  private readonly judges = new Map<string, Map<string, Int8Array>>();
  /** The query that was asked for last: a row of a table says something of each model. */
  private last: { readonly key: string; readonly row: number | undefined } = { key: '', row: undefined };

  constructor(private readonly options: CollectOptions) {
    const none = (): undefined[] => new Array<undefined>(options.rows).fill(undefined);
    [this.references, this.prompts, this.subjects] = [none(), none(), none()];
    this.texts = new Interner(options.mostText, options.matters);
  }

  /** Answers, questions and references for which there was no room. */
  get left(): number {
    return this.texts.refused;
  }

  open({ path }: Pick<ResultsFile, 'path'>): FileSink {
    return {
      selects: (model) => this.options.models.has(model),
      record: (record) => {
        checkCost(record.details?.cost, { file: path, line: record.line });
        this.addRecord(record);
      },
      verdict: (judge, record) => this.addVerdict(judge, record),
      fact: (query, { model, details }, line) => {
        checkCost(details.cost, { file: path, line });
        const row = this.rowOf(query);
        if (row === undefined) return;
        this.addQuery(row, details);
        if (model !== undefined) this.collector(model)?.addFact(row, details);
      },
      // Outcomes are known already, and warnings were given when they were read.
      grid: () => ({ rows: () => undefined, row: () => undefined, pattern: () => undefined }),
      answers: () => ({ model: () => 0, row: () => undefined }),
      label: () => undefined,
      setAside: () => undefined,
      reading: () => undefined,
      warn: () => undefined,
    };
  }

  /** What was collected; undefined where the results carry nothing beside outcomes. */
  finish(): Evidence | undefined {
    const { rows } = this.options;
    const models = new Map([...this.models].flatMap(([name, model]) => model.finish(name)));
    const lists = [this.references, this.prompts, this.subjects];
    if (models.size + this.judges.size === 0 && lists.every((list) => list.every((text) => text === undefined)))
      return undefined;
    return {
      rows,
      models,
      texts: this.texts.list,
      stops: this.stops.list,
      references: this.references,
      prompts: this.prompts,
      subjects: this.subjects,
      judges: this.judges,
    };
  }

  private rowOf({ task, id }: { readonly task?: string | undefined; readonly id: string }): number | undefined {
    const key = queryKey(task, id);
    if (key !== this.last.key) this.last = { key, row: this.options.rowOf(key) };
    return this.last.row;
  }

  private addRecord(record: EvalRecord): void {
    const { details } = record;
    if (details === undefined) return;
    const row = this.rowOf(record);
    if (row === undefined) return;
    this.addQuery(row, details);
    this.collector(record.model)?.add(row, this.outcomeOf(record), details);
  }

  private addVerdict(judge: string, record: EvalRecord): void {
    const row = this.rowOf(record);
    const outcome = this.outcomeOf(record);
    if (row === undefined || outcome === NONE || !this.options.models.has(record.model)) return;
    let byModel = this.judges.get(judge);
    if (byModel === undefined) {
      if (this.judges.size === MAX_JUDGES) return;
      this.judges.set(judge, (byModel = new Map()));
    }
    let verdicts = byModel.get(record.model);
    if (verdicts === undefined) {
      byModel.set(record.model, (verdicts = new Int8Array(this.options.rows).fill(NONE)));
    }
    // Of repeated draws the first counts.
    if (verdicts[row] === NONE) verdicts[row] = outcome;
  }

  private addQuery(row: number, { reference, prompt, subject }: RecordDetails): void {
    if (reference !== undefined) this.references[row] ??= this.keep(row, reference);
    if (prompt !== undefined) this.prompts[row] ??= this.keep(row, prompt);
    if (subject !== undefined) this.subjects[row] ??= this.keep(row, subject);
  }

  private keep(row: number, text: string): string | undefined {
    const code = this.texts.intern(text, row);
    return code === NONE ? undefined : this.texts.list[code];
  }

  private collector(model: string): ModelCollector | undefined {
    if (!this.options.models.has(model)) return undefined;
    let collector = this.models.get(model);
    if (collector === undefined) {
      collector = new ModelCollector(this.options, this.texts, this.stops);
      this.models.set(model, collector);
    }
    return collector;
  }

  private outcomeOf({ result }: EvalRecord): 0 | 1 | typeof NONE {
    if (typeof result === 'boolean') return result ? 1 : 0;
    if (typeof result === 'number') return result >= this.options.passThreshold ? 1 : 0;
    return NONE;
  }
}
