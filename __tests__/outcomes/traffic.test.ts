import { describe, expect, test } from '@jest/globals';
import { trafficOf, withinTraffic } from '../../src/outcomes/traffic.js';
import { matrixOf } from '../correlation/matrices.js';

/** Rows of groups b, a, a, none and c; nobody but the first model answered that of c. */
const GROUPS = ['b', 'a', 'a', undefined, 'c'];
const OUTCOMES = [
  [1, 0, 1, 1, 1],
  [0, 0, 1, 1, null],
] as const;
const matrix = matrixOf(OUTCOMES);
const traffic = (shares: Readonly<Record<string, number>>, of = matrix) =>
  trafficOf(
    Object.entries(shares).map(([group, share]) => ({ group, share })),
    (row) => GROUPS[row],
    'kind',
    of,
  );
const ALL = { a: 3, b: 1, '(none)': 0, c: 0 };

describe('shares of traffic', () => {
  test('add up to 1, in the order of the names, without those of 0', () => {
    expect([...traffic(ALL).shares]).toEqual([
      ['a', 0.75],
      ['b', 0.25],
    ]);
    expect([...traffic({ c: 0, '(none)': 2, b: 2, a: 4 }).shares.keys()]).toEqual(['(none)', 'a', 'b']);
  });

  test('leave out the rows of groups with a share of 0', () => {
    const within = withinTraffic(matrix, traffic(ALL));
    expect(within.ids(within.universe)).toEqual(['q0', 'q1', 'q2']);
    expect(traffic(ALL).groupOf(3)).toBe('(none)');
  });

  test.each([
    [
      { a: 1, b: 1, c: 0 },
      '`weights` gives no share to "(none)", a group of `group-by: kind`. Add a line for it, of the form `group = share`',
    ],
    [
      { ...ALL, d: 1 },
      '`weights`: no question is in the group "d" of `group-by: kind`. The groups are: "(none)", "a", "b", "c".',
    ],
    [{ ...ALL, c: 1 }, '`weights`: no question of the group "c" was answered by every model.'],
  ])('%j do not fit', (shares: Readonly<Record<string, number>>, message) => {
    expect(() => traffic(shares)).toThrow(message);
  });

  test('are of single queries', () => {
    expect(() => traffic(ALL, matrixOf(OUTCOMES, { weights: [1, 2, 1, 1, 1] }))).toThrow(
      '`weights` takes one row per question',
    );
  });

  test('a hostile name of a group leaves in quotes alone', () => {
    const hostile = () => trafficOf([], () => 'x\n::error::y', 'kind', matrix);
    expect(hostile).toThrow('no share to "x\\n::error::y"');
    expect(hostile).not.toThrow('\n');
  });
});
