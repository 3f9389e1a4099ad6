import { describe, expect, test } from '@jest/globals';
import { ghModelsReader } from '../../src/readers/gh-models.js';
import { read } from '../support/documents.js';
import { expectCutsToBeHandled } from '../support/hostile.js';

describe('gh models eval --json', () => {
  const test1 = (input: string, ...passed: boolean[]) => ({
    testCase: { input, expected: 'x' },
    modelResponse: 'r',
    evaluationResults: passed.map((one, i) => ({ evaluatorName: `e${i}`, score: Number(one), passed: one })),
  });
  const run = {
    name: 'Capitals',
    description: 'd',
    model: 'openai/gpt-4o',
    testResults: [test1('a', true, true), test1('b', true, false), test1('c')],
  };

  test('a test passes where all evaluators do, and measures nothing without any', async () => {
    const { records } = await read(ghModelsReader, { 'a.json': run, 'b.json': { ...run, model: 'm' } });
    expect(records.slice(0, 3).map(({ model, result }) => [model, result])).toEqual([
      ['openai/gpt-4o', true],
      ['openai/gpt-4o', false],
      ['openai/gpt-4o', 'unscored'],
    ]);
    expect(records.slice(3).map(({ id }) => id)).toEqual(records.slice(0, 3).map(({ id }) => id));
  });

  test('the score of a test is the mean of its evaluators', async () => {
    const scored = (...scores: (number | null)[]) => ({
      testCase: { input: scores.join() },
      evaluationResults: scores.map((score) => ({ evaluatorName: 'e', score, passed: true })),
    });
    const document = { ...run, testResults: [scored(0.5, 1), scored(0.25), scored(1, null), scored()] };
    const { records } = await read(ghModelsReader, { 'a.json': document }, [], { scores: true });
    expect(records.map(({ result }) => result)).toEqual([0.75, 0.25, 'unscored', 'unscored']);
  });

  test('cut anywhere', () => expectCutsToBeHandled(ghModelsReader, 'a.json', JSON.stringify(run)));
});
