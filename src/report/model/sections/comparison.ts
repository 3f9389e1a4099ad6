import { folded, list, paragraph, paragraphs, table } from '../blocks.js';
import { changeRows, CHANGE_COLUMNS } from '../changes.js';
import { regressionText, scopeTexts } from '../comparison-text.js';
import { canFailText, smallestGainText, steadinessText } from '../self-check-text.js';
import type { SectionOf } from './section.js';

/** What has changed since an earlier certificate. */
export const comparison: SectionOf = ({ certificate, regression }) => {
  if (regression === null) return null;
  return {
    id: 'comparison',
    title: 'Before and after',
    blocks: [
      ...paragraph(regressionText(regression, certificate.confidence)),
      ...table({
        id: 'changes',
        caption: 'On the questions that both runs share; what got worse first.',
        columns: [...CHANGE_COLUMNS, { head: 'p, corrected', kind: 'number' as const }],
        rows: changeRows(regression).map(({ cells, p }) => [...cells, p]),
      }),
      ...folded('What was compared', list(scopeTexts(regression))),
    ],
  };
};

/** Whether the gate can fail, and how steady it is. */
export const selfCheck: SectionOf = ({ certificate, selfCheck: check, settings }) =>
  check === null
    ? null
    : {
        id: 'self-check',
        title: 'Has this gate ever been able to fail?',
        blocks: paragraphs(
          canFailText(check, certificate, settings.failOn),
          smallestGainText(check, certificate),
          steadinessText(check, certificate),
        ),
      };
