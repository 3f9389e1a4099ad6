import { fileURLToPath } from 'node:url';

export default {
  resolve: { alias: { '@jest/globals': fileURLToPath(new URL('jest-globals.js', import.meta.url)) } },
  test: {
    include: [
      '__tests__/stats/*.test.ts',
      '__tests__/certificate/*.test.ts',
      '__tests__/report/escape.test.ts',
      '__tests__/hostile/text/escape.test.ts',
    ],
    testTimeout: 60_000,
  },
};
