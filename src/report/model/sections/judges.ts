import type { AllWrongIn } from '../../../correlation/formats.js';
import type { Graded } from '../../../correlation/judges-types.js';
import { integer, percent, pValue } from '../../../base/numbers.js';
import { folded, numberColumns, paragraph, table, type Cell } from '../blocks.js';
import { shares } from '../figures.js';
import { formatsText, judgesText } from '../judges-text.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** What each of several judges would have made of the same answers. */
export const judges: SectionOf = ({ judges: agreement }) => {
  if (agreement === null) return null;
  const row = (name: string, graded: Graded): Cell[] => [
    name,
    graded.right === null ? '' : `${percent(graded.right, 1)}%`,
    graded.rate === null ? '' : `${percent(graded.rate, 1)}%`,
    graded.interval === null ? '' : shares(graded.interval),
    `${integer(graded.allWrong)} of ${integer(graded.queries)}`,
  ];
  return {
    id: 'judges',
    title: `Judges (${integer(agreement.judges.length)})`,
    blocks: [
      ...paragraph(judgesText(agreement)),
      ...table({
        id: 'judges-table',
        caption: 'What the pool looks like to each judge.',
        columns: numberColumns('Judge', 'Answers right', 'Every model wrong', 'Interval', 'Questions'),
        rows: [
          ...agreement.judges.map((judge) => row(named(judge.name), judge)),
          row('The majority', agreement.majority),
        ],
      }),
      ...folded(
        'Pairs of judges',
        table({
          id: 'judge-pairs',
          caption: 'Agreement on the answers that both graded; kappa is agreement beyond chance.',
          columns: numberColumns('Judges', 'Answers', 'Same verdict', 'Kappa', 'Standard error'),
          rows: agreement.cohen.pairs.map(({ judges: pair, answers, agreement: same, kappa, standardError }) => [
            pair.map(named).join(' and '),
            integer(answers),
            same === null ? '' : `${percent(same, 1)}%`,
            kappa === null ? '' : percent(kappa / 100, 2),
            standardError === null ? '' : standardError.toFixed(3),
          ]),
        }),
      ),
    ],
  };
};

/** The same questions, asked in different forms. */
export const formats: SectionOf = ({ certificate, formats: compared }) => {
  if (compared === null) return null;
  return {
    id: 'formats',
    title: 'The same questions in other formats',
    blocks: [
      ...paragraph(formatsText(compared, certificate.clusters !== null)),
      ...table({
        id: 'formats-table',
        caption: 'Questions that every model gets wrong, of those asked in both formats.',
        columns: numberColumns(
          'Formats',
          'Questions',
          'All wrong in the first',
          'In the second',
          'p',
          'Models that differ',
        ),
        rows: compared.pairs.map(({ formats: pair, questions, allWrong, p, models }) => [
          pair.map(named).join(' and '),
          integer(questions),
          allWrong === null ? '' : rate(allWrong[0]),
          allWrong === null ? '' : rate(allWrong[1]),
          allWrong === null ? '' : pValue(p),
          integer(models.filter(({ differs }) => differs).length),
        ]),
      }),
    ],
  };
};

function rate({ rate: share, interval }: AllWrongIn): string {
  return `${percent(share, 1)}% (${shares(interval)})`;
}
