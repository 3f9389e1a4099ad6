import { chanceText, luckText } from '../../diagnosis.js';
import { marked, prose } from '../prose.js';
import { paragraph, type Report, type Section } from '../section.js';

/** What of the gain comes from asking the same model again, or from guessing. */
export function luckSection({ evaluation }: Report): Section | null {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null) return null;
  const texts = [luckText(diagnostics, certificate, marked), chanceText(diagnostics, marked)].filter(
    (text) => text !== '',
  );
  if (texts.length === 0) return null;
  return { id: 'luck', title: 'How much is luck', body: texts.map((text) => paragraph(prose(text))) };
}
