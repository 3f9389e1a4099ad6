import { describe, expect, test } from '@jest/globals';
import { parseColumns } from '../../../src/results/tables/columns.js';
import { memoryFile } from '../../support/read.js';
import { faultOf, load, loadText, outcomes } from './outcomes.js';

describe('the lines of `columns`', () => {
  test('are roles and columns, with white space around them and signs in them', () => {
    expect([...parseColumns(['outcome = score', ' model={folder} ', 'query = a = b'])]).toEqual([
      ['outcome', 'score'],
      ['model', '{folder}'],
      ['query', 'a = b'],
    ]);
  });

  test.each([
    [['score'], '`columns`: "score" is not of the form `role = column`.'],
    [['verdict = score'], '`columns`: "verdict" is no role of a column.'],
    [['outcome = a', 'outcome = b'], '`columns`: the role outcome is given twice.'],
  ])('%j is an error', (lines, message) => {
    expect(() => parseColumns(lines)).toThrow(message);
  });
});

describe('a reading that is told', () => {
  const AMBIGUOUS = 'id,model,tone,depth\nq1,a,1,0\nq1,b,0,1\nq2,a,0,1\nq2,b,1,0\n';

  test('is the one that the error gives to paste', async () => {
    expect(await faultOf(() => loadText(AMBIGUOUS))).toContain(
      '`columns: outcome = tone` or `columns: outcome = depth`',
    );
    expect(outcomes(await loadText(AMBIGUOUS, { columns: ['outcome = depth'] }))).toEqual({
      a: { q1: '0', q2: '1' },
      b: { q1: '1', q2: '0' },
    });
  });

  test('may name values inside JSON by their paths', async () => {
    const rows = ['a', 'b'].map((model) =>
      JSON.stringify({ x: { who: model }, y: { n: 'q1' }, z: { fine: model === 'a' } }),
    );
    const columns = ['model = x.who', 'query = y.n', 'outcome = z.fine'];
    expect(outcomes(await loadText(`${rows.join('\n')}\n`, { columns }, 'in.jsonl'))).toEqual({
      a: { q1: '1' },
      b: { q1: '0' },
    });
  });

  test('may take the model from names on disk', async () => {
    const files = ['x/one.csv', 'y/one.csv'].map((path) => memoryFile(path, 'id,correct\nq1,1\nq2,0\n'));
    const { table } = await load(files, { columns: ['model = {folder}'] });
    expect(Object.keys(outcomes(table))).toEqual(['x', 'y']);
    expect(table.files[0]!.reading).toBe('query = id, model = {folder}, outcome = correct (1/0)');
  });

  test('names a column that is there', async () => {
    expect(await faultOf(() => loadText(AMBIGUOUS, { columns: ['query = nr'] }))).toMatch(
      /there is no column "nr", which `columns` names\. There are: "id", "model"/,
    );
  });
});

describe('rows of one model on one query', () => {
  const rows = (name: string, values: readonly string[]): string =>
    ['q1', 'q2']
      .flatMap((id) =>
        ['m-1', 'm-2'].flatMap((model) => values.map((value, i) => `${id},${model},${value},${i % 2}\n`)),
      )
      .reduce((text, line) => text + line, `id,model,${name},correct\n`);

  test('name what they differ in before `repeats` is mentioned', async () => {
    const fault = await faultOf(() => loadText(rows('flavour', ['x', 'y']), { repeats: 'majority' }));
    expect(fault).toContain('rows of one model (model) on one query (id) differ in "flavour".');
    expect(fault).toContain('`columns: task = flavour`');
  });

  test('are of several tasks where the column is named so, and repetitions where it is', async () => {
    expect((await loadText(rows('benchmark_name', ['x', 'y']))).ids.size).toBe(4);
    expect((await loadText(rows('seed', ['1', '2']), { repeats: 'mean' })).ids.size).toBe(2);
    expect(await faultOf(() => loadText(rows('seed', ['1', '2'])))).toContain('set `repeats`');
  });
});
