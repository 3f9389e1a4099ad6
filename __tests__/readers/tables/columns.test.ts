import { describe, expect, test } from '@jest/globals';
import { parseColumns } from '../../../src/readers/tables/columns.js';
import { csvReader } from '../../../src/readers/csv.js';
import { memoryFile, readWith } from '../../support/read.js';
import { faultOf, load, loadText, outcomes } from './outcomes.js';

describe('the lines of `columns`', () => {
  test('are roles and columns, with white space around them and signs in them', () => {
    expect([...parseColumns(['outcome = score', ' model={folder} ', 'query = a = b'])]).toEqual([
      ['outcome', 'score'],
      ['model', '{folder}'],
      ['query', 'a = b'],
    ]);
  });

  test('may name a column in quotes, as errors give it where it holds more than words', () => {
    expect([...parseColumns(['outcome = "a `b` @c"', 'model = "x', 'query = "a\\"b"'])]).toEqual([
      ['outcome', 'a `b` @c'],
      ['model', '"x'],
      ['query', 'a"b'],
    ]);
  });

  test.each([
    [['score'], '`columns`: "score" is not of the form `role = column`.'],
    [['verdict = score'], '`columns`: "verdict" is not a role of a column.'],
    [['outcome = a', 'outcome = b'], '`columns`: the role outcome is given twice.'],
  ])('%j is an error', (lines, message) => {
    expect(() => parseColumns(lines)).toThrow(message);
  });

  test.each([
    ['question', 'The id of a question is `query`, its text `prompt`. Roles are: query, model,'],
    ['Instruction', 'The id of a question is `query`, its text `prompt`.'],
    ['question_id', 'Did you mean `query`?'],
    ['score', 'Did you mean `outcome`?'],
    ['modle', 'Did you mean `model`?'],
    ['whatever', 'is not a role of a column. Roles are: query, model,'],
  ])('a role of another name, %s, is met with what it may mean', (role, hint) => {
    expect(() => parseColumns([`${role} = x`])).toThrow(hint);
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
    expect(fault).toContain('rows of one model (model) on one question (id) differ in "flavour".');
    expect(fault).toContain('`columns: task = flavour`');
  });

  test('are of several tasks where the column is named so, and repetitions where it is', async () => {
    expect((await loadText(rows('benchmark_name', ['x', 'y']))).ids.size).toBe(4);
    expect((await loadText(rows('seed', ['1', '2']), { repeats: 'mean' })).ids.size).toBe(2);
    expect(await faultOf(() => loadText(rows('seed', ['1', '2'])))).toContain('set `repeats`');
  });
});

describe('marks and states', () => {
  const marked = (name: string, mark = 'x'): string => `id,model,${name}\nq1,a,${mark}\nq1,b,\nq2,a,\nq2,b,${mark}\n`;

  test('an x under a name that says what is so is right, and a blank is wrong', async () => {
    const right = { a: { q1: '1', q2: '0' }, b: { q1: '0', q2: '1' } };
    expect(outcomes(await loadText(marked('correct')))).toEqual(right);
    expect(outcomes(await loadText(marked('solved', 'X')))).toEqual(right);
    expect(outcomes(await loadText(marked('correct'), { columns: ['outcome = correct'] }))).toEqual(right);
  });

  test('a mark is not read where the name does not say what it stands for, nor beside other things', async () => {
    for (const name of ['verdict', 'outcome', 'failed']) await faultOf(() => loadText(marked(name)));
    await faultOf(() => loadText(marked('correct').replace('q2,b,x', 'q2,b,y')));
  });

  test('a blank in a row with an error is an error', async () => {
    const text = 'id,model,correct,error\nq1,a,x,\nq1,b,,timeout\nq2,a,,\nq2,b,x,\n';
    expect(outcomes(await loadText(text))).toEqual({ a: { q1: '1', q2: '0' }, b: { q1: 'E', q2: '1' } });
  });

  const calls = (error: object, graded: object[]): string =>
    ['q1', 'q2']
      .flatMap((id, q) =>
        ['a', 'b'].map((model, m) => JSON.stringify({ id, model, success: true, ...error, ...graded[(q + m) % 2] })),
      )
      .join('\n');

  test('`success` beside a column for errors is the state of the call, without one it may be the verdict', async () => {
    const graded = [{ evaluation: { score: 1 } }, { evaluation: { score: 0 } }];
    const table = await loadText(calls({ error: null }, graded), {}, 'in.jsonl');
    expect(outcomes(table)).toEqual({ a: { q1: '1', q2: '0' }, b: { q1: '0', q2: '1' } });
    expect(await faultOf(() => loadText(calls({}, graded), {}, 'in.jsonl'))).toContain('"success" is the same');
    const unnamed = [{ is_correct_answer: true }, { is_correct_answer: false }];
    expect(await faultOf(() => loadText(calls({ error: null }, unnamed), {}, 'in.jsonl'))).toContain('several columns');
  });
});

test('ids in a column that may hold questions are no prompts', async () => {
  const read = async (id: (n: number) => string): Promise<readonly (string | undefined)[]> => {
    const rows = [1, 2].flatMap((n) => ['a', 'b'].map((m, i) => `${id(n)},${m},${(n + i) % 2}`));
    const { records } = await readWith(csvReader, [memoryFile('r.csv', `query,model,correct\n${rows.join('\n')}\n`)]);
    return records.map(({ details }) => details?.prompt);
  };
  expect(await read((n) => `gsm8k-#${n}`)).toEqual([undefined, undefined, undefined, undefined]);
  expect((await read((n) => `How many are ${n} and one?`))[0]).toBe('How many are 1 and one?');
});

test('one word of a column may be said to mean right', async () => {
  const text = 'id,model,grade\nq1,a,A\nq2,a,B\nq3,a,C\nq1,b,B\nq2,b,A\nq3,b,\n';
  const fault = await faultOf(() => loadText(text));
  expect(fault).toContain('`columns: outcome = grade is WORD`');
  expect(outcomes(await loadText(text, { columns: ['outcome = grade is A'] }))).toEqual({
    a: { q1: '1', q2: '0', q3: '0' },
    b: { q1: '0', q2: '1', q3: '-' },
  });
  expect(await faultOf(() => loadText(text, { columns: ['outcome = grade is X'] }))).toContain('"grade" never is "X"');
});
