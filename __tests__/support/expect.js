// Jest makes some 250 functions and an error for each value that is looked at: in loops, most of a test's time. What
// passes here without them passes there too; all else, and every message, is Jest's.
import { isDeepStrictEqual } from 'node:util';

const full = globalThis.expect;
const numbers = (a, b) => typeof a === 'number' && typeof b === 'number';

const PASSES = {
  toBe: Object.is,
  toEqual: isDeepStrictEqual,
  toBeUndefined: (actual) => actual === undefined,
  toBeNull: (actual) => actual === null,
  toBeLessThan: (actual, limit) => numbers(actual, limit) && actual < limit,
  toBeLessThanOrEqual: (actual, limit) => numbers(actual, limit) && actual <= limit,
  toBeGreaterThan: (actual, limit) => numbers(actual, limit) && actual > limit,
  toBeGreaterThanOrEqual: (actual, limit) => numbers(actual, limit) && actual >= limit,
  toBeCloseTo: (actual, expected, digits = 2) =>
    numbers(actual, expected) && Math.abs(expected - actual) < 10 ** -digits / 2,
};

const matchers = {};
for (const name of Object.keys(full(undefined))) {
  if (['not', 'resolves', 'rejects'].includes(name)) {
    Object.defineProperty(matchers, name, {
      get() {
        return full(this.actual)[name];
      },
    });
    continue;
  }
  const passes = PASSES[name] ?? (() => false);
  matchers[name] = function matcher(...args) {
    if (!passes(this.actual, ...args)) return full(this.actual)[name](...args);
  };
}

export const expect = Object.assign((actual) => Object.assign(Object.create(matchers), { actual }), full);
