import { quote, UserError } from '../../errors.js';
import type { FileSink, ReadOptions } from '../reader.js';
import { namesOf } from './roles.js';
import { tableShape, type TableShape } from './shape.js';

/**
 * How a table is to be read under the user's settings.
 *
 * @throws UserError where it cannot be placed, and where a long table lacks the column that `metric` names
 */
export function placeTable(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  file: string,
  sink: FileSink,
  options: ReadOptions,
): TableShape {
  const { metric, passThreshold } = options;
  const shape = tableShape(header, rows, {
    metric,
    selects: (model) => sink.selects(model),
    anyScale: passThreshold > 1,
  });
  if (shape === undefined) throw noShape(header, file);
  if (shape.kind === 'long' && metric !== undefined && !header.includes(metric)) {
    throw new UserError(`there is no column ${quote(metric)}, which \`metric\` names.`, `There are: ${listed(header)}.`, { file });
  }
  return shape;
}

function noShape(header: readonly string[], file: string): UserError {
  const names = (['query', 'model', 'outcome'] as const).map((role) => namesOf(role).slice(0, 4).join(', '));
  return new UserError(
    `the columns (${listed(header)}) are neither a query id with outcomes of one model each, nor a query id, a model and an outcome.`,
    `Known names are, among others: ${names.join('; ')}. \`metric\` names the column of the outcome.`,
    { file },
  );
}

function listed(header: readonly string[]): string {
  const shown = header.slice(0, 8).map(quote).join(', ');
  return header.length > 8 ? `${shown} and ${header.length - 8} more` : shown;
}
