import { describe, expect, test } from '@jest/globals';
import { caseOf, hasAutomaticName, looksLikeCase } from '../../../src/readers/deepeval/case.js';
import { faultOf } from '../tables/outcomes.js';
import { OPTIONS } from '../../support/read.js';

const PLACE = { file: 'a.json', line: 3 };
const CASE = { name: 'sum', input: '2+2?', actualOutput: '4', expectedOutput: 'four', success: true };
const read = (more: object = {}, options: object = {}, metrics = new Set<string>(), isConversation = false) =>
  caseOf({ ...CASE, ...more }, isConversation, { ...OPTIONS, ...options }, metrics, PLACE);
const result = (more: object, metric?: string) => read(more, { metric }).result;
const metric = (name: string, success: boolean | null, more = {}) => ({ name, success, ...more });

test('a case, with everything that is used of it', () => {
  const more = { tokenCost: 0.1, completionTime: 2, inputTokenCount: 5, outputTokenCount: 1, evaluationCost: 9 };
  const { content, ...rest } = read({ ...more, metricsData: [metric('m', true, { evaluationModel: 'j' })] });
  expect(content).toMatch(/^#[0-9a-f]{16}$/);
  expect(rest).toEqual({
    name: 'sum',
    result: true,
    metrics: [],
    line: 3,
    details: {
      answer: '4',
      reference: 'four',
      prompt: '2+2?',
      judge: 'j',
      cost: 0.1,
      latency: 2,
      inputTokens: 5,
      outputTokens: 1,
    },
  });
  const judges = [metric('m', true, { evaluationModel: 'j' }), metric('n', true, { evaluationModel: 'k' })];
  expect(read({ metricsData: judges }).details!.judge).toBe(undefined);
  expect(read({ name: ' ' }, { details: false })).toMatchObject({ name: undefined, details: undefined });
});

describe('the verdict', () => {
  test.each<[object, unknown]>([
    [{ success: true }, true],
    [{ success: false }, false],
    [{ success: null }, 'unscored'],
    [{ success: undefined, actualOutput: undefined }, 'error'],
    [{ success: undefined, actualOutput: undefined, multimodalInputActualOutput: [] }, 'unscored'],
    [{ success: false, metricsData: [metric('m', false, { error: 'x' })] }, 'unscored'],
    [{ success: false, metricsData: [metric('m', false, { error: 'x' }), metric('n', false)] }, false],
    [
      { success: false, metricsData: [metric('m', false, { error: 'x' }), metric('n', false, { flaky: true })] },
      'unscored',
    ],
    [{ success: false, actualOutput: undefined, metricsData: [metric('m', false, { error: 'x' })] }, 'error'],
  ])('of %j is %j', (more, expected) => {
    expect(result(more)).toBe(expected);
  });

  test.each<[object[], unknown]>([
    [[metric('m', true), metric('n', false)], true],
    [[metric('m', true), metric('m', false)], false],
    [[metric('m', true), metric('m', null)], 'unscored'],
    [[metric('m', false, { error: 'x' })], 'unscored'],
    [[metric('n', true)], 'unscored'],
    [[], 'unscored'],
  ])('by one metric of %j is %j', (metricsData, expected) => {
    expect(result({ success: true, metricsData }, 'm')).toBe(expected);
  });
});

test('names of metrics are gathered; what they say is kept where scores are measured', () => {
  const names = new Set<string>();
  const metricsData = [
    metric('m', true, { score: 0.5, threshold: 0.4, flaky: true }),
    { metric: 'old', success: false, error: null },
  ];
  expect(read({ metricsData }, { scores: true }, names).metrics).toEqual([
    { name: 'm', success: true, score: 0.5, threshold: 0.4, failed: false, flaky: true, judge: undefined },
    {
      name: 'old',
      success: false,
      score: undefined,
      threshold: undefined,
      failed: false,
      flaky: false,
      judge: undefined,
    },
  ]);
  expect([...names]).toEqual(['m', 'old']);
});

describe('what identifies a query', () => {
  test('is what was asked, and not what was answered', () => {
    const { content } = read();
    expect(read({ actualOutput: 'x', success: false }).content).toBe(content);
    expect(read({ expectedOutput: 'x' }).content).not.toBe(content);
    expect(read({ input: 'x' }).content).not.toBe(content);
    expect(read({ input: undefined }).content).toBeUndefined();
  });

  test('of a conversation is its scenario, or else what the user said first', () => {
    const talk = (more: object) => read({ input: undefined, ...more }, {}, new Set(), true).content;
    const turns = [
      { role: 'assistant', content: 'Hello' },
      { role: 'user', content: 'Hi' },
    ];
    expect(talk({ turns })).toBe(talk({ turns: [turns[1], { role: 'assistant', content: 'other' }] }));
    expect(talk({ turns })).toBe(talk({ scenario: 'Hi' }));
    expect(talk({ turns, scenario: 's' })).toBe(talk({ scenario: 's' }));
    expect(talk({ turns: [] })).toBeUndefined();
  });
});

test('what looks like a case', () => {
  const cases = [{ metricsData: [] }, { metricsMetadata: [] }, { name: 'a', success: null, turns: [] }];
  expect(cases.map(looksLikeCase)).toEqual([true, true, true]);
  expect([{ name: 'a', success: true }, { metricsData: {} }, [], null].map(looksLikeCase)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(
    ['test_case_0', 'conversational_test_case_12', 'test_case_None', 'my_test_case_0', 'test_case'].map(
      hasAutomaticName,
    ),
  ).toEqual([...[true, true, true, false, false]]);
});

test.each<[unknown, string]>([
  [7, 'a test case is not an object but "7".'],
  [{ ...CASE, success: 'yes' }, '"success" is "yes", neither true, false nor null.'],
  [{ ...CASE, metricsData: [1] }, 'the metrics of a test case are not a list of objects but "[1]".'],
  [{ ...CASE, metricsData: [{ success: 1 }] }, '"success" is "1", neither'],
])('%j is an error with its line', async (value, message) => {
  const text = await faultOf(async () => caseOf(value, false, OPTIONS, new Set(), PLACE));
  expect(text).toContain(`a.json:3: ${message}`);
});
