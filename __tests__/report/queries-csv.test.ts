import { expect, test } from '@jest/globals';
import { referenceHash } from '../../src/audit/reference-hash.js';
import { queriesCsv } from '../../src/report/queries-csv.js';
import { matrixOf } from '../correlation/matrices.js';
import { evidenceOf } from '../support/evidence.js';

test('a row for each question with a reference, in natural order and guarded against spreadsheets', () => {
  const matrix = matrixOf([[1, 0, 1, 0]], { ids: ['q10', 'q9', '=1,2', 'q11'] });
  const evidence = evidenceOf({}, { references: ['A', 'B', 'A', undefined], prompts: ['p', 'q', 'r', 's'] });
  const hash = (reference: string): string => referenceHash(reference, undefined);
  expect(queriesCsv(matrix, evidence)).toBe(
    `query_id,reference_hash\n"'=1,2",${hash('A')}\nq9,${hash('B')}\nq10,${hash('A')}\n`,
  );
});

test('another prompt is the same question, another reference is not', () => {
  const csv = (reference: string, prompt: string): string =>
    queriesCsv(matrixOf([[1]]), evidenceOf({}, { references: [reference], prompts: [prompt] }));
  expect(csv('A', 'p')).toBe(csv('A', 'q'));
  expect(csv('A', 'p')).not.toBe(csv('B', 'p'));
});

test('without evidence only the header', () => {
  expect(queriesCsv(matrixOf([[1]]), undefined)).toBe('query_id,reference_hash\n');
});
