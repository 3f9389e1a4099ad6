// Jest makes some 250 functions and an error for each value that is looked at: in loops, most of a test's time. What
// passes here without them passes there too; all else, and every message, is Jest's.

const full = globalThis.expect;
/** Equal texts, numbers, lists and plain objects, of which there is nothing more to know; all others are for Jest. */
function same(a, b, depth = 0) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth > 50) return false;
  const kind = Object.getPrototypeOf(a);
  if (kind !== Object.getPrototypeOf(b) || (kind !== Array.prototype && kind !== Object.prototype)) return false;
  const keys = Reflect.ownKeys(a);
  if (keys.length !== Reflect.ownKeys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key], depth + 1));
}
const numbers = (a, b) => typeof a === 'number' && typeof b === 'number';

const PASSES = {
  toBe: Object.is,
  toEqual: (actual, expected) => same(actual, expected),
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
