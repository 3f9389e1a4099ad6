import { describe, expect, test } from '@jest/globals';
import { MAX_PAIRS, pairedFormats } from '../../src/correlation/formats.js';
import { ones, type Bits } from '../../src/outcomes/bits.js';
import { interval } from '../../src/stats/clopper-pearson.js';
import { holmAdjusted } from '../../src/stats/holm.js';
import { pDiffer } from '../../src/stats/mcnemar.js';
import { bitsOf, matrixOf, randomOutcomes, shuffled, pickRows } from './matrices.js';

/** Rows by the format of each. */
function groupsOf(formats: readonly string[]): Map<string, Bits> {
  return new Map([...new Set(formats)].map((format) => [format, bitsOf(formats.map((other) => other === format))]));
}

/** Five questions in two formats, free response (first five rows) and multiple choice. */
const FORMATS = [...new Array<string>(5).fill('free'), ...new Array<string>(5).fill('choice')];
const QUESTIONS = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4];
const OUTCOMES = [
  [0, 0, 0, 1, 0, 1, 0, 1, 1, 1],
  [0, 0, 0, 1, 0, 1, 0, 0, 1, 1],
] as const;

describe('the same five questions in two formats', () => {
  const { pairs, pairsLeftOut } = pairedFormats(matrixOf(OUTCOMES), groupsOf(FORMATS), QUESTIONS, 0.05);

  test('beta of each format and the paired test', () => {
    expect(pairs).toHaveLength(1);
    expect(pairsLeftOut).toBe(0);
    expect(pairs[0]).toMatchObject({
      formats: ['choice', 'free'],
      questions: 5,
      leftOut: { incomplete: 0, askedAgain: 0 },
      allWrong: [
        { count: 1, rate: 0.2, interval: interval(1, 5, 0.05) },
        { count: 4, rate: 0.8, interval: interval(4, 5, 0.05) },
      ],
      onlyFirst: 0,
      onlySecond: 3,
    });
    expect(pairs[0]!.p).toBeCloseTo(0.25, 14);
  });

  test('every model by itself, with Holm over the models', () => {
    const [first, second] = holmAdjusted([pDiffer(3, 0), pDiffer(2, 0)]) as [number, number];
    expect(pairs[0]!.models).toEqual([
      { name: 'm00', accuracy: [0.8, 0.2], p: first, differs: false },
      { name: 'm01', accuracy: [0.6, 0.2], p: second, differs: false },
    ]);
    expect(first).toBeCloseTo(0.5, 14);
  });
});

test('a difference beyond chance is named', () => {
  const right = [...new Array<0>(20).fill(0), ...new Array<1>(20).fill(1)];
  const same = [...new Array<1>(20).fill(1), ...new Array<1>(20).fill(1)];
  const formats = right.map((_, row) => (row < 20 ? 'free' : 'choice'));
  const questions = right.map((_, row) => row % 20);
  const [pair] = pairedFormats(matrixOf([right, same]), groupsOf(formats), questions, 0.05).pairs;
  expect(pair!.models.map(({ name, differs }) => [name, differs])).toEqual([
    ['m00', true],
    ['m01', false],
  ]);
  expect(pair!.models[0]!.p).toBe(2 * pDiffer(20, 0));
});

test('questions asked again in a format, or not answered by all, are left out and counted', () => {
  const outcomes = [
    [0, 0, 0, 1, 0, 1, null, 1, 1, 1, 1],
    [0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 0],
  ] as const;
  // Question 0 is asked once more as multiple choice; question 1 was not answered by both models.
  const { pairs } = pairedFormats(matrixOf(outcomes), groupsOf([...FORMATS, 'choice']), [...QUESTIONS, 0], 0.05);
  expect(pairs[0]).toMatchObject({
    questions: 3,
    leftOut: { incomplete: 1, askedAgain: 1 },
    allWrong: [{ count: 0 }, { count: 2 }],
    onlySecond: 2,
  });
});

test('a row that stands for several queries asks its question more than once', () => {
  const matrix = matrixOf(OUTCOMES, { weights: [1, 1, 1, 1, 1, 1, 1, 1, 1, 2] });
  const { pairs } = pairedFormats(matrix, groupsOf(FORMATS), QUESTIONS, 0.05);
  expect([pairs[0]!.questions, pairs[0]!.leftOut]).toEqual([4, { incomplete: 0, askedAgain: 1 }]);
});

test('where no question can be compared there are no rates, and no p-value below 1', () => {
  const outcomes = [
    [null, 1],
    [1, 1],
  ] as const;
  const { pairs } = pairedFormats(matrixOf(outcomes), groupsOf(['free', 'choice']), [7, 7], 0.05);
  expect(pairs).toEqual([
    {
      formats: ['choice', 'free'],
      questions: 0,
      leftOut: { incomplete: 1, askedAgain: 0 },
      allWrong: null,
      onlyFirst: 0,
      onlySecond: 0,
      p: 1,
      models: ['m00', 'm01'].map((name) => ({ name, accuracy: null, p: 1, differs: false })),
    },
  ]);
});

test('questions of their own, and rows that are in both groups, pair nothing', () => {
  const matrix = matrixOf(OUTCOMES);
  const apart = FORMATS.map((_, row) => row);
  expect(pairedFormats(matrix, groupsOf(FORMATS), apart, 0.05)).toEqual({ pairs: [], pairsLeftOut: 0 });
  const both = new Map([
    ['x', ones(10)],
    ['y', ones(10)],
  ]);
  expect(pairedFormats(matrix, both, apart, 0.05).pairs).toEqual([]);
});

test('three formats make three pairs, and their p-values are corrected together', () => {
  const outcomes = randomOutcomes(2, 300, 5, 0.5);
  const formats = outcomes[0]!.map((_, row) => 'abc'[row % 3]!);
  const questions = outcomes[0]!.map((_, row) => Math.floor(row / 3));
  const all = pairedFormats(matrixOf(outcomes), groupsOf(formats), questions, 0.05).pairs;
  expect(all.map((pair) => pair.formats.join(' '))).toEqual(['a b', 'a c', 'b c']);
  const alone = all.map(({ onlyFirst, onlySecond }) => pDiffer(onlyFirst, onlySecond));
  expect(all.map(({ p }) => p)).toEqual(holmAdjusted(alone));
  expect(all.every(({ questions: n }) => n === 100)).toBe(true);
});

test('the order of rows, models and groups does not matter', () => {
  const outcomes = randomOutcomes(3, 200, 9, 0.5);
  const formats = outcomes[0]!.map((_, row) => (row % 2 === 0 ? 'x' : 'y'));
  const questions = outcomes[0]!.map((_, row) => row >> 1);
  const order = shuffled([...formats.keys()], 4);
  const turned = matrixOf([...pickRows(outcomes, order)].reverse(), { names: ['m02', 'm01', 'm00'] });
  const groups = new Map([...groupsOf(order.map((row) => formats[row]!))].reverse());
  const found = pairedFormats(
    turned,
    groups,
    order.map((row) => 1000 - questions[row]!),
    0.05,
  );
  expect(found).toEqual(pairedFormats(matrixOf(outcomes), groupsOf(formats), questions, 0.05));
});

test('of many formats the pairs with the most questions in common are compared, the rest are counted', () => {
  // Format k asks questions 0 to k.
  const rows = Array.from({ length: 10 }, (_, k) =>
    Array.from({ length: k + 1 }, (_question, question) => ({ k, question })),
  ).flat();
  const matrix = matrixOf([rows.map(() => 1), rows.map(() => 0)]);
  const found = pairedFormats(
    matrix,
    groupsOf(rows.map(({ k }) => `f${k}`)),
    rows.map(({ question }) => question),
    0.05,
  );
  expect([found.pairs.length, found.pairsLeftOut]).toEqual([MAX_PAIRS, 45 - MAX_PAIRS]);
  expect(Math.min(...found.pairs.map(({ questions }) => questions))).toBe(4);
});
