import { describe, expect, test } from '@jest/globals';
import { storageAddress } from '../../src/github/download.js';
import { ApiFailure } from '../../src/github/failure.js';

const API = 'https://api.github.com';
const PLAIN_API = 'http://127.0.0.1:8080';

describe('where a redirection may lead', () => {
  test.each([
    ['https://store.example/x?sig=1', API],
    ['https://store.example/x?sig=1', PLAIN_API],
    ['http://127.0.0.1:9/x', PLAIN_API],
    ['http://127.9.9.9/x', PLAIN_API],
    ['http://localhost/x', PLAIN_API],
    ['http://[::1]:9/x', PLAIN_API],
  ])('%s from %s', (location, api) => {
    expect(storageAddress(location, api).href).toBe(location);
  });

  test.each([
    ['http://store.example/x', API],
    ['http://store.example/x', PLAIN_API],
    ['http://127.0.0.1/x', API],
    ['http://localhost/x', API],
    ['http://127.0.0.1.example/x', PLAIN_API],
    ['http://localhost.example/x', PLAIN_API],
    ['http://10.0.0.1/x', PLAIN_API],
    ['file:///etc/passwd', PLAIN_API],
    ['data:,x', API],
    ['//store.example/x', API],
    ['', API],
    [undefined, API],
  ])('not %s from %s', (location, api) => {
    expect(() => storageAddress(location, api)).toThrow(ApiFailure);
  });

  test('what it says does not name the address, which is a key to the file', () => {
    expect(() => storageAddress('http://store.example/x?sig=secret', API)).toThrow(/^refused: [a-zA-Z ]+$/);
  });
});
