import { pairMatrices, type PairMatrices } from '../../../correlation/pairwise.js';
import { subset, varying, wrongSets } from '../../../correlation/wrong-sets.js';
import type { Evaluation } from '../../../run/evaluate.js';
import { visible } from '../../escape.js';
import { integer } from '../../../base/numbers.js';
import { heatMap, shadeKey } from '../charts/heat-map.js';
import { similarOrder } from '../charts/similar-order.js';
import { foreign, markup, type Content } from '../markup.js';
import { folded, paragraph } from '../section.js';
import { table } from '../table.js';

/** The map has a row for each model; beyond this its rows are too thin to see. */
const MOST_MODELS = 100;

/** Correlations of errors, pair by pair: a map of all, and the extremes of each model as text. */
export function pairs({ matrix, certificate }: Evaluation): Content {
  const all = wrongSets(matrix);
  const place = new Map(certificate.models.map(({ name }, i) => [name, i]));
  const members = varying(all).sort((i, j) => place.get(all.models[i]!)! - place.get(all.models[j]!)!);
  if (members.length < 3) return null;
  const matrices = pairMatrices(subset(all, members.slice(0, MOST_MODELS)));
  const order = similarOrder(matrices.pearson, matrices.models.length);
  const left = members.length - order.length;
  return [
    markup`<h3>Correlation of errors, pair by pair</h3>`,
    paragraph(
      `Models that err on the same queries stand beside each other. 1 means on exactly the same, 0 no more often than by chance.${left > 0 ? ` Of ${integer(members.length)} models only the ${integer(order.length)} with the most right answers are shown; ${integer(left)} are left out.` : ''}`,
    ),
    map(matrices, order),
    nearest(matrices, order),
  ];
}

function map({ models, pearson }: PairMatrices, order: readonly number[]): Content {
  const size = order.length;
  const values = Float64Array.from({ length: size * size }, (_, k) =>
    phi(pearson, order, Math.floor(k / size), k % size),
  );
  // Two characters a pair, for whoever looks one up: the correlation in hundredths, above the diagonal.
  const listed: string[] = [];
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++) listed.push(String(Math.round(100 * values[i * size + j]!)));
  return markup`<figure class="heat" id="pairs" data-values="${listed.join(' ')}">${heatMap({
    id: 'heat',
    title: 'Correlation of errors of every pair of models',
    description:
      'Rows and columns are the models of the table below, by their numbers there. The table has the extremes of each row.',
    values,
    size,
  })}<figcaption>${shadeKey()}<div class="lookup" hidden><label>Correlation of <select id="pair-a">${options(models, order)}</select></label> <label>and <select id="pair-b">${options(models, order)}</select></label> <output id="pair-value" for="pair-a pair-b"></output></div></figcaption></figure>`;
}

function options(models: readonly string[], order: readonly number[]): Content {
  return order.map((i, row) => markup`<option value="${row}">${row + 1}. ${visible(models[i]!)}</option>`);
}

function nearest({ models, pearson }: PairMatrices, order: readonly number[]): Content {
  const size = order.length;
  const rows = order.map((model, i) => {
    const others = order.map((_, j) => j).filter((j) => j !== i);
    const value = (j: number): number => phi(pearson, order, i, j);
    const most = others.reduce((a, b) => (value(b) > value(a) ? b : a));
    const least = others.reduce((a, b) => (value(b) < value(a) ? b : a));
    const mean = others.reduce((sum, j) => sum + value(j), 0) / others.length;
    return [
      String(i + 1),
      foreign(models[model]!),
      mean.toFixed(2),
      markup`${value(most).toFixed(2)} <small>${foreign(models[order[most]!]!)}</small>`,
      markup`${value(least).toFixed(2)} <small>${foreign(models[order[least]!]!)}</small>`,
    ];
  });
  return folded(
    `The ${integer(size)} models of the map in its order`,
    table({
      id: 'nearest',
      caption: 'Correlation of errors with the other models: on average, at most and at least.',
      columns: [
        { head: 'No.', number: true, sortable: true, sorted: 'ascending' },
        { head: 'Model', names: true, sortable: true },
        { head: 'Mean', number: true, sortable: true },
        { head: 'Most alike', sortable: true },
        { head: 'Least alike', sortable: true },
      ],
      rows,
    }),
  );
}

function phi(pearson: Float64Array, order: readonly number[], i: number, j: number): number {
  return pearson[order[i]! * order.length + order[j]!]!;
}
