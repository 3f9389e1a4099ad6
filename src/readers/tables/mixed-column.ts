import { quote, UserError } from '../../base/errors.js';
import { readJsonCell, setScale, SPELLINGS } from './spelling.js';
import { nameOf } from './cells.js';
import type { Table } from './table.js';

/**
 * The error for a column that holds outcomes in some rows and something else in others.
 *
 * @param areScores  whether scores are what is measured
 */
export function mixedColumn(table: Table, name: string, column: number, areScores: boolean): UserError {
  const row = table.sample.find(({ cells }) => {
    const result = readJsonCell(cells[column]);
    return result === undefined || (typeof result === 'number' && (result < 0 || result > 1));
  });
  const cell = row?.cells[column];
  const isAlone =
    table.sample.length > 2 &&
    table.sample.every((one) => {
      const result = readJsonCell(one.cells[column]);
      return one === row || typeof result === 'boolean' || result === 'missing' || result === 0 || result === 1;
    });
  const scores = isAlone
    ? 'If this row holds totals or means, remove it: it is not a question. '
    : typeof readJsonCell(cell) === 'number'
      ? `If these are scores, ${setScale(areScores)}. `
      : '';
  if (areLabels(table, column))
    return new UserError(
      `it holds ${quote(cell)}, and looks like a column of answers, not of right and wrong.`,
      'Add a column with the right answers and say so: `columns: reference = NAME`; or write right and wrong instead.',
      { file: table.file.path, column: name },
    );
  return new UserError(
    `it holds ${quote(cell)} here and outcomes in other rows.`,
    `${scores}If it is a model, correct its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`,
    {
      file: table.file.path,
      column: name,
      ...(row === undefined || !table.hasLines || row.line === 0 ? {} : { line: row.line }),
    },
  );
}

/** Whether a column holds a few short answers again and again, most of which are no outcomes: `A`, `B`, `C`, `D`. */
function areLabels({ sample }: Table, column: number): boolean {
  const values = new Set(sample.map(({ cells }) => nameOf(cells[column])).filter((value) => value !== ''));
  const others = [...values].filter((value) => readJsonCell(value) === undefined);
  return (
    values.size >= 3 &&
    values.size <= 12 &&
    2 * others.length > values.size &&
    others.every((value) => value.length <= 3)
  );
}
