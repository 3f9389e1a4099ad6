import { normalName } from '../roles.js';
import { looksLikeModel } from './evidence.js';
import type { Column } from './facts.js';

/** Objects in which writers put one value for each model. */
const CONTAINER =
  /^(?:(?:model_?)?(?:results?|scores?|outcomes?|evaluations?|evals?|metrics|answers?|responses?|outputs?|predictions?|verdicts?|grades?|judge?ments?)|models?|llms?|correct|correctness|is_correct|passed|systems?|by_model|per_model)\./i;

const GRADES = /^(?:model_?)?(?:scores?|metrics|grades?|evaluations?|evals?|correct)/i;

/** Columns of `results.gpt-4o` and `results.claude` under the names of the models alone, where two or more stand in one object. */
export function withoutContainer(columns: readonly Column[]): readonly Column[] {
  const counts = new Map<string, number>();
  const containerOf = ({ name }: Column): string => CONTAINER.exec(name)?.[0] ?? '';
  for (const column of columns) counts.set(containerOf(column), (counts.get(containerOf(column)) ?? 0) + 1);
  const names = new Set(columns.map(({ name }) => name));
  // Below scores stand metrics as often as models.
  const areModels = (container: string): boolean => {
    const inner = columns.filter((column) => containerOf(column) === container);
    const known = inner.filter(({ name }) => looksLikeModel(name.slice(container.length))).length;
    return !GRADES.test(container) || 2 * known > inner.length;
  };
  return columns.map((column) => {
    const container = containerOf(column);
    const name = column.name.slice(container.length);
    if (container === '' || counts.get(container)! < 2 || !areModels(container) || names.has(name)) return column;
    names.add(name);
    return { ...column, name, normal: name === '' ? column.normal : normalName(name) };
  });
}
