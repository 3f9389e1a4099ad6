import { describe, expect, test } from '@jest/globals';
import { isKnownName, namesOf, normalName, type Role } from '../../../src/readers/tables/roles.js';
import type { TableShape } from '../../../src/readers/tables/shape.js';
import { shapeOf as tableShape, type Hints } from './solved.js';

/** The shape of a table that is written as lines with commas. */
function shapeOf(text: string, hints: Hints = {}): TableShape | undefined {
  const [header, ...rows] = text.split('\n').map((line) => line.split(','));
  return tableShape(header!, rows, hints);
}

/** Names of the columns that are models, and of those that are set aside. */
function wide(
  text: string,
  hints: Hints = {},
): { query: string | undefined; models: string[]; doubtful: string[]; setAside: string[]; answers: string[] } {
  const shape = shapeOf(text, hints);
  const header = text.split('\n')[0]!.split(',');
  if (shape?.kind !== 'wide') throw new Error(`not wide: ${JSON.stringify(shape)}`);
  const name = (column: number): string => header[column]!;
  return {
    query: shape.query && name(shape.query.column),
    models: shape.models.map((model) => model.name),
    doubtful: shape.doubtful.map(name),
    answers: shape.models.map(({ beside }) => (beside.has('answer') ? name(beside.get('answer')!) : '')),
    setAside: shape.setAside.map(({ column, why }) => `${name(column)}: ${why}`),
  };
}

describe('wide tables', () => {
  test('a question, a column for each model, and their answers beside them', () => {
    const text =
      'prompt,gpt-4,org/mix,gpt-4_response,org/mix_response\nHow many are it?,True,False,12 of them,13\nAnd now how many?,False,True,twelve,0';
    expect(wide(text)).toEqual({
      query: 'prompt',
      models: ['gpt-4', 'org/mix'],
      doubtful: [],
      setAside: [],
      answers: ['gpt-4_response', 'org/mix_response'],
    });
    expect(shapeOf(text)).toMatchObject({ query: { column: 0, isText: true } });
  });

  test('an unnamed index of a data frame is not a model; alone it is the id', () => {
    expect(wide(',query_id,a,b\n0,x,1,0\n1,y,0,1')).toMatchObject({
      query: 'query_id',
      models: ['a', 'b'],
      setAside: [': row numbers'],
    });
    expect(wide('Unnamed: 0,id,a,b\n0,x,1,0\n1,y,0,1\n2,z,1,1')).toMatchObject({ models: ['a', 'b'] });
    expect(wide(',a,b\n0,1,0\n1,0,1\n2,1,1')).toMatchObject({ query: '', models: ['a', 'b'] });
  });

  test('columns of metadata are set aside, by their names or for what they hold', () => {
    const found = wide('id,subject,difficulty,a,remark,b,temperature,empty\nq1,art,1,1,hm,0,0.7,\nq2,law,1,0,,1,0.7,');
    expect(found).toMatchObject({ query: 'id', models: ['a', 'b', 'empty'], doubtful: [] });
    expect(found.setAside).toEqual([
      'difficulty: not models by name',
      'remark: no outcomes',
      'temperature: not models by name',
    ]);
  });

  test('a nameless column behind the last delimiter is set aside', () => {
    expect(wide('id,a,b,\nq1,1,0,\nq2,0,1,').setAside).toEqual([': neither a name nor outcomes']);
  });

  test('scores are outcomes; numbers outside 0 and 1 only on a scale that is named', () => {
    expect(wide('id,a,b\nq1,0.5,1.0\nq2,0.25,0').models).toEqual(['a', 'b']);
    expect(shapeOf('id,a,b\nq1,7,8\nq2,9,3')).toBeUndefined();
    expect(wide('id,a,b\nq1,7,8\nq2,9,3', { anyScale: true }).models).toEqual(['a', 'b']);
  });

  test('a column with outcomes among other things is doubtful, unless it is selected', () => {
    const text = 'id,a,b,zork\nq1,1,0,1\nq2,0,1,250';
    expect(wide(text).doubtful).toEqual(['zork']);
    expect(wide(text, { selects: (name) => name !== 'zork' })).toMatchObject({ models: ['a', 'b'], doubtful: [] });
    expect(wide(text, { selects: () => true }).models).toEqual(['a', 'b', 'zork']);
  });

  test('a selection brings back a model by the name of something else, but not a column of texts', () => {
    const text = 'id,a,total,notes\nq1,1,0,hm\nq2,0,1,so';
    expect(shapeOf(text)).toBeUndefined();
    expect(wide(text, { selects: (name) => name === 'a' }).models).toEqual(['a']);
    expect(wide(text, { selects: () => true })).toMatchObject({
      models: ['a', 'total'],
      setAside: ['notes: no outcomes'],
    });
    expect(wide(text, { selects: () => false })).toMatchObject({ models: [] });
  });

  test('grouped tables, with and without ids', () => {
    expect(shapeOf('a,b,count\n1,0,12\n0,1,3')).toMatchObject({
      kind: 'wide',
      query: undefined,
      models: [{ column: 0 }, { column: 1 }],
      count: 2,
    });
    expect(shapeOf('id,a,b,count\nq1,1,0,12\nq2,0,1,3')).toMatchObject({
      kind: 'wide',
      query: { column: 0 },
      models: [{ column: 1 }, { column: 2 }],
      count: 3,
    });
  });

  test('the right answers of a table with model columns are not its outcomes', () => {
    expect(wide('id,correct,a,b\nq1,B,1,0\nq2,C,0,1\nq3,A,1,1')).toMatchObject({ models: ['a', 'b'] });
    expect(wide('id,score,a,b\nq1,0.5,1,0\nq2,0.2,0,1')).toMatchObject({ models: ['a', 'b'] });
  });

  test('names that objects have by themselves are names like others', () => {
    expect(wide('id,__proto__,constructor,toString\nq1,1,0,1\nq2,0,1,1').models).toEqual([
      '__proto__',
      'constructor',
      'toString',
    ]);
  });
});

describe('long tables', () => {
  const roles: readonly Role[] = [
    'query',
    'text',
    'model',
    'outcome',
    'task',
    'repeat',
    'count',
    'error',
    'subject',
    'answer',
    'judge',
    'cost',
  ];
  const standard: Partial<Record<Role, string>> = { query: 'query_id', model: 'model', outcome: 'correct' };
  const synonyms = roles.flatMap((role) => namesOf(role).map((name) => [role, name] as const));

  test.each(synonyms)('%s may be called %s, in any writing', (role, name) => {
    const spoken = name.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const names = new Map<Role, string>(Object.entries(standard) as [Role, string][]);
    if (role === 'text') names.delete('query');
    names.set(role, spoken);
    const header = [...names.values()];
    const row = [...names.keys()].map((key) => (key === 'outcome' ? '1' : key === 'count' ? '2' : 'x'));
    const other = [...names.keys()].map((key, i) => (key === 'model' ? 'y' : row[i]!));
    const shape = tableShape(header, [row, other]);
    const at = header.indexOf(spoken);
    if (shape?.kind !== 'long') throw new Error('not long');
    const found =
      role === 'query' || role === 'text'
        ? shape.query.column
        : role === 'model'
          ? shape.model
          : role === 'outcome'
            ? shape.outcome
            : shape.other.get(role);
    expect(found).toBe(at);
  });

  test('camel case, blanks, dots and hyphens are one name', () => {
    for (const name of ['queryId', 'Query ID', 'query-id', 'query.id', ' QUERY_ID '])
      expect(normalName(name)).toBe('query_id');
    expect(isKnownName('__proto__')).toBe(false);
  });

  test('one file for each model', () => {
    expect(shapeOf('id,correct\nq1,1\nq2,0')).toMatchObject({ kind: 'long', model: undefined });
    expect(shapeOf('question_id,score,subject\nq1,0.5,art')).toMatchObject({
      kind: 'long',
      model: undefined,
      outcome: 1,
    });
  });

  test('a verdict goes before a score, and the user before both', () => {
    const text = 'id,model,score,correct,strict\nq1,a,0.3,0,1';
    expect(shapeOf(text)).toMatchObject({ outcome: 3, unused: [2] });
    expect(shapeOf(text, { metric: 'strict' })).toMatchObject({ kind: 'long', outcome: 4, unused: [2, 3] });
  });
});

describe('what is no table of outcomes', () => {
  test.each([
    ['averages', 'model,accuracy\na,0.9\nb,0.8'],
    ['averages of several tasks', 'model,mmlu,gsm8k\na,0.9,0.5\nb,0.8,0.4'],
    ['averages with an id', 'id,model,mmlu,gsm8k\n1,a,0.9,0.5\n2,b,0.8,0.4'],
    ['prices', 'item,value\napple,dear\npear,cheap'],
    ['prose', 'Well, I said, no\nand went home\nat last'],
    ['ids alone', 'id\n1\n2'],
    ['training', 'step,loss,lr\n1,2.5,3\n2,2.4,3'],
    ['nothing filled in', 'id,a,b\nq1,,\nq2,,'],
  ])('%s', (_name, text) => {
    expect(shapeOf(text)).toBeUndefined();
  });
});

test('a table of 20,000 columns is placed without comparing all of them with each other', () => {
  const header = ['id', ...Array.from({ length: 20_000 }, (_, i) => `m${i}_response`)];
  const shape = tableShape(header, [header.map((_, i) => String(i % 2))]);
  expect(shape).toMatchObject({ kind: 'wide' });
});
