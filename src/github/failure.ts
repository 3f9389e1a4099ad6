/**
 * What a request to GitHub came to, as far as the next step depends on it:
 *
 * - `token`: the token was not accepted (401);
 * - `permission`: the token may not do this (403);
 * - `absent`: no such thing, or the token may not see it (404);
 * - `gone`: there was such a thing (410);
 * - `rate-limited`: too many requests; nothing was done;
 * - `too-long`: the body is longer than GitHub takes;
 * - `refused`: any other answer that will be the same next time;
 * - `unavailable`: no answer, half an answer or a server error. The request may have been carried out all the same.
 */
export type FailureKind =
  'token' | 'permission' | 'absent' | 'gone' | 'rate-limited' | 'too-long' | 'refused' | 'unavailable';

/** A request to GitHub that failed. Holds nothing of the request itself, so it cannot give the token away. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';

  constructor(
    readonly kind: FailureKind,
    /** What was answered, or what went wrong on the way: foreign text. */
    readonly said: string,
    /** Milliseconds that GitHub asks to wait, where it says. */
    readonly waitAsked?: number,
  ) {
    super(`${kind}: ${said}`);
  }
}

/** What a promise gives; where GitHub did not do what it was asked, what `otherwise` makes of that. */
export async function ifFailed<T, Otherwise>(
  promise: Promise<T>,
  otherwise: (failure: ApiFailure) => Otherwise,
): Promise<T | Otherwise> {
  return promise.catch((error: unknown) => {
    if (error instanceof ApiFailure) return otherwise(error);
    throw error;
  });
}

/** A 2xx answer without what it must hold was cut on the way, or is not GitHub's. */
export function incomplete(): ApiFailure {
  return new ApiFailure('unavailable', 'incomplete answer');
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/**
 * Reads an error thrown by Octokit.
 *
 * Only what the server answered is kept, without the token should the answer repeat it.
 */
export function failureOf(error: unknown, token: string, host: string): ApiFailure {
  if (error instanceof ApiFailure) return error;
  const answer = (error as { response?: Answer }).response;
  if (answer === undefined) return transportFailure(error, host);
  const message = messageOf(answer.data).replaceAll(token, '***');
  const said = message === '' ? String(answer.status) : `${String(answer.status)}: ${message}`;
  return new ApiFailure(kindOf(answer, message), said, waitAskedBy(answer));
}

function kindOf({ status, headers }: Answer, message: string): FailureKind {
  if (status >= 500) return 'unavailable';
  if (status === 429) return 'rate-limited';
  if (status === 403) {
    const limited =
      headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message);
    return limited ? 'rate-limited' : 'permission';
  }
  if (status === 401) return 'token';
  if (status === 404) return 'absent';
  if (status === 410) return 'gone';
  return status === 422 && /too long/i.test(message) ? 'too-long' : 'refused';
}

function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return '';
  const { message, errors } = data as { message?: unknown; errors?: unknown };
  const details = Array.isArray(errors) ? errors.map((each: unknown) => messageOf(each)) : [];
  return [message, ...details].filter((part) => typeof part === 'string' && part !== '').join('; ');
}

/** `Retry-After`, or the time until `x-ratelimit-reset` by the server's own clock, because ours may be wrong. */
function waitAskedBy({ headers }: Answer): number | undefined {
  const asked = retryAfterMs(headers['retry-after']);
  if (asked !== undefined) return asked;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  const wait = Number(headers['x-ratelimit-reset']) * 1000 - Date.parse(String(headers['date']));
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** The milliseconds of a `Retry-After` header that gives seconds. */
export function retryAfterMs(retryAfter: string | number | null | undefined): number | undefined {
  const seconds = String(retryAfter ?? '');
  return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/**
 * A failure on the way to a host, in words and with its code. Of the error nothing else is kept, because the messages of
 * a network library may quote headers.
 */
export function transportFailure(error: unknown, host: string): ApiFailure {
  const code = transportCode(error);
  return new ApiFailure('unavailable', `no answer from ${host}: ${wordsOf(code)} (${code})`);
}

/** The innermost code of a network failure (`ECONNREFUSED`, `UND_ERR_SOCKET`), or `TimeoutError` and the like. */
function transportCode(error: unknown): string {
  let found = 'unknown error';
  let isCode = false;
  for (let cause = error; typeof cause === 'object' && cause !== null; cause = (cause as { cause?: unknown }).cause) {
    const { code, name, message, errors } = cause as Record<string, unknown>;
    // Of several addresses of one name each has a failure of its own.
    const inner = Array.isArray(errors) ? (errors[0] as { code?: unknown } | undefined)?.code : undefined;
    const known = typeof code === 'string' ? code : inner;
    if (typeof known === 'string') [found, isCode] = [known, true];
    else if (!isCode) found = message === BAD_PORT ? BAD_PORT : String(name);
  }
  return found;
}

/** What `fetch` says, without a code, of a port that it never connects to. */
const BAD_PORT = 'bad port';

function wordsOf(code: string): string {
  if (/CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)/.test(code)) return 'its certificate is not trusted';
  if (/^ERR_(?:SSL|TLS)/.test(code)) return 'no encrypted connection could be agreed on';
  return WORDS[code] ?? 'the connection failed';
}

const WORDS: Readonly<Record<string, string>> = {
  [BAD_PORT]: 'connections to this port are not allowed',
  AbortError: 'not in time',
  EAI_AGAIN: 'the name server does not answer',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the network has no way to it',
  ENETUNREACH: 'the network has no way to it',
  ENOTFOUND: 'the name is not known',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'not in time',
  TimeoutError: 'not in time',
  UND_ERR_BODY_TIMEOUT: 'not in time',
  UND_ERR_CONNECT_TIMEOUT: 'not in time',
  UND_ERR_HEADERS_TIMEOUT: 'not in time',
  UND_ERR_SOCKET: 'the connection was cut',
};
