// What `@jest/globals` gives where tests run without a context of their own.
export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } = globalThis;
