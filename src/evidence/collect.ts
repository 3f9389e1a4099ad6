import { CELL, type FileSink, type RecordSink } from '../readers/reader.js';
import { TooMuchError, UserError, type Place } from '../base/errors.js';
import type { IdIndex } from '../outcomes/id-index.js';
import type { ResultsFile } from '../sources/results-file.js';
import { queryKey } from '../readers/query-key.js';
import type { EvalRecord, RecordDetails } from '../readers/record.js';
import { ByRow } from './by-row.js';
import { NONE, type Evidence, type ModelEvidence } from './evidence.js';
import { Interner } from './interner.js';
import { ModelCollector } from './model-collector.js';

export interface CollectOptions {
  /** The number by which a query's row goes here; undefined where nothing of it is kept. */
  readonly rowOf: (key: string) => number | undefined;
  /** Those of which everything is kept; undefined: all. */
  readonly models?: ReadonlySet<string>;
  readonly passThreshold: number;
  /** Draws kept of one model on one query: 1 where nothing is repeated. */
  readonly mostDraws: number;
  /** Answers, which are models times rows, for whose arrays there is room. */
  readonly mostCells: number;
  /** Characters of text that are kept in all. */
  readonly mostText: number;
  /**
   * Rows whose texts are kept even when there is no room for others; undefined where that is not known yet, so that all
   * has to be kept or nothing.
   */
  readonly matters?: (row: number) => boolean;
}

/** More judges than this are a crowd of annotators: the first of them are compared. */
const MAX_JUDGES = 100;
/** Characters of all reasons why generation stopped: harnesses know a dozen of them. */
const MAX_STOPS = 10_000;

/** Dollars for one answer. What lies outside is another unit or no cost, and squares of it are no numbers. */
const [MIN_COST, MAX_COST] = [1e-12, 1e6];

/** What is wrong with a cost that no answer has; one below 0 stands for a cost that is not known. */
function costFault(cost: number | undefined, place: Place): UserError | undefined {
  if (cost === undefined || cost <= 0 || (cost >= MIN_COST && cost <= MAX_COST)) return undefined;
  return new UserError(
    `an answer has a cost of ${cost} US dollars; a cost is 0, or from ${MIN_COST} to ${MAX_COST}.`,
    'Correct it, or leave it out: costs are not needed.',
    place,
  );
}

/** Collects what the results carry beside outcomes: while these are read, or in a reading of its own. */
export class EvidenceCollector implements RecordSink {
  private readonly models = new Map<string, ModelCollector>();
  private readonly texts: Interner;
  private readonly stops: Interner;
  /** Positions in `texts`, from 1 on. */
  private readonly references = new ByRow(Int32Array);
  private readonly prompts = new ByRow(Int32Array);
  private readonly subjects = new ByRow(Int32Array);
  /** By judge and model: 1 wrong, 2 right. */
  private readonly judges = new Map<string, Map<string, ByRow<Int8Array>>>();
  /** The query that was asked for last: a row of a table says something of each model. */
  private last: { readonly key: string; readonly row: number | undefined } = { key: '', row: undefined };
  /** One more than the last row. */
  private rows = 0;
  /** What is wrong with the first cost that is no cost. */
  private fault: UserError | undefined;

  constructor(private readonly options: CollectOptions) {
    const { matters = tooMuch } = options;
    this.texts = new Interner(options.mostText, matters);
    this.stops = new Interner(MAX_STOPS, matters === tooMuch ? tooMuch : undefined);
  }

  /** Answers, questions and references for which there was no room. */
  get left(): number {
    return this.texts.refused;
  }

  open({ path }: Pick<ResultsFile, 'path'>): FileSink {
    const checkCost = (cost: number | undefined, line: number | undefined): void => {
      this.fault ??= costFault(cost, { file: path, line });
    };
    return {
      selects: (model) => this.keeps(model),
      record: (record) => {
        checkCost(record.details?.cost, record.line);
        this.addRecord(record);
      },
      verdict: (judge, record) => this.addVerdict(judge, record),
      fact: (query, { model, details }, line) => {
        checkCost(details.cost, line);
        const row = this.rowOf(query);
        if (row === undefined) return;
        this.addQuery(row, details);
        if (model !== undefined) this.collector(model)?.addFact(row, details);
      },
      // Outcomes and warnings are for whoever collects outcomes.
      grid: () => ({ rows: () => undefined, row: () => undefined, pattern: () => undefined }),
      answers: () => {
        const models: string[] = [];
        return {
          model: (name) => models.push(name) - 1,
          row: (bytes, start, end, model, cell, line, details) => {
            if (details === undefined) return;
            checkCost(details.cost, line);
            const result = cell === CELL.missing ? 'missing' : cell === CELL.right;
            this.addRecord({ model: models[model]!, id: bytes.toString('latin1', start, end), result, details });
          },
        };
      },
      label: () => undefined,
      setAside: () => undefined,
      reading: () => undefined,
      warn: () => undefined,
    };
  }

  /**
   * What was collected of these queries and models; undefined where the results carry nothing beside outcomes.
   *
   * @throws UserError for a cost that no answer has, whoever gave it
   */
  finish(queries: Pick<IdIndex, 'size' | 'text'>, members: ReadonlySet<string>): Evidence | undefined {
    if (this.fault !== undefined) throw this.fault;
    if (this.rows === 0) return undefined;
    const rows = new Int32Array(queries.size);
    for (let i = 0; i < rows.length; i++) rows[i] = this.options.rowOf(queries.text(i)) ?? NONE;
    const models = new Map<string, ModelEvidence>();
    for (const [name, model] of this.models) {
      const found = members.has(name) ? model.finish(rows) : undefined;
      if (found !== undefined) models.set(name, found);
      // Its arrays are let go as soon as they have been put in the order of the rows.
      this.models.delete(name);
    }
    const judges = new Map<string, Map<string, Int8Array>>();
    for (const [judge, byModel] of this.judges) {
      const verdicts = [...byModel]
        .filter(([name]) => members.has(name))
        .map(([name, codes]) => [name, codes.codesAt(rows)] as const)
        .filter(([, codes]) => codes.some((code) => code !== NONE));
      if (verdicts.length > 0) judges.set(judge, new Map(verdicts));
    }
    const textsOf = (codes: ByRow<Int32Array>): (string | undefined)[] =>
      Array.from(codes.codesAt(rows), (code) => this.texts.list[code]);
    const [references, prompts, subjects] = [textsOf(this.references), textsOf(this.prompts), textsOf(this.subjects)];
    const isEmpty = [references, prompts, subjects].every((list) => list.every((text) => text === undefined));
    if (models.size + judges.size === 0 && isEmpty) return undefined;
    const { texts, stops } = this;
    return { rows: rows.length, models, texts: texts.list, stops: stops.list, references, prompts, subjects, judges };
  }

  private keeps(model: string): boolean {
    return this.options.models?.has(model) ?? true;
  }

  private rowOf({ task, id }: { readonly task?: string | undefined; readonly id: string }): number | undefined {
    const key = queryKey(task, id);
    if (key !== this.last.key) {
      const row = this.options.rowOf(key);
      this.last = { key, row };
      if (row !== undefined && row >= this.rows) this.makeRoom(row + 1, this.models.size);
    }
    return this.last.row;
  }

  private makeRoom(rows: number, models: number): void {
    if (rows * models > this.options.mostCells) tooMuch();
    this.rows = rows;
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
    if (row === undefined || outcome === NONE || !this.keeps(record.model)) return;
    let byModel = this.judges.get(judge);
    if (byModel === undefined) {
      if (this.judges.size === MAX_JUDGES) {
        if (this.options.matters === undefined) tooMuch();
        return;
      }
      this.judges.set(judge, (byModel = new Map()));
    }
    let verdicts = byModel.get(record.model);
    if (verdicts === undefined) byModel.set(record.model, (verdicts = new ByRow(Int8Array)));
    // Of repeated draws the first counts.
    if (verdicts.get(row) === 0) verdicts.set(row, outcome + 1);
  }

  private addQuery(row: number, { reference, prompt, subject }: RecordDetails): void {
    if (reference !== undefined) this.keepFirst(this.references, row, reference);
    if (prompt !== undefined) this.keepFirst(this.prompts, row, prompt);
    if (subject !== undefined) this.keepFirst(this.subjects, row, subject);
  }

  private keepFirst(codes: ByRow<Int32Array>, row: number, text: string): void {
    if (codes.get(row) === 0) codes.set(row, this.texts.intern(text, row) + 1);
  }

  private collector(model: string): ModelCollector | undefined {
    let collector = this.models.get(model);
    if (collector === undefined && this.keeps(model)) {
      this.makeRoom(this.rows, this.models.size + 1);
      collector = new ModelCollector(this.options.mostDraws, this.texts, this.stops);
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

/** Where what counts is not known yet, all is kept or nothing. */
function tooMuch(): never {
  throw new TooMuchError(
    'there is too much beside the outcomes to keep all of it.',
    'Read it again when it is known what counts.',
  );
}
