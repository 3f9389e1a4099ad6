import { UserError, type Place } from '../base/errors.js';
import type { ResultsFile } from '../sources/results-file.js';
import { CELL, type AnswerSink, type FileSink, type GridSink, type RecordSink } from '../readers/reader.js';
import type { EvalRecord, Result } from '../readers/record.js';
import { checkModelCount, Column } from './column.js';
import { conflict } from './conflict.js';
import { addGridRows, cellsOfRow, gradedIn } from './grid-rows.js';
import { IdIndex } from './id-index.js';
import { countCells, emptySummary, setAside, type FileSummary } from './file-summary.js';
import { queryKey } from '../readers/query-key.js';
import { checkId } from '../base/valid-text.js';
import { namedPatterns, patternTaken, type Pattern } from './patterns.js';
import { RowPlaces } from './row-places.js';
import { labelOf } from './row-labels.js';
import { checkCount, RowWeights } from './weights.js';
import { graded, type TableOptions } from './grading.js';
import { ContentHashes } from './content-hashes.js';

const NOT_SELECTED = 'records of models not selected by `models`';

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
  /** The first line of each row; files count as in `files`. */
  readonly places = new RowPlaces();
  private readonly modelsOf = new Map<FileSummary, Set<string>>();
  private capacity = 1024;
  private readonly hashes = new ContentHashes();
  /** Grouped rows without ids, by pattern; they become rows when the models are all known. */
  private readonly patterns: Pattern[] = [];

  /** Labels of queries that may turn out to have no outcomes: a description makes no query part of the evaluation. */
  private readonly described: { key: string; field: string; value: string; place: Place }[] = [];

  constructor(private readonly options: TableOptions) {}

  open(file: Pick<ResultsFile, 'path'>, format: string): FileSink {
    const summary = emptySummary(file.path, format);
    const number = this.files.push(summary) - 1;
    const models = new Set<string>();
    this.modelsOf.set(summary, models);
    return {
      selects: (model) => (this.options.selects === undefined ? undefined : this.isSelected(model)),
      record: (record) => {
        if (!this.isSelected(record.model)) {
          setAside(summary, NOT_SELECTED, 1);
          return;
        }
        models.add(record.model);
        this.addRecord(record, summary, number);
      },
      // What several judges say beside the one that is used is evidence, not an outcome.
      verdict: () => undefined,
      grid: (names) => {
        for (const name of names) models.add(name);
        return this.grid(names, summary, number);
      },
      answers: () => this.answers(summary, number, models),
      setAside: (what, count = 1) => setAside(summary, what, count),
      reading: (text) => (summary.reading = text),
      label: ({ task, id }, field, value, line) =>
        this.label(this.row(this.ids.internText(queryKey(task, id))), field, value, { file: summary.path, line }),
      fact: (query, { labels }, line) => {
        const [key, place] = [queryKey(query.task, query.id), { file: summary.path, line }];
        for (const [field, value] of labels ?? []) this.described.push({ key, field, value, place });
      },
      warn: (message) => {
        if (!summary.warnings.includes(message)) summary.warnings.push(message);
      },
    };
  }

  /** Weight of each row, or null where every row is one query. */
  rowWeights(): Float64Array | null {
    return this.weights.toArray(this.ids.size);
  }

  /**
   * Ends the reading. Turns grouped rows into rows: equal patterns over the same models are one row, in whatever order
   * they came.
   */
  finish(): void {
    for (const [summary, models] of this.modelsOf) for (const model of [...models].sort()) summary.models.push(model);
    for (const { key, field, value, place } of this.described) {
      const row = this.ids.find(key);
      if (row !== undefined) this.label(row, field, value, place);
    }
    const named = this.ids.size;
    for (const { id, models, cells, count, place } of namedPatterns(this.patterns)) {
      const fresh = this.ids.size;
      const row = this.row(this.ids.internText(id));
      if (row < named) throw patternTaken(id, place);
      this.weights.add(row, count, this.capacity, place);
      const columns = models.map((model) => this.column(model));
      if (row === fresh)
        for (const [m, column] of columns.entries()) this.addCell(column, row, cells[m]!, place.file, place.line);
    }
    this.patterns.length = 0;
  }

  private isSelected(model: string): boolean {
    const selected = this.options.selects === undefined || this.options.selects(model);
    if (!selected) this.unselected.add(model);
    return selected;
  }

  private addRecord(record: EvalRecord, summary: FileSummary, file: number): void {
    const place: Place = record.line === undefined ? { file: summary.path } : { file: summary.path, line: record.line };
    if (record.model === '')
      throw new UserError('the model has no name.', 'Give every record the name of its model.', place);
    const key = queryKey(record.task, record.id);
    checkId(key, place);
    // A query on which a model has nothing is still part of the evaluation, and so is the model.
    const row = this.row(this.ids.internText(key));
    if (record.line !== undefined) this.places.state(row, file, record.line);
    for (const { field } of this.options.labels ?? []) {
      const value = record.labels?.get(field) ?? labelOf(record, field);
      if (value !== undefined) this.label(row, field, value, place);
    }
    const column = this.column(record.model);
    if (record.count !== undefined) this.stateCount(row, record.count, place);
    if (record.contentHash !== undefined) this.hashes.state(row, record.contentHash, () => this.ids.text(row), place);
    if (record.result === 'missing') summary.missing += 1;
    else this.addResult(column, row, record.result, record, summary, place);
  }

  private addResult(
    column: Column,
    row: number,
    result: Exclude<Result, 'missing'>,
    record: EvalRecord,
    summary: FileSummary,
    place: Place,
  ): void {
    summary.records += 1;
    if (result === 'error') {
      summary.errors += 1;
      column.markError(row);
      column.draws?.addFailed(row, 'error');
    } else if (result === 'unscored') {
      summary.unscored += 1;
      column.markUnscored(row);
      column.draws?.addFailed(row, 'unscored');
    } else {
      if (typeof result === 'number' && result !== 0 && result !== 1) summary.scores += 1;
      const { score, right } = graded(result, this.options, place);
      this.gradeCell(column, row, score, right, record, place);
    }
  }

  private grid(models: readonly string[], summary: FileSummary, file: number): GridSink {
    const columns = models.map((model) => this.column(model));
    const width = columns.length;
    const cells = new Uint8Array(width);
    const add = (row: number, isNew: boolean, of: Uint8Array, line: number): void => {
      countCells(summary, of, width);
      if (isNew) this.places.state(row, file, line);
      for (let m = 0; m < width; m++) this.addCell(columns[m]!, row, of[m]!, summary.path, line);
    };
    return {
      rows: (rows, line) => {
        // None of the models is selected: the rows say nothing.
        if (width === 0) return;
        const first = this.ids.size;
        const numbers = this.ids.internAll(rows.ids, rows.ends);
        this.row(this.ids.size - 1);
        const areNew = this.ids.size - first === numbers.length;
        if (areNew && this.options.repeats === undefined && this.options.scoreRange === undefined) {
          this.places.stateAll(first, numbers.length, file, line);
          addGridRows(columns, rows, first);
          const outcomes = gradedIn(rows);
          summary.records += outcomes;
          summary.missing += width * numbers.length - outcomes;
          return;
        }
        let next = first;
        for (const [i, row] of numbers.entries()) {
          cellsOfRow(rows, i, cells);
          add(row, row === next, cells, line + i);
          if (row === next) next += 1;
        }
      },
      row: (bytes, start, end, of, line, count) => {
        if (width === 0) return;
        const next = this.ids.size;
        const row = this.row(this.ids.intern(bytes, start, end));
        if (count !== undefined) this.stateCount(row, count, { file: summary.path, line });
        add(row, row === next, of, line);
      },
      pattern: (of, count, line) => {
        checkCount(count, { file: summary.path, line });
        this.patterns.push({ models, cells: of.slice(), count, place: { file: summary.path, line } });
        countCells(summary, of, width);
      },
    };
  }

  private answers(summary: FileSummary, file: number, models: Set<string>): AnswerSink {
    /** null: not selected. */
    const columns: (Column | null)[] = [];
    return {
      model: (name) => columns.push(this.isSelected(name) ? (models.add(name), this.column(name)) : null) - 1,
      row: (bytes, start, end, model, cell, line) => {
        const column = columns[model]!;
        if (column === null) {
          setAside(summary, NOT_SELECTED, 1);
          return;
        }
        const row = this.row(this.ids.intern(bytes, start, end));
        this.places.state(row, file, line);
        if (cell === CELL.missing) summary.missing += 1;
        else summary.records += 1;
        this.addCell(column, row, cell, summary.path, line);
      },
    };
  }

  private label(row: number, field: string, value: string, place: Place): void {
    if (value === '') return;
    for (const labels of this.options.labels ?? [])
      if (labels.field === field) labels.state(row, value, () => this.ids.text(row), place);
  }

  /** @param cell  a CELL code */
  private addCell(column: Column, row: number, cell: number, file?: string, line?: number): void {
    if (cell === CELL.missing) return;
    if (column.draws === undefined && column.scores === undefined && column.outcome(row) === undefined) {
      column.grade(row, cell === CELL.right);
      return;
    }
    const place: Place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    const { score, right } = graded(cell === CELL.right, this.options, place);
    this.gradeCell(column, row, score, right, {}, place);
  }

  private gradeCell(
    column: Column,
    row: number,
    score: number,
    right: boolean,
    { repeat, details }: Pick<EvalRecord, 'repeat' | 'details'>,
    place: Place,
  ): void {
    const before = column.outcome(row);
    column.draws?.add(row, score, right, repeat);
    if (before === undefined) {
      column.grade(row, right);
      if (column.scores) column.scores[row] = score;
    } else if (this.options.repeats !== undefined) {
      return;
    } else if (before === right && (column.scores === undefined || column.scores[row] === score)) {
      if (repeat === undefined) column.duplicates += 1;
    } else {
      const clash = {
        model: column.name,
        query: this.ids.text(row),
        now: column.scores === undefined ? right : score,
        then: column.scores?.[row] ?? before,
        isJudged: details?.judge !== undefined,
        place,
      };
      throw conflict(clash, this.modelsOf, this.files[this.places.of(row)?.file ?? -1]);
    }
  }

  private column(name: string): Column {
    let column = this.columns.get(name);
    if (column === undefined) {
      checkModelCount(this.columns.size + 1);
      const { repeats, scoreRange } = this.options;
      const areDraws = repeats !== undefined;
      column = new Column(name, this.capacity, areDraws, !areDraws && scoreRange !== undefined);
      this.columns.set(name, column);
    }
    return column;
  }

  /** Makes room for a row and gives it back. */
  private row(row: number): number {
    if (row >= this.capacity) {
      while (row >= this.capacity) this.capacity *= 4;
      for (const column of this.columns.values()) column.grow(this.capacity);
      this.weights.grow(this.capacity);
    }
    return row;
  }

  private stateCount(row: number, count: number, place: Place): void {
    this.weights.state(row, count, this.capacity, () => this.ids.text(row), place);
  }
}
