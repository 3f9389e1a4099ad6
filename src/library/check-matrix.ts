import { quote, UserError } from '../base/errors.js';
import type { Matrix } from './types.js';

/** @throws UserError for rows, ids, counts or cells that are none */
export function checkMatrix({ queries, models, counts }: Matrix): void {
  const seen = new Set<string>();
  for (const [q, id] of queries.entries()) {
    if (typeof id !== 'string' || id === '' || seen.has(id)) {
      throw new UserError(`\`queries[${q}]\` is ${quote(id)}.`, 'Give each question a text of its own.');
    }
    seen.add(id);
  }
  for (const [name, cells] of [...Object.entries(models), ...(counts === undefined ? [] : [['', counts] as const])]) {
    const what = name === '' ? '`counts`' : `\`models\`: ${quote(name)}`;
    if (cells.length !== queries.length) {
      throw new UserError(
        `${what} has ${cells.length} entries for ${queries.length} questions.`,
        'Give one entry for each question; null stands for none.',
      );
    }
    const isCell = name === '' ? isCount : isOutcome;
    const wrong = cells.findIndex((cell) => !isCell(cell));
    if (wrong !== -1) {
      throw new UserError(
        `${what} has ${quote(cells[wrong])} for the question ${quote(queries[wrong])}.`,
        name === '' ? 'Give whole numbers from 1 on.' : 'Give true, false, a number, "error", "unscored" or null.',
      );
    }
  }
}

function isOutcome(cell: unknown): boolean {
  return typeof cell === 'boolean' || cell === null || Number.isFinite(cell) || cell === 'error' || cell === 'unscored';
}

function isCount(count: unknown): boolean {
  return Number.isInteger(count) && (count as number) >= 1;
}
