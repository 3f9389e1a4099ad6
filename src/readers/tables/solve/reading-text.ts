import { quote } from '../../../base/errors.js';
import type { TableShape } from '../shape.js';
import { listed } from '../../../base/listed.js';

/** How a table was read, in one line: `query = question_id, model = agent, outcome = correct (1/0)`. */
export function readingText(shape: TableShape, names: readonly string[]): string {
  const name = (column: number): string => shortened(names[column]!);
  const aside = (columns: readonly number[]): string[] => {
    if (columns.length === 0) return [];
    return [`set aside: ${listed(columns.map(name), 5, String)}`];
  };
  switch (shape.kind) {
    case 'items':
      return `query = ${name(shape.query.column)}, describes the questions`;
    case 'wide': {
      const models = shape.models.map((model) => shortened(model.name));
      const how = shape.compare === undefined ? shape.spelling.name : `right where equal to ${name(shape.compare)}`;
      return [
        shape.query === undefined ? 'rows are patterns' : `query = ${name(shape.query.column)}`,
        ...(shape.task === undefined ? [] : [`task = ${name(shape.task)}`]),
        `one column for each model: ${listed(models, 5, String)} (${how})`,
        ...(shape.count === undefined ? [] : [`count = ${name(shape.count)}`]),
        ...aside(shape.setAside.map(({ column }) => column)),
      ].join(', ');
    }
    case 'long': {
      const { query, model, outcome, other, compare, only, spelling } = shape;
      const how = compare === undefined ? spelling.name : `right where equal to ${name(compare)}`;
      return [
        `query = ${name(query.column)}`,
        ...(other.has('task') ? [`task = ${name(other.get('task')!)}`] : []),
        `model = ${model === undefined ? 'the file' : name(model)}`,
        `outcome = ${name(outcome)} (${how})`,
        ...(other.has('repeat') ? [`repeat = ${name(other.get('repeat')!)}`] : []),
        ...(only === undefined ? [] : [`rows with ${name(only.column)} = ${shortened(only.value)}`]),
        ...(other.has('count') ? [`count = ${name(other.get('count')!)}`] : []),
        ...aside(shape.unused),
      ].join(', ');
    }
  }
}

function shortened(name: string): string {
  const text = quote(name).slice(1, -1);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
