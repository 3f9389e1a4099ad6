import type { PairwiseDiagnostics, PoolSizePoint } from '../../../correlation/types.js';
import { integer, significant } from '../../../base/numbers.js';
import { folded, numberColumns, paragraph, table, type Block } from '../blocks.js';
import { correlationText, thinnedText } from '../diagnosis.js';
import { named } from '../text.js';
import { pairs } from './pairs.js';
import { similarity } from './similarity.js';
import type { SectionOf } from './section.js';

/** What correlations between pairs of models say, and what they leave unsaid. */
export const correlation: SectionOf = (evaluation) => {
  const { diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { pairwise } = diagnostics;
  return {
    id: 'correlation',
    title: 'How alike the models err',
    blocks: [
      ...paragraph(correlationText(diagnostics)),
      ...predictions(pairwise),
      ...paragraph(
        pairwise.withoutThreshold.length === 0
          ? ''
          : `Left out, being always right or always wrong: ${pairwise.withoutThreshold.map(named).join(', ')}.`,
      ),
      ...growth(pairwise.poolSize),
      ...pairs(evaluation),
      ...similarity(evaluation),
      ...paragraph(thinnedText(diagnostics)),
    ],
  };
};

function predictions({ singleFactor, singleFactorPearson, fullSigma, clayton }: PairwiseDiagnostics): Block[] {
  const models = [
    ['Single-factor Gaussian', singleFactor],
    ['Single-factor Gaussian, Pearson correlation', singleFactorPearson],
    ['Gaussian with every correlation', fullSigma],
    ['Clayton', clayton],
  ] as const;
  return table({
    id: 'predictions',
    caption: 'How often all models would fail together if their errors depended on each other as these models say.',
    columns: numberColumns('Model of the errors', 'Predicts all wrong', 'Seen / predicted'),
    rows: models.flatMap(([label, model]) =>
      model === null
        ? []
        : [
            [
              label,
              model.beta === 0 ? '0%' : `${significant(100 * model.beta, 3)}%`,
              model.ratio === null ? '' : significant(model.ratio, 3),
            ],
          ],
    ),
  });
}

function growth(sizes: readonly PoolSizePoint[]): Block[] {
  if (sizes.length < 2) return [];
  const title = 'Failing together, seen against predicted, by size of the pool';
  const last = sizes.at(-1)!;
  return [
    {
      kind: 'lines',
      id: 'growth',
      title,
      finding: `The median ratio is ${significant(sizes[0]!.median, 3)} for ${integer(sizes[0]!.k)} models and ${significant(last.median, 3)} for ${integer(last.k)}.`,
      x: 'Models in the pool',
      y: 'Seen / predicted',
      series: [
        {
          name: 'median of random pools; shaded: 5% to 95%',
          stroke: 'main',
          points: sizes.map(({ k, median, p05, p95 }) => ({
            x: k,
            y: median,
            low: p05,
            high: p95,
            says: `${integer(k)} models: ${significant(median, 3)} times as often as predicted (${significant(p05, 3)} to ${significant(p95, 3)})`,
          })),
        },
      ],
      reference: { y: 1, name: 'as often as predicted' },
    },
    ...folded(
      'The numbers of this chart',
      table({
        id: 'growth-numbers',
        caption: `${title}.`,
        columns: ['Models', 'Median', '5%', '95%'].map((head) => ({ head, kind: 'number' as const })),
        rows: sizes.map(({ k, median, p05, p95 }) => [
          integer(k),
          ...[median, p05, p95].map((ratio) => significant(ratio, 3)),
        ]),
      }),
    ),
  ];
}
