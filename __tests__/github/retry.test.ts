import { describe, expect, test } from '@jest/globals';
import { ApiFailure, type FailureKind } from '../../src/github/failure.js';
import { PUBLISH_RETRIES, retryingSender, type Timer } from '../../src/github/retry.js';

/** A clock that moves only when somebody sleeps or `spend` is called. */
function handClock(): Timer & { readonly pauses: number[]; spend(milliseconds: number): void } {
  let now = 5000;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    spend: (milliseconds) => void (now += milliseconds),
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

const failing = (kind: FailureKind, waitAsked?: number): ApiFailure => new ApiFailure(kind, 'said', waitAsked);

/** A request that fails in the given ways, one a try, and then succeeds. */
function request(...failures: readonly Error[]): { send: () => Promise<string>; count(): number } {
  let count = 0;
  return {
    count: () => count,
    send: () => {
      const failure = failures[count++];
      return failure === undefined ? Promise.resolve('answer') : Promise.reject(failure);
    },
  };
}

describe('a repeated request', () => {
  test('pauses longer each time, with at most half as much jitter', async () => {
    const timer = handClock();
    const { send } = request(failing('unavailable'), failing('unavailable'));
    await expect(retryingSender(PUBLISH_RETRIES, timer)(send)).resolves.toBe('answer');
    expect(timer.pauses).toHaveLength(2);
    expect(timer.pauses[0]).toBeGreaterThanOrEqual(1000);
    expect(timer.pauses[0]).toBeLessThanOrEqual(1500);
    expect(timer.pauses[1]).toBeGreaterThanOrEqual(2000);
    expect(timer.pauses[1]).toBeLessThanOrEqual(3000);
  });

  test('has three tries', async () => {
    const { send, count } = request(...Array.from({ length: 9 }, () => failing('unavailable')));
    await expect(retryingSender(PUBLISH_RETRIES, handClock())(send)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(count()).toBe(3);
  });

  test.each(['rate-limited', 'unavailable'] as const)('%s: never sooner than asked', async (kind) => {
    const timer = handClock();
    await retryingSender(PUBLISH_RETRIES, timer)(request(failing(kind, 7000)).send);
    expect(timer.pauses[0]).toBeGreaterThanOrEqual(7000);
    expect(timer.pauses[0]).toBeLessThanOrEqual(7500);
  });

  test.each(['token', 'permission', 'absent', 'too-long', 'refused'] as const)('%s is final', async (kind) => {
    const timer = handClock();
    const { send, count } = request(failing(kind));
    await expect(retryingSender(PUBLISH_RETRIES, timer)(send)).rejects.toMatchObject({ kind });
    expect([count(), timer.pauses]).toEqual([1, []]);
  });

  test('what is no failure of GitHub is passed on at once', async () => {
    const { send, count } = request(new TypeError('defect'));
    await expect(retryingSender(PUBLISH_RETRIES, handClock())(send)).rejects.toThrow(TypeError);
    expect(count()).toBe(1);
  });
});

describe('the allowance of time', () => {
  test.each([59_999, undefined])('a pause of %p ms that would not end within it is not begun', async (asked) => {
    const timer = handClock();
    const send = retryingSender(PUBLISH_RETRIES, timer);
    timer.spend(2);
    await expect(send(request(failing('rate-limited', asked)).send)).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(timer.pauses).toEqual([]);
  });

  test('is shared by all requests', async () => {
    const timer = handClock();
    const send = retryingSender(PUBLISH_RETRIES, timer);
    await send(request(failing('rate-limited', 40_000)).send);
    const second = request(failing('rate-limited', 20_000));
    await expect(send(second.send)).rejects.toMatchObject({ kind: 'rate-limited' });
    expect(timer.pauses).toHaveLength(1);
    timer.spend(20_000);
    const third = request();
    await expect(send(third.send)).rejects.toMatchObject({ kind: 'unavailable', said: 'no time left' });
    expect(third.count()).toBe(0);
  });
});

describe('a request that must not happen twice', () => {
  test('is not repeated when it has happened', async () => {
    const { send, count } = request(failing('unavailable'));
    await expect(retryingSender(PUBLISH_RETRIES, handClock())(send, () => Promise.resolve('found'))).resolves.toBe(
      'found',
    );
    expect(count()).toBe(1);
  });

  test('is looked for before every repetition and after the last', async () => {
    const order: string[] = [];
    const send = (): Promise<never> => {
      order.push('send');
      return Promise.reject(failing('unavailable'));
    };
    const look = (): Promise<undefined> => {
      order.push('look');
      return Promise.resolve(undefined);
    };
    await expect(retryingSender(PUBLISH_RETRIES, handClock())(send, look)).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(order).toEqual(['send', 'look', 'send', 'look', 'send', 'look']);
  });

  test('a rate limit did nothing, so nothing is looked for', async () => {
    const look = (): Promise<never> => Promise.reject(new Error('looked'));
    const { send, count } = request(failing('rate-limited', 0));
    await expect(retryingSender(PUBLISH_RETRIES, handClock())(send, look)).resolves.toBe('answer');
    expect(count()).toBe(2);
  });
});
