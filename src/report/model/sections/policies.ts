import type { Certificate } from '../../../certificate/types.js';
import type { Cascade, Policies, SelfMoa } from '../../../policies/types.js';
import { integer, percent, significant } from '../../../base/numbers.js';
import {
  folded,
  list,
  numberColumns,
  paragraph,
  paragraphs,
  table,
  type Block,
  type Cell,
  type Column,
} from '../blocks.js';
import { gainRange, pointsText, range, signed } from '../figures.js';
import { measuredOf, type PolicyFigures } from '../measured.js';
import { picksText, realisedText, selfMoaText, triplesText } from '../policies-text.js';
import { named } from '../text.js';
import { heldOutText, levelText, referenceText } from '../words.js';
import type { SectionOf } from './section.js';

/** What can be reached, and what cannot: every policy that was measured, between the single best model and the ceiling. */
export const policies: SectionOf = (evaluation) => {
  const { certificate, policies: found } = evaluation;
  const measured = measuredOf(evaluation);
  return {
    id: 'policies',
    title:
      measured.length === 0
        ? 'What could be reached'
        : `What votes, routers and cascades reach (${integer(measured.length)})`,
    blocks: [
      ...paragraph(found === null ? '' : realisedText(found, certificate.confidence)),
      ...policyTable(certificate, measured),
      ...(found === null ? [] : details(found, certificate)),
    ],
  };
};

function policyTable(certificate: Certificate, measured: readonly PolicyFigures[]): Block[] {
  const { gain, minGain, singleBest, confidence } = certificate;
  const [someCost, someLatency, someCounts] = [
    measured.some(({ cost }) => cost !== null),
    measured.some(({ latency }) => latency !== null),
    measured.some(({ won }) => won !== null),
  ];
  const optional: [boolean, Column][] = [
    [someCounts, { head: 'Better on / worse on', kind: 'number' }],
    [someCost, { head: 'Dollars an answer', kind: 'number', sortable: true }],
    [someLatency, { head: 'Seconds', kind: 'number', sortable: true }],
  ];
  const row = (cells: readonly Cell[], extra: readonly Cell[]): Cell[] => [
    ...cells,
    ...extra.filter((_, i) => optional[i]![0]),
  ];
  return table({
    id: 'policies-table',
    caption: `Gain over ${referenceText(certificate)} on the same questions, in points. The dashed line is the gain asked for (${pointsText(minGain)}).`,
    columns: [
      { head: 'Policy', kind: 'name', sortable: true },
      { head: 'Right', kind: 'number', sortable: true },
      { head: 'Gain', kind: 'number', sortable: true },
      { head: `${levelText(confidence)}% interval`, kind: 'number' },
      { head: '', kind: 'picture' },
      ...optional.filter(([known]) => known).map(([, column]) => column),
    ],
    rows: [
      row(
        [
          { text: named(singleBest.name), note: referenceText(certificate) },
          `${percent(singleBest.accuracy)}%`,
          '0',
          '',
          { point: 0, interval: null },
        ],
        ['', '', ''],
      ),
      ...measured.map((policy) =>
        row(
          [
            { text: named(policy.name), ...(policy.note === '' ? {} : { note: policy.note }) },
            `${percent(policy.accuracy)}%`,
            signed(policy.gain),
            policy.interval === null ? '' : range(policy.interval),
            { point: policy.gain, interval: policy.interval },
          ],
          [
            policy.won === null ? '' : `${integer(policy.won)} / ${integer(policy.lost!)}`,
            policy.cost === null ? '' : significant(policy.cost, 2),
            policy.latency === null ? '' : significant(policy.latency, 2),
          ],
        ),
      ),
      row(
        [
          { text: 'A perfect choice', note: 'what returns a model’s answer can gain no more; each limit one-sided' },
          `${percent(certificate.ceiling.point)}%`,
          signed(gain.point),
          gainRange(gain, minGain),
          { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
        ],
        ['', '', ''],
      ),
    ],
    lines: { zero: 0, asked: minGain, ceiling: gain.point },
    stacks: true,
  });
}

function details(found: Policies, certificate: Certificate): Block[] {
  return [
    ...paragraphs(
      triplesText(found.votes),
      found.selfMoa === null ? '' : selfMoaText(found.selfMoa),
      ...found.routers.map((picks) => picksText(picks, certificate)),
      found.realised.length === 0 ? '' : heldOutText(found),
    ),
    ...folded('What could not be measured, and why', list(found.notes)),
    ...(found.selfMoa === null ? [] : selfMoaTable(found.selfMoa, certificate.confidence)),
    ...cascadeTable(found.cascades),
  ];
}

function selfMoaTable({ votes }: SelfMoa, confidence: number): Block[] {
  return folded(
    'Samples of one model against several models, by number of voters',
    table({
      id: 'self-moa',
      caption: 'Share of the questions that the vote gets right, and the difference in points.',
      columns: numberColumns(
        'Voters',
        'One model',
        'Several models',
        'Difference',
        `${levelText(confidence)}% interval`,
        'Questions',
      ).map((column) => ({ ...column, kind: 'number' as const })),
      rows: votes.map(({ k, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
        integer(k),
        `${percent(selfAccuracy, 1)}%`,
        `${percent(mixedAccuracy, 1)}%`,
        signed(difference),
        range(interval),
        integer(queries),
      ]),
    }),
  );
}

function cascadeTable(cascades: readonly Cascade[]): Block[] {
  return folded(
    `Cascades (${integer(cascades.length)})`,
    table({
      id: 'cascades',
      caption:
        'A cheap model answers, and where it is not sure a stronger one is asked. The advantage is over asking the stronger one as often at random.',
      columns: [
        { head: 'Cheap model', kind: 'name' },
        { head: 'Stronger model', kind: 'word' },
        { head: 'Confidence', kind: 'word' },
        ...['AUC', 'Escalated', 'Right', 'Advantage, points', 'Interval', 'Least escalation'].map((head): Column => ({
          head,
          kind: 'number',
        })),
      ],
      rows: cascades.map((cascade) => [
        named(cascade.cheap),
        named(cascade.strong),
        cascade.signal === 'logged' ? 'logged' : 'agreement of its own answers',
        cascade.auc.toFixed(2),
        `${percent(cascade.escalated, 1)}%`,
        `${percent(cascade.accuracy, 1)}%`,
        signed(cascade.advantage),
        cascade.advantageInterval === null ? '' : range(cascade.advantageInterval),
        `${percent(cascade.volumeCeiling, 1)}%`,
      ]),
    }),
  );
}
