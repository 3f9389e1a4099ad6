import { describe, expect, test } from '@jest/globals';
import { chooseOutcome, outcomesOf, withMarks } from '../../../../src/readers/tables/solve/outcome.js';
import { column, columnsFrom } from './columns-from.js';

/** The choice among columns, in words. */
function choice(table: string, options: { passThreshold?: number; scores?: boolean; anyScale?: boolean } = {}): string {
  const { passThreshold = 0.5, scores = false, anyScale = false } = options;
  const found = chooseOutcome(columnsFrom(table, anyScale), { passThreshold, scores });
  switch (found.kind) {
    case 'chosen':
      return [found.column.name, ...found.unused.map(({ name }) => `not ${name}`)].join(', ');
    case 'several':
      return `${found.columns.map(({ name }) => name).join(' or ')}?${found.why === undefined ? '' : ` ${found.why}`}`;
    case 'bad':
      return `${found.column.name} is bad`;
    case 'none':
      return `none of ${found.considered.map(({ name }) => name).join(', ')}`;
  }
}

describe('which column is the outcome', () => {
  test.each([
    ['a verdict by name', 'correct id\n1 q1\n0 q2', 'correct'],
    ['a verdict before a metric', 'bleu correct\n0.4 1\n0.9 0', 'correct, not bleu'],
    ['a plain name before others that agree', 'grade correct\n1 1\n0 0', 'correct, not grade'],
    ['a grade in more steps than the verdict', 'passed score\n1 0.9\n1 0.7\n0 0.6\n0 0.1', 'passed, not score'],
    ['two verdicts that differ', 'passed resolved\n1 0\n0 1', 'passed or resolved?'],
    ['two grades that differ', 'score reward\n1 0\n0 1', 'score or reward?'],
    ['columns of unknown names that agree', 'foo bar\n1 1\n0 0', 'none'],
    ['texts alone', 'correct_answer foo\nParis x\nRome y', 'none of correct_answer, foo'],
    ['a flag beside', 'is_truncated correct\n1 1\n0 0', 'correct'],
    ['what is bad', 'is_wrong foo\n1 a\n0 b', 'is_wrong is bad'],
  ])('%s', (_what, table, expected) => {
    const found = choice(table);
    if (expected === 'none') expect(found).not.toMatch(/^(?:foo|bar)(?:,|$)/);
    else expect(found).toBe(expected);
  });

  test('where scores are wanted, they go before a verdict', () => {
    const table = 'correct score\n1 0.9\n0 0.4\n1 0.8';
    expect(choice(table)).toBe('correct, not score');
    expect(choice(table, { scores: true })).toBe('score');
    expect(choice('correct foo\n1 a\n0 b', { scores: true })).toBe('correct');
  });

  test('a state that is the same in every row leaves a grade under an uncommon name in doubt', () => {
    const rows = ['0.9', '0.4', '0.7', '0.2', '0.1', '0.8'].map((grade) => `true ${grade}`).join('\n');
    expect(choice(`success zeal\n${rows}`)).toBe('success or zeal? "success" is the same in every row');
    expect(choice(`success score\n${rows}`)).not.toContain('?');
    expect(choice(`success\n${'true\n'.repeat(6)}`)).toBe('success? "success" is the same in every row');
    expect(choice(`success\n${'true\n'.repeat(5)}`)).toBe('success');
  });

  test('a verdict with one cell that is none is taken, and refused where it is read', () => {
    expect(choice('correct x\n1 a\n0 b\nmaybe c')).toBe('correct');
  });

  test('the threshold decides whether columns agree', () => {
    const table = 'passed score\n1 0.6\n0 0.4\n1 0.2';
    expect(choice(table, { passThreshold: 0.5 })).toBe('passed or score?');
    // Then all scores are right, and the column says nothing against the verdict.
    expect(choice(table, { passThreshold: 0.1 })).toBe('passed, not score');
  });
});

test('outcomes under a threshold: from it on a score is right', () => {
  const scores = column('s', ['0.5', '0.49', '', '1', 'n/a']);
  expect(outcomesOf(scores, 0.5)).toBe('10-1-');
  expect(outcomesOf(scores, 0.51)).toBe('00-1-');
  expect(outcomesOf(column('c', ['yes', 'No', 'error']), 0.5)).toBe('10-');
});

test('a mark under a name that says what is so is right, and a blank wrong', () => {
  const marks = ['x', '', 'x', ''];
  const read = withMarks(column('correct', marks)).spelling!.read;
  expect([read('x'), read('')]).toEqual([true, false]);
  for (const other of [column('foo', marks), column('correct', ['x', 'x']), column('correct', ['x', 'y', ''])])
    expect(withMarks(other)).toBe(other);
});
