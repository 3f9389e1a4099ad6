import { AUDIT_CLASSES, type AuditItem, type AuditResult } from '../../../audit/types.js';
import {
  adjudicatedText,
  AUDIT_HEAD,
  auditRows,
  auditSentence,
  classLabel,
  labelErrorText,
  lookedAtText,
} from '../../audit-text.js';
import { auditItemText, labelErrorItemText } from '../../audit-item-text.js';
import { counted, integer } from '../../../base/numbers.js';
import { foreign, markup, type Content, type Markup } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';
import { TextBudget } from './text-budget.js';

/** Rows on the page: the rest is in the files beside it. */
const MOST_ROWS = 2000;

/** The queries that every model got wrong: what speaks for a fault of the grading, one by one. */
export function auditSection(report: Report): Section | null {
  const { certificate, audit, adjudicated, matrix } = report.evaluation;
  const partial = certificate.queries.partialAllWrong;
  const settled = adjudicated === null ? null : paragraph(prose(adjudicatedText(adjudicated, certificate, marked)));
  const count = certificate.allWrong.count;
  const few = audit?.labelErrors.surprising ?? 0;
  if (count + partial + few === 0 && settled === null) return null;
  return {
    id: 'all-wrong',
    title: `Queries that every model got wrong (${integer(count)})`,
    body: [
      settled,
      audit === null
        ? idTable(certificate.allWrong.queries, partial === 0 ? [] : matrix.ids(matrix.partialAllWrong))
        : audited(audit, report),
    ],
  };
}

function audited(audit: AuditResult, { evaluation, showText }: Report): Content {
  const { certificate } = evaluation;
  const rows = auditRows(audit, certificate, marked, 0);
  const [sentence, looked] = [auditSentence(audit, certificate), lookedAtText(audit)];
  const texts = new TextBudget(showText);
  const shown = audit.items.slice(0, MOST_ROWS);
  const items = table({
    id: 'audit-items',
    caption: 'Every query that all answering models got wrong.',
    columns: [
      { head: 'Query', names: true, sortable: true },
      { head: 'Looks like', sortable: true },
      { head: 'What speaks for it', text: true },
    ],
    stacks: true,
    classes: shown.map((item) => item.class),
    rows: shown.map((item) => [
      markup`${foreign(item.query)}${item.kind === 'partial' ? markup` <small>not answered by every model</small>` : null}`,
      classLabel(item.class),
      markup`${prose(auditItemText(item, marked, showText))}${texts.show(item.texts)}`,
    ]),
  });
  const few = labelErrors(audit, showText, texts);
  return [
    sentence === '' ? null : paragraph(markup`<strong>${prose(sentence)}</strong>`),
    rows.length === 0
      ? null
      : table({
          id: 'audit-counts',
          caption:
            'What they look like, and what the certificate would be if that were true. No query is removed for what it looks like.',
          columns: AUDIT_HEAD.slice(0, -1).map((head, i) => ({ head, number: i > 0, names: i === 0 })),
          rows: rows.map((row) => row.slice(0, -1).map(prose)),
        }),
    looked === '' || looked === sentence ? null : paragraph(prose(looked)),
    shown.length === 0 ? null : [TO_SETTLE, filter('audit-items', classesOf(audit)), items],
    notShown(audit.items.length - shown.length),
    few,
    texts.leftOut === 0
      ? null
      : paragraph(
          `Questions and answers of ${counted(texts.leftOut, 'query', 'queries')} are left out of this page to keep it small.`,
        ),
  ];
}

const TO_SETTLE = paragraph(
  markup`To settle queries, fill in <code>adjudications.csv</code> beside this page and give it back as <code>adjudications</code>.`,
);

function labelErrors(audit: AuditResult, showText: boolean, texts: TextBudget): Content {
  const { items } = audit.labelErrors;
  const text = labelErrorText(audit, marked, 10);
  if (text === '') return null;
  return [
    markup`<h3>Queries that only a few models got right</h3>`,
    paragraph(prose(text)),
    folded(
      `The ${counted(items.length, 'query', 'queries')} with the evidence`,
      table({
        id: 'label-errors',
        caption: 'Most suspicious first.',
        stacks: true,
        columns: [
          { head: 'Query', names: true },
          { head: 'What speaks against its reference', text: true },
        ],
        rows: items.map((item) => [
          foreign(item.query),
          markup`${prose(labelErrorItemText(item, marked, showText))}${texts.show(item.texts)}`,
        ]),
      }),
    ),
  ];
}

function classesOf({ items }: AuditResult): [value: string, label: string][] {
  const present = new Set(items.map((item: AuditItem) => item.class));
  return AUDIT_CLASSES.filter((found) => present.has(found)).map((found) => [found, classLabel(found)]);
}

/** Without diagnostics the ids are all there is. */
function idTable(allWrong: readonly string[], partial: readonly string[]): Content {
  const rows = [
    ...allWrong.map((id) => ({ id, kind: 'by every model' })),
    ...partial.map((id) => ({ id, kind: 'by every model that answered' })),
  ];
  const shown = rows.slice(0, MOST_ROWS);
  return [
    filter('all-wrong-ids', []),
    table({
      id: 'all-wrong-ids',
      caption: 'Look at these first: wrong references and grader faults look just like this.',
      columns: [
        { head: 'Query', names: true, sortable: true },
        { head: 'Got wrong', sortable: true },
      ],
      classes: shown.map(() => 'unexplained'),
      rows: shown.map(({ id, kind }) => [foreign(id), kind]),
    }),
    notShown(rows.length - shown.length),
  ];
}

function notShown(count: number): Content {
  return count > 0 ? paragraph(prose(`… and ${counted(count, 'query', 'queries')} more in \`all-wrong.csv\`.`)) : null;
}

/** Shown where scripts run: a choice of class and a search in ids. */
function filter(tableId: string, classes: readonly (readonly [value: string, label: string])[]): Markup {
  const choice =
    classes.length < 2
      ? null
      : markup`<label>Looks like <select name="class"><option value="">anything</option>${classes.map(([value, label]) => markup`<option value="${value}">${label}</option>`)}</select></label>`;
  return markup`<form class="filter" data-filters="${tableId}" hidden>${choice}<label>Id contains <input type="search" name="text" autocomplete="off"></label><output aria-live="polite"></output></form>`;
}
