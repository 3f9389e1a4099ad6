import { expect, test } from '@jest/globals';
import { formats, judges } from '../../../../src/report/model/sections/judges.js';
import { partly, rowsOf, textsOf } from './shown.js';

const graded = (allWrong: number, queries: number) => ({
  answers: 10,
  right: queries === 0 ? null : 0.5,
  queries,
  allWrong,
  rate: queries === 0 ? null : allWrong / queries,
  interval: queries === 0 ? null : ([0.0101, 0.0499] as const),
});
const agreement = {
  judges: [
    { name: 'strict', ...graded(20, 1000) },
    { name: '<none>', ...graded(0, 0) },
  ],
  judgesLeftOut: 0,
  majority: { ...graded(10, 500), ties: 0 },
  cohen: {
    min: 0.5,
    median: 0.5,
    max: 0.5,
    pairs: [
      { judges: ['strict', '<none>'], answers: 1200, agreement: 0.9, kappa: 0.512, standardError: 0.0123 },
      { judges: ['a', 'b'], answers: 0, agreement: null, kappa: null, standardError: null },
    ],
  },
  fleiss: { kappa: null, answers: 0 },
};

test('a row a judge, and the majority behind them; blanks where nothing is known', () => {
  const section = judges(partly({ judges: agreement }), false);
  expect(section!.title).toBe('Judges (2)');
  expect(rowsOf(section, 'judges-table')).toEqual([
    ['<strict>', '50.0%', '2.0%', '1.0 to 5.0%', '20 of 1,000'],
    ['<<none>>', '', '', '', '0 of 0'],
    ['The majority', '50.0%', '2.0%', '1.0 to 5.0%', '10 of 500'],
  ]);
});

test('pairs of judges in a fold', () => {
  const section = judges(partly({ judges: agreement }), false);
  expect(textsOf(section).at(-1)).toBe('Pairs of judges');
  expect(rowsOf(section, 'judge-pairs')).toEqual([
    ['<strict> and <<none>>', '1,200', '90.0%', '0.51', '0.012'],
    ['<a> and <b>', '0', '', '', ''],
  ]);
});

test('formats: both rates with their intervals, the test, and how many models differ', () => {
  const pair = {
    formats: ['free', 'choice'],
    questions: 1500,
    leftOut: { incomplete: 0, askedAgain: 0 },
    allWrong: [
      { count: 90, rate: 0.06, interval: [0.0481, 0.0739] },
      { count: 18, rate: 0.012, interval: [0.007, 0.02] },
    ],
    onlyFirst: 26,
    onlySecond: 2,
    p: 0.0003,
    models: [
      { name: 'a', accuracy: [0.8, 0.9], p: 0.001, differs: true },
      { name: 'b', accuracy: [0.8, 0.81], p: 1, differs: false },
    ],
  };
  const found = { pairs: [pair, { ...pair, questions: 0, allWrong: null }], pairsLeftOut: 0 };
  const section = formats(partly({ formats: found, certificate: { clusters: null } }), false);
  expect(rowsOf(section, 'formats-table')).toEqual([
    ['<free> and <choice>', '1,500', '6.0% (4.8 to 7.4%)', '1.2% (0.7 to 2.0%)', '0.00030', '1'],
    ['<free> and <choice>', '0', '', '', '', '1'],
  ]);
});

test('without judges or formats there is no section', () => {
  expect(judges(partly({ judges: null }), false)).toBeNull();
  expect(formats(partly({ formats: null }), false)).toBeNull();
});
