import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText, outcomes } from '../outcomes.js';

const GRID = { 'claude-3': { q1: '0', q2: '1', q3: '1', q4: '0' }, 'gpt-4o': { q1: '1', q2: '0', q3: '1', q4: '1' } };

describe('rows of one cell more than the header', () => {
  test.each([
    ['row names, as R writes them', '"gpt-4o","claude-3"\n"q1",1,0\n"q2",0,1\n"q3",1,1\n"q4",1,0\n'],
    ['row names behind tabs', 'gpt-4o\tclaude-3\nq1\t1\t0\nq2\t0\t1\nq3\t1\t1\nq4\t1\t0\n'],
    ['a comma at the end of each row', 'query_id,gpt-4o,claude-3\nq1,1,0,\nq2,0,1,\nq3,1,1,\nq4,1,0,\n'],
    [
      'numbers of rows before one row for each answer',
      '"query_id","model","correct"\n' +
        ['q1,gpt-4o,TRUE', 'q1,claude-3,FALSE', 'q2,gpt-4o,FALSE', 'q2,claude-3,TRUE', 'q3,gpt-4o,TRUE']
          .concat(['q3,claude-3,TRUE', 'q4,gpt-4o,TRUE', 'q4,claude-3,FALSE'])
          .map((row, i) => `"${i + 1}",${row}\n`)
          .join(''),
    ],
  ])('%s: the header is kept', async (_, text) => {
    expect(outcomes(await loadText(text))).toEqual(GRID);
  });

  test('that may be a remark at the end are refused', async () => {
    const text = 'query_id,gpt-4o,claude-3\nq1,1,0,hard\nq2,0,1,easy\nq3,1,1,easy\nq4,0,0,hard\n';
    expect(await faultOf(() => loadText(text))).toContain('the row has 4 cells, but the header has 3.');
    const numbered = text.replace(/q([0-9])/g, '$1');
    expect(await faultOf(() => loadText(numbered))).toContain('the row has 4 cells, but the header has 3.');
  });
});

test.each(['q1,1,0\nq2,0,1\nq3,1,1\nq4,1,1\n', 'q1,gpt-4o,1\nq1,claude-3,0\nq2,gpt-4o,0\nq2,claude-3,1\n'])(
  'a table without a header is refused: %j',
  async (text) => {
    expect(await faultOf(() => loadText(text))).toContain('Write a header line');
  },
);

test('numbers may name models behind a name for the queries', async () => {
  expect(Object.keys(outcomes(await loadText('query_id,0,1\nq1,1,0\nq2,0,1\n')))).toEqual(['0', '1']);
});

test.each(['', 'Unnamed: 0', 'name', 'id', 'Modell'])('a transposed table is refused under %j', async (corner) => {
  const text = `${corner},q1,q2,q3,q4\ngpt-4o,1,0,1,1\nclaude-3,0,1,1,0\nmistral,0,0,0,1\n`;
  expect(await faultOf(() => loadText(text))).toContain('transposed');
});
