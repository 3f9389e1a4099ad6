import { expect, test } from '@jest/globals';
import { auditDocument } from '../../src/report/audit-json.js';
import { audited } from '../audit/audited.js';
import { evidenceOf } from '../support/evidence.js';
import { poolOf, run } from '../support/table.js';

test('every item has its evidence in a sentence, without texts', () => {
  const pool = poolOf({ 'a/1': [0, 1], 'b/2': [0, 1], 'c/3': [0, 1] });
  const audit = audited(pool, evidenceOf({ 'a/1': ['SECRET'], 'b/2': ['SECRET'], 'c/3': ['SECRET'] }));
  const { items, itemsLeftOut } = auditDocument(audit);
  expect(items).toMatchObject([
    { query: 'q0', class: 'wrong-reference', evidence: expect.stringMatching(/^3 of 3 answering models/) },
  ]);
  expect(itemsLeftOut).toBe(0);
  expect(JSON.stringify(items)).not.toContain('SECRET');
});

test('of very many items the suspects are kept, in the order of the queries', () => {
  const n = 5010;
  const pool = poolOf({ a: run(n + 1, 1).reverse(), b: run(n + 1, 1).reverse() });
  const cells = Array.from({ length: n }, (_, q) => (q === n - 1 ? '5' : undefined));
  const document = auditDocument(audited(pool, evidenceOf({ a: cells }, { references: cells.map((cell) => cell) })));
  expect(document.counts).toMatchObject({ 'grader-defect': 1 });
  expect(document.items).toHaveLength(5000);
  expect(document.itemsLeftOut).toBe(10);
  expect(document.items.at(-1)).toMatchObject({ query: `q${n - 1}`, class: 'grader-defect' });
  expect(document.items[0]!.query).toBe('q0');
});
