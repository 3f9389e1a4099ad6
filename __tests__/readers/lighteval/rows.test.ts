import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { detailsRow, readDetailsFile } from '../../../src/readers/lighteval/rows.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const FILE = memoryFile('a.parquet', '');
const DOC = { id: '7', task_name: 'gsm8k', query: 'What?', choices: ['a', 'b'], gold_index: [1n] };
const row = (more: object = {}, wantsDetails = true) =>
  detailsRow({ doc: DOC, metric: { em: 1 }, model_response: { text: ['raw'] }, ...more }, FILE, 3, wantsDetails);

describe('a row', () => {
  test('with its scores and what is known beside', () => {
    expect(row()).toEqual({
      id: '7',
      task: 'gsm8k',
      scores: new Map([['em', 1]]),
      unusable: [],
      details: { answer: 'raw', reference: 'b', prompt: 'What?' },
    });
    expect(row({}, false).details).toBe(undefined);
  });

  test('scores of any kind: lists are unusable, what is not finite is unscored', () => {
    const { scores, unusable } = row({ metric: { a: 1n, b: true, c: NaN, d: null, e: [1], f: 'x', __proto__: 1 } });
    expect([...scores]).toEqual([
      ['a', 1],
      ['b', true],
      ['c', 'unscored'],
    ]);
    expect(unusable).toEqual(['e', 'f']);
  });

  test('underscores around the names of columns, and ids that are numbers or missing', () => {
    const found = detailsRow({ __doc__: { ...DOC, id: 7n }, __metric__: { em: 0 } }, FILE, 1, false);
    expect([found.id, found.scores.get('em')]).toEqual(['7', 0]);
    const { id } = row({ doc: { ...DOC, id: '' } });
    expect(id).toMatch(/^#[0-9a-f]{16}$/);
    expect(row({ doc: { ...DOC, id: undefined, query: 'Else?' } }).id).not.toBe(id);
  });

  test('the processed answer goes first; an index beyond the choices is no reference', () => {
    expect(row({ model_response: { text: ['raw'], text_post_processed: ['done'] } }).details!.answer).toBe('done');
    expect(row({ model_response: { text: [], text_post_processed: null } }).details!.answer).toBe(undefined);
    for (const gold of [[5], [-1], ['1'], undefined])
      expect(row({ doc: { ...DOC, gold_index: gold } }).details!.reference).toBe(undefined);
    expect(row({ doc: { ...DOC, gold_index: 0 } }).details!.reference).toBe('a');
  });

  test.each<[object, string]>([
    [{ doc: undefined }, 'row 3: doc is absent. Write the file again with LightEval.'],
    [{ doc: '{"a": 1}' }, 'row 3: doc is a text instead of a structure.'],
    [{ metric: [] }, 'row 3: metric is a list.'],
    [{ metric: 7 }, 'row 3: metric is a number.'],
    [{ doc: { ...DOC, task_name: '' } }, 'row 3: doc.task_name is not a text.'],
    [{ doc: { task_name: 't' } }, 'row 3: doc has neither an id nor a query.'],
  ])('%j is an error with its number', (more, message) => {
    expect(() => row(more)).toThrow(`a.parquet: ${message}`);
  });
});

describe('a file', () => {
  const bytes = readFileSync('__tests__/fixtures/harness/lighteval/none.parquet');
  const read = (path: string) =>
    readDetailsFile(memoryFile(path, bytes), new CollectingSink().open(memoryFile(path, bytes), 'lighteval'), false);

  test.each<[string, string, string | undefined, boolean]>([
    ['out/details/org/m/2026-01-02T03-04-05.67/details_x.parquet', 'org/m', '2026-01-02T03-04-05.67', true],
    ['m/details_x_2026-01-02T03-04-05.parquet', 'm', '2026-01-02T03-04-05', false],
    ['a.zip!details/m/details_x.parquet', 'm', undefined, true],
  ])('%s: model %s, date %s', async (path, model, date, isWholeName) => {
    const run = await read(path);
    expect([run.model, run.date, run.isWholeName]).toEqual([model, date, isWholeName]);
    expect(run.outcomes.size).toBe(run.rows.length);
    expect(run.rows.length).toBeGreaterThan(0);
  });

  test.each(['details_x.parquet', 'details/details_x.parquet', '2026-01-02T03-04-05/details_x.parquet'])(
    '%s names no model',
    async (path) => {
      await expect(read(path)).rejects.toThrow(
        `${path}: nothing says which model this is: LightEval names the folder after it.`,
      );
    },
  );
});
