import { describe, expect, test } from '@jest/globals';
import { memoryFile } from '../../../support/read.js';
import { faultOf, load, loadText, outcomes } from '../outcomes.js';

const EQUAL = { 'gpt-4o': { q1: '1', q2: '0', q3: '1' }, claude: { q1: '0', q2: '1', q3: '1' } };
const table = (header: string, answers: readonly string[][], right: readonly string[]): string =>
  [
    `id,model,${header}`,
    ...['gpt-4o', 'claude'].flatMap((model, m) => right.map((one, q) => `q${q + 1},${model},${answers[m]![q]},${one}`)),
    '',
  ].join('\n');

describe('answers are right where they equal the right answer', () => {
  test.each([
    [
      'prediction,label',
      [
        ['A', 'B', 'C'],
        ['B', 'A', 'C'],
      ],
      ['A', 'A', 'C'],
    ],
    [
      'pred,target',
      [
        ['7', '13', '20'],
        ['8', '12', '20.0'],
      ],
      ['7', '12', '20'],
    ],
    [
      'pred,answer',
      [
        ['yes', 'no', 'no'],
        ['no', 'yes', 'no'],
      ],
      ['Yes', 'Yes', 'No'],
    ],
  ])('%s', async (header, answers, right) => {
    expect(outcomes(await loadText(table(header, answers, right)))).toEqual(EQUAL);
  });

  test('in a file for each model', async () => {
    const all: ReturnType<typeof memoryFile>[] = [];
    memoryFile('gpt-4o.csv', 'id,prediction,target\nq1,7,7\nq2,13,12\nq3,20,20\n', all);
    memoryFile('claude.csv', 'id,prediction,target\nq1,8,7\nq2,12,12\nq3,20,20\n', all);
    expect(outcomes((await load(all)).table)).toEqual(EQUAL);
  });
});

test('texts are compared only where the user says that right means equal', async () => {
  const text = table(
    'prediction,target',
    [
      ['The Nile', 'a cat', 'in 1914'],
      ['the Amazon', 'a dog', 'in 1914'],
    ],
    ['the Nile', 'a dog', 'In 1914'],
  );
  expect(await faultOf(() => loadText(text))).toContain('`columns: answer = prediction` and `reference = target`');
  expect(outcomes(await loadText(text, { columns: ['answer = prediction', 'reference = target'] }))).toEqual(EQUAL);
});

test('where a verdict stands beside them it counts', async () => {
  const rows = ['q1,gpt-4o,A,B,1', 'q2,gpt-4o,A,A,0', 'q1,claude,B,B,0', 'q2,claude,B,A,1'];
  expect(outcomes(await loadText(['id,model,prediction,label,correct', ...rows, ''].join('\n')))).toEqual({
    claude: { q1: '0', q2: '1' },
    'gpt-4o': { q1: '1', q2: '0' },
  });
});
