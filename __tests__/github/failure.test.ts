import { describe, expect, test } from '@jest/globals';
import { ApiFailure, failureOf, ifFailed } from '../../src/github/failure.js';

const TOKEN = 'ghs_secret';
const answered = (status: number, headers: Record<string, string> = {}, data: unknown = {}): unknown => ({
  status,
  response: { status, headers, data },
});

const HOST = 'api.github.com';

describe('kinds', () => {
  test.each([
    [401, {}, '', 'token'],
    [403, {}, 'Resource not accessible by integration', 'permission'],
    [403, { 'x-ratelimit-remaining': '12' }, 'Must have admin rights', 'permission'],
    [403, { 'retry-after': '1' }, '', 'rate-limited'],
    [403, { 'x-ratelimit-remaining': '0' }, '', 'rate-limited'],
    [403, {}, 'You have exceeded a secondary rate limit', 'rate-limited'],
    [429, {}, '', 'rate-limited'],
    [404, {}, '', 'absent'],
    [422, {}, 'Body is too long (maximum is 65536 characters)', 'too-long'],
    [422, {}, 'Validation Failed', 'refused'],
    [410, {}, '', 'gone'],
    [451, {}, '', 'refused'],
    [500, {}, '', 'unavailable'],
    [503, {}, '', 'unavailable'],
  ] as const)('%d %j %s is %s', (status, headers, message, kind) => {
    expect(failureOf(answered(status, headers, { message }), TOKEN, HOST).kind).toBe(kind);
  });
});

describe('the wait that is asked for', () => {
  const date = 'Tue, 01 Feb 2022 03:04:05 GMT';
  const reset = (seconds: number): string => String(Date.parse(date) / 1000 + seconds);

  test.each<readonly [Record<string, string>, number | undefined]>([
    [{ 'retry-after': '17' }, 17_000],
    [{ 'retry-after': '17', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(99), date }, 17_000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(99), date }, 99_000],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(-99), date }, 0],
    [{ 'x-ratelimit-remaining': '5', 'x-ratelimit-reset': reset(99), date }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(99) }, undefined],
    [{ 'x-ratelimit-remaining': '0', date }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{}, undefined],
  ])('%j: %p ms', (headers, wait) => {
    expect(failureOf(answered(429, headers), TOKEN, HOST).waitAsked).toBe(wait);
  });
});

describe('what was said', () => {
  test('the message and the details, without the token', () => {
    const data = { message: `for ${TOKEN}`, errors: [{ message: 'a' }, { code: 'b' }, null, 'c'] };
    expect(failureOf(answered(422, {}, data), TOKEN, HOST).said).toBe('422: for ***; a');
  });

  test.each([['<html>'], [null], [[]], [{ message: 5 }]])(
    'an answer %j that is none of the API: its status',
    (data) => {
      expect(failureOf(answered(502, {}, data), TOKEN, HOST).said).toBe('502');
    },
  );

  test('of a failure on the way only the innermost code or name', () => {
    const socket = Object.assign(new Error(`header "${TOKEN}"`), { code: 'UND_ERR_SOCKET' });
    const error = new Error(`token ${TOKEN}`, { cause: new TypeError('fetch failed', { cause: socket }) });
    expect(failureOf(error, TOKEN, HOST).message).toBe(
      'unavailable: no answer from api.github.com: the connection was cut (UND_ERR_SOCKET)',
    );
    expect(failureOf(new DOMException('late', 'TimeoutError'), TOKEN, HOST).said).toBe(
      'no answer from api.github.com: not in time (TimeoutError)',
    );
  });
});

test('what GitHub did not do is for the caller, any other fault for nobody', async () => {
  const refused = new ApiFailure('refused', 'no');
  expect(await ifFailed(Promise.resolve(1), () => 2)).toBe(1);
  expect(await ifFailed(Promise.reject(refused), (failure) => failure)).toBe(refused);
  await expect(ifFailed(Promise.reject(new Error('a defect')), () => 2)).rejects.toThrow('a defect');
});
