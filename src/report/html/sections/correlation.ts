import { correlationText, thinnedText } from '../../diagnosis.js';
import { integer } from '../../../base/numbers.js';
import { PREDICTION_HEAD, predictionRows, withoutThresholdText } from '../../words.js';
import { lineChart } from '../charts/lines.js';
import type { Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';
import { pairs } from './pairs.js';

/** What correlations between pairs of models say, and what they leave unsaid. */
export function correlationSection({ evaluation }: Report): Section | null {
  const { diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { pairwise } = diagnostics;
  const predictions = predictionRows(pairwise);
  const thinned = thinnedText(diagnostics);
  const without = withoutThresholdText(pairwise, marked);
  return {
    id: 'correlation',
    title: 'How alike the models err',
    body: [
      paragraph(prose(correlationText(diagnostics))),
      predictions.length === 0
        ? null
        : table({
            id: 'predictions',
            caption: 'How often all models would fail together if their errors hung together as these models say.',
            columns: PREDICTION_HEAD.map((head, i) => ({ head, number: i > 0, names: i === 0 })),
            rows: predictions,
          }),
      without === '' ? null : paragraph(prose(without)),
      growth(pairwise.poolSize),
      pairs(evaluation),
      thinned === '' ? null : paragraph(thinned),
    ],
  };
}

function growth(sizes: readonly { k: number; median: number; p05: number; p95: number }[]): Content {
  if (sizes.length < 2) return null;
  const title = 'Failing together, seen against predicted, by size of the pool';
  const last = sizes.at(-1)!;
  return [
    lineChart({
      id: 'growth',
      title,
      description: `The median ratio is ${ratio(sizes[0]!.median)} for ${integer(sizes[0]!.k)} models and ${ratio(last.median)} for ${integer(last.k)}.`,
      x: 'Models in the pool',
      y: 'Seen / predicted',
      series: [
        {
          name: 'median of random pools; shaded: 5 to 95 %',
          stroke: 'main',
          points: sizes.map(({ k, median, p05, p95 }) => ({ x: k, y: median, low: p05, high: p95 })),
        },
      ],
      reference: { y: 1, name: 'as often as predicted' },
    }),
    folded(
      'The numbers of this chart',
      table({
        id: 'growth-numbers',
        caption: `${title}.`,
        columns: ['Models', 'Median', '5 %', '95 %'].map((head) => ({ head, number: true })),
        rows: sizes.map(({ k, median, p05, p95 }) => [integer(k), ratio(median), ratio(p05), ratio(p95)]),
      }),
    ),
  ];
}

function ratio(x: number): string {
  return String(Number(x.toPrecision(3)));
}
