import { expect, test } from '@jest/globals';
import type { CostReport } from '../../../../src/policies/types.js';
import type { Policies } from '../../../../src/policies/types.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { cheapestText, cost } from '../../../../src/report/model/sections/cost.js';
import { plainText } from '../../../../src/report/model/text.js';

const small = { name: 'small', kind: 'model', accuracy: 0.8, cost: 0.0005, costPerCorrect: 0.000625 } as const;
const large = { name: 'large', kind: 'model', accuracy: 0.805, cost: 12.5, costPerCorrect: 15.5 } as const;
const REPORT: CostReport = {
  options: [
    { ...small, latency: 0.25, onFrontier: true },
    { ...large, latency: null, onFrontier: true },
    { name: 'none', kind: 'self-moa', accuracy: 0, cost: 0, costPerCorrect: null, latency: null, onFrontier: false },
  ],
  envelope: [],
  cheapestWithinPoint: { name: 'small', accuracy: 0.8, cost: 0.0005, best: 'large', saved: 0.99996 },
  withoutCost: [],
};

test('the cheapest option within a point, and what it saves', () => {
  expect(plainText(cheapestText(REPORT))).toBe(
    'small is right on 80.0% for 0.00050 dollars an answer: within a point of the most accurate, large, and saves 99% of its cost.',
  );
  const own = { ...REPORT.cheapestWithinPoint, name: 'large', cost: 12.5, accuracy: 0.805 };
  expect(plainText(cheapestText({ ...REPORT, cheapestWithinPoint: own }))).toMatch(
    /nothing cheaper comes within a point/,
  );
});

test('a row for each option, with blanks for what is not known', () => {
  const policies = { cost: REPORT } as Policies;
  const [, table] = cost({ policies } as Evaluation, false)!.blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  const rows = table.rows.map((row) => row.map((cell) => plainText(String(cell))));
  expect(rows).toEqual([
    ['small', 'model', '80.0%', '0.00050', '0.00063', '0.25', 'yes'],
    ['large', 'model', '80.5%', '12.50', '15.50', '', 'yes'],
    ['none', 'vote of samples', '0.0%', '0', '', '', ''],
  ]);
  for (const row of rows) expect(row).toHaveLength(table.columns.length);
});
