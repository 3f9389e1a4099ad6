import { paragraphs } from '../blocks.js';
import { chanceText, luckText } from '../diagnosis.js';
import type { SectionOf } from './section.js';

/** What of the gain comes from asking the same model again, or from guessing. */
export const luck: SectionOf = ({ certificate, diagnostics }) => {
  if (diagnostics === null) return null;
  const blocks = paragraphs(luckText(diagnostics, certificate), chanceText(diagnostics));
  return blocks.length === 0 ? null : { id: 'luck', title: 'How much is luck', blocks };
};
