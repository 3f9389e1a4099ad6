import type { CostReport } from '../../../diagnostics/policies/cost.js';
import { counted, percent } from '../../numbers.js';
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
      paragraph(prose(cheapestText(cost))),
      table({
        id: 'cost-table',
        caption:
          'Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.',
        columns: [
          { head: 'Option', names: true, sortable: true },
          { head: 'Kind', sortable: true },
          { head: 'Right, %', number: true, sortable: true },
          { head: 'An answer', number: true, sortable: true, sorted: 'ascending' },
          { head: 'A right answer', number: true, sortable: true },
          { head: 'Seconds', number: true, sortable: true },
          { head: 'Frontier', sortable: true },
        ],
        rows: cost.options.map((option) => [
          foreign(option.name),
          option.kind === 'self-moa' ? 'vote of samples' : option.kind,
          percent(option.accuracy, 2),
          dollars(option.cost),
          option.costPerCorrect === null ? '' : dollars(option.costPerCorrect),
          option.latency === null ? '' : option.latency.toPrecision(2),
          option.onFrontier ? 'yes' : '',
        ]),
      }),
      cost.envelope.length === 0 ? null : envelope(cost),
      cost.withoutCost.length === 0
        ? null
        : paragraph(markup`No cost on every query, so left out here: ${joined(cost.withoutCost.map(foreign), ', ')}.`),
    ],
  };
}

function cheapestText({ cheapestWithinPoint: { name, accuracy, cost, best, saved } }: CostReport): string {
  const option = `${marked(name)} is right on ${percent(accuracy, 2)} % for ${dollars(cost)} dollars an answer`;
  if (name === best) return `${option}: nothing cheaper comes within a point of it.`;
  const saving = saved === null ? '' : `, and saves ${percent(saved, 0, 'down')} % of its cost`;
  return `${option}: within a point of the most accurate, ${marked(best)}${saving}.`;
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

function dollars(x: number): string {
  return x === 0 ? '0' : x >= 1 ? x.toFixed(2) : x.toFixed(Math.min(12, 1 - Math.floor(Math.log10(x))));
}
