import { expect, test } from '@jest/globals';
import { normalQuantile } from '../../src/stats/normal.js';
import { studentCritical } from '../../src/stats/student.js';
import { relativeError } from '../support/golden.js';

// Values of scipy.stats.t.isf(alpha / 2, degrees).
test.each([
  [2, 0.05, 4.3026527299112765],
  [4, 0.05, 2.7764451051977996],
  [10, 0.01, 3.169272667175838],
  [66, 0.05, 1.9965644183594748],
  [3, 1e-6, 130.15458935414782],
])('%d degrees of freedom at level %d', (degrees, alpha, expected) => {
  expect(relativeError(studentCritical(degrees, alpha), expected)).toBeLessThan(1e-8);
});

test('two degrees of freedom have a closed form', () => {
  for (const alpha of [0.5, 0.1, 0.001]) {
    const p = 1 - alpha / 2;
    const exact = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
    expect(relativeError(studentCritical(2, alpha), exact)).toBeLessThan(1e-8);
  }
});

test('many degrees of freedom are the normal distribution', () => {
  expect(studentCritical(1e7, 0.05)).toBeCloseTo(-normalQuantile(0.025), 6);
});

const DEGREES = "Student's t: at least 2 degrees of freedom, not ";
const ALPHA = "Student's t: alpha must lie in (0, 1), not ";
test.each([
  [1, 0.05, `${DEGREES}1`],
  [NaN, 0.05, `${DEGREES}NaN`],
  [5, 0, `${ALPHA}0`],
  [5, 1, `${ALPHA}1`],
  [5, NaN, `${ALPHA}NaN`],
])('%d degrees of freedom at level %d are outside the domain', (degrees, alpha, rule) => {
  expect(() => studentCritical(degrees, alpha)).toThrow(new RangeError(rule));
});
