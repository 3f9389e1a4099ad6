import type { FileSink } from '../reader.js';
import { checkDistinct, idOf, nameOf } from './cells.js';
import { detailsReader } from './details.js';
import type { ItemsShape } from './shape.js';

/** Gives the rows of a table that describes the queries, and holds no outcomes, to a sink. */
export class ItemRows {
  private readonly detailsOf: ReturnType<typeof detailsReader>;

  constructor(
    private readonly shape: ItemsShape,
    private readonly header: readonly string[],
    private readonly sink: FileSink,
    private readonly path: string,
    private readonly labels: ReadonlyMap<string, number>,
  ) {
    checkDistinct([shape.query.column, ...shape.columns.values()], header, path);
    this.detailsOf = detailsReader(shape.columns);
  }

  /** One row; cells in the order of the header. */
  add(row: readonly unknown[], line: number): void {
    const { shape, header, path, labels } = this;
    const id = idOf(row, shape.query, header, { file: path, line });
    const column = shape.columns.get('task');
    const task = column === undefined ? '' : nameOf(row[column]);
    this.sink.fact(
      task === '' ? { id } : { task, id },
      {
        details: this.detailsOf(row),
        labels: new Map([...labels].map(([field, at]) => [field, nameOf(row[at])])),
      },
      line,
    );
  }
}
