import { AUDIT_CLASSES, type AuditResult } from '../../../audit/types.js';
import type { Evaluation } from '../../../run/evaluate.js';
import { counted, integer, percent } from '../../../base/numbers.js';
import { auditItemText, labelErrorItemText, NO_ANSWER_LOGGED } from '../audit-item-text.js';
import { adjudicatedText, auditSentence, classLabel, labelErrorText, lookedAtText } from '../audit-text.js';
import { atMost } from '../figures.js';
import { folded, numberColumns, paragraph, paragraphs, table, type Block } from '../blocks.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** Rows of evidence: the rest is in the files beside the report. */
const MAX_ROWS = 2000;
/** More rows than this that all say the same say it once. */
const MAX_ALIKE = 25;

/** The queries that every model got wrong: what speaks for a fault of the grading, one by one. */
export const allWrong: SectionOf = (evaluation, showText) => {
  const { certificate, audit, adjudicated } = evaluation;
  const { count } = certificate.allWrong;
  const few = audit?.labelErrors.surprising ?? 0;
  if (count + certificate.queries.partialAllWrong + few === 0 && adjudicated === null) return null;
  return {
    id: 'all-wrong',
    title: `Questions that every ${certificate.gain.method === 'samples' ? 'draw' : 'model'} got wrong (${integer(count)})`,
    blocks: [
      ...paragraph(adjudicated === null ? '' : adjudicatedText(adjudicated, certificate)),
      ...(audit === null ? idTable(evaluation) : audited(audit, evaluation, showText)),
    ],
  };
};

function audited(audit: AuditResult, evaluation: Evaluation, showText: boolean): Block[] {
  const { certificate, adjudicated } = evaluation;
  const sentence = adjudicated?.unsettled === 0 ? '' : auditSentence(audit, certificate);
  const looked = lookedAtText(audit);
  return [
    ...paragraph(sentence),
    ...classTable(audit, evaluation),
    ...paragraph(looked === sentence ? '' : looked),
    ...(audit.items.length === 0 ? [] : [...paragraph(TO_SETTLE), ...itemTable(audit, showText)]),
    ...labelErrors(audit, showText),
  ];
}

const TO_SETTLE =
  'Nothing was removed: every figure is by the grades as given. To settle questions, fill in `adjudications.csv` of the report and give it back as `adjudications`.';

/** One row for each class that any query has: how many, and what would follow. */
export function classTable(audit: AuditResult, { certificate }: Evaluation): Block[] {
  const present = AUDIT_CLASSES.filter((found) => audit.counts[found] + audit.partialCounts[found] > 0);
  const somePartial = audit.queries.partial > 0;
  return table({
    id: 'audit-counts',
    caption: 'What they look like, and what the certificate would be if that were true.',
    columns: numberColumns(
      'Looks like',
      'Questions',
      ...(somePartial ? ['Not answered by all'] : []),
      'If true: every model wrong',
      'Largest gain',
    ),
    rows: present.map((found) => {
      const own = audit.byClass.find((entry) => entry.class === found);
      const changed = own?.regraded ?? own?.withoutSuspects;
      return [
        classLabel(found),
        integer(audit.counts[found]),
        ...(somePartial ? [integer(audit.partialCounts[found])] : []),
        changed ? `${percent(changed.beta, 2)}%` : '',
        changed ? `at most ${atMost(changed.gain.upper, certificate.minGain)}` : '',
      ];
    }),
  });
}

function itemTable({ items }: AuditResult, showText: boolean): Block[] {
  const shown = items.slice(0, MAX_ROWS);
  const said = shown.map((item) => auditItemText(item, showText));
  const alike = shown.length > MAX_ALIKE && new Set(said).size === 1 && !shown.some(({ kind }) => kind === 'partial');
  if (alike)
    return [
      ...paragraph(
        said[0] === NO_ANSWER_LOGGED ? '' : `For each of them: ${said[0]!.charAt(0).toLowerCase()}${said[0]!.slice(1)}`,
      ),
      ...ids(
        shown.map(({ query }) => query),
        items.length,
      ),
    ];
  const present = AUDIT_CLASSES.filter((found) => shown.some((item) => item.class === found));
  return [
    ...table({
      id: 'audit-items',
      caption: `Every question that all answering models got wrong.${showText ? '' : ' Questions and answers are not shown: `show-text: true` puts them here.'}`,
      columns: [
        { head: 'Question', kind: 'name', sortable: true },
        { head: 'Looks like', kind: 'word', sortable: true },
        { head: 'What speaks for it', kind: 'text' },
      ],
      rows: shown.map((item, i) => [
        { text: named(item.query), ...(item.kind === 'partial' ? { note: 'not answered by every model' } : {}) },
        classLabel(item.class),
        { text: said[i]!, texts: showText ? item.texts : null },
      ]),
      classes: shown.map((item) => item.class),
      classLabels: present.map((found) => [found, classLabel(found)]),
      stacks: true,
      allIn: 'all-wrong.csv',
    }),
    ...notShown(items.length - shown.length),
  ];
}

function labelErrors(audit: AuditResult, showText: boolean): Block[] {
  const { items } = audit.labelErrors;
  const text = labelErrorText(audit);
  if (text === '') return [];
  return [
    { kind: 'paragraph', text: 'Questions that only a few models got right', heading: true },
    ...paragraph(text),
    ...folded(
      `The ${counted(items.length, 'question', 'questions')} with the evidence`,
      table({
        id: 'label-errors',
        caption: 'Most suspicious first.',
        columns: [
          { head: 'Question', kind: 'name' },
          { head: 'What speaks against its reference', kind: 'text' },
        ],
        rows: items.map((item) => [
          named(item.query),
          { text: labelErrorItemText(item, showText), texts: showText ? item.texts : null },
        ]),
        stacks: true,
      }),
    ),
  ];
}

/** Without diagnostics the ids are all there is. */
function idTable({ certificate, matrix }: Evaluation): Block[] {
  const partial = certificate.queries.partialAllWrong === 0 ? [] : matrix.ids(matrix.partialAllWrong);
  if (certificate.allWrong.queries.length > MAX_ALIKE && partial.length === 0)
    return [
      ...paragraph(LOOK_FIRST),
      ...ids(certificate.allWrong.queries.slice(0, MAX_ROWS), certificate.allWrong.count),
    ];
  const rows = [
    ...certificate.allWrong.queries.map((id) => ({ id, kind: 'by every model' })),
    ...partial.map((id) => ({ id, kind: 'by every model that answered' })),
  ];
  return [
    ...paragraphs(rows.length === 0 ? '' : LOOK_FIRST),
    ...table({
      id: 'all-wrong-ids',
      caption: 'Questions that no answering model got right.',
      columns: [
        { head: 'Question', kind: 'name', sortable: true },
        { head: 'Got wrong', kind: 'word', sortable: true },
      ],
      rows: rows.slice(0, MAX_ROWS).map(({ id, kind }) => [named(id), kind]),
      classes: rows.slice(0, MAX_ROWS).map(() => 'unexplained'),
      allIn: 'all-wrong.csv',
    }),
    ...notShown(rows.length - MAX_ROWS),
  ];
}

const LOOK_FIRST = 'Look at these first: wrong references and grader faults look just like this.';

/** Questions of which the same is known, in a fold. */
function ids(shown: readonly string[], count: number): Block[] {
  return folded(
    `The ids of ${counted(count, 'question', 'questions')}`,
    paragraph(`${shown.map(named).join(', ')}${count > shown.length ? ', … (all are in `all-wrong.csv`)' : ''}`),
  );
}

function notShown(count: number): Block[] {
  return paragraph(count > 0 ? `… and ${counted(count, 'question', 'questions')} more in \`all-wrong.csv\`.` : '');
}
