import { describe, expect, test } from '@jest/globals';
import { parseColumns } from '../../../../src/readers/tables/columns.js';
import { columnsOf, familiesOf } from '../../../../src/readers/tables/solve/family.js';
import { forcedColumns, spelledOutcome } from '../../../../src/readers/tables/solve/forced.js';
import { solveLong } from '../../../../src/readers/tables/solve/long.js';
import type { Forced, SolveOptions } from '../../../../src/readers/tables/solve/types.js';
import { memoryFile } from '../../../support/read.js';

/** The roles of the columns by their names, or the refusal. */
function long(
  table: string,
  lines: readonly string[] = [],
  more: Partial<SolveOptions> = {},
  paths = ['in.csv'],
): unknown {
  const [header, ...rows] = table.split('\n').map((line) => line.split(' ').map((cell) => (cell === '-' ? '' : cell)));
  const tables = paths.map((path) => ({
    file: memoryFile(path, ''),
    format: 'csv',
    columns: header!,
    sample: rows.map((cells, i) => ({ cells, line: i + 2 })),
    isWhole: true,
    hasLines: true,
    notes: [],
    async *rows() {},
  }));
  const [family] = familiesOf(tables);
  const columns = columnsOf(family!, false);
  const given: SolveOptions = {
    columns: parseColumns(lines),
    metric: undefined,
    passThreshold: 0.5,
    repeats: false,
    labels: () => new Map(),
    selects: () => undefined,
    isNamed: () => false,
    ...more,
  };
  const options = spelledOutcome(given, columns) ?? given;
  const solution = solveLong(columns, { family: family!, options, forced: forcedColumns(columns, options) as Forced });
  if (solution.kind === 'refused') return `${solution.rule} ${solution.remedy}`;
  if (solution.shape.kind !== 'long') throw new Error(solution.shape.kind);
  const { query, model, outcome, other, unused, compare, only, spelling } = solution.shape;
  const name = (at: number) => family!.names[at]!;
  return {
    query: name(query.column),
    ...(model === undefined ? {} : { model: name(model) }),
    outcome: name(outcome),
    ...Object.fromEntries([...other].map(([role, at]) => [role, name(at)])),
    ...(unused.length === 0 ? {} : { unused: unused.map(name) }),
    ...(compare === undefined ? {} : { compare: name(compare) }),
    ...(only === undefined ? {} : { only: `${name(only.column)} = ${only.value}` }),
    ...(['1/0', 'true/false'].includes(spelling.name) ? {} : { spelling: spelling.name }),
  };
}
const KEYS = { query: 'id', model: 'model' };
const rows = (more: (i: number) => string): string =>
  ['q1', 'q2', 'q3'].flatMap((q, i) => ['gpt-4', 'claude'].map((m, j) => `${q} ${m} ${more(2 * i + j)}`)).join('\n');
const table = (names: string, more: (i: number) => string): string => `id model ${names}\n${rows(more)}`;

describe('the columns of a table with one row for each answer', () => {
  test('and what else they say', () => {
    const names = 'correct category answer expected cost latency tokens finish_reason error confidence';
    expect(long(table(names, (i) => `${i % 2} law x${i} y 0.${i + 1} 3 7 stop - 0.9`))).toMatchObject({
      ...KEYS,
      outcome: 'correct',
      subject: 'category',
      answer: 'answer',
      reference: 'expected',
      cost: 'cost',
      latency: 'latency',
      outputTokens: 'tokens',
      stopReason: 'finish_reason',
      error: 'error',
      confidence: 'confidence',
    });
  });

  test('as the user gives them', () => {
    const lines = ['outcome = zeal', 'group = foo', 'answer = bar'];
    expect(
      long(
        table('zeal foo bar', (i) => `${i % 2} law x${i}`),
        lines,
      ),
    ).toMatchObject({
      ...KEYS,
      outcome: 'zeal',
      subject: 'foo',
      answer: 'bar',
    });
  });

  test('one column never has two roles', () => {
    const found = long(
      table('correct answer', (i) => `${i % 2} x${i}`),
      ['prompt = answer'],
    );
    expect(found).toMatchObject({ text: 'answer' });
    expect(found).not.toHaveProperty('answer');
  });

  test('answers that the user compares', () => {
    const found = long(
      table('gold said', (i) => `A ${i % 2 ? 'A' : 'B'}`),
      ['answer = said', 'reference = gold'],
    );
    expect(found).toMatchObject({ ...KEYS, outcome: 'said', compare: 'gold' });
  });

  test('other columns of outcomes are left, and named', () => {
    expect(long(table('correct score', (i) => `${i % 2} ${i % 2 ? 0.9 : 0.1}`))).toMatchObject({
      outcome: 'correct',
      unused: ['score'],
    });
    expect(
      long(
        table('correct score', (i) => `${i % 2} ${i % 2 ? 0.9 : 0.1}`),
        [],
        { metric: 'score' },
      ),
    ).toMatchObject({
      outcome: 'score',
      unused: ['correct'],
    });
  });
});

describe('an outcome in words', () => {
  test('one that means wrong is inverted, and is refused as it is', () => {
    const wrong = table('failed', (i) => String(i % 2));
    expect(long(wrong, ['outcome = not failed'])).toMatchObject({ ...KEYS, outcome: 'failed' });
    expect(long(wrong, ['outcome = failed'])).toMatch(/"failed"/);
    expect(
      long(
        table('zeal', (i) => 'xyz'[i % 3]!),
        ['outcome = not zeal'],
      ),
    ).toBe(
      '`columns`: "zeal" holds other things than right and wrong and cannot be inverted. Give a column of 1 and 0, or one in which more is better.',
    );
  });

  test('the word that means right has to occur', () => {
    const graded = table('grade', (i) => 'ABC'[i % 3]!);
    expect(long(graded, ['outcome = grade is A'])).toMatchObject({ ...KEYS, outcome: 'grade' });
    expect(long(graded, ['outcome = grade is Z'])).toBe('`columns`: "grade" never is "Z". It holds "A", "B", "C".');
  });
});

describe('a row for each metric', () => {
  const metrics = table('metric value', () => '').replace(/.*\n/, '');
  const both = `id model metric value\n${['f1', 'em'].flatMap((metric) => metrics.split('\n').map((row, i) => `${row.trim()} ${metric} ${i % 2}`)).join('\n')}`;

  test('the user names the one that counts', () => {
    expect(long(both)).toBe(
      'each answer has a row for each metric: "f1", "em". Name the one that counts, for example `metric: f1`; `repeats` is no cure.',
    );
    expect(long(both, [], { metric: 'em' })).toMatchObject({ ...KEYS, outcome: 'value', only: 'metric = em' });
  });

  test('one of what is bad is refused', () => {
    expect(long(both.replaceAll('f1', 'error_rate'), [], { metric: 'error_rate' })).toMatch(
      /^"error_rate" is by its name of what is bad, and 1 must mean right\./,
    );
  });
});

describe('is refused, with the line that settles it', () => {
  test.each<[string, string, string]>([
    [
      'without a model',
      'id foo correct\nq1 x 1\nq1 x 0\nq2 y 1\nq2 y 1',
      'no column names the model; there are "id", "foo", "correct". Say which does: `columns: model = foo`',
    ],
    ['without a question', 'model correct\ngpt-4 1\ngpt-4 0\nclaude 1\nclaude 0', 'no column names the question'],
    ['without an outcome', table('answer', (i) => `x${i}`), 'no column says right or wrong; considered: '],
    ['words of which one may mean right', table('grade', (i) => 'ABD'[i % 3]!), '`columns: outcome = grade is A`'],
    [
      'two outcomes',
      table('passed resolved', (i) => `${i % 2} ${(i + 1) % 2}`),
      '`columns: outcome = passed` or `columns: outcome = resolved`',
    ],
    [
      'something that tells rows apart',
      `id model zeal correct\n${rows((i) => `p ${i % 2}`)}\n${rows((i) => `r ${i % 2}`)}`,
      '`columns: task = zeal` where ids restart with it',
    ],
  ])('%s', (_what, text, message) => {
    expect(long(text)).toContain(message);
  });

  test('an outcome that is not there, named by the input that gave it', () => {
    const one = table('correct', (i) => String(i % 2));
    expect(long(one, ['outcome = zzz'])).toBe(
      'there is no column "zzz", which `columns` names. There are: "id", "model", "correct".',
    );
    expect(long(one, [], { metric: 'zzz' })).toContain('there is no column "zzz", which `metric` names.');
  });

  test('files that are draws of the same models', () => {
    const paths = ['seed1/in.csv', 'seed2/in.csv'];
    const one = table('correct', (i) => String(i % 2));
    expect(long(one, [], {}, paths)).toBe(
      'the files differ in {folder} ("seed1", "seed2"), which looks like repeated draws of the same models. Set `repeats` to first, majority, mean or samples, or give one of them.',
    );
    expect(long(one, [], { repeats: true }, paths)).toMatchObject({ ...KEYS, repeat: '{folder}' });
  });
});
