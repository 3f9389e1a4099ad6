import { describe, expect, test } from '@jest/globals';
import { faultOf, loadText } from '../outcomes.js';
import { shapeOf, solved } from '../solved.js';

/** Rows of 0 and 1 that no column is a function of the others in. */
const BITS = ['0011010110', '0101001110', '1001100101'];
const table = (header: string, bits: readonly string[] = BITS): string =>
  [header, ...[...bits[0]!].map((_, i) => [`q${i}`, ...bits.map((column) => column[i])].join(','))].join('\n');

describe('a column of 0 and 1 that only its name keeps from being a model', () => {
  test.each([
    ['a_score', 'id,a_score,b,c'],
    ...['oracle', 'mean', 'best', 'majority', 'avg', 'total', 'index', 'score', 'b latency', 'o1-index'].map(
      (name) => [name, `id,b,c,${name}`] as const,
    ),
  ])('%s: both selections are given to paste', async (name, header) => {
    const fault = await faultOf(() => loadText(table(header)));
    expect(fault).toContain(`models: b, c, ${name}\``);
    expect(fault).toContain('models: b, c`');
    expect((await loadText(table(header), { selects: () => true })).columns.has(name)).toBe(true);
    const without = await loadText(table(header), { selects: (one) => one === 'b' || one === 'c' });
    expect([...without.columns.keys()]).toEqual(['b', 'c']);
  });

  test('is set aside where it is made from the models, or another measure of one, and the reading says so', () => {
    const or = [...BITS[0]!].map((bit, i) => (bit === '1' || BITS[1]![i] === '1' ? '1' : '0')).join('');
    expect(models(table('id,a,b,oracle', [BITS[0]!, BITS[1]!, or]))).toEqual(['a', 'b']);
    expect(models(table('id,b,c,b_f1'))).toEqual(['b', 'c']);
  });
});

test.each(['multi-hop', 'Vision', 'MATH-500', 'level-1', 'zh-CN', 'human', 'Expert'])(
  '%s beside names of models may describe the question',
  async (name) => {
    const fault = await faultOf(() => loadText(table(`id,gpt-4o,claude-3,${name}`)));
    expect(fault).toContain(`"${name}" may or may not be a model`);
  },
);

test('counts that differ widely beside an id for each row may describe the question', async () => {
  const lines = table('id,a,b,c').split('\n');
  const counted = lines.map((line, i) => (i === 0 ? `${line},count` : `${line},${5 * i}`)).join('\n');
  expect(await faultOf(() => loadText(counted))).toContain('it may be a weight or describe the question');
});

test('one row of totals among rows of 0 and 1 is no reason for a threshold', async () => {
  const fault = await faultOf(() => loadText(`${table('id,a,b,c')}\nzusammen,5,5,7`));
  expect(fault).toContain('holds totals or means');
  expect(fault).not.toContain('pass-threshold');
});

function models(text: string): string[] {
  const [header, ...rows] = text.split('\n').map((line) => line.split(','));
  const shape = shapeOf(header!, rows);
  if (shape?.kind !== 'wide') throw new Error(JSON.stringify(solved(header!, rows)));
  expect(shape.setAside).toHaveLength(1);
  return shape.models.map(({ name }) => name);
}
