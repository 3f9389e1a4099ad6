import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duplicatesOf, groupsOf, writtenAlike } from '../../../../src/readers/tables/solve/facts.js';
import { column, columnsFrom } from './columns-from.js';

describe('what a column holds', () => {
  test('values are counted as texts, without the white space around them', () => {
    const { values, codes, filled, nests, normal } = column(' Model Name', [
      'a',
      ' a ',
      'b',
      '',
      null,
      undefined,
      7,
      '7',
    ]);
    expect([values, [...codes], filled, nests, normal]).toEqual([
      ['a', 'b', '7'],
      [0, 0, 1, -1, -1, -1, 2, 2],
      5,
      false,
      'model_name',
    ]);
  });

  test.each<[string, unknown[], string, boolean?]>([
    ['outcomes', ['1', '0', ''], 'outcomes'],
    ['truths of JSON', [true, false, null], 'outcomes'],
    ['nothing', ['', 'n/a', null], 'nothing'],
    ['no rows', [], 'nothing'],
    ['outcomes among texts', ['1', 'maybe'], 'mixed'],
    ['texts', ['Paris', 'Rome'], 'other'],
    ['fractions', ['0.5', '0.25'], 'outcomes'],
    ['numbers beyond 0 to 1', ['5', '7'], 'other'],
    ['the same on a scale that is named', ['5', '7'], 'outcomes', true],
    ['a list', [[1], [0]], 'other'],
    ['a list beside outcomes', [[1], '0'], 'mixed'],
  ])('%s', (_what, cells, content, anyScale) => {
    expect(column('x', cells, anyScale).content).toBe(content);
  });

  test('a list is filled, and has no value', () => {
    const { filled, nests, codes } = column('x', [{ a: 1 }, '1']);
    expect([filled, nests, [...codes]]).toEqual([2, true, [-1, 0]]);
  });

  test('thousands of different fractions are scores as a few are; texts are none, however many', () => {
    const cells = Array.from({ length: 20_000 }, (_, i) => String(i / 20_000));
    expect(column('x', cells)).toMatchObject({ spelling: { name: 'score' }, content: 'outcomes' });
    const texts = Array.from({ length: 20_000 }, (_, i) => `text ${i}`);
    expect(column('x', texts)).toMatchObject({ spelling: undefined, content: 'other' });
  });
});

test('columns that divide the rows alike have one partition, whatever their values are', () => {
  const [a, b, c, d] = columnsFrom('a b c d\n1 x q 1\n2 y q 2\n1 x r -\n- - r 1') as [never, never, never, never];
  expect(new Set([a, b, c, d].map(({ partition }) => partition)).size).toBe(3);
  expect((a as { partition: string }).partition).toBe((b as { partition: string }).partition);
});

test('groups are the distinct combinations, over rows with a value in each; duplicates are the rest', () => {
  const cell = fc.constantFrom('x', 'y', 'z', '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      (rows, width) => {
        const columns = [0, 1, 2].slice(0, width).map((i) =>
          column(
            'c',
            rows.map((row) => row[i]),
          ),
        );
        const whole = rows.map((row) => row.slice(0, width)).filter((row) => !row.includes(''));
        const distinct = new Set(whole.map((row) => row.join('|')));
        const { groups, counted, of } = groupsOf(columns);
        expect([groups, counted, duplicatesOf(columns)]).toEqual([
          distinct.size,
          whole.length,
          whole.length - distinct.size,
        ]);
        expect(new Set([...of].filter((group) => group !== -1)).size).toBe(groups);
      },
    ),
    { seed: 3, numRuns: 200 },
  );
});

test('a column whose words another explains is read like it; others are left as they are', () => {
  const columns = columnsFrom('a b c d\nY Y X 1\nN Y X 0\nY Y Z 1\nN Y X 1');
  expect(columns.map(({ content }) => content)).toEqual(['outcomes', 'other', 'other', 'outcomes']);
  const [a, b, c] = writtenAlike(columns);
  expect([a!.content, b!.content, c!.content]).toEqual(['outcomes', 'outcomes', 'other']);
  expect(b!.spelling!.read('Y')).toBe(true);
  const plain = columnsFrom('a b\n1 x\n0 y');
  expect(writtenAlike(plain)).toBe(plain);
});
