/** @type {import('jest').Config} */
export default {
  testEnvironment: './__tests__/support/environment.js',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Scripts import what `npm run build` makes; tests of them take the sources.
  moduleNameMapper: { '^(?:\\.{1,2}/)+build/(.*)\\.js$': '<rootDir>/src/$1', '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.test.json', diagnostics: false }],
  },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/mutation/'],
  // One more than the cores of a usual runner: tests of the whole action wait for their network. A worker that has grown is
  // replaced: modules of finished suites are not all freed.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
  testTimeout: 300_000,
};
