import { describe, expect, test } from '@jest/globals';
import { classTable } from '../../../../src/report/model/sections/all-wrong.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { AGREED, APART, example } from '../audit-example.js';

describe('rows', () => {
  const { audit, certificate } = example([AGREED, APART], { references: ['4', '4'] });

  test('hold what would follow for the class alone', () => {
    const [table] = classTable(audit, { certificate } as Evaluation);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows).toEqual([
      ['wrong reference', '1', '5.00%', expect.stringMatching(/^at most \+[\d.]+$/)],
      ['unexplained', '1', '', ''],
    ]);
  });
});
