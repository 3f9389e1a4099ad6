import { expect, test } from '@jest/globals';
import type { CostReport } from '../../src/policies/types.js';
import { cheapestText, COST_COLUMNS, costRows } from '../../src/report/cost-text.js';

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
const name = (text: string): string => `<${text}>`;

test('the cheapest option within a point, and what it saves', () => {
  expect(cheapestText(REPORT, name)).toBe(
    '<small> is right on 80.00 % for 0.00050 dollars an answer: within a point of the most accurate, <large>, and saves 99 % of its cost.',
  );
  const own = { ...REPORT.cheapestWithinPoint, name: 'large', cost: 12.5, accuracy: 0.805 };
  expect(cheapestText({ ...REPORT, cheapestWithinPoint: own }, name)).toMatch(/nothing cheaper comes within a point/);
});

test('a row for each option, with blanks for what is not known', () => {
  expect(costRows(REPORT, name)).toEqual([
    ['<small>', 'model', '80.00', '0.00050', '0.00063', '0.25', 'yes'],
    ['<large>', 'model', '80.50', '12.50', '15.50', '', 'yes'],
    ['<none>', 'vote of samples', '0.00', '0', '', '', ''],
  ]);
  for (const row of costRows(REPORT, name)) expect(row).toHaveLength(COST_COLUMNS.length);
});
