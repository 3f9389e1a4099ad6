import type { Evaluation } from '../../run/evaluate.js';
import { changeTexts, regressionText, scopeTexts } from '../comparison-text.js';
import { code } from '../escape.js';
import { canFailText, smallestGainText, steadinessText } from '../self-check-text.js';
import { folded, paragraphs, type Detail } from './parts.js';

/** What has changed since an earlier certificate: in sight what it comes to, folded what was compared. */
export function regression({ certificate, regression: found }: Evaluation, detail: Detail): string {
  if (found === null) return '';
  const changes = changeTexts(found, certificate.minGain, code).map((text) => `- ${text}`);
  const scope = detail.models === 0 ? [] : scopeTexts(found, code);
  return paragraphs(
    regressionText(found, certificate.confidence, code),
    changes.join('\n'),
    scope.length === 0 ? '' : folded('What was compared', scope.join('\n\n')),
  );
}

/** The gate against itself. */
export function selfCheck({ certificate, selfCheck: check, settings }: Evaluation): string {
  if (check === null) return '';
  return folded(
    'Has this gate ever been able to fail?',
    paragraphs(
      canFailText(check, certificate, settings.failOn, code),
      smallestGainText(check, certificate),
      steadinessText(check),
    ),
  );
}
