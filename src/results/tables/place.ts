import { quote, UserError } from '../../errors.js';
import type { FileSink, ReadOptions } from '../reader.js';
import { listed } from './cells.js';
import { labelColumns } from './labels.js';
import { namesOf } from './roles.js';
import { tableShape, type TableShape } from './shape.js';
import { readJsonCell, SET_THRESHOLD, SPELLINGS } from './spelling.js';

/**
 * How a table is to be read under the user's settings.
 *
 * @param lineOf  the line of one of the first rows, where the format has lines
 * @throws UserError where it cannot be placed, where a column may or may not be a model, and where a long table lacks
 *   the column that `metric` names
 */
export function placeTable(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  file: string,
  sink: FileSink,
  options: ReadOptions,
  lineOf?: (row: number) => number,
): TableShape {
  const { metric, passThreshold } = options;
  const shape = tableShape(header, rows, {
    metric,
    selects: (model) => sink.selects(model),
    anyScale: passThreshold > 1,
    labels: labelColumns(header, options.labels),
  });
  if (shape === undefined) throw noShape(header, file);
  if (shape.kind === 'long' && metric !== undefined && !header.includes(metric)) {
    throw new UserError(
      `there is no column ${quote(metric)}, which \`metric\` names.`,
      `There are: ${listed(header)}.`,
      { file },
    );
  }
  if (shape.kind === 'wide' && metric !== undefined) {
    throw new UserError(
      `\`metric\`: ${quote(metric)} is no column of outcomes here: the table has one column per model.`,
      'Leave `metric` out.',
      { file },
    );
  }
  const [doubtful] = shape.kind === 'wide' ? shape.doubtful : [];
  if (doubtful !== undefined)
    throw inDoubt(
      header[doubtful]!,
      rows.map((row) => row[doubtful]),
      file,
      lineOf,
    );
  return shape;
}

function inDoubt(
  name: string,
  cells: readonly unknown[],
  file: string,
  lineOf: ((row: number) => number) | undefined,
): UserError {
  const row = cells.findIndex((cell) => {
    const result = readJsonCell(cell);
    return result === undefined || (typeof result === 'number' && (result < 0 || result > 1));
  });
  const scores = typeof readJsonCell(cells[row]) === 'number' ? `If these are scores, ${SET_THRESHOLD}. ` : '';
  return new UserError(
    `it holds ${quote(cells[row])} here and outcomes in other rows.`,
    `${scores}If it is a model, mend its cells (known: ${SPELLINGS}); if it is not, name the columns that are models with \`models\`.`,
    { file, column: name, ...(lineOf === undefined ? {} : { line: lineOf(row) }) },
  );
}

function noShape(header: readonly string[], file: string): UserError {
  const names = (['query', 'model', 'outcome'] as const).map((role) => namesOf(role).slice(0, 4).join(', '));
  return new UserError(
    `the columns (${listed(header)}) are neither a query id with outcomes of one model each, nor a query id, a model and an outcome.`,
    `Known names are, among others: ${names.join('; ')}. \`metric\` names the column of the outcome.`,
    { file },
  );
}
