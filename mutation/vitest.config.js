import { fileURLToPath } from 'node:url';

export default {
  resolve: { alias: { '@jest/globals': fileURLToPath(new URL('jest-globals.js', import.meta.url)) } },
  test: { include: process.env.TESTS.split(','), testTimeout: 60_000 },
};
