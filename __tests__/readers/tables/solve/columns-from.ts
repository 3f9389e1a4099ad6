import { columnOf, type Column } from '../../../../src/readers/tables/solve/facts.js';

/** Columns of a table in text: a line for each row, cells apart by white space, `-` for an empty one. */
export function columnsFrom(table: string, anyScale = false): Column[] {
  const [header, ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return header!.map((name, i) =>
    columnOf(
      i,
      name,
      rows.map((cells) => (cells[i] === '-' ? '' : cells[i])),
      anyScale,
    ),
  );
}

/** One column of these cells. */
export function column(name: string, cells: readonly unknown[], anyScale = false): Column {
  return columnOf(0, name, cells, anyScale);
}
