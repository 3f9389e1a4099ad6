import { describe, expect, test } from '@jest/globals';
import type { Column } from '../../../../src/readers/tables/solve/facts.js';
import { solveWide } from '../../../../src/readers/tables/solve/wide.js';
import type { WideHints } from '../../../../src/readers/tables/solve/wide-types.js';
import { columnsFrom } from './columns-from.js';

const HINTS: WideHints = { isNamed: () => false, labels: new Set(), described: new Set() };
function wide(table: string, hints: (columns: readonly Column[]) => Partial<WideHints> = () => ({})) {
  const columns = columnsFrom(table);
  return solveWide(columns, { ...HINTS, ...hints(columns) });
}
/** The models, or what keeps them from being found, in words. */
function said(table: string, hints?: Parameters<typeof wide>[1]): string {
  const choice = wide(table, hints);
  switch (choice.kind) {
    case 'wide':
      return `${choice.shape.models.map(({ name }) => name).join(', ')}${choice.isSure ? '' : '?'}`;
    case 'unsure':
      return `${choice.models.join(', ')} and perhaps ${choice.doubtful.join(', ')}`;
    case 'gold':
      return `${choice.column.name} may be the right answers`;
    case 'measures':
      return `measures ${choice.measures.join(', ')}`;
    case 'variants':
      return `one of each: ${choice.variants.firsts.join(', ')}`;
    case 'none':
      return `none${choice.why === undefined ? '' : `, ${choice.why}`}`;
  }
}

describe('the columns of models', () => {
  test.each([
    ['models by their names', 'id gpt-4o claude-3\nq1 1 0\nq2 0 1', 'gpt-4o, claude-3'],
    ['by what they hold', 'id a b\nq1 1 0\nq2 0 1', 'a, b?'],
    ['by a measure of three or more', 'id a_correct b_correct c_correct\nq1 1 0 1\nq2 0 1 1', 'a, b, c'],
    ['by answers that are compared', 'id gold a b\nq1 A A B\nq2 B B A', 'a, b'],
    [
      'four versions of two models',
      'id gpt-4 gpt-4.1 claude-3 claude-3.5\nq1 1 0 1 1\nq2 0 1 0 1',
      'gpt-4, gpt-4.1, claude-3, claude-3.5',
    ],
    ['columns that a data frame has numbered', 'id a b a.1 b.1\nq1 1 0 1 1\nq2 0 1 0 1', 'one of each: a, b'],
    [
      'two measures of each',
      'id a_passed b_passed a_resolved b_resolved\nq1 1 0 0 1\nq2 0 1 1 0',
      'measures passed, resolved',
    ],
    [
      'a property of the question',
      'id gpt-4o claude-3 hard\nq1 1 0 1\nq2 0 1 1\nq3 1 1 0',
      'gpt-4o, claude-3 and perhaps hard',
    ],
    ['a router beside models', 'id gpt-4o claude-3 my_router\nq1 1 0 1\nq2 0 1 1\nq3 1 1 0', ''],
    [
      'right answers in 1 and 0',
      'id is_toxic gpt-4o claude-3\nq1 1 1 0\nq2 0 0 0\nq3 1 0 1',
      'is_toxic may be the right answers',
    ],
    ['texts alone', 'id remark\nq1 x\nq2 y', 'none'],
    ['no query', 'a b\n1 0\n0 1\n1 1', 'none, query'],
    ['a count in its place', 'count a b\n3 1 0\n2 0 1', 'a, b?'],
  ])('%s', (_what, table, expected) => {
    if (expected === '') expect(said(table)).not.toContain('perhaps');
    else expect(said(table)).toBe(expected);
  });

  test('the user settles each doubt', () => {
    const table = 'id gpt-4o claude-3 hard\nq1 1 0 1\nq2 0 1 1\nq3 1 1 0';
    expect(said(table, () => ({ isNamed: (name) => name === 'hard' }))).toBe('gpt-4o, claude-3, hard');
    expect(said(table, () => ({ selects: (name) => name !== 'hard' }))).toBe('gpt-4o, claude-3');
    expect(said(table, () => ({ selects: () => true }))).toBe('gpt-4o, claude-3, hard');
    expect(said(table, () => ({ selects: () => false }))).toBe('?');
    const gold = 'id is_toxic gpt-4o claude-3\nq1 1 1 0\nq2 0 0 0\nq3 1 0 1';
    expect(said(gold, ([, toxic]) => ({ reference: toxic! }))).toBe('gpt-4o, claude-3');
    expect(said(gold, ([, toxic]) => ({ described: new Set([toxic!]) }))).toBe('gpt-4o, claude-3');
  });

  test('models below one object bear their own names', () => {
    expect(said('id results.gpt-4o results.claude-3\nq1 1 0\nq2 0 1')).toBe('gpt-4o, claude-3');
  });
});

describe('the shape of the table', () => {
  const shape = (table: string) => {
    const choice = wide(table);
    if (choice.kind !== 'wide') throw new Error(choice.kind);
    return choice.shape;
  };

  test('what else is known of queries and answers stands beside', () => {
    const { query, facts, models, setAside } = shape(
      'question category gpt-4o claude-3 gpt-4o_cost remark\nWhy? law 1 0 0.1 x\nHow? art 0 1 0.2 y',
    );
    expect([query!.column, Object.fromEntries(facts)]).toEqual([0, { text: 0, subject: 1 }]);
    expect(models.map(({ beside }) => Object.fromEntries(beside))).toEqual([{ cost: 4 }, {}]);
    expect(setAside.map(({ column }) => column)).toEqual([5]);
  });

  test('a column with outcomes among other things is in doubt, unless it is selected', () => {
    const table = 'id gpt-4o claude-3\nq1 1 0\nq2 0 maybe\nq3 1 1';
    expect(shape(table).doubtful).toEqual([2]);
    const selected = wide(table, () => ({ selects: () => true }));
    expect(selected.kind === 'wide' && selected.shape.doubtful).toEqual([]);
  });

  test('answers are compared with the right ones', () => {
    expect(shape('id gold a b\nq1 A A B\nq2 B B A')).toMatchObject({ compare: 1, doubtful: [] });
    expect(shape('id a b\nq1 1 0\nq2 0 1').compare).toBeUndefined();
  });

  test('another measure of a model is set aside, and said', () => {
    expect(shape('id a_correct b_correct a_score b_score\nq1 1 0 1 0\nq2 0 1 0 1').setAside).toEqual([
      { column: 3, why: 'another measure than the outcome of its model' },
      { column: 4, why: 'another measure than the outcome of its model' },
    ]);
  });
});
