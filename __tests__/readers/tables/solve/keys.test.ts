import { describe, expect, test } from '@jest/globals';
import type { Column } from '../../../../src/readers/tables/solve/facts.js';
import { findKeys } from '../../../../src/readers/tables/solve/keys.js';
import type { KeyHints } from '../../../../src/readers/tables/solve/key-types.js';
import { columnsFrom } from './columns-from.js';

const HINTS: KeyHints = {
  labels: new Set(),
  bases: new Set(),
  variants: new Set(),
  isWhole: true,
  repeats: false,
  oneModel: false,
};
/** The keys of a table, or what keeps them from being found, in words. */
function keys(table: string, hints: (columns: readonly Column[]) => Partial<KeyHints> = () => ({})): string {
  const columns = columnsFrom(table);
  const found = findKeys(columns, { ...HINTS, ...hints(columns) });
  switch (found.kind) {
    case 'keys':
      return (['query', 'model', 'task', 'repeat', 'metric'] as const)
        .filter((role) => role in found.keys)
        .map((role) => `${role}=${found.keys[role]?.name ?? '-'}`)
        .join(' ');
    case 'several':
      return `${found.role}: ${found.columns.map(({ name }) => name).join(' or ')}?`;
    case 'factors':
      return `differ in ${found.columns.map(({ name }) => name).join(', ')}`;
    case 'missing':
      return `no ${found.role}`;
  }
}
/** Rows of every combination. */
const product = (...lists: string[][]): string =>
  lists
    .reduce<string[]>((rows, list) => rows.flatMap((row) => list.map((cell) => `${row} ${cell}`)), [''])
    .map((row, i) => `${row.trim()} ${i % 2}`)
    .join('\n');
const Q = ['q1', 'q2', 'q3', 'q4'];
const M = ['gpt-4', 'claude-3'];

describe('the columns that name query and model', () => {
  test.each([
    ['by their names', `id model ok\n${product(Q, M)}`, 'query=id model=model'],
    ['in any order', `ok model id\n${product(Q, M).replace(/(\S+) (\S+) (\S+)/g, '$3 $2 $1')}`, 'query=id model=model'],
    ['by structure, where names say nothing', `foo bar ok\n${product(Q, M)}`, 'query=foo model=bar'],
    [
      'a task under which ids restart',
      `task id model ok\n${product(['a', 'b'], Q, M)}`,
      'query=id model=model task=task',
    ],
    ['a number of draws', `id model epoch ok\n${product(Q, M, ['0', '1'])}`, 'query=id model=model repeat=epoch'],
    [
      'a metric for each row',
      `id model metric ok\n${product(Q, M, ['f1', 'em'])}`,
      'query=id model=model metric=metric',
    ],
    ['several judges', `id model judge ok\n${product(Q, M, ['j1', 'j2'])}`, 'query=id model=model'],
    ['something that may be anything', `id model zeal ok\n${product(Q, M, ['p', 'r'])}`, 'differ in zeal'],
    [
      'a benchmark by its values',
      `id model zeal ok\n${product(Q, M, ['gsm8k', 'mmlu'])}`,
      'query=id model=model task=zeal',
    ],
    ['nothing for the model', `id ok\n${product(Q)}`, 'no model'],
    [
      'rows that come twice are left to whoever reads them',
      `id model ok\n${product(Q, M)}\n${product(Q, M)}`,
      'query=id model=model',
    ],
  ])('%s', (_what, table, expected) => {
    expect(keys(table)).toBe(expected);
  });

  test('two columns of names that divide the rows in different ways: it is asked', () => {
    const rows = [...Q]
      .flatMap((q) => [`${q} gpt-4 x 1`, `${q} claude-3 y 0`])
      .map((row, i) => (i === 0 ? row.replace(' x', ' z') : row));
    expect(keys(`id model system_name ok\n${rows.join('\n')}`)).toMatch(/^(?:query=id model=model|model: )/);
    const agents = Q.flatMap((q, i) => [`${q} gpt-4 claude-3`, `${q} claude-3 ${i === 0 ? 'llama-2' : 'gpt-4'}`]);
    expect(keys(`id agent engine\n${agents.join('\n')}`)).toBe('model: agent or engine?');
  });

  test('names that say nothing are enough with values that look like models, and not without', () => {
    expect(keys(`foo bar ok\n${product(Q, ['x', 'y'])}`)).toBe('model: bar?');
  });

  test('models on other queries each are joined under the usual names, and by structure where rows are left out', () => {
    const half = Q.map((q, i) => `${q} ${M[i >> 1]} 1`).join('\n');
    expect(keys(`id model ok\n${half}`)).toBe('query=id model=model');
    expect(keys(`foo bar ok\n${half}`)).not.toContain('=');
    expect(keys(`foo bar ok\n${half}`, () => ({ isWhole: false }))).toBe('query=foo model=bar');
  });

  test('two ids that join the rows in different ways: it is asked', () => {
    const rows = Q.flatMap((q, i) => M.map((m, j) => `${q} p${(i + j) % 4} ${m} 1`)).join('\n');
    expect(keys(`query_id prompt_id model ok\n${rows}`)).toBe('query: query_id or prompt_id?');
    expect(keys(`query_id foo model ok\n${rows}`)).toBe('query=query_id model=model');
    expect(keys(`query_id prompt_id model ok\n${rows}`, ([, prompt]) => ({ query: prompt }))).toBe(
      'query=prompt_id model=model',
    );
  });

  test('the user settles it', () => {
    const table = `id model zeal ok\n${product(Q, M, ['p', 'r'])}`;
    expect(keys(table, ([, , zeal]) => ({ repeat: zeal }))).toBe('query=id model=model repeat=zeal');
    expect(keys(table, ([, , zeal]) => ({ task: zeal }))).toBe('query=id model=model task=zeal');
    expect(keys(`foo bar ok\n${product(Q, M)}`, ([foo, bar]) => ({ query: foo, model: bar }))).toBe(
      'query=foo model=bar',
    );
  });

  test('a label tells no rows apart', () => {
    expect(keys(`id model zeal ok\n${product(Q, M, ['p', 'r'])}`, ([, , zeal]) => ({ labels: new Set([zeal!]) }))).toBe(
      'query=id model=model',
    );
  });
});

describe('a table of one model', () => {
  const one = () => ({ oneModel: true });
  test('has a query, and a task and draws where columns are named so', () => {
    expect(keys('id ok\nq1 1\nq2 0', one)).toBe('query=id model=-');
    expect(keys('task id ok\na 1 1\na 2 0\nb 1 1\nb 2 1', one)).toContain('query=id model=- task=task');
    expect(keys('id epoch ok\nq1 0 1\nq1 1 0\nq2 0 1\nq2 1 1', one)).toBe('query=id model=- repeat=epoch');
  });

  test('without any query is not read', () => {
    expect(keys('ok\n1\n0', one)).toBe('no query');
  });
});
