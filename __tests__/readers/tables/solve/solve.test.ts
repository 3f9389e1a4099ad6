import { describe, expect, test } from '@jest/globals';
import { parseColumns } from '../../../../src/readers/tables/columns.js';
import { solved, type Hints } from '../solved.js';

function said(table: string, hints: Hints = {}, path?: string): string {
  const [header, ...rows] = table.split('\n').map((line) => line.split(' ').map((cell) => (cell === '-' ? '' : cell)));
  const solution = solved(header!, rows, hints, path);
  if (solution.kind === 'refused') return `${solution.rule} ${solution.remedy}`;
  const { shape } = solution;
  const name = (at: number | undefined) => (at === undefined ? '-' : (header![at] ?? 'path'));
  switch (shape.kind) {
    case 'long':
      return `long: ${[shape.query.column, shape.model, shape.outcome].map(name).join(' ')}`;
    case 'wide':
      return `wide: ${name(shape.query?.column)} | ${shape.models.map((model) => model.name).join(' ')}`;
    case 'items':
      return `items: ${name(shape.query.column)} | ${[...shape.columns].map(([role, at]) => `${role}=${name(at)}`).join(' ')}`;
  }
}
const columns = (...lines: string[]): Hints => ({ columns: parseColumns(lines) });

describe('a table is read in exactly one way', () => {
  test.each([
    [
      'one row for each answer',
      'id model correct\nq1 gpt-4 1\nq1 claude 0\nq2 gpt-4 0\nq2 claude 1',
      'long: id model correct',
    ],
    ['one column for each model', 'id gpt-4 claude\nq1 1 0\nq2 0 1', 'wide: id | gpt-4 claude'],
    ['a verdict of one model', 'id answer correct\nq1 x 1\nq2 y 0', 'long: id - correct'],
    [
      'what describes the questions',
      'id question answer\nq1 Why? x\nq2 How? y',
      'items: id | text=question reference=answer',
    ],
    [
      'one row for each answer, in which models look like columns',
      'id model gpt-4 claude\nq1 a 1 0\nq2 a 0 1',
      'wide: id | gpt-4 claude',
    ],
    ['a grouped table', 'count gpt-4 claude\n30 1 0\n12 0 1', 'wide: - | gpt-4 claude'],
  ])('%s', (_what, table, expected) => {
    expect(said(table)).toBe(expected);
  });

  test('a last row of totals is no row', () => {
    expect(said('id gpt-4 claude\nq1 1 0\nq2 0 1\nTotal 17 23')).toBe('wide: id | gpt-4 claude');
  });

  test('as the user says, where two ways fit', () => {
    const table = 'id foo bar zeal\nq1 x 1 0\nq1 y 0 1\nq2 x 1 1\nq2 y 0 0';
    expect(said(table, columns('model = foo', 'outcome = bar'))).toBe('long: id foo bar');
    expect(said(table, columns('model = foo', 'outcome = zeal'))).toBe('long: id foo zeal');
  });
});

describe('or not at all, with the remedy', () => {
  test.each([
    [
      'columns of what is bad',
      'id gpt-4_wrong claude_wrong\nq1 1 0\nq2 0 1\nq3 1 1',
      'of what is bad, and 1 must mean right',
    ],
    ['no cells', 'id a b\n- - -', 'no row holds anything. Did the evaluation end'],
    ['no header', 'q1 1 0\nq2 0 1\nq3 1 1', 'Write a header line before it, for example "query_id,model-1,model-2"'],
    ['models as rows', 'model q1 q2 q3\ngpt-4 1 0 1\nclaude 0 1 1', 'the table looks transposed'],
    ['a leaderboard', 'model accuracy\ngpt-4 0.51\nclaude 0.62', 'these are averages over many questions'],
    ['means of benchmarks', 'benchmark gpt-4 claude\ngsm8k 0.5 0.25\nmmlu 0.75 0.6\narc 0.1 0.3', 'these are averages'],
    ['no query', 'gpt-4 claude\n1 0\n0 1\n1 1', 'no column names the questions. Give every question an id of its own'],
    ['numbers beyond 0 to 1', 'id gpt-4 claude\nq1 5 3\nq2 4 4', 'lie beyond 0 to 1. If they are scores, '],
    [
      'two measures of each',
      'id a_passed b_passed a_resolved b_resolved\nq1 1 0 0 1\nq2 0 1 1 0',
      '`columns: outcome = passed`',
    ],
    ['several columns of one model', 'id a b a.1 b.1\nq1 1 0 1 1\nq2 0 1 0 1', 'look like one model'],
    [
      'right answers or verdicts',
      'id is_toxic gpt-4 claude\nq1 1 1 0\nq2 0 0 0\nq3 1 0 1',
      '`columns: reference = is_toxic`',
    ],
  ])('%s', (_what, table, message) => {
    expect(said(table)).toContain(message);
  });

  test('an outcome or a metric of a table that has one column for each model', () => {
    const wide = 'id gpt-4 claude\nq1 1 0\nq2 0 1';
    expect(said(wide, { metric: 'f1' })).toBe(
      '`metric`: "f1" is not a column of outcomes here: the table has one column per model. Leave `metric` out.',
    );
    expect(said(wide, columns('query = zzz'))).toContain('there is no column "zzz", which `columns` names.');
  });

  test('counts that differ widely beside an id for each row', () => {
    const rows = [11, 3, 25, 8, 40, 6, 17, 9].map((count, i) => `q${i} ${count} ${i % 2} ${(i >> 1) % 2}`).join('\n');
    expect(said(`id count gpt-4 claude\n${rows}`)).toContain('it may be a weight or describe the question');
    expect(said(`id count gpt-4 claude\n${rows.replace(/q/g, 'pattern:')}`)).toBe('wide: id | gpt-4 claude');
    expect(said(`id count gpt-4 claude\n${rows.split('\n').slice(1).join('\n')}`)).toBe('wide: id | gpt-4 claude');
  });
});
