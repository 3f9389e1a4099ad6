import { describe, expect, test } from '@jest/globals';
import { readSample, sampleKeys, UNNAMED_SCORER } from '../../../src/readers/inspect/sample.js';
import { faultOf } from '../tables/outcomes.js';

const PLACE = { file: 'a.json', line: 3 };
const ROW = { id: 1, epoch: 2, scores: { match: { value: 'C', answer: 'four' } } };
const sample = (more: object = {}, details = true) => readSample({ ...ROW, ...more }, PLACE, details);

test('a sample: its identity, its scores and its answers', () => {
  const { id, epoch, scores, answers, failed, invalidated, line } = sample();
  expect({ id, epoch, scores: [...scores], answers: [...answers], failed, invalidated, line }).toEqual({
    id: '1',
    epoch: 2,
    scores: [['match', 'C']],
    answers: [['match', 'four']],
    failed: false,
    invalidated: false,
    line: 3,
  });
  expect(sample({}, false).answers.size).toBe(0);
  expect([sample({ error: {} }).failed, sample({ invalidation: {} }).invalidated]).toEqual([true, true]);
});

test('scores without a value, of an old log, and none', () => {
  expect([...sample({ scores: { a: {} }, score: { value: 'I' } }).scores]).toEqual([
    ['a', null],
    [UNNAMED_SCORER, 'I'],
  ]);
  expect(sample({ scores: undefined }).scores.size).toBe(0);
  expect(sample({ scores: null, score: null }).scores.size).toBe(0);
});

describe('details', () => {
  const details = (more: object) => sample(more).details;
  test('come from where they stand', () => {
    expect(
      details({
        input: [{ content: 'a' }, { content: [{ text: 'b' }, { image: 'x' }] }, 7],
        target: [' x ', 'y', 'attachment://z'],
        metadata: { Category: 'law' },
        output: { completion: 'c', choices: [{ message: { content: 'd' }, stop_reason: 'stop' }] },
        working_time: 1.5,
        total_time: 9,
      }),
    ).toEqual({ prompt: 'a\nb', reference: 'x, y', subject: 'law', answer: 'c', stopReason: 'stop', latency: 1.5 });
  });

  test('the message stands for the completion, the limit for the reason to stop, all time for the time of work', () => {
    expect(
      details({
        output: { completion: 'tc://1', choices: [{ message: { content: 'd' }, stop_reason: 'stop' }] },
        limit: { type: 'token' },
        total_time: 9,
      }),
    ).toEqual({ answer: 'd', stopReason: 'token_limit', latency: 9 });
    expect(details({ limit: 'time' }).stopReason).toBe('time_limit');
    expect(details({ input: 'attachment://x', target: '', output: 7, metadata: 'x' })).toEqual({});
    expect(sample({ input: 'x' }, false).details).toEqual({});
  });
});

test('a summary that cuts the input behind its opening has the same hash', () => {
  const hash = (input: unknown) => sample({ input }).inputHash;
  const text = 'word '.repeat(100);
  expect(hash(text)).toMatch(/^[0-9a-f]{16}$/);
  expect(hash(`${text}...`)).toBe(hash(text.replace(/ /g, '\n')));
  expect(hash([{ content: text }])).toBe(hash(text));
  expect(hash('other')).not.toBe(hash(text));
  expect(hash(undefined)).toBeUndefined();
});

test('usage by model, of objects alone', () => {
  expect([...sample({ model_usage: { a: { input_tokens: 3 }, b: 7 } }).usage]).toEqual([['a', { input_tokens: 3 }]]);
  expect(sample({ model_usage: [] }).usage.size).toBe(0);
});

test('large parts are not read: nor are texts, without details', () => {
  const [few, more] = [sampleKeys(false), sampleKeys(true)];
  for (const key of ['id', 'epoch', 'input', 'scores', 'score', 'error'])
    expect([few.includes(key), more.includes(key)]).toEqual([true, true]);
  expect([few.includes('output'), more.includes('output'), more.includes('messages')]).toEqual([false, true, false]);
});

test.each<[object, string]>([
  [{ epoch: 0 }, '"epoch" is "0", not a whole number from 1 on. Write the log again.'],
  [{ epoch: undefined }, '"epoch" is missing'],
  [{ id: '' }, '"id" is '],
  [{ scores: [] }, '"scores" is "[]", not an object. Score the log again.'],
  [{ scores: { match: 1 } }, 'the score of "match" is "1", not an object with a value.'],
])('%j is an error with its line', async (more, message) => {
  expect(await faultOf(async () => sample(more))).toContain(`a.json:3: ${message}`);
});
