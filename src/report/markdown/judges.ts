import type { Evaluation } from '../../run/evaluate.js';
import { code } from '../escape.js';
import { formatsText, judgesText } from '../judges-text.js';
import { folded, type Detail } from './parts.js';

/** What several judges make of the same answers. */
export function judges({ judges: agreement }: Evaluation, detail: Detail): string {
  if (agreement === null || detail.files === 0) return '';
  return folded('What the judges agree on', judgesText(agreement, code));
}

/** What formats make of the same questions. */
export function formats({ certificate, formats: compared }: Evaluation, detail: Detail): string {
  if (compared === null || detail.files === 0) return '';
  return folded('The same questions in several formats', formatsText(compared, code, certificate.clusters !== null));
}
