import { describe, expect, test } from '@jest/globals';
import * as rows from '../../../src/readers/lm-eval/rows.js';
import { faultOf } from '../tables/outcomes.js';
import { jsonLines } from '../../support/hostile.js';
import { memoryFile } from '../../support/read.js';

async function survey(...all: object[]): Promise<object> {
  const file = memoryFile('a.jsonl', jsonLines(all), [], 7);
  const { usable, unusable, outcomes, ...rest } = await rows.surveyFile(file);
  return { ...rest, usable: [...usable], unusable: [...unusable], outcomes: Object.fromEntries(outcomes) };
}
const key = (id: string, filter: string): string => JSON.stringify([id, filter]);

describe('what a file of samples has to choose from', () => {
  test('filters that rows name, and the metrics that hold one number', async () => {
    const row = (filter: string, em: number, more = {}) => ({
      doc_id: 0,
      filter,
      metrics: ['em', 'pair'],
      em,
      pair: [1, 2],
      ...more,
    });
    expect(await survey(row('strict', 1), row('loose', 0), { ...row('loose', 1), doc_id: 1 })).toEqual({
      rows: 3,
      filters: ['strict', 'loose'],
      isMarked: true,
      usable: ['em'],
      unusable: ['pair'],
      outcomes: { [key('0', 'strict')]: 'em=1', [key('0', 'loose')]: 'em=0', [key('1', 'loose')]: 'em=1' },
    });
  });

  test('blocks of rows without a filter are numbered; one alone is none', async () => {
    const row = (id: number) => ({ doc_id: id, doc: {}, acc: 1 });
    expect(await survey(row(0), row(1))).toMatchObject({ filters: ['none'], isMarked: false });
    expect(await survey(row(0), row(1), row(0), row(1))).toMatchObject({ filters: ['1', '2'] });
    expect(await survey(row(0), row(1), row(1))).toMatchObject({ filters: ['none'] });
  });

  test('fillers and lists are no metrics, NaN and null no outcomes', async () => {
    expect(
      await survey({ doc_id: 0, acc: null, f1: 1, bypass: 999, list: [1] }, { doc_id: 1, acc: true, f1: null }),
    ).toEqual({
      rows: 2,
      filters: ['none'],
      isMarked: false,
      usable: ['f1', 'acc'],
      unusable: ['bypass', 'list'],
      outcomes: { [key('0', '1')]: 'f1=1', [key('1', '1')]: 'acc=1' },
    });
    expect(await survey({ doc_id: 0, acc: 1 }, { doc_id: 1, acc: [1] })).toMatchObject({
      usable: [],
      unusable: ['acc'],
    });
  });

  test.each<[object, string]>([
    [{ doc_id: 1.5 }, 'the doc_id "1.5" is neither a whole number nor a text.'],
    [{ doc_id: ' ' }, 'the doc_id " " is neither a whole number nor a text.'],
    [{ doc_id: 0, filter: 7 }, 'the filter "7" is not a text.'],
    [{ doc_id: 0, metrics: 'acc' }, 'the metrics "acc" are not a list of names.'],
  ])('%j is an error with its line', async (row, message) => {
    expect(await faultOf(() => survey({ doc_id: 9, filter: 'f' }, row))).toBe(
      `a.jsonl:2: ${message} Write the file again with the harness.`,
    );
  });
});

test('blocks: as many as more than half of the documents have rows', () => {
  const counter = new rows.RowCounter();
  expect(counter.blocks()).toBe(0);
  expect(['a', 'b', 'a', 'c', 'a'].map((id) => counter.next(id))).toEqual([1, 1, 2, 1, 3]);
  expect(counter.blocks()).toBe(1);
  counter.next('b');
  expect(counter.blocks()).toBe(2);
});

describe('what identifies a question', () => {
  const hash = (row: Record<string, unknown>, always = false) => rows.rowHash(row, always);
  test('is the logged hash, or one of the document where it is needed', () => {
    expect(hash({ doc_hash: 'h', doc: { q: 1 } })).toBe('h');
    expect(hash({ doc: { q: 1 } })).toBeUndefined();
    expect(hash({ doc: { q: 1 } }, true)).toMatch(/^#[0-9a-f]{16}$/);
    expect(hash({ doc: { q: 1 }, doc_hash: '' }, true)).not.toBe(hash({ doc: { q: 2 } }, true));
  });

  test('is the texts in any order where choices are shuffled, without the letter of the right one', () => {
    const doc = { question: 'Which?', choice1: 'first', choice2: 'second', answer: '(A)' };
    const shuffled = { question: 'Which?', choice1: 'second', choice2: 'first', answer: '(B)' };
    expect(hash({ doc, doc_hash: 'x' })).toBe(hash({ doc: shuffled, doc_hash: 'y' }));
    expect(hash({ doc })).not.toBe(hash({ doc: { ...doc, question: 'What?' } }));
  });
});

test('a result; what is not finite is no verdict', () => {
  const result = (acc: unknown) => rows.resultOf({ acc }, 'acc');
  expect([true, 0, 0.5, null, NaN, undefined, 'x'].map(result)).toEqual([
    true,
    0,
    0.5,
    ...Array<string>(4).fill('unscored'),
  ]);
});

describe('details', () => {
  const details = (row: Record<string, unknown>) => rows.rowDetails(row);
  test('of generated text', () => {
    expect(
      details({
        target: 12,
        filtered_resps: [['12']],
        arguments: { gen_args_0: { arg_0: 'What?', arg_1: {} } },
        doc: { category: 'sums' },
      }),
    ).toEqual({ answer: '12', reference: '12', prompt: 'What?', subject: 'sums' });
    expect(details({ filtered_resps: ['x'], arguments: [['p', {}]] })).toEqual({ answer: 'x', prompt: 'p' });
    expect(details({ filtered_resps: [] })).toEqual({});
  });

  test('of multiple choice: the likeliest, as the target is written', () => {
    const choices = {
      filtered_resps: [
        ['-3.0', 'False'],
        ['-1.0', 'True'],
        ['-2', 'False'],
      ],
    };
    const requests = {
      arguments: [
        ['p', ' a'],
        ['p', ' b'],
        ['p', ' c'],
      ],
    };
    expect(details({ ...choices, target: '1' }).answer).toBe('1');
    expect(details({ ...choices, ...requests, target: 'b' }).answer).toBe('b');
    expect(details({ ...choices, target: 'b' }).answer).toBe('1');
    expect(
      details({
        filtered_resps: [
          ['-1', 'x'],
          ['-2', 'False'],
        ],
      }).answer,
    ).toBe('-1');
  });
});
