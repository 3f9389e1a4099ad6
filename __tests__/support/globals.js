// What `@jest/globals` gives where tests run without a context of their own.
import { expect } from './expect.js';

const { each } = globalThis.test;

// A row that is shorter than the parameters leaves the last ones undefined; Jest would give a callback to be called, and wait.
globalThis.test.each = (...table) => {
  const define = each(...table);
  return (name, body) => define(name, (...row) => body(...row));
};

export const { afterAll, afterEach, beforeAll, beforeEach, describe, jest, test } = globalThis;
export { expect };
