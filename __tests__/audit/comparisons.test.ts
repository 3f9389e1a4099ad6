import { expect, test } from '@jest/globals';
import { Comparisons } from '../../src/audit/comparisons.js';

test('beyond the number of comparisons that are made at length, keys alone decide, and what they leave open is counted', () => {
  const comparisons = new Comparisons(1);
  const [bare, priced] = [
    { text: '240', key: '240' },
    { text: '$240', key: '$240' },
  ];
  expect(comparisons.match(priced, bare)).not.toBeNull();
  expect(comparisons.match(priced, bare)).toBeNull();
  expect(comparisons.match(bare, { ...bare })).toMatchObject({ form: '240' });
  expect(comparisons.skipped).toBe(1);
});
