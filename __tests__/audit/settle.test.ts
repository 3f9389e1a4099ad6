import { describe, expect, test } from '@jest/globals';
import { referenceHash } from '../../src/audit/reference-hash.js';
import { settle } from '../../src/audit/settle.js';
import type { Adjudication, AdjudicationClass } from '../../src/audit/types.js';
import { evidenceOf } from '../support/evidence.js';
import { poolOf } from '../support/table.js';

describe('settling', () => {
  const { matrix } = poolOf({ a: [0, 0, 0, 0, 1, 0], b: [0, 0, 0, 0, 0, 'missing'] });
  const evidence = evidenceOf({}, { references: ['1', '2', '3', '4'], prompts: ['one?', 'two?'] });
  const NONE = new Uint32Array(matrix.universe.length);
  const by = (query: string, found: AdjudicationClass, referenceHash?: string): Adjudication => ({
    query,
    class: found,
    note: '',
    referenceHash,
    line: 2,
  });

  test('queries that are not genuine are removed, the others stay, and all are counted', () => {
    const { removed, report } = settle([by('q0', 'genuine'), by('q1', 'ambiguous')], matrix, NONE, evidence);
    expect(matrix.ids(removed)).toEqual(['q1']);
    expect(report).toMatchObject({
      graded: 4,
      genuine: 3,
      unsettled: 2,
      settled: { genuine: 1, ambiguous: 1, truncated: 0 },
    });
  });

  test('a query that some model got right is not removed, unless it is listed as a likely label error', () => {
    const { removed, report } = settle([by('q4', 'wrong-reference'), by('q99', 'ambiguous')], matrix, NONE, evidence);
    expect(removed.every((word) => word === 0)).toBe(true);
    expect(report.ignored).toEqual({ notListed: ['q4'], stale: [], unknown: ['q99'] });
    const listed = Uint32Array.of(1 << 4);
    const settled = settle([by('q4', 'wrong-reference'), by('q0', 'ambiguous')], matrix, listed, evidence);
    expect(matrix.ids(settled.removed)).toEqual(['q0', 'q4']);
    expect(settled.report).toMatchObject({ graded: 4, genuine: 3, labelErrorsRemoved: 1, incompleteRemoved: 0 });
    expect(settled.report.ignored.notListed).toEqual([]);
    const genuine = settle([by('q4', 'genuine')], matrix, listed, evidence);
    expect([genuine.removed[0], genuine.report.labelErrorsRemoved]).toEqual([0, 0]);
  });

  test('a settled query whose reference or question has changed is asked again', () => {
    const current = by('q0', 'truncated', referenceHash('1', 'one?'));
    const old = by('q1', 'truncated', referenceHash('2', 'another?'));
    const { removed, report } = settle([current, old], matrix, NONE, evidence);
    expect(matrix.ids(removed)).toEqual(['q0']);
    expect(report).toMatchObject({ unsettled: 3, genuine: 3, ignored: { stale: ['q1'] } });
  });

  test('where references are not known a hash cannot agree', () => {
    const { report } = settle([by('q0', 'truncated', referenceHash('1', 'one?'))], matrix, NONE, undefined);
    expect(report.ignored.stale).toEqual(['q0']);
  });

  test('incomplete queries that every answering model missed may be removed and count apart', () => {
    const { removed, report } = settle([by('q5', 'multi-answer')], matrix, NONE, evidence);
    expect(matrix.ids(removed)).toEqual(['q5']);
    expect(report).toMatchObject({ graded: 4, genuine: 4, unsettled: 4, incompleteRemoved: 1 });
  });
});
