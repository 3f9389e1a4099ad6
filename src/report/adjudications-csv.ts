import { referenceHash } from '../audit/reference-hash.js';
import { publishedFault, type PublishedFault } from '../audit/errata/published.js';
import type { Adjudication, AuditItem, AuditResult, LabelError } from '../audit/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { forEachBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { auditItemText, labelErrorItemText } from './model/audit-item-text.js';
import { plainText } from './model/text.js';
import { csvCell } from './escape.js';
import type { Evaluation } from '../run/evaluate.js';

/** The queries to be settled by hand; `adjudications` takes it back. */
export function adjudicationList({ adjudications, audit, evidence, matrix, settings }: Evaluation): string {
  return audit === null ? '' : adjudicationsCsv(audit, matrix, evidence, settings.showText, adjudications);
}

/**
 * The queries that every answering model got wrong, and likely label errors, as a list to be settled by hand: whoever fills in `class` and gives
 * the file back as `adjudications` has settled them. A suspicion of ours stands beside, not in, that column; what others
 * have published of a question stands in it, with its source. Nothing is settled before the file is given back.
 *
 * @param settled  the adjudications of this run: they stand in the list as they are, so that it can take the place of
 *   the file they came from; where the reference has changed since, the class is empty again
 */
export function adjudicationsCsv(
  audit: AuditResult,
  matrix: OutcomeMatrix,
  evidence: Evidence | undefined,
  showText: boolean,
  settled: readonly Adjudication[] = [],
): string {
  const hashes = new Map<string, string>();
  const published = new Map<string, PublishedFault>();
  const add = (row: number): void => {
    const [reference, prompt] = [evidence?.references[row], evidence?.prompts[row]];
    hashes.set(matrix.id(row), referenceHash(reference, prompt));
    const fault = publishedFault(prompt, reference);
    if (fault !== undefined) published.set(matrix.id(row), fault);
  };
  forEachBit(matrix.allWrong, add);
  forEachBit(matrix.partialAllWrong, add);
  const listed = new Set(audit.labelErrors.items.map(({ query }) => query));
  if (listed.size > 0)
    forEachBit(matrix.complete, (row) => {
      if (listed.has(matrix.id(row))) add(row);
    });
  const earlier = new Map(settled.map((adjudication) => [adjudication.query, adjudication]));
  const settle = (query: string, cells: readonly string[]): string[] => {
    const known = earlier.get(query);
    earlier.delete(query);
    const hash = hashes.get(query) ?? '';
    return [...cells, hash, ...judged(known, hash, published.get(query))];
  };
  const models = matrix.models.length;
  const open = [
    ...audit.items.map((item) => settle(item.query, described(item, models, showText))),
    ...audit.labelErrors.items.map((item) => settle(item.query, describedError(item, models, showText))),
  ];
  const done = [...earlier.values()].map(({ query, referenceHash: hash, class: found, note }) => [
    ...[query, '', '', '', ''],
    ...[hash ?? '', found, note],
  ]);
  const head = 'query_id,models_wrong,kind,suspected,evidence,reference_hash,class,note';
  return `${[head, ...[...open, ...done].map((cells) => cells.map(csvCell).join(','))].join('\n')}\n`;
}

function described(item: AuditItem, models: number, showText: boolean): string[] {
  return [
    item.query,
    item.kind === 'all-wrong' ? String(models) : '',
    item.kind,
    item.class,
    plainText(auditItemText(item, showText)),
  ];
}

function describedError(item: LabelError, models: number, showText: boolean): string[] {
  return [
    item.query,
    String(models - item.right.length),
    'label-error',
    item.plurality?.clear === true ? 'wrong-reference' : 'unexplained',
    plainText(labelErrorItemText(item, showText)),
  ];
}

/** Class and note. */
function judged(adjudication: Adjudication | undefined, hash: string, published: PublishedFault | undefined): string[] {
  if (adjudication === undefined) {
    return published === undefined ? ['', ''] : [published.class, `published: ${published.source}. Check it.`];
  }
  const isStale = adjudication.referenceHash !== undefined && adjudication.referenceHash !== hash;
  return isStale
    ? ['', `was ${adjudication.class} before the reference or question changed. ${adjudication.note}`.trim()]
    : [adjudication.class, adjudication.note];
}
