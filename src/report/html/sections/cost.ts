import type { CostReport } from '../../../policies/types.js';
import { cheapestText, COST_COLUMNS, costRows } from '../../cost-text.js';
import { counted } from '../../../base/numbers.js';
import { foreign, joined, markup, type Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** What accuracy costs. */
export function costSection({ evaluation }: Report): Section | null {
  const cost = evaluation.policies?.cost ?? null;
  if (cost === null) return null;
  return {
    id: 'cost',
    title: 'What it costs',
    body: [
      paragraph(prose(cheapestText(cost, marked))),
      table({
        id: 'cost-table',
        caption:
          'Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.',
        columns: [
          { head: COST_COLUMNS[0], names: true, sortable: true },
          { head: COST_COLUMNS[1], sortable: true },
          { head: COST_COLUMNS[2], number: true, sortable: true },
          { head: COST_COLUMNS[3], number: true, sortable: true, sorted: 'ascending' },
          { head: COST_COLUMNS[4], number: true, sortable: true },
          { head: COST_COLUMNS[5], number: true, sortable: true },
          { head: COST_COLUMNS[6], sortable: true },
        ],
        rows: costRows(cost, marked).map((row) => row.map(prose)),
      }),
      cost.envelope.length === 0 ? null : envelope(cost),
      cost.withoutCost.length === 0
        ? null
        : paragraph(markup`No cost on every query, so left out here: ${joined(cost.withoutCost.map(foreign), ', ')}.`),
    ],
  };
}

function envelope({ envelope: steps }: CostReport): Content {
  return folded(
    `What the next dollar buys (${counted(steps.length, 'step', 'steps')})`,
    table({
      id: 'envelope',
      caption: 'Points of accuracy for each further US dollar for a thousand answers.',
      columns: [{ head: 'From', names: true }, { head: 'To' }, { head: 'Points', number: true }],
      rows: steps.map(({ from, to, accuracyPerDollar }) => [
        foreign(from),
        foreign(to),
        String(Number((accuracyPerDollar / 10).toPrecision(3))),
      ]),
    }),
  );
}
