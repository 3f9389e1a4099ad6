import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiFailure } from './failure.js';

/** How long one piece of work keeps trying. Times in milliseconds. */
export interface RetryPolicy {
  /** Tries of one request. */
  readonly tries: number;
  /** Pause before the second try; each further pause is twice as long. At least 1. */
  readonly baseDelay: number;
  /** Time for one try. */
  readonly requestTimeout: number;
  /** Time for all requests together. */
  readonly total: number;
}

/** For requests that nothing important waits for. */
export const PUBLISH_RETRIES: RetryPolicy = { tries: 3, baseDelay: 1000, requestTimeout: 15_000, total: 60_000 };

/**
 * Pause after a rate limit that names no time: GitHub's documentation asks for at least a minute
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const UNNAMED_RATE_LIMIT_PAUSE = 60_000;

/** The clock, as an argument. */
export interface Timer {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const CLOCK: Timer = { now: () => performance.now(), sleep: async (milliseconds) => sleep(milliseconds) };

/** One request, which gives up when the signal says so. Throws ApiFailure. */
export type Send<T> = (signal: AbortSignal) => Promise<T>;

/** Sends a request as often as it takes and the retry policy allows. Throws the last ApiFailure. */
export type Sender = <T>(send: Send<T>, findCreated?: () => Promise<T | undefined>) => Promise<T>;

/**
 * A sender whose requests share one allowance of time, which begins now.
 *
 * A request is repeated when it met a rate limit or an unavailable server, after a pause that grows, is never shorter
 * than what GitHub asks for, and carries some jitter. A pause that would not end within the allowance is not begun.
 *
 * A request that must not be carried out twice comes with `findCreated`, which looks whether it was carried out although
 * it seemed to fail: it is asked before every repetition, and its result taken if it has one. This is why
 * @octokit/plugin-retry does not serve: it repeats such requests blindly, waits by its own schedule whatever
 * `Retry-After` says, never repeats after 403, and has no bound on the whole.
 */
export function retryingSender(retryPolicy: RetryPolicy, timer: Timer = CLOCK): Sender {
  const end = timer.now() + retryPolicy.total;

  return async (send, findCreated) => {
    for (let tried = 1; ; tried++) {
      const left = Math.floor(end - timer.now());
      if (left <= 0) throw new ApiFailure('unavailable', 'no time left');
      try {
        return await send(AbortSignal.timeout(Math.min(left, retryPolicy.requestTimeout)));
      } catch (failure) {
        if (!(failure instanceof ApiFailure)) throw failure;
        const doubtful = findCreated !== undefined && failure.kind === 'unavailable';
        const repeatable = failure.kind === 'unavailable' || failure.kind === 'rate-limited';
        const lastTry = tried >= retryPolicy.tries;
        const pause = pauseAfter(tried, failure, retryPolicy);
        if (!repeatable || (lastTry && !doubtful) || timer.now() + pause >= end) throw failure;
        await timer.sleep(pause);
        const result = doubtful ? await findCreated() : undefined;
        if (result !== undefined) return result;
        if (lastTry) throw failure;
      }
    }
  };
}

function pauseAfter(tried: number, failure: ApiFailure, { baseDelay }: RetryPolicy): number {
  const backOff = baseDelay * 2 ** (tried - 1);
  const asked = failure.waitAsked ?? (failure.kind === 'rate-limited' ? UNNAMED_RATE_LIMIT_PAUSE : 0);
  return Math.max(backOff, asked) + randomInt(0, Math.ceil(backOff / 2) + 1);
}
