import type { CostReport } from '../../../policies/types.js';
import { counted, percent, significant } from '../../../base/numbers.js';
import { folded, paragraph, table, type Block } from '../blocks.js';
import { dollars } from '../figures.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** What accuracy costs, cheapest first. */
export const cost: SectionOf = ({ policies }) => {
  const found = policies?.cost ?? null;
  if (found === null) return null;
  return {
    id: 'cost',
    title: 'What it costs',
    blocks: [
      ...paragraph(cheapestText(found)),
      ...table({
        id: 'cost-table',
        caption:
          'Models and policies, cheapest first, in US dollars. On the frontier stands what nothing else beats at its price.',
        columns: [
          { head: 'Option', kind: 'name', sortable: true },
          { head: 'Kind', kind: 'word', sortable: true },
          { head: 'Right', kind: 'number', sortable: true },
          { head: 'An answer', kind: 'number', sortable: true, sorted: 'ascending' },
          { head: 'A right answer', kind: 'number', sortable: true },
          { head: 'Seconds', kind: 'number', sortable: true },
          { head: 'Frontier', kind: 'word', sortable: true },
        ],
        rows: found.options.map((option) => [
          named(option.name),
          option.kind === 'self-moa' ? 'vote of samples' : option.kind,
          `${percent(option.accuracy)}%`,
          dollars(option.cost),
          option.costPerCorrect === null ? '' : dollars(option.costPerCorrect),
          option.latency === null ? '' : significant(option.latency, 2),
          option.onFrontier ? 'yes' : '',
        ]),
      }),
      ...envelope(found),
      ...paragraph(
        found.withoutCost.length === 0
          ? ''
          : `No cost on every question, so left out here: ${found.withoutCost.map(named).join(', ')}.`,
      ),
    ],
  };
};

/** The cheapest option that is nearly as good as the best. */
export function cheapestText({
  cheapestWithinPoint: { name, accuracy, cost: price, best, saved },
}: CostReport): string {
  const option = `${named(name)} is right on ${percent(accuracy)}% for ${dollars(price)} dollars an answer`;
  if (name === best) return `${option}: nothing cheaper comes within a point of it.`;
  const saving = saved === null ? '' : `, and saves ${percent(saved, 0, 'down')}% of its cost`;
  return `${option}: within a point of the most accurate, ${named(best)}${saving}.`;
}

function envelope({ envelope: steps }: CostReport): Block[] {
  return folded(
    `What the next dollar buys (${counted(steps.length, 'step', 'steps')})`,
    table({
      id: 'envelope',
      caption: 'Points of accuracy for each further US dollar for a thousand answers.',
      columns: [
        { head: 'From', kind: 'name' },
        { head: 'To', kind: 'word' },
        { head: 'Points', kind: 'number' },
      ],
      rows: steps.map(({ from, to, accuracyPerDollar }) => [
        named(from),
        named(to),
        significant(accuracyPerDollar / 10, 3),
      ]),
    }),
  );
}
