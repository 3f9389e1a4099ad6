import { describe, expect, test } from '@jest/globals';
import { readRow, valueFor } from '../../../src/readers/promptfoo/row.js';
import { faultOf } from '../tables/outcomes.js';

const PLACE = { file: 'a.json', line: 3 };
const ROW = {
  provider: { id: 'lab:a', label: 'A' },
  prompt: { raw: 'What is 2+2?', label: 'short' },
  promptIdx: 1,
  testIdx: 2,
  success: true,
  score: 1,
  testCase: { vars: { x: '2' }, assert: [{ type: 'equals', value: '4' }], metadata: { id: 'q1' }, description: ' ' },
  response: { output: '4', tokenUsage: { prompt: 5, completion: 1 }, finishReason: 'stop' },
  latencyMs: 1500,
  cost: 0.25,
};
const row = (more: object = {}, details = true) => readRow({ ...ROW, ...more }, PLACE, details);
const results = (more: object): Record<string, unknown> => Object.fromEntries(row(more).results);

test('a row, with everything that is used of it', () => {
  const { content, results: all, ...rest } = row();
  expect(content).toMatch(/^#[0-9a-f]{16}$/);
  expect([...all]).toEqual([
    ['success', true],
    ['score', 1],
  ]);
  expect(rest).toEqual({
    provider: 'A',
    prompt: 'short',
    promptIdx: 1,
    testIdx: 2,
    id: 'q1',
    description: undefined,
    hasVars: true,
    isMeasured: true,
    rowId: undefined,
    line: 3,
    details: {
      answer: '4',
      reference: '4',
      prompt: 'What is 2+2?',
      stopReason: 'stop',
      cost: 0.25,
      latency: 1.5,
      inputTokens: 5,
      outputTokens: 1,
    },
  });
  expect(row({}, false).details).toEqual({});
});

test('a provider by its label, its id, or as the plain text of old files; a prompt by its label or what was shown', () => {
  const provider = (given: unknown) => row({ provider: given }).provider;
  expect([provider({ id: 'a', label: '' }), provider({ id: 'a' }), provider('b')]).toEqual(['a', 'a', 'b']);
  expect([row({ prompt: { display: 'd' } }).prompt, row({ prompt: 'x' }).prompt]).toEqual(['d', '']);
});

test('the content is what was asked, whatever was answered and in whatever order the keys are', () => {
  const { content } = row();
  const other = { ...ROW.testCase, vars: { x: '3' } };
  expect(row({ success: false, response: { output: 'x' } }).content).toBe(content);
  expect(row({ testCase: { metadata: {}, assert: ROW.testCase.assert, vars: { x: '2' } } }).content).toBe(content);
  expect(row({ testCase: other }).content).not.toBe(content);
  expect(row({ testCase: { ...ROW.testCase, assert: [] } }).content).not.toBe(content);
});

describe('outcomes', () => {
  test('a reason for a wrong answer is no error; a failed call is', () => {
    expect(results({ success: false, error: 'Expected "5"' })).toEqual({ success: false, score: 1 });
    expect(results({ success: false, failureReason: 2 })).toEqual({ success: 'error' });
    expect(results({ success: false, response: { output: null } })).toEqual({ success: 'error' });
    expect(results({ success: false, response: undefined })).toEqual({ success: 'error' });
    expect(results({ success: true, response: {} })).toMatchObject({ success: true });
  });

  test('a named score never stands for the verdict', () => {
    expect(results({ namedScores: { success: 0.5, f1: 0.25, x: null } })).toEqual({
      success: true,
      f1: 0.25,
      x: 'unscored',
      score: 1,
    });
  });
});

test.each<[object, boolean]>([
  [{}, true],
  [{ testCase: { vars: {} }, gradingResult: { componentResults: [{}] } }, true],
  [{ testCase: { vars: {} }, gradingResult: { componentResults: [], reason: 'No assertions' } }, false],
  [{ testCase: { vars: {} }, gradingResult: { reason: 'ok' } }, true],
  [{ testCase: { vars: {} } }, false],
  [{ testCase: undefined, vars: { x: 1 } }, true],
])('%j asserts something: %s', (more, isMeasured) => {
  expect(row(more).isMeasured).toBe(isMeasured);
});

describe('details', () => {
  const details = (more: object) => row(more).details;
  test('what is not known, cached or stripped is absent', () => {
    expect(details({ cost: 0 }).cost).toBe(undefined);
    expect(details({ response: { ...ROW.response, cached: true } }).latency).toBe(undefined);
    expect(details({ response: { output: '[output stripped]' } }).answer).toBe(undefined);
    expect(details({ prompt: { raw: '[prompt stripped]' } }).prompt).toBe(undefined);
    expect(details({ response: { output: { b: 1, a: 2 } } }).answer).toBe('{"a":2,"b":1}');
  });

  test.each<[object, string | undefined]>([
    [
      {
        assert: [
          { type: 'contains', value: 'b' },
          { type: 'equals', value: 'a' },
        ],
      },
      'a',
    ],
    [{ assert: [{ type: 'equals', value: '{{ x }}' }] }, '2'],
    [
      {
        assert: [
          { type: 'equals', value: 'a {{x}} b' },
          { type: 'similar', value: 's' },
        ],
      },
      's',
    ],
    [{ assert: [{ type: 'javascript', value: 'true' }] }, undefined],
    [{ assert: [], vars: { expected: 'e' } }, 'e'],
  ])('the reference of %j is %j', (test, reference) => {
    expect(details({ testCase: { vars: { x: '2' }, ...test } }).reference).toBe(reference);
  });
});

test('the text under the first key that has a role', () => {
  expect(valueFor('query', [{}, { 'Question ID': 7, id: 'x' }])).toBe('x');
  expect(valueFor('query', [{ questionId: 7 }])).toBe('7');
  expect(valueFor('subject', [{ category: ' ' }, { topic: 'law' }])).toBe('law');
  expect(valueFor('subject', [{ foo: 'law' }])).toBeUndefined();
});

test.each<[object, string]>([
  [{ provider: { id: ' ' } }, '"provider" is '],
  [{ provider: undefined }, '"provider" is missing, which names none. Give every provider an id or a label.'],
  [{ success: 'yes' }, '"success" is "yes", neither true nor false.'],
  [{ testCase: [] }, '"testCase" is "[]", not an object.'],
  [{ testCase: { vars: 'x' } }, '"vars" is "x", not an object.'],
  [{ promptIdx: -1 }, '"promptIdx" is "-1", not a whole number.'],
  [{ testIdx: 1.5 }, '"testIdx" is "1.5", not a whole number.'],
  [{ namedScores: { f1: 'x' } }, '"f1" is "x", neither a number, true, false nor null.'],
])('%j is an error with its line', async (more, message) => {
  expect(await faultOf(async () => row(more))).toContain(`a.json:3: ${message}`);
});
