import { allDrawsText, routerText } from '../../diagnosis.js';
import { referenceText } from '../../words.js';
import { percent } from '../../../base/numbers.js';
import { axisLabels, percentAxis } from '../charts/axis.js';
import { estimateBar } from '../charts/interval.js';
import { markup } from '../markup.js';
import { prose } from '../prose.js';
import { paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** Two ceilings: what sees the query alone, and what sees answers. */
export function routerCeilingSection({ evaluation }: Report): Section | null {
  const { certificate, diagnostics } = evaluation;
  const router = diagnostics?.routerCeiling;
  if (!router) return null;
  const allDraws = allDrawsText(diagnostics);
  const rows = [
    { name: markup`The best possible router <small>sees the query alone</small>`, gain: router.gain },
    { name: markup`The ceiling <small>sees the answers</small>`, gain: certificate.gain },
  ];
  const axis = percentAxis(
    rows.flatMap(({ gain }) => [gain.lower, gain.upper]),
    { zero: 0, asked: certificate.minGain },
  );
  return {
    id: 'router',
    title: 'What a router could gain',
    body: [
      paragraph(prose(routerText(router, certificate.clusters !== null))),
      allDraws === '' ? null : paragraph(prose(allDraws)),
      table({
        id: 'router-table',
        caption: `Gain over ${referenceText(certificate)}, in points. The dashed line is the gain asked for.`,
        columns: [
          { head: 'Policy', names: true },
          { head: 'At least', number: true },
          { head: 'At most', number: true },
          { head: axisLabels(axis), picture: true },
        ],
        rows: rows.map(({ name, gain }) => [
          name,
          percent(gain.lower, 1, 'down'),
          percent(gain.upper, 1, 'up'),
          estimateBar(axis, { point: gain.point, interval: [gain.lower, gain.upper], limit: true }),
        ]),
        stacks: true,
      }),
    ],
  };
}
