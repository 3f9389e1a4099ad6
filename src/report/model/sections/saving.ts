import { percent } from '../../../base/numbers.js';
import type { PolicySaving } from '../../../policies/saving.js';
import { numberColumns, paragraph, table } from '../blocks.js';
import { range, signed } from '../figures.js';
import { savingText } from '../saving-text.js';
import { named, type Text } from '../text.js';
import type { SectionOf } from './section.js';

/** What is saved at held quality: the switch, each policy, and what no choice exceeds. */
export const saving: SectionOf = ({ saving: found }) => {
  if (found === null) return null;
  const { ceiling, policies, reference, switch: to } = found;
  const row = (
    what: Text,
    saved: readonly [number, number, number],
    loss: readonly [number, number],
    over: PolicySaving['overMixture'],
  ): Text[] => [
    what,
    `${percent(saved[0])}%`,
    `${percent(saved[1], 1, 'down')}%`,
    signed(-loss[0]),
    percent(loss[1], 1, 'up'),
    over === null ? '' : signed(over[0]),
    over === null ? '' : range([over[1], over[2]]),
  ];
  return {
    id: 'saving',
    title: 'What can be saved',
    blocks: [
      ...paragraph(savingText(found)),
      ...table({
        id: 'saving-table',
        caption: `Instead of ${named(reference)}, as shares of its cost; each limit one-sided. The mixture is the best random mixture of two models at the same cost.`,
        columns: numberColumns(
          'Instead',
          'Saves',
          'At least',
          'Right, points',
          'Loses at most',
          'Over a mixture, points',
          'Limits of that',
        ),
        rows: [
          ...(to === null ? [] : [row(named(to.model), to.saving, to.loss, null)]),
          ...[...policies]
            .sort((a, b) => b.saving[0] - a.saving[0])
            .map((policy) => row(named(policy.name), policy.saving, policy.loss, policy.overMixture)),
        ],
      }),
      ...paragraph(
        ceiling === null
          ? ''
          : `A perfect choice among the answers, which sees what is right, would save ${percent(ceiling.point, 0, 'down')}% (at most ${percent(ceiling.upper, 0, 'up')}%).`,
      ),
    ],
  };
};
