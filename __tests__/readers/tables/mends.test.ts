import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, type Options } from './outcomes.js';

const fault = (text: string, options: Options = {}, path = 'in.csv') => faultOf(() => loadText(text, options, path));
const rows = (count: number, row: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => `${row(i)}\n`).join('');

describe('the line to paste has names of the file itself', () => {
  test('no query', async () => {
    const text = `alpha,beta,gamma\n${rows(30, (i) => `x${i},y${i % 4},z${i % 7}`)}`;
    expect(await fault(text)).toContain(
      'no column names the question; there are "alpha", "beta", "gamma". Say which does: `columns: query = alpha`.',
    );
  });

  test('words that may mean right: each of them, because it is not known which', async () => {
    const text = `llm,uid,grade\n${rows(40, (i) => `m${i % 2},u${i >> 1},${i % 3 ? 'F' : 'A'}`)}`;
    expect(await fault(text)).toContain('name it: `columns: outcome = grade is A` or `columns: outcome = grade is F`.');
  });
});

describe('scores beyond 0 to 1', () => {
  const wide = 'id,a,b\nq1,5,3\nq2,4,2\nq3,1,5\nq4,2,2\n';
  test.each([
    ['a table', wide],
    ['nothing but such', wide.replaceAll('1,', '4,')],
  ])('%s: as outcomes a threshold, as scores a range', async (_what, text) => {
    expect(await fault(text)).toContain('set `pass-threshold` to the one from which an answer counts as right');
    const measured = await fault(text, { scores: true });
    expect(measured).toContain(
      'set `score-range` to the lowest and the highest score of their scale (for 1 to 10, `1,10`)',
    );
    expect(measured).not.toContain('pass-threshold');
  });
});

describe('a key that stands twice in an object', () => {
  test.each([
    [
      'lines',
      '{"id":"q1","a":1,"b":0}\n{"id":"q2","a":1,"a":0,"b":1}\n',
      'in.jsonl:2: not valid JSON: an object has the key "a" twice',
    ],
    [
      'a list',
      '[{"id":"q1","a":1,"b":0},\n {"id":"q2",\n "a":1,"a":0,"b":1}]',
      'in.jsonl:3: not valid JSON: an object has the key "a" twice',
    ],
    [
      'models above ids',
      '{"a":{"q1":1,\n"q1":0,"q2":1},"b":{"q1":1,"q2":0}}',
      'in.jsonl:2: an object has the key "q1" twice',
    ],
    [
      'a model twice',
      '{"a":{"q1":1,"q2":1},"a":{"q1":1,"q2":0},"b":{"q1":1,"q2":0}}',
      'in.jsonl:1: an object has the key "a" twice',
    ],
  ])('%s', async (_what, text, message) => {
    expect(await fault(text, {}, 'in.jsonl')).toContain(`${message}, and it is not said which one counts.`);
  });
});
