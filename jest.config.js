/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/mutation/'],
  // The runner takes none, and Jest's own loads Babel before the first test.
  transform: {},
  // Without a context for each file: modules are loaded once for each worker, and arithmetic runs at its usual speed.
  runner: 'jest-light-runner/child-process',
  setupFiles: ['<rootDir>/__tests__/support/setup.js'],
  // One more than the cores of a usual runner: 'jest-light-runner/child-process',
  maxWorkers: 3,
};
