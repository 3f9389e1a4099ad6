import { counted, integer, percent } from '../../../base/numbers.js';
import { paragraph, table, type Column } from '../blocks.js';
import { gainRange, pointsText, signed } from '../figures.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** A certificate for each group of queries. */
export const groups: SectionOf = ({ certificate, diagnostics }) => {
  const slices = diagnostics?.slices ?? [];
  if (slices.length === 0) return null;
  const { minGain } = certificate;
  const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
  const columns: Column[] = [
    { head: 'Group', kind: 'name', sortable: true, sorted: 'ascending' },
    { head: 'Verdict', kind: 'word', sortable: true },
    { head: 'Largest gain', kind: 'number', sortable: true },
    { head: 'At least, at most', kind: 'number' },
    { head: '', kind: 'picture' },
    { head: 'Every model wrong', kind: 'number', sortable: true },
    { head: 'Questions', kind: 'number', sortable: true },
    ...(someUndecided ? [{ head: 'Needed to decide', kind: 'number' as const, sortable: true }] : []),
  ];
  return {
    id: 'groups',
    title: `By group (${integer(slices.length)})`,
    blocks: [
      ...paragraph(
        `The verdicts of ${counted(slices.length, 'group', 'groups')} are corrected for their number (Holm). Each was asked for ${pointsText(minGain)}; a group that is too small to decide is inconclusive.`,
      ),
      ...table({
        id: 'groups-table',
        caption: 'Largest gain over the best model of the group, in points, with its one-sided limits.',
        columns,
        rows: slices.map(({ name, gain, correctedVerdict, allWrong, queries, neededToDecide }) => [
          named(name),
          correctedVerdict,
          gain === null ? '' : signed(gain.point),
          gain === null ? '' : gainRange(gain, minGain),
          gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
          allWrong === null ? '' : `${percent(allWrong.rate, 1)}%`,
          integer(queries),
          ...(someUndecided ? [neededToDecide === null ? '' : integer(neededToDecide)] : []),
        ]),
        lines: { zero: 0, asked: minGain },
        stacks: true,
      }),
    ],
  };
};
