import type { Certificate } from '../../../certificate/types.js';
import { counted, integer, percent } from '../../../base/numbers.js';
import { table, type Column } from '../blocks.js';
import { shares } from '../figures.js';
import { named } from '../text.js';
import { levelText } from '../words.js';
import type { SectionOf } from './section.js';

export const models: SectionOf = ({ certificate }) => {
  const shown = certificate.models;
  const isScore = certificate.measure === 'score';
  const kind = isScore ? 'score' : certificate.gain.method === 'samples' ? 'draws' : 'right';
  const { complete } = certificate.queries;
  const someUnanswered = shown.some((model) => unanswered(model.unanswered) !== '');
  const columns: Column[] = [
    { head: 'Model', kind: 'name', sortable: true },
    { head: isScore ? 'Mean score' : 'Right', kind: 'number', sortable: true, sorted: 'descending' },
    { head: `${levelText(certificate.confidence)}% interval`, kind: 'number' },
    { head: '', kind: 'picture' },
    { head: REST[kind], kind: 'number', sortable: true },
    ...(someUnanswered ? [{ head: 'No verdict', kind: 'word' as const, sortable: true }] : []),
  ];
  return {
    id: 'models',
    title: `Models (${integer(shown.length)})`,
    blocks: table({
      id: 'models-table',
      caption: `${shareText(certificate)} The dashed line is what a perfect choice among them reaches.`,
      columns,
      rows: shown.map((model) => [
        named(model.name),
        `${percent(model.accuracy)}%`,
        shares(model.interval),
        { point: model.accuracy, interval: model.interval },
        isScore ? percent(model.rescues / complete) : integer(model.rescues),
        ...(someUnanswered ? [unanswered(model.unanswered)] : []),
      ]),
      lines: { ceiling: certificate.ceiling.point },
      stacks: true,
    }),
  };
};

/** What another answer would have added. */
const REST = {
  right: 'Wrong where another is right',
  draws: 'Wrong where another draw is right',
  score: 'Short of the best score, points',
} as const;

function shareText({ measure, queries, weights }: Certificate): string {
  const asked = counted(queries.complete, 'question', 'questions');
  if (measure === 'score') return `Mean score of each model on the ${asked}.`;
  return weights === null
    ? `Share that each model gets right of the ${asked}.`
    : `Share of the traffic that each model gets right, by ${asked}.`;
}

/** Why a model has no verdict on some queries; `''` where it has one on all. */
function unanswered({ errors, unscored, absent }: Certificate['models'][number]['unanswered']): string {
  const parts = [
    errors > 0 ? counted(errors, 'error', 'errors') : '',
    unscored > 0 ? `${integer(unscored)} unscored` : '',
    absent > 0 ? `${integer(absent)} absent` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
