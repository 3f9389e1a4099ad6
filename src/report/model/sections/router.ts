import { bound } from '../../../base/numbers.js';
import { paragraphs, table } from '../blocks.js';
import { allDrawsText, routerText } from '../diagnosis.js';
import { referenceText } from '../words.js';
import type { SectionOf } from './section.js';

/** Two ceilings: what sees the query alone, and what sees answers. */
export const router: SectionOf = ({ certificate, diagnostics }) => {
  const found = diagnostics?.routerCeiling;
  if (!found) return null;
  const rows = [
    { name: 'The best possible router', note: 'sees the question alone', gain: found.gain },
    { name: 'A perfect choice', note: 'sees the answers', gain: certificate.gain },
  ];
  return {
    id: 'router',
    title: 'What a router could gain',
    blocks: [
      ...paragraphs(routerText(found, certificate.clusters !== null), allDrawsText(diagnostics)),
      ...table({
        id: 'router-table',
        caption: `Gain over ${referenceText(certificate)}, in points, with one-sided limits.`,
        columns: [
          { head: 'Policy', kind: 'name' },
          { head: 'At least', kind: 'number' },
          { head: 'At most', kind: 'number' },
          { head: '', kind: 'picture' },
        ],
        rows: rows.map(({ name, note, gain }) => [
          { text: name, note },
          bound(Math.max(0, gain.lower), 'down', certificate.minGain),
          bound(gain.upper, 'up', certificate.minGain),
          { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
        ]),
        lines: { zero: 0, asked: certificate.minGain },
        stacks: true,
      }),
    ],
  };
};
