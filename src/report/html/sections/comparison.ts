import { changeText, changeTexts, regressionText, scopeTexts } from '../../comparison-text.js';
import { canFailText, smallestGainText, steadinessText } from '../../self-check-text.js';
import { markup, type Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';

/** What has changed since an earlier certificate. */
export function comparisonSection({ evaluation }: Report): Section | null {
  const { certificate, regression } = evaluation;
  if (regression === null) return null;
  const counted = changeTexts(regression, certificate.minGain, marked);
  const all = regression.changes.map((change) => changeText(change, certificate.minGain, marked));
  return {
    id: 'comparison',
    title: 'Since the earlier certificate',
    body: [
      paragraph(markup`<strong>${prose(regressionText(regression, certificate.confidence, marked))}</strong>`),
      list(counted),
      scopeTexts(regression, marked).map((text) => paragraph(prose(text))),
      all.length === 0 ? null : folded('Everything that was compared', list(all)),
    ],
  };
}

/** Whether the gate can fail, and how steady it is. */
export function selfCheckSection({ evaluation }: Report): Section | null {
  const { certificate, selfCheck, settings } = evaluation;
  if (selfCheck === null) return null;
  return {
    id: 'self-check',
    title: 'Has this gate ever been able to fail?',
    body: [
      paragraph(prose(canFailText(selfCheck, certificate, settings.failOn, marked))),
      paragraph(prose(smallestGainText(selfCheck, certificate))),
      paragraph(prose(steadinessText(selfCheck))),
    ],
  };
}

function list(texts: readonly string[]): Content {
  return texts.length === 0 ? null : markup`<ul>${texts.map((text) => markup`<li>${prose(text)}</li>`)}</ul>`;
}
