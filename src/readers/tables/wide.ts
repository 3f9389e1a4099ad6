import { groupBy } from '../../base/group-by.js';
import { quote, UserError, type Place } from '../../base/errors.js';
import { queryKey } from '../query-key.js';
import { CELL, type FileSink, type GridSink } from '../reader.js';
import type { Result } from '../record.js';
import { checkDistinct, countOf, idOf, isFraction, nameOf, unknownCell } from './cells.js';
import type { Identity, WideShape } from './shape.js';
import { detailsReader, holdsDetails } from './details.js';
import { equality, type LongContext } from './long.js';
import { lateFraction } from './solve/total-rows.js';
import { isTotalName } from './totals.js';
import { listed } from '../../base/listed.js';

export { textId } from './cells.js';

export interface WideContext extends Pick<LongContext, 'sink' | 'path' | 'labels' | 'passedOver'> {
  /** Scores on a scale above 1 are compared with the threshold one by one. */
  readonly passThreshold: number;
  /** Whether answers and questions are wanted. */
  readonly givesFacts: boolean;
  /** Whether outcomes are; they have been read before otherwise. */
  readonly givesOutcomes: boolean;
}

interface Query {
  readonly task?: string;
  readonly id: string;
}

/** Gives the rows of a wide table to a sink. */
export class WideRows {
  /** The models, in the order of their columns. */
  readonly names: readonly string[];
  private readonly grid: GridSink;
  private readonly cells: Uint8Array;
  private readonly factsOf: ReturnType<typeof detailsReader>;
  private readonly beside: readonly ReturnType<typeof detailsReader>[];

  constructor(
    readonly shape: WideShape,
    private readonly header: readonly string[],
    readonly context: WideContext,
  ) {
    const { sink, path } = context;
    checkColumns(shape, header, path);
    this.names = shape.models.map(({ name }) => name);
    this.cells = new Uint8Array(this.names.length);
    this.grid = sink.grid(this.names);
    this.factsOf = detailsReader(shape.facts);
    this.beside = shape.models.map(({ beside }) => detailsReader(beside));
    sayUnused(shape, header, sink);
  }

  /** One row; cells in the order of the header. */
  add(row: readonly unknown[], line: number): void {
    const { shape } = this;
    const { sink, path, passedOver, givesFacts, givesOutcomes } = this.context;
    const place = { file: path, line };
    if (shape.query !== undefined && (isTotalName(row[shape.query.column]) || passedOver.has(row, line))) {
      sink.setAside(`a row of totals (${quote(row[shape.query.column])})`);
      return;
    }
    const isBlank = (column: number): boolean => nameOf(row[column]) === '';
    if (
      shape.query !== undefined &&
      isBlank(shape.query.column) &&
      shape.models.every(({ column }) => isBlank(column))
    ) {
      sink.setAside('rows without a question and outcomes');
      return;
    }
    if (givesOutcomes) this.addOutcomes(row, line, place);
    if (givesFacts && shape.query !== undefined) this.addFacts(row, this.queryOf(row, shape.query, place), line);
  }

  private queryOf(row: readonly unknown[], query: Identity, place: Place): Query {
    const id = idOf(row, query, this.header, place);
    const { task } = this.shape;
    const name = task === undefined ? '' : nameOf(row[task]);
    return name === '' ? { id } : { task: name, id };
  }

  private addOutcomes(row: readonly unknown[], line: number, place: Place): void {
    const { shape } = this;
    const { sink, passedOver, labels } = this.context;
    const results = shape.models.map(({ column }) => this.read(row, column, place));
    const count =
      shape.count === undefined
        ? undefined
        : countOf(row[shape.count], { ...place, column: this.header[shape.count]! });
    const plain = results.every((result, i) => this.setCell(i, result));
    if (shape.query === undefined) {
      if (!plain) throw new UserError('a grouped table holds a score.', 'Group by right or wrong: 1 or 0.', place);
      this.grid.pattern(this.cells, count ?? 1, line);
      return;
    }
    const late = passedOver.doubtsFractions === true ? results.findIndex(isFraction) : -1;
    if (late !== -1) {
      const { column } = shape.models[late]!;
      throw lateFraction(row[column], { ...place, column: this.header[column]! });
    }
    const query = this.queryOf(row, shape.query, place);
    for (const [field, column] of labels) sink.label(query, field, nameOf(row[column]), line);
    if (plain) {
      const bytes = Buffer.from(queryKey(query.task, query.id));
      this.grid.row(bytes, 0, bytes.length, this.cells, line, count);
      return;
    }
    for (const [i, result] of results.entries()) {
      const record = { model: this.names[i]!, ...query, result, line };
      sink.record(count === undefined ? record : { ...record, count });
    }
  }

  private addFacts(row: readonly unknown[], query: Query, line: number): void {
    const { sink } = this.context;
    sink.fact(query, { details: this.factsOf(row) }, line);
    for (const [i, detailsOf] of this.beside.entries()) {
      const details = detailsOf(row);
      if (Object.keys(details).length > 0) sink.fact(query, { model: this.names[i]!, details }, line);
    }
  }

  private setCell(i: number, result: Result): boolean {
    if (result === 'missing') this.cells[i] = CELL.missing;
    else if (typeof result === 'boolean') this.cells[i] = result ? CELL.right : CELL.wrong;
    else if ((result === 0 || result === 1) && this.context.passThreshold <= 1) this.cells[i] = result;
    else return false;
    return true;
  }

  private read(row: readonly unknown[], column: number, place: Place): Result {
    const { compare, spelling } = this.shape;
    if (compare !== undefined) return equality(row[column], row[compare]);
    const result = spelling.read(row[column]);
    if (result !== undefined) return result;
    throw unknownCell(row[column], { ...place, column: this.header[column]! });
  }
}

/** Whether a wide table says more than outcomes. */
export function saysMore({ facts, models }: WideShape): boolean {
  return holdsDetails(facts) || models.some(({ beside }) => holdsDetails(beside));
}

/** What is not read, once for each reason: a table may have any number of columns of texts. */
function sayUnused(shape: WideShape, header: readonly string[], sink: FileSink): void {
  for (const [why, columns] of groupBy(shape.setAside, (one) => one.why)) {
    const names = columns.map(({ column }) => header[column]!);
    sink.setAside(`${names.length === 1 ? 'column' : 'columns'} ${listed(names)}: ${why}`, names.length);
  }
}

function checkColumns(shape: WideShape, header: readonly string[], file: string): void {
  const unnamed = shape.models.find(({ name }) => name === '');
  if (unnamed !== undefined) {
    throw new UserError(
      `column ${unnamed.column + 1} holds outcomes but has no name.`,
      'Name every model in the header.',
      {
        file,
        line: 1,
      },
    );
  }
  const others = [shape.query?.column, shape.task, shape.count].filter((column) => column !== undefined);
  checkDistinct([...shape.models.map(({ column }) => column), ...others], header, file);
}
