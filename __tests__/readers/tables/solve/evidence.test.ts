import { describe, expect, test } from '@jest/globals';
import * as evidence from '../../../../src/readers/tables/solve/evidence.js';
import { column } from './columns-from.js';

const model = (name: string) => evidence.modelName(column(name, ['a']));
const query = (name: string) => evidence.queryName(column(name, ['a']));

describe('how much a name speaks for the model', () => {
  test.each([
    ['model, llm_name', ['model', 'Model Name', 'llm_name'], ['llm', 'model_id', 'model key']],
    ['a model goes before an agent', ['llm'], ['agent', 'run_name', 'checkpoint id']],
    ['an agent before a provider', ['agent', 'solver_name'], ['provider', 'system']],
    ['a provider before a vendor', ['provider'], ['vendor', 'label']],
    ['a vendor before what says nothing', ['team'], ['foo', 'x1']],
    [
      'what says nothing before what is something else',
      ['foo'],
      ['judge_model', 'baseline', 'task', 'epoch', 'metric'],
    ],
    ['a router’s pick is last', ['judge_model'], ['picked', 'routed_to']],
  ])('%s', (_what, more, less) => {
    expect(Math.min(...more.map(model))).toBeGreaterThan(Math.max(...less.map(model)));
  });

  test('below zero it is the name of something else', () => {
    for (const name of ['grader', 'model_answer', 'question', 'cost', 'seed', 'criterion'])
      expect(model(name)).toBeLessThan(0);
    for (const name of ['foo', 'model', 'engine']) expect(model(name)).toBeGreaterThanOrEqual(0);
  });
});

describe('how much a name speaks for the query', () => {
  test.each([
    ['ids by name before numbers', ['query_id', 'question id', 'problem_key', 'uid'], ['index_no', 'question', 'case']],
    ['earlier names of an id before later ones', ['query_id'], ['idx']],
    ['an id of something before what says nothing', ['case', 'name', 'key'], ['foo', 'language']],
    ['what says nothing before a model or a run', ['foo'], ['model_id', 'run id', 'category', 'trace_id']],
  ])('%s', (_what, more, less) => {
    expect(Math.min(...more.map(query))).toBeGreaterThan(Math.max(...less.map(query)));
  });
});

test.each([
  ['gpt-4o', true, true],
  ['Claude 3 Opus', true, true],
  ['org/my-net-70b', true, true],
  ['org/finetune', false, true],
  ['mynet-7B', true, true],
  ['mynet-v2', false, false],
  ['score', false, false],
  ['optimal', false, false],
  ['o1', true, true],
  ['run-7b', true, true],
  ['70b', false, true],
  ['', false, false],
])('%j looks like a model: %s; names a family, an organisation or a size: %s', (text, looks, names) => {
  expect([evidence.looksLikeModel(text), evidence.namesFamily(text)]).toEqual([looks, names]);
});

test('the share of values that look like models', () => {
  expect(evidence.modelValues(column('x', ['gpt-4', 'foo', 'claude', 'claude']))).toBeCloseTo(2 / 3, 12);
  expect(evidence.modelValues(column('x', ['']))).toBe(0);
});

test('words for repetitions, gradings and benchmarks', () => {
  expect(['seed1', 'a_run_2', '17', 'rs0', 'trial'].map(evidence.looksLikeVariant)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(['strict', 'a-5-shot', 'zero-shot', 'constrict'].map(evidence.looksLikeGrading)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['GSM8K', 'math-500', 'swe-bench_lite', 'law', 'lawyer', 'gpt-4'].map(evidence.looksLikeTask)).toEqual([
    ...[true, true, true, true, false, false],
  ]);
});

test('names of tasks, draws, metrics and judges', () => {
  expect(['task', 'sub dataset', 'subject_id', 'task_score', 'foo'].map((name) => evidence.taskName(name))).toEqual(
    [...[3, 2, 0, 0, 0]].map((weight, i) => (i === 1 ? 2 : weight)),
  );
  expect(['epoch', 'seed_value', 'foo'].map(evidence.repeatName)).toEqual([3, 2, 0]);
  expect(['metric', 'score_name', 'rubric_item', 'geometric'].map(evidence.metricName)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['judge', 'grader_name', 'annotator', 'judged'].map(evidence.judgeName)).toEqual([true, true, true, false]);
});

test('names of questions and of ids', () => {
  expect(
    ['question', 'user_prompt', 'question_id', 'id'].map((name) => evidence.isTextName(column(name, ['a']))),
  ).toEqual([...[true, true, false, false]]);
  expect(evidence.wordsOf('a_b.c/d@k é')).toEqual(['a', 'b', 'c', 'd@k', 'é']);
});
