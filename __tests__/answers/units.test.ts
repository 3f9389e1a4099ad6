import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/answers/clean.js';
import { tokensOf } from '../../src/answers/tokens.js';
import { withoutUnit } from '../../src/answers/units.js';

/** The rest, without spaces, and the unit. */
const split = (text: string): [string, string | undefined] => {
  const { tokens, unit } = withoutUnit(tokensOf(clean(text)));
  return [tokens.map(({ text: of }) => of).join(''), unit];
};

describe('a unit in one spelling', () => {
  test.each([
    ['5 cm', '5', 'cm'],
    ['5cm', '5', 'cm'],
    ['5 centimetres', '5', 'cm'],
    ['15\\mbox{ cm}^2', '15', 'cm^2'],
    ['15 square centimeters', '15', 'cm^2'],
    ['4 cubic feet', '4', 'ft^3'],
    ['30 miles per hour', '30', 'mi/h'],
    ['30 mph', '30', 'mi/h'],
    ['145^\\circ', '145', 'degree'],
    ['145 degrees', '145', 'degree'],
    ['30 °C', '30', 'degree C'],
    ['\\$32', '32', 'dollar'],
    ['32 dollars', '32', 'dollar'],
    ['\\$18 per day', '18', 'dollar/day'],
    ['€5', '5', 'euro'],
    ['7 apples', '7', 'apple'],
    ['2 m', '2', 'm'],
    ['3 lbs.', '3', 'lb'],
  ])('%j', (text, rest, unit) => {
    expect(split(text)).toEqual([rest, unit]);
  });

  test.each([
    ['2 dozen', '2*12', undefined],
    ['3 million dollars', '3*1000000', 'dollar'],
    ['\\$1.5 billion', '1.5*1000000000', 'dollar'],
  ])('words that multiply are factors: %j', (text, rest, unit) => {
    expect(split(text)).toEqual([rest, unit]);
  });
});

describe('what is not surely a unit stays', () => {
  test.each([
    'x',
    '2x',
    '3 + 2 m',
    '5 less',
    'half',
    'meters',
    '\\sin 30^\\circ',
    '2 ab',
    '5 and 6',
    '3 of the five red balls',
  ])('%j', (text) => {
    const { tokens, unit } = withoutUnit(tokensOf(text));
    expect([tokens, unit]).toEqual([tokensOf(text), undefined]);
  });

  test('and two kinds of money are no one amount', () => {
    expect(split('\\$5 euros')).toEqual(['$5euros', undefined]);
  });

  test('capitals of an abbreviation are part of it', () => {
    expect(split('5 kWh')).toEqual(['5', 'kWh']);
    expect(split('5 KWH')).toEqual(['5', 'KWH']);
  });
});
