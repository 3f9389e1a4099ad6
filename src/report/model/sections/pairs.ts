import { pairMatrices } from '../../../correlation/pairwise.js';
import { subset, varying, wrongSets } from '../../../correlation/wrong-sets.js';
import type { Evaluation } from '../../../run/evaluate.js';
import { integer } from '../../../base/numbers.js';
import { folded, paragraph, table, type Block } from '../blocks.js';
import { decimal } from '../figures.js';
import { named } from '../text.js';
import { similarOrder } from './similar-order.js';

/** The map has a row for each model; beyond this its rows are too thin to see. */
const MAX_MODELS = 100;

/** Correlations of errors, pair by pair: a map of all, and the extremes of each model as text. */
export function pairs({ matrix, certificate }: Evaluation): Block[] {
  const all = wrongSets(matrix);
  const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
  const members = varying(all).sort((i, j) => place.get(all.models[i]!)! - place.get(all.models[j]!)!);
  if (members.length < 3) return [];
  const { models, pearson } = pairMatrices(subset(all, members.slice(0, MAX_MODELS)));
  const order = similarOrder(pearson, models.length);
  const size = order.length;
  const names = order.map((model) => models[model]!);
  const values = Float64Array.from(
    { length: size * size },
    (_, k) => pearson[order[Math.floor(k / size)]! * size + order[k % size]!]!,
  );
  const left = members.length - size;
  const extremes = extremesOf(names, values);
  const [most, least] = ['most', 'least'].map((which) =>
    extremes.reduce((a, b) =>
      which === 'most' ? (b.most.value > a.most.value ? b : a) : b.least.value < a.least.value ? b : a,
    ),
  );
  return [
    { kind: 'paragraph', text: 'Correlation of errors, pair by pair', heading: true },
    ...paragraph(
      `Models that err on the same questions stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${integer(members.length)} models the ${integer(size)} with the most right answers are shown.` : ''}`,
    ),
    {
      kind: 'heat',
      id: 'heat',
      title: 'Correlation of errors of every pair of models',
      finding: `Most alike are ${named(most!.name)} and ${named(most!.most.name)} (${decimal(most!.most.value)}), least alike ${named(least!.name)} and ${named(least!.least.name)} (${decimal(least!.least.value)}).`,
      names,
      values,
    },
    ...folded(
      `The ${integer(size)} models of the map in its order`,
      table({
        id: 'nearest',
        caption: 'Correlation of errors with the other models: on average, at most and at least.',
        columns: [
          { head: 'No.', kind: 'number', sortable: true, sorted: 'ascending' },
          { head: 'Model', kind: 'name', sortable: true },
          { head: 'Mean', kind: 'number', sortable: true },
          { head: 'Most alike', kind: 'word', sortable: true },
          { head: 'Least alike', kind: 'word', sortable: true },
        ],
        rows: extremes.map((row, i) => [
          String(i + 1),
          named(row.name),
          decimal(row.mean),
          { text: decimal(row.most.value), note: named(row.most.name) },
          { text: decimal(row.least.value), note: named(row.least.name) },
        ]),
      }),
    ),
  ];
}

interface Extremes {
  readonly name: string;
  readonly mean: number;
  readonly most: { readonly name: string; readonly value: number };
  readonly least: { readonly name: string; readonly value: number };
}

function extremesOf(names: readonly string[], values: Float64Array): Extremes[] {
  const size = names.length;
  return names.map((name, i) => {
    const others = names
      .map((other, j) => ({ name: other, value: values[i * size + j]!, j }))
      .filter(({ j }) => j !== i);
    return {
      name,
      mean: others.reduce((sum, { value }) => sum + value, 0) / others.length,
      most: others.reduce((a, b) => (b.value > a.value ? b : a)),
      least: others.reduce((a, b) => (b.value < a.value ? b : a)),
    };
  });
}
