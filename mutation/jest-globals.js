// The tests are written for Jest. Here Vitest runs them, whose API is the same and which Stryker can ask what each test covers.
export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
