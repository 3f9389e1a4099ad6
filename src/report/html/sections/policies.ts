import type { Cascade } from '../../../policies/types.js';
import type { SelfMoa } from '../../../policies/types.js';
import { integer, percent } from '../../../base/numbers.js';
import { picksText, policyTable, selfMoaText, triplesText } from '../../policies-text.js';
import { heldOutText, referenceText } from '../../words.js';
import { foreign, markup, type Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** Columns of one number each. */
const SORTABLE = /^(?:Policy|Right|Gain|Dollars|Seconds)/;

/** What votes, routers and cascades reach, in numbers. */
export function policiesSection({ evaluation }: Report): Section | null {
  const { certificate, policies } = evaluation;
  if (policies === null) return null;
  const { columns, rows } = policyTable(policies, marked);
  const said = [
    triplesText(policies.votes),
    policies.selfMoa === null ? '' : selfMoaText(policies.selfMoa, marked),
    ...policies.routers.map((picks) => picksText(picks, certificate, marked)),
    ...(rows.length === 0 ? [] : [heldOutText(policies)]),
  ];
  return {
    id: 'reached',
    title: `What votes, routers and cascades reach (${integer(rows.length)})`,
    body: [
      rows.length === 0
        ? null
        : table({
            id: 'policies-table',
            caption: `Every policy, paired with ${referenceText(certificate)} on the same queries.`,
            columns: columns.map((head, i) => ({
              head,
              number: i > 0,
              names: i === 0,
              sortable: SORTABLE.test(head),
              ...(i === 2 ? { sorted: 'descending' as const } : {}),
            })),
            rows: rows.map((row) => row.map(prose)),
          }),
      said.filter((text) => text !== '').map((text) => paragraph(prose(text))),
      policies.notes.length === 0
        ? null
        : markup`<p>Notes:</p><ul>${policies.notes.map((note) => markup`<li>${prose(note)}</li>`)}</ul>`,
      policies.selfMoa === null ? null : selfMoaTable(policies.selfMoa),
      policies.cascades.length === 0 ? null : cascadeTable(policies.cascades),
    ],
  };
}

function selfMoaTable({ votes }: SelfMoa): Content {
  return folded(
    'Samples of one model against several models, by number of voters',
    table({
      id: 'self-moa',
      caption: 'Share of the queries that the vote gets right, in percent, and the difference in points.',
      columns: ['Voters', 'One model, %', 'Several models, %', 'Difference', 'Between', 'Queries'].map((head) => ({
        head,
        number: true,
      })),
      rows: votes.map(({ k, selfAccuracy, mixedAccuracy, difference, interval, queries }) => [
        integer(k),
        percent(selfAccuracy, 1),
        percent(mixedAccuracy, 1),
        percent(difference, 1),
        between(interval),
        integer(queries),
      ]),
    }),
  );
}

function cascadeTable(cascades: readonly Cascade[]): Content {
  return folded(
    `Cascades (${integer(cascades.length)})`,
    table({
      id: 'cascades',
      caption:
        'A cheap model answers, and where it is not sure a stronger one is asked. The advantage is over asking the stronger one as often at random.',
      columns: [
        { head: 'Cheap model', names: true },
        { head: 'Stronger model' },
        { head: 'Sureness' },
        ...['AUC', 'Escalated, %', 'Right, %', 'Advantage, points', 'Between', 'Least escalation, %'].map((head) => ({
          head,
          number: true,
        })),
      ],
      rows: cascades.map((cascade) => [
        foreign(cascade.cheap),
        foreign(cascade.strong),
        cascade.signal === 'logged' ? 'logged' : 'agreement of its own answers',
        cascade.auc.toFixed(2),
        percent(cascade.escalated, 1),
        percent(cascade.accuracy, 1),
        percent(cascade.advantage, 1),
        cascade.advantageInterval === null ? '' : between(cascade.advantageInterval),
        percent(cascade.volumeCeiling, 1),
      ]),
    }),
  );
}

function between([low, high]: readonly [number, number]): string {
  return `${percent(low, 1, 'down')} to ${percent(high, 1, 'up')}`;
}
