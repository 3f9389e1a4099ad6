import type { AuditItem, AuditResult } from '../audit/types.js';
import { auditItemText } from './model/audit-item-text.js';
import { plainText } from './model/text.js';

/** Items written in full: beyond it a certificate would be hundreds of megabytes of unexplained queries. */
const MAX_ITEMS = 5000;

export interface AuditDocument extends Omit<AuditResult, 'items'> {
  /** The first ones, suspects before unexplained ones, in the natural order of the questions. */
  readonly items: readonly (AuditItem & { readonly evidence: string })[];
  readonly itemsLeftOut: number;
}

/** The audit as it stands in `certificate.json`: each item with its evidence in a sentence. */
export function auditDocument(audit: AuditResult): AuditDocument {
  const kept = new Set(
    [
      ...audit.items.filter((item) => item.class !== 'unexplained'),
      ...audit.items.filter((item) => item.class === 'unexplained'),
    ].slice(0, MAX_ITEMS),
  );
  const items = audit.items
    .filter((item) => kept.has(item))
    .map((item) => ({ ...item, evidence: plainText(auditItemText(item, false)) }));
  return { ...audit, items, itemsLeftOut: audit.items.length - items.length };
}
