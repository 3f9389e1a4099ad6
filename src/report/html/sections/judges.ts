import type { Graded } from '../../../correlation/judges-types.js';
import { judgesText } from '../../judges-text.js';
import { integer, percent } from '../../../base/numbers.js';
import { foreign, type Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** What each of several judges would have made of the same answers. */
export function judgesSection({ evaluation }: Report): Section | null {
  const { judges: agreement } = evaluation;
  if (agreement === null) return null;
  const row = (name: Content, graded: Graded): Content[] => [
    name,
    graded.right === null ? '' : percent(graded.right, 1),
    graded.rate === null ? '' : percent(graded.rate, 2),
    graded.interval === null ? '' : between(graded.interval),
    `${integer(graded.allWrong)} of ${integer(graded.queries)}`,
  ];
  const { pairs } = agreement.cohen;
  return {
    id: 'judges',
    title: `Judges (${integer(agreement.judges.length)})`,
    body: [
      paragraph(prose(judgesText(agreement, marked))),
      table({
        id: 'judges-table',
        caption: 'What the pool looks like to each judge.',
        columns: [
          { head: 'Judge', names: true },
          ...['Answers right, %', 'β, %', 'Interval of β', 'Every model wrong'].map((head) => ({ head, number: true })),
        ],
        rows: [
          ...agreement.judges.map((judge) => row(foreign(judge.name), judge)),
          row('The majority', agreement.majority),
        ],
      }),
      pairs.length === 0
        ? null
        : folded(
            'Pairs of judges',
            table({
              id: 'judge-pairs',
              caption: 'Agreement on the answers that both graded; kappa is agreement beyond chance.',
              columns: [
                { head: 'Judges', names: true },
                ...['Answers', 'Same verdict, %', 'Kappa', 'Standard error'].map((head) => ({ head, number: true })),
              ],
              rows: pairs.map(({ judges, answers, agreement: same, kappa, standardError }) => [
                [foreign(judges[0]), ' and ', foreign(judges[1])],
                integer(answers),
                same === null ? '' : percent(same, 1),
                kappa === null ? '' : kappa.toFixed(2),
                standardError === null ? '' : standardError.toFixed(3),
              ]),
            }),
          ),
    ],
  };
}

function between([low, high]: readonly [number, number]): string {
  return `${percent(low, 2, 'down')} – ${percent(high, 2, 'up')}`;
}
