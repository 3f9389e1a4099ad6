import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, outcomes } from '../outcomes.js';

const RIGHT = { 'gpt-4o': '1101110111', claude: '1001010111' };
const rows = [...RIGHT['gpt-4o']].map((a, i) => `q${i + 1},${a},${RIGHT.claude[i]}`);
const wide = (...parts: readonly string[]): string => ['id,gpt-4o,claude', ...parts, ''].join('\n');
const expected = Object.fromEntries(
  Object.entries(RIGHT).map(([name, text]) => [name, Object.fromEntries([...text].map((x, i) => [`q${i + 1}`, x]))]),
);

describe('a row that the others come to is no query, whatever it is called', () => {
  test.each([
    ['Gesamt,8,6'],
    ['Mittelwert,0.8,0.6'],
    ['平均,0.80,0.60'],
    [',0.8,0.6'],
    [',80.0%,60.0%'],
    ['%,80,60'],
    ['Score,8/10,6/10'],
    ['Score,8 (80%),6 (60%)'],
  ])('%s', async (total) => {
    expect(outcomes(await loadText(wide(...rows, total)))).toEqual(expected);
    expect(outcomes(await loadText(wide(total, ...rows)))).toEqual(expected);
  });

  test('sums and means in two rows, and a header that is repeated', async () => {
    const text = wide(...rows.slice(0, 5), 'id,gpt-4o,claude', ...rows.slice(5), 'Summe,8,6', 'Anteil,0.8,0.6');
    expect(outcomes(await loadText(text))).toEqual(expected);
  });

  test('in a long table', async () => {
    const long = Object.entries(RIGHT).flatMap(([model, text]) => [
      ...[...text].map((x, i) => `q${i + 1},${model},${x}`),
      `Durchschnitt,${model},${model === 'claude' ? 0.6 : 0.8}`,
    ]);
    expect(outcomes(await loadText(['id,model,correct', ...long, ''].join('\n')))).toEqual(expected);
  });
});

test('a query with grades that are no mean stays, and so does one with an id like the others', async () => {
  expect(outcomes(await loadText(wide(...rows, 'extra,0.9,0.6')))['claude']!['extra']).toBe('1');
  expect(outcomes(await loadText(wide(...rows, 'q11,0.8,0.6')))['gpt-4o']!['q11']).toBe('1');
});

test('a fraction far behind rows of right and wrong is refused', async () => {
  const many = Array.from({ length: 25_000 }, (_, i) => `{"id":${i},"model":"a","correct":${i % 2}}`);
  const text = [...many, '{"id":"all","model":"a","correct":0.5}', ''].join('\n');
  expect(await faultOf(() => loadText(text, {}, 'in.jsonl'))).toBe(
    'in.jsonl:25001: column "correct": it holds "0.5", and the many rows before are right or wrong. If the row holds means, remove it: it is not a question. If these are scores, write all of them as fractions.',
  );
});
