import { expect, test } from '@jest/globals';
import { nearest } from '../../src/base/nearest.js';

const NAMES = ['out', 'min-gain', 'min-coverage', 'passage', 'subject', 'models', 'baseline-model'];

test.each([
  ['mingain', 'min-gain'],
  ['min-gian', 'min-gain'],
  ['pasage', 'passage'],
  ['passagee', 'passage'],
  ['subjext', 'subject'],
  ['MODELS', 'models'],
  ['output', 'out'],
  ['baseline', 'baseline-model'],
])('%s was meant to be %s', (typed, meant) => expect(nearest(typed, NAMES)).toBe(meant));

test.each(['min', 'frobnicate', 'nimgain', '', '--', 'psasgae'])('%j was meant to be none of them', (typed) =>
  expect(nearest(typed, NAMES)).toBeUndefined(),
);
