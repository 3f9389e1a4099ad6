import type { Evaluation } from '../../evaluate.js';
import { code, codeBlock, visible } from '../escape.js';
import { counted, integer } from '../numbers.js';
import {
  picksText,
  pictureNote,
  POLICY_COLUMNS,
  policyPicture,
  policyRows,
  realisedText,
  selfMoaText,
  triplesText,
} from '../policies-text.js';
import { heldOutText } from '../words.js';
import { folded, paragraphs, table, type Detail } from './parts.js';

/** How much of the ceiling anything real reaches: the picture in sight, the rest folded. */
export function policies({ certificate, policies: found }: Evaluation, detail: Detail): string {
  if (found === null || detail.models === 0) return '';
  const picture =
    found.realised.length === 0 ? '' : codeBlock(policyPicture(found, certificate, (name) => visible(name, 40)));
  const rows = policyRows(found, code);
  const shown = rows.slice(0, Math.max(10, detail.models));
  const more =
    rows.length > shown.length
      ? `… and ${counted(rows.length - shown.length, 'policy', 'policies')} more in \`certificate.json\`.`
      : '';
  const evidence = paragraphs(
    rows.length === 0 ? '' : table(POLICY_COLUMNS, shown, 'lrrrrrr'),
    more,
    triplesText(found.votes),
    found.selfMoa === null ? '' : selfMoaText(found.selfMoa, code),
    ...found.routers.map((picks) => picksText(picks, code)),
    ...found.notes,
    heldOutText(found),
  );
  return paragraphs(
    realisedText(found, code),
    picture,
    picture === '' ? '' : pictureNote(certificate.minGain),
    folded(`What votes, routers and cascades reach (${integer(rows.length)})`, evidence),
  );
}
