import type { Evaluation } from '../../../run/evaluate.js';
import type { Diagnostics } from '../../../correlation/types.js';
import { counted, integer, percent } from '../../../base/numbers.js';
import { folded, paragraphs, table, type Column } from '../blocks.js';
import { shares } from '../figures.js';
import { named, type Text } from '../text.js';
import { levelText } from '../words.js';
import type { SectionOf } from './section.js';

/** What each model adds to what some model gets right, and how many models share each right answer. */
export const contributions: SectionOf = (evaluation) => {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const { contributions: found, recall } = diagnostics;
  const columns: Column[] = [
    { head: 'Model', kind: 'name', sortable: true },
    { head: 'Shapley value, points', kind: 'number', sortable: true, sorted: 'descending' },
    { head: 'Only it is right', kind: 'number', sortable: true },
    { head: 'Share', kind: 'number' },
    { head: `${levelText(certificate.confidence)}% interval`, kind: 'number' },
  ];
  return {
    id: 'contributions',
    title: 'Who contributes',
    blocks: [
      ...paragraphs(CONTRIBUTION_TEXT, aloneText(evaluation, diagnostics)),
      ...table({
        id: 'contributions-table',
        caption: `Shapley values add up to 1 − β, ${percent(certificate.ceiling.point, 1)} points.`,
        columns,
        rows: found.map(({ model, onlyRight, shapley }) => [
          named(model),
          percent(shapley, 2),
          integer(onlyRight.count),
          `${percent(onlyRight.rate)}%`,
          shares(onlyRight.interval),
        ]),
      }),
      ...folded(
        'Questions by the number of models that are right',
        table({
          id: 'recall-table',
          caption: 'How many models share each right answer.',
          columns: [
            { head: 'Models right', kind: 'number', sortable: true, sorted: 'ascending' },
            { head: 'Questions', kind: 'number', sortable: true },
            { head: 'Share', kind: 'number' },
          ],
          rows: recall.map(({ queries, right }) => [
            integer(right),
            integer(queries),
            `${percent(queries / certificate.queries.complete)}%`,
          ]),
        }),
      ),
    ],
  };
};

const CONTRIBUTION_TEXT =
  'Each question that some model gets right is shared equally among the models that get it right: the share of a model is its Shapley value. What only it gets right is what the ceiling loses without it. (In algorithm selection the best single model is the single best solver, SBS, a perfect choice the virtual best solver, VBS, and a share of the possible gain is a share of the SBS-VBS gap.)';

/** How much of the possible gain hangs on a single model. */
function aloneText({ certificate }: Evaluation, { contributions: found, recall }: Diagnostics): Text {
  const { allWrong, models, queries, singleBest } = certificate;
  const best = found.find(({ model }) => model === singleBest.name)?.onlyRight.count ?? 0;
  const alone = (recall[1]?.queries ?? 0) - best;
  const gained = queries.complete - allWrong.count - models.find(({ name }) => name === singleBest.name)!.correct;
  if (gained <= 0) return '';
  return `Of the ${counted(gained, 'question', 'questions')} that ${named(singleBest.name)} misses and another gets right, ${integer(alone)} (${percent(alone / gained, 0)}%) are right by one model alone.`;
}
