import type { Evaluation } from '../run/evaluate.js';
import { settledText } from './audit-text.js';
import { cautionText } from './cautions-text.js';
import { guessersText } from './diagnosis.js';
import type { Name } from './name.js';
import { fewClustersText, missingWarning, tooFewText } from './words.js';

/** What could make the verdict another one, or a misleading one: a sentence each, to stand right under the heading. */
export function headingWarnings(evaluation: Evaluation, name: Name): string[] {
  const { cautions, certificate, diagnostics } = evaluation;
  const clusters = fewClustersText(certificate);
  return [
    tooFewText(certificate),
    clusters,
    diagnostics === null ? '' : guessersText(diagnostics, certificate, name),
    settledText(evaluation),
    missingWarning(certificate),
    // Of very few clusters one line is enough.
    ...cautions
      .filter(({ kind }) => kind !== 'few-clusters' || clusters === '')
      .map((caution) => cautionText(caution, name)),
  ].filter((text) => text !== '');
}
