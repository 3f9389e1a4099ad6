import type { ReadOptions } from '../reader.js';
import { holdsDetails } from './details.js';
import { ItemRows } from './items.js';
import { LongRows, type LongContext } from './long.js';
import type { TableShape } from './shape.js';
import { saysMore, WideRows } from './wide.js';

/** Takes the rows of one table, cells in the order of its header. */
export interface TableRows {
  add(row: readonly unknown[], line: number): void;
}

/** What the rows of a table of this shape are given to; undefined where nothing in it is wanted. */
export function tableRows(
  shape: TableShape,
  header: readonly string[],
  context: LongContext,
  options: ReadOptions,
): TableRows | undefined {
  const { sink, path, labels } = context;
  const only = options.onlyDetails === true;
  switch (shape.kind) {
    case 'items':
      return new ItemRows(shape, header, sink, path, labels);
    case 'long': {
      const details = options.details && holdsDetails(shape.other);
      return only && !details ? undefined : new LongRows(shape, header, { ...context, details });
    }
    case 'wide': {
      const details = options.details && saysMore(shape);
      return only && !details
        ? undefined
        : new WideRows(shape, header, {
            ...context,
            passThreshold: options.passThreshold,
            givesFacts: details,
            givesOutcomes: !only,
          });
    }
  }
}
