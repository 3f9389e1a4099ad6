import { sliceNote } from '../../diagnosis.js';
import { integer, percent } from '../../../base/numbers.js';
import { axisLabels, percentAxis } from '../charts/axis.js';
import { estimateBar } from '../charts/interval.js';
import { foreign } from '../markup.js';
import { prose } from '../prose.js';
import { paragraph, type Report, type Section } from '../section.js';
import { table, type Column } from '../table.js';

/** A certificate for each group of queries, on one axis. */
export function slicesSection({ evaluation }: Report): Section | null {
  const { certificate, diagnostics } = evaluation;
  const slices = diagnostics?.slices;
  if (!slices || slices.length === 0) return null;
  const { minGain } = certificate;
  const axis = percentAxis(
    slices.flatMap(({ gain }) => (gain === null ? [] : [gain.lower, gain.upper])),
    { zero: 0, asked: minGain },
  );
  const someUndecided = slices.some(({ neededToDecide }) => neededToDecide !== null);
  const columns: Column[] = [
    { head: 'Group', names: true, sortable: true, sorted: 'ascending' },
    { head: axisLabels(axis), picture: true },
    { head: 'Verdict', sortable: true },
    { head: 'Gain', number: true, sortable: true },
    { head: 'At least', number: true, sortable: true },
    { head: 'At most', number: true, sortable: true },
    { head: 'β, %', number: true, sortable: true },
    { head: 'Queries', number: true, sortable: true },
    { head: 'Regime', sortable: true },
    ...(someUndecided ? [{ head: 'Queries to decide', number: true, sortable: true }] : []),
  ];
  return {
    id: 'groups',
    title: `By group (${integer(slices.length)})`,
    body: [
      paragraph(prose(sliceNote(slices, minGain).replace('┊', 'the dashed line'))),
      table({
        id: 'groups-table',
        caption: 'Largest gain in points: the value seen, and the bounds that are sure of it.',
        columns,
        rows: slices.map(({ name, gain, correctedVerdict, allWrong, queries, regime, neededToDecide }) => [
          foreign(name),
          estimateBar(
            axis,
            gain === null ? null : { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
          ),
          correctedVerdict,
          gain === null ? '' : percent(gain.point, 1),
          gain === null ? '' : percent(gain.lower, 1, 'down'),
          gain === null ? '' : percent(gain.upper, 1, 'up'),
          allWrong === null ? '' : percent(allWrong.rate, 1),
          integer(queries),
          regime?.name ?? '',
          ...(someUndecided ? [neededToDecide === null ? '' : integer(neededToDecide)] : []),
        ]),
      }),
    ],
  };
}
