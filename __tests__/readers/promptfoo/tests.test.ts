import { describe, expect, test } from '@jest/globals';
import type { PromptfooRow } from '../../../src/readers/promptfoo/row.js';
import { assignQueries, type NamedRow } from '../../../src/readers/promptfoo/tests.js';

let next = 0;
function row(content: string, more: Partial<PromptfooRow & NamedRow> = {}): NamedRow {
  const { file = 'a.json', model = 'm', ...rest } = more;
  const all: PromptfooRow = {
    provider: 'p',
    prompt: '',
    promptIdx: 0,
    testIdx: next++,
    id: undefined,
    description: undefined,
    content,
    hasVars: true,
    isMeasured: true,
    results: new Map(),
    rowId: undefined,
    line: 3,
    details: {},
    ...rest,
  };
  return { file, model, row: all };
}
const queries = (...rows: NamedRow[]): string[] => {
  const { positions } = assignQueries(rows);
  return rows.map((one) => {
    const { id, repeat, contentHash } = positions.get(one.row)!;
    return [
      id,
      ...(repeat === undefined ? [] : [`#${repeat}`]),
      ...(contentHash === undefined ? [] : [contentHash]),
    ].join(' ');
  });
};

describe('what names a query', () => {
  test('an id of each test, before a description, before what was asked', () => {
    expect(queries(row('c1', { id: 'q1', description: 'd1' }), row('c2', { id: 'q2', description: 'd2' }))).toEqual([
      'q1 c1',
      'q2 c2',
    ]);
    expect(queries(row('c1', { id: 'q1', description: 'd1' }), row('c2', { description: 'd2' }))).toEqual([
      'd1 c1',
      'd2 c2',
    ]);
    expect(queries(row('c1', { id: 'q1' }), row('c2'))).toEqual(['c1', 'c2']);
  });

  test('an id that two tests of one model share is none, and that is said', () => {
    const rows = [row('c1', { id: 'q', description: 'd1' }), row('c2', { id: 'q', description: 'd2' })];
    expect(queries(...rows)).toEqual(['d1 c1', 'd2 c2']);
    expect(assignQueries(rows).note).toBe(
      'some tests have no id in their metadata, or share one: tests are told apart by their descriptions',
    );
    expect(assignQueries([row('c1', { id: 'q' }), row('c2')]).note).toContain('by their variables and assertions');
    expect(assignQueries([row('c1', { id: 'q' })]).note).toBeUndefined();
    expect(assignQueries([row('c1')]).note).toBeUndefined();
    expect(queries(row('c1', { id: 'q' }), row('c2', { id: 'q', file: 'b.json' }))).toEqual(['q c1', 'q c2']);
  });
});

test('rows of one model on one query are draws, in the order of the evaluation', () => {
  expect(queries(row('c', { testIdx: 5 }), row('c', { testIdx: 1 }), row('c', { model: 'n' }))).toEqual([
    'c #1',
    'c #0',
    'c',
  ]);
  expect(queries(row('c'), row('c', { file: 'b.json' }))).toEqual(['c', 'c']);
});

test('variables that differ between models say nothing of the question', () => {
  expect(queries(row('c1', { id: 'q' }), row('c2', { id: 'q', model: 'n' }))).toEqual(['q', 'q']);
  expect(queries(row('c1', { id: 'q', hasVars: false }))).toEqual(['q']);
});

test('tests without variables look like repeats of each other', () => {
  const bare = { hasVars: false, line: 7 };
  expect(() => queries(row('c', bare), row('c', bare))).toThrow(
    /^a\.json:7: several results are of tests without variables, id and description: .* Write the file with its variables/,
  );
  expect(queries(row('c', bare), row('c', { ...bare, model: 'n' }))).toEqual(['c', 'c']);
  expect(queries(row('c', { ...bare, id: '1' }), row('c', { ...bare, id: '2' }))).toEqual(['1', '2']);
});
