import { expect, test } from '@jest/globals';
import { emptySummary } from '../../src/outcomes/file-summary.js';
import { unusedText } from '../../src/run/unused-files.js';

test('files without a graded outcome are named with what their readers know', () => {
  const graded = { ...emptySummary('a.json', 'inspect'), records: 3, unscored: 1 };
  const silent = {
    ...emptySummary('b\n.json', 'inspect'),
    records: 2,
    unscored: 1,
    errors: 1,
    warnings: ['none of its samples is scored'],
  };
  const aside = { ...emptySummary('c.jsonl', 'lm-eval'), setAside: [{ what: 'its rows have no metric', count: 3 }] };
  const quiet = emptySummary('d.csv', 'csv');
  expect(unusedText([{ path: 'e.json', why: 'aggregate scores' }], [graded, silent, aside, quiet])).toBe(
    'Files without a graded outcome: "b\\n.json" (none of its samples is scored), "c.jsonl" (its rows have no metric), "e.json" (aggregate scores).',
  );
  expect(unusedText([], [graded, quiet])).toBe('');
  const many = Array.from({ length: 7 }, (_, i) => ({ path: `${i}.json`, why: `x${i}` }));
  expect(unusedText(many, [])).toMatch(/"4.json" \(x4\) and 2 more\.$/);
  expect(
    unusedText(
      many.map(({ path }) => ({ path, why: 'x' })),
      [],
    ),
  ).toMatch(/: "0.json", "1.json" and 5 more \(x\)\.$/);
});
