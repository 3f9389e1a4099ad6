import type { Evaluation } from '../../run/evaluate.js';
import { code, codeBlock, visible } from '../escape.js';
import { cheapestText, COST_COLUMNS, costRows } from '../cost-text.js';
import { integer } from '../../base/numbers.js';
import {
  picksText,
  pictureNote,
  policyPicture,
  policyTable,
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
  const { columns, rows } = policyTable(found, code);
  const shown = rows.slice(0, Math.max(10, detail.models));
  const evidence = paragraphs(
    rows.length === 0 ? '' : table(columns, shown, `l${'r'.repeat(columns.length - 1)}`),
    moreIn(rows.length - shown.length),
    triplesText(found.votes),
    found.selfMoa === null ? '' : selfMoaText(found.selfMoa, code),
    ...found.routers.map((picks) => picksText(picks, certificate, code)),
    ...found.notes,
    rows.length === 0 ? '' : heldOutText(found),
  );
  return paragraphs(
    // Where a gain is possible, what comes next has said it already.
    certificate.verdict === 'gain-possible' ? '' : realisedText(found, code),
    picture,
    picture === '' ? '' : pictureNote(certificate),
    folded(`What votes, routers and cascades reach (${integer(rows.length)})`, evidence),
  );
}

/** What accuracy costs, cheapest first. */
export function cost({ policies: found }: Evaluation, detail: Detail): string {
  const report = found?.cost ?? null;
  if (report === null || detail.models === 0) return '';
  const rows = costRows(report, code);
  const shown = rows.slice(0, Math.max(10, detail.models));
  return folded(
    'What it costs',
    paragraphs(cheapestText(report, code), table(COST_COLUMNS, shown, 'llrrrrl'), moreIn(rows.length - shown.length)),
  );
}

function moreIn(count: number): string {
  return count > 0 ? `… and ${integer(count)} more in \`certificate.json\`.` : '';
}
