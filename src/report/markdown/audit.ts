import type { Evaluation } from '../../run/evaluate.js';
import { adjudicatedText, AUDIT_HEAD, auditRows, auditSentence, labelErrorText, lookedAtText } from '../audit-text.js';
import { code } from '../escape.js';
import { integer } from '../../base/numbers.js';
import { folded, paragraphs, table, type Detail } from './parts.js';

/** The queries that every model got wrong: what they look like in counts and ids, never in texts. */
export function allWrong({ adjudicated, audit, certificate }: Evaluation, detail: Detail): string {
  if (detail.ids === 0) return '';
  const { count } = certificate.allWrong;
  const settled = adjudicated === null ? '' : adjudicatedText(adjudicated, certificate, code);
  const title = `Queries that every model got wrong (${integer(count)})`;
  if (audit === null)
    return count === 0 && settled === '' ? '' : folded(title, paragraphs(settled, ids(certificate, detail)));
  const rows = auditRows(audit, certificate, code, detail.ids);
  const few = labelErrorText(audit, code, Math.min(10, detail.ids));
  if (rows.length === 0 && settled === '' && few === '') return '';
  const sentence = adjudicated?.unsettled === 0 ? '' : auditSentence(audit, certificate);
  const looked = lookedAtText(audit);
  const note =
    count === 0
      ? ''
      : 'Nothing was removed: the figures above are by the grades as given. To settle queries, fill in `adjudications.csv` and give it back as `adjudications`; `report.html` has the evidence.';
  return folded(
    title,
    paragraphs(
      settled,
      sentence,
      rows.length === 0 ? '' : table(AUDIT_HEAD, rows, 'lrrrll'),
      looked === sentence ? '' : looked,
      note,
      few,
    ),
  );
}

function ids({ allWrong: { queries } }: Evaluation['certificate'], detail: Detail): string {
  const shown = queries.slice(0, detail.ids).map(code).join(' ');
  const rest = queries.length - Math.min(queries.length, detail.ids);
  return shown + (rest > 0 ? ` … and ${integer(rest)} more in \`all-wrong.csv\`.` : '');
}
