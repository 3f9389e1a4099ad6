import { describe, expect, test } from '@jest/globals';
import { csvReader } from '../../../src/readers/csv.js';
import { jsonTableReader } from '../../../src/readers/json-table.js';
import { shapeOf } from './solved.js';
import { memoryFile, readWith } from '../../support/read.js';

const csv = (text: string, options = {}): ReturnType<typeof readWith> =>
  readWith(csvReader, [memoryFile('in.csv', text)], options);

describe('a table that describes the questions', () => {
  test('its rows are facts, not records', async () => {
    const { records, facts } = await csv('query_id,subject,prompt,reference\nq1,art,"Who, then?",Klee\nq2,law,,\n');
    expect(records).toEqual([]);
    expect(facts).toEqual([
      { id: 'q1', details: { subject: 'art', prompt: 'Who, then?', reference: 'Klee' }, labels: new Map() },
      { id: 'q2', details: { subject: 'law' }, labels: new Map() },
    ]);
  });

  test('an answer without a model is the right one; a task is part of the identity', async () => {
    const { facts } = await csv('id,task,question,answer\n7,sums,How much?,4\n');
    expect(facts).toEqual([
      { id: '7', task: 'sums', details: { prompt: 'How much?', reference: '4' }, labels: new Map() },
    ]);
  });

  test('labels that are asked for', async () => {
    const { facts } = await csv('id,prompt,level\nq1,Why?,hard\n', { labels: ['level'] });
    expect(facts[0]!.labels).toEqual(new Map([['level', 'hard']]));
  });

  test('the same as JSON', async () => {
    const text = '{"question_id":1,"prompt":"Why?","target":"so"}\n{"question_id":2,"prompt":"How?","target":"thus"}\n';
    const { facts } = await readWith(jsonTableReader, [memoryFile('in.jsonl', text)]);
    expect(facts.map(({ id, details }) => [id, details])).toEqual([
      ['1', { prompt: 'Why?', reference: 'so' }],
      ['2', { prompt: 'How?', reference: 'thus' }],
    ]);
  });

  test.each([
    ['only ids', 'id,notes', ['q1', 'hm']],
    ['models, whatever they said', 'id,model,prompt', ['q1', 'a', 'Why?']],
    ['an outcome that is none', 'id,prompt,score', ['q1', 'Why?', 'x']],
  ])('is not a table with %s', (_name, header, row) => {
    expect(shapeOf(header.split(','), [row])).toBeUndefined();
  });
});

describe('a table with one column per model', () => {
  const TEXT =
    'prompt,subject,a,b,a_response,reference\nHow many are there?,sums,1,0,four,4\nAnd how many now?,,0,1,,\n';

  test('tells what the models answered, and of the queries what it knows', async () => {
    const { facts, records } = await csv(TEXT);
    const ids = [...new Set(records.map(({ id }) => id))];
    expect(facts).toEqual([
      { id: ids[0], details: { prompt: 'How many are there?', subject: 'sums', reference: '4' } },
      { id: ids[0], model: 'a', details: { answer: 'four' } },
      { id: ids[1], details: { prompt: 'And how many now?' } },
    ]);
  });

  test('and does not where nobody asks', async () => {
    const { facts, records } = await csv(TEXT, { details: false });
    expect([facts, records.length]).toEqual([[], 4]);
  });
});

test('where only details are wanted, a table without any is not read', async () => {
  const only = { onlyDetails: true };
  expect((await csv('id,a,b\nq1,1,0\n', only)).records).toEqual([]);
  expect((await csv('id,model,correct\nq1,a,1\nq1,b,0\n', only)).records).toEqual([]);
  expect((await csv('id,model,correct,answer\nq1,a,1,x\nq1,b,0,y\n', only)).records).toHaveLength(2);
});
