export type FaultKind =
  /** 401 Bad credentials */
  | 'unauthorised'
  /** 403 Resource not accessible by integration */
  | 'integration'
  /** 403 secondary rate limit, with Retry-After where `retryAfter` is given */
  | 'secondary-limit'
  /** 403 API rate limit exceeded, with x-ratelimit-remaining 0 and x-ratelimit-reset `retryAfter` seconds ahead */
  | 'primary-limit'
  /** 429, with Retry-After where given */
  | 'too-many'
  | 'not-found'
  /** 422 Body is too long */
  | 'too-long'
  | 'server-error'
  /** 502 with a page of HTML, as a proxy in between answers. */
  | 'bad-gateway'
  | 'unavailable'
  /** The connection ends and nothing was done. */
  | 'drop-before'
  /** The request is carried out, and the connection ends without an answer. */
  | 'drop-after'
  /** The request is carried out after `delay` milliseconds, and not before `until` holds. */
  | 'slow'
  /** Carried out; the answer is half of its bytes, complete as far as HTTP is concerned. */
  | 'truncated'
  /** Carried out; the connection ends in the middle of the answer. */
  | 'cut'
  /** The first half of the answer comes, and then nothing for as long as the client waits. */
  | 'stall'
  /** 410 Gone */
  | 'gone'
  /** 301 to another address. */
  | 'moved'
  /** 302 to `location`. */
  | 'redirect';

export interface Fault {
  readonly kind: FaultKind;
  readonly method?: string;
  readonly path?: RegExp;
  /** The first matching request that meets the fault, counted from 1 when the fault is set; default 1. */
  readonly nth?: number;
  /** How many matching requests meet it from then on; default 1. */
  readonly times?: number;
  readonly retryAfter?: number;
  readonly delay?: number;
  /** Waited for at most 12 seconds. */
  readonly until?: () => boolean;
  readonly location?: string;
}

/** An answer before it is serialised. */
export interface Reply {
  readonly status: number;
  /** A value for JSON, or bytes to be sent as they are. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const BAD_CREDENTIALS: Reply = { status: 401, body: { message: 'Bad credentials' } };
export const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } };
export const GONE: Reply = { status: 410, body: { message: 'Artifact has expired' } };
export const TOO_LONG: Reply = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
  },
};

const BAD_GATEWAY: Reply = {
  status: 502,
  body: Buffer.from('<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n'),
  headers: { 'content-type': 'text/html' },
};

/** The date header beside `x-ratelimit-reset`: deliberately not today's, for a client must go by the server's clock. */
const LIMITED_AT = 'Tue, 01 Feb 2022 03:04:05 GMT';

/** The answer of a fault that refuses; undefined for faults of the connection. */
export function refusal({ kind, retryAfter, location }: Fault): Reply | undefined {
  const wait = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  switch (kind) {
    case 'unauthorised':
      return BAD_CREDENTIALS;
    case 'integration':
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    case 'secondary-limit':
      return { status: 403, body: { message: 'You have exceeded a secondary rate limit.' }, headers: wait };
    case 'primary-limit': {
      const reset = Date.parse(LIMITED_AT) / 1000 + (retryAfter ?? 0);
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset), date: LIMITED_AT };
      return { status: 403, body: { message: 'API rate limit exceeded for installation.' }, headers };
    }
    case 'too-many':
      return { status: 429, body: { message: 'Too Many Requests' }, headers: wait };
    case 'not-found':
      return NOT_FOUND;
    case 'too-long':
      return TOO_LONG;
    case 'server-error':
      return { status: 500, body: { message: 'Server Error' } };
    case 'bad-gateway':
      return BAD_GATEWAY;
    case 'unavailable':
      return { status: 503, body: { message: 'Service Unavailable' }, headers: wait };
    case 'gone':
      return GONE;
    case 'moved':
      return { status: 301, body: { message: 'Moved Permanently' }, headers: { location: location ?? '' } };
    case 'redirect':
      return { status: 302, body: { message: 'Found' }, headers: { location: location ?? '' } };
    default:
      return undefined;
  }
}

/** Ends when a slow request may be carried out. */
export async function waited({ delay = 0, until = () => true }: Fault): Promise<void> {
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  await pause(delay);
  for (let tried = 0; tried < 600 && !until(); tried++) await pause(20);
}

/** The faults that are set, and how often each was matched. */
export class Faults {
  readonly #set: { readonly fault: Fault; seen: number }[] = [];

  add(fault: Fault): void {
    this.#set.push({ fault, seen: 0 });
  }

  /** The fault that this request meets, if any; counts the request. */
  next({ method, path }: { readonly method: string; readonly path: string }): Fault | undefined {
    let met: Fault | undefined;
    for (const each of this.#set) {
      const { fault } = each;
      if ((fault.method ?? method) !== method || fault.path?.test(path) === false) continue;
      each.seen++;
      const first = fault.nth ?? 1;
      if (each.seen >= first && each.seen < first + (fault.times ?? 1)) met ??= fault;
    }
    return met;
  }
}
