import type { SimilarityMeasures } from '../../../correlation/similarity.js';
import type { Evaluation } from '../../../run/evaluate.js';
import { counted, integer, percent } from '../../../base/numbers.js';
import { decimal } from '../figures.js';
import { folded, paragraph, table, type Block, type Column } from '../blocks.js';
import { named, type Text } from '../text.js';

/** The measures that the literature has of how alike two models err, pair by pair. */
export function similarity({ diagnostics, certificate, settings }: Evaluation): Block[] {
  const found = diagnostics?.similarity;
  if (!found) return [];
  const shown = COLUMNS.filter(({ field }) => found.mean[field] !== null);
  const cells = (of: SimilarityMeasures): string[] =>
    shown.map(({ field, isShare }) =>
      of[field] === null ? '' : isShare ? `${percent(of[field])}%` : decimal(of[field]),
    );
  const columns: Column[] = [
    { head: 'Model', kind: 'name', sortable: true },
    { head: 'And', kind: 'word', sortable: true },
    ...shown.map(({ head }): Column => ({ head, kind: 'number', sortable: true })),
  ];
  const left = certificate.models.length - found.models;
  const rows: Text[][] = [
    ['mean of the pairs', '', ...cells(found.mean)],
    ...found.pairs.map((pair) => [named(pair.models[0]), named(pair.models[1]), ...cells(pair)]),
  ];
  return folded(`Similarity by the measures of the literature (${counted(found.pairs.length, 'pair', 'pairs')})`, [
    ...paragraph(
      `Error consistency is Cohen’s kappa of right and wrong; Q is Yule’s. ${found.mean.capa === null ? '' : 'CAPA does the same with the answers. '}${sameWrongText(found.mean, settings.options)}None of them tells β: pairs cannot.${left > 0 ? ` Pairs are of the ${integer(found.models)} models with the most right answers.` : ''}`,
    ),
    ...table({ id: 'similarity', caption: 'Most alike first.', columns, rows }),
  ]);
}

function sameWrongText({ sameWrong }: SimilarityMeasures, options: number | undefined): string {
  if (sameWrong === null) return '';
  const chance = options === undefined ? '' : `; by chance it would be ${percent(1 / (options - 1))}%`;
  return `Where two models are both wrong, they give the same wrong answer ${percent(sameWrong)}% of the time${chance}. `;
}

const COLUMNS: readonly {
  readonly field: keyof SimilarityMeasures;
  readonly head: string;
  readonly isShare?: boolean;
}[] = [
  { field: 'errorConsistency', head: 'Error consistency' },
  { field: 'yuleQ', head: 'Q' },
  { field: 'doubleFault', head: 'Both wrong', isShare: true },
  { field: 'disagreement', head: 'One right', isShare: true },
  { field: 'capa', head: 'CAPA' },
  { field: 'sameWrong', head: 'Same wrong answer', isShare: true },
];
