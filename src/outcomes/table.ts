import { quote, UserError, type Place } from '../errors.js';
import { CELL, type FileSink, type GridSink, type RecordSink, type ResultsFile } from '../results/reader.js';
import type { EvalRecord, Result } from '../results/record.js';
import { Column } from './column.js';
import type { Repeats } from './draws.js';
import { IdIndex } from './id-index.js';
import { queryKey } from '../results/query-key.js';
import { checkCount, RowWeights } from './weights.js';

export interface TableOptions {
  /** A score counts as right when it is at least this. */
  readonly passThreshold: number;
  /** How several outcomes of one (model, query) become one; undefined: differing outcomes are an error. */
  readonly repeats: Repeats | undefined;
  /** Names to keep (members and ensembles); undefined: all. */
  readonly selects?: ((model: string) => boolean) | undefined;
}

/** What was read from one file. */
export interface FileSummary {
  readonly path: string;
  readonly format: string;
  /** Cells with an outcome, an error or an unscored answer. */
  records: number;
  errors: number;
  unscored: number;
  missing: number;
  /** Records whose outcome was a score strictly between 0 and 1 (or on another scale), judged by the pass threshold. */
  scores: number;
  readonly setAside: { what: string; count: number }[];
  readonly warnings: string[];
}

/**
 * Every record of every file, joined by (model, query). The one place where duplicates, conflicts, repeats, scores
 * and grouped rows are decided.
 */
export class OutcomeTable implements RecordSink {
  readonly ids = new IdIndex();
  readonly columns = new Map<string, Column>();
  readonly files: FileSummary[] = [];
  /** Names that the selection left out, for the message where it matches nothing. */
  readonly unselected = new Set<string>();
  private readonly weights = new RowWeights();
  private capacity = 1024;
  private readonly hashes = new Map<number, { hash: string; place: Place }>();
  /** Grouped rows without ids, by pattern; they become rows when the models are all known. */
  private readonly patterns: { models: readonly string[]; cells: Uint8Array; count: number }[] = [];

  constructor(private readonly options: TableOptions) {}

  open(file: ResultsFile, format: string): FileSink {
    const summary: FileSummary = { path: file.path, format, records: 0, errors: 0, unscored: 0, missing: 0, scores: 0, setAside: [], warnings: [] };
    this.files.push(summary);
    return {
      selects: (model) => (this.options.selects === undefined ? undefined : this.isSelected(model)),
      record: (record) => {
        if (this.isSelected(record.model)) this.addRecord(record, summary);
        else setAside(summary, 'records of models not selected by `models`', 1);
      },
      grid: (models) => this.grid(models, summary),
      setAside: (what, count = 1) => setAside(summary, what, count),
      warn: (message) => {
        if (!summary.warnings.includes(message)) summary.warnings.push(message);
      },
    };
  }

  /** Weight of each row, or null where every row is one query. */
  rowWeights(): Float64Array | null {
    return this.weights.toArray(this.ids.size);
  }

  /** Turns grouped rows into rows: equal patterns over the same models are one row, in whatever order they came. */
  finish(): void {
    for (const { models, cells, count } of this.patterns) {
      const order = models.map((_, i) => i).sort((i, j) => (models[i]! < models[j]! ? -1 : 1));
      const row = this.row(this.ids.internText(`pattern:${order.map((i) => '01-'[cells[i]!]).join('')}`));
      this.weights.add(row, count, this.capacity);
      for (const i of order) {
        if (cells[i] !== CELL.missing) this.column(models[i]!).grade(row, cells[i] === CELL.right);
      }
    }
    this.patterns.length = 0;
  }

  private isSelected(model: string): boolean {
    const selected = this.options.selects === undefined || this.options.selects(model);
    if (!selected) this.unselected.add(model);
    return selected;
  }

  private addRecord(record: EvalRecord, summary: FileSummary): void {
    const place: Place = record.line === undefined ? { file: summary.path } : { file: summary.path, line: record.line };
    if (record.model === '') throw new UserError('the model has no name.', 'Give every record the name of its model.', place);
    if (record.result === 'missing') {
      summary.missing += 1;
      return;
    }
    const row = this.row(this.ids.internText(queryKey(record.task, record.id)));
    if (record.count !== undefined) this.stateCount(row, record.count, place);
    if (record.contentHash !== undefined) this.checkHash(row, record.contentHash, place);
    const column = this.column(record.model);
    this.addResult(column, row, record.result, record.repeat, summary, place);
  }

  private addResult(column: Column, row: number, result: Exclude<Result, 'missing'>, repeat: number | undefined, summary: FileSummary, place: Place): void {
    summary.records += 1;
    if (result === 'error') {
      summary.errors += 1;
      column.markError(row);
    } else if (result === 'unscored') {
      summary.unscored += 1;
      column.markUnscored(row);
    } else {
      const score = Number(result);
      if (score !== 0 && score !== 1) summary.scores += 1;
      const right = typeof result === 'boolean' ? result : this.passes(score, place);
      this.gradeCell(column, row, score, right, repeat, place);
    }
  }

  private grid(models: readonly string[], summary: FileSummary): GridSink {
    const columns = models.map((model) => this.column(model));
    const width = columns.length;
    return {
      row: (bytes, start, end, cells, line, count) => {
        if (cells.every((cell) => cell === CELL.missing)) {
          summary.missing += width;
          return;
        }
        const fresh = this.ids.size;
        const row = this.row(this.ids.intern(bytes, start, end));
        if (count !== undefined) this.stateCount(row, count, { file: summary.path, line });
        const plain = row === fresh && this.options.repeats === undefined;
        const word = row >>> 5;
        const mask = 1 << (row & 31);
        for (let i = 0; i < width; i++) {
          const cell = cells[i]!;
          if (cell === CELL.missing) {
            summary.missing += 1;
            summary.records -= 1;
          } else if (plain) {
            const column = columns[i]!;
            column.graded[word]! |= mask;
            if (cell === CELL.right) column.right[word]! |= mask;
          } else {
            const right = cell === CELL.right;
            this.gradeCell(columns[i]!, row, right ? 1 : 0, right, undefined, { file: summary.path, line });
          }
        }
        summary.records += width;
      },
      pattern: (cells, count, line) => {
        checkCount(count, { file: summary.path, line });
        this.patterns.push({ models, cells: cells.slice(), count });
        const missing = cells.filter((cell) => cell === CELL.missing).length;
        summary.missing += missing;
        summary.records += width - missing;
      },
    };
  }

  private gradeCell(column: Column, row: number, score: number, right: boolean, repeat: number | undefined, place: Place): void {
    const before = column.outcome(row);
    column.draws?.add(row, score, right, repeat);
    if (before === undefined) {
      column.grade(row, right);
    } else if (before === right) {
      if (repeat === undefined) column.duplicates += 1;
    } else if (this.options.repeats === undefined) {
      throw new UserError(
        `model ${quote(column.name)} is ${word(right)} on query ${quote(this.ids.text(row))} here and ${word(before)} on it earlier.`,
        'If these are repeated draws, set `repeats` to first, majority or mean; otherwise remove one of the two.',
        place,
      );
    }
  }

  private passes(score: number, place: Place): boolean {
    const { passThreshold } = this.options;
    if (!Number.isFinite(score) || (passThreshold <= 1 && (score < 0 || score > 1))) {
      throw new UserError(
        `the score ${quote(score)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`,
        'Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).',
        place,
      );
    }
    return score >= passThreshold;
  }

  private column(name: string): Column {
    let column = this.columns.get(name);
    if (column === undefined) {
      column = new Column(name, this.capacity, this.options.repeats !== undefined);
      this.columns.set(name, column);
    }
    return column;
  }

  /** Makes room for a row and gives it back. */
  private row(row: number): number {
    if (row >= this.capacity) {
      this.capacity *= 2;
      for (const column of this.columns.values()) column.grow(this.capacity);
      this.weights.grow(this.capacity);
    }
    return row;
  }

  private stateCount(row: number, count: number, place: Place): void {
    this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
  }

  private checkHash(row: number, hash: string, place: Place): void {
    const known = this.hashes.get(row);
    if (known === undefined) this.hashes.set(row, { hash, place });
    else if (known.hash !== hash) {
      throw new UserError(
        `query ${quote(this.ids.text(row))} has the content hash ${quote(hash)} here and ${quote(known.hash)} in ${known.place.file ?? 'another file'}: the same id, but not the same question.`,
        'Evaluate all models on one version of the data set.',
        place,
      );
    }
  }
}

function setAside(summary: FileSummary, what: string, count: number): void {
  const known = summary.setAside.find((entry) => entry.what === what);
  if (known) known.count += count;
  else summary.setAside.push({ what, count });
}

function word(right: boolean): string {
  return right ? 'right' : 'wrong';
}
