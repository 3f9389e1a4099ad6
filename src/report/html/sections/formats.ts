import type { AllWrongIn } from '../../../correlation/formats.js';
import { formatsText } from '../../judges-text.js';
import { integer, percent, pValue } from '../../../base/numbers.js';
import { foreign } from '../markup.js';
import { marked, prose } from '../prose.js';
import { paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** The same questions, asked in different forms. */
export function formatsSection({ evaluation }: Report): Section | null {
  const { formats } = evaluation;
  if (formats === null) return null;
  return {
    id: 'formats',
    title: 'The same questions in other formats',
    body: [
      paragraph(prose(formatsText(formats, marked, evaluation.certificate.clusters !== null))),
      formats.pairs.length === 0
        ? null
        : table({
            id: 'formats-table',
            caption: 'Questions that every model gets wrong, of those asked in both formats.',
            columns: [
              { head: 'Formats', names: true },
              { head: 'Questions', number: true },
              { head: 'All wrong in the first, %', number: true },
              { head: 'In the second, %', number: true },
              { head: 'p', number: true },
              { head: 'Models that differ', number: true },
            ],
            rows: formats.pairs.map(({ formats: [first, second], questions, allWrong, p, models }) => [
              [foreign(first), ' and ', foreign(second)],
              integer(questions),
              allWrong === null ? '' : rate(allWrong[0]),
              allWrong === null ? '' : rate(allWrong[1]),
              allWrong === null ? '' : pValue(p),
              integer(models.filter(({ differs }) => differs).length),
            ]),
          }),
    ],
  };
}

function rate({ rate: share, interval }: AllWrongIn): string {
  return `${percent(share, 1)} (${percent(interval[0], 1, 'down')} – ${percent(interval[1], 1, 'up')})`;
}
