import type { Access } from './access.js';
import { contentAt, storageAddress } from './download.js';
import { ApiFailure, failureOf, incomplete, transportFailure } from './failure.js';
import { retryingSender, type RetryPolicy } from './retry.js';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * Requests to the API of GitHub, each repeated as the retry policy allows. Routes are those of the API's documentation
 * (`GET /repos/{owner}/{repo}/pulls`); parameters fill in the braces, and what is left over is the query or the body.
 *
 * All methods throw ApiFailure for whatever happens between here and GitHub, and nothing that holds the token.
 */
export interface Client {
  /**
   * One request; `read` takes what is needed from the body, and throws `incomplete()` where it is not there. A request
   * that must not be carried out twice comes with `findCreated`: see retryingSender.
   */
  ask<T>(
    route: string,
    parameters: Parameters,
    read: (body: unknown) => T,
    findCreated?: () => Promise<T | undefined>,
  ): Promise<T>;
  /** The items on all pages of a list, in their order; `read` takes them from the body of one page. */
  all<T>(route: string, parameters: Parameters, read: (body: unknown) => readonly T[]): Promise<T[]>;
  /**
   * A file that GitHub keeps in a storage of its own, to which it redirects. The content comes in chunks as `receive`
   * takes them; where it breaks off, `receive` gets it once more from the beginning, and must then start over itself.
   * The policy's time for one try is here the longest time without a new chunk.
   */
  download<T>(
    route: string,
    parameters: Parameters,
    receive: (content: AsyncIterable<Buffer>) => Promise<T>,
  ): Promise<T>;
}

const PER_PAGE = 100;

/** Most pages that are read of one list, in case a server never ends it. */
export const MAX_PAGES = 300;

/** Opens GitHub for one piece of work, whose requests share the retry policy. Asks nothing yet. */
export async function connect({ token, apiUrl }: Access, retryPolicy: RetryPolicy): Promise<Client> {
  // Loaded here because loading takes longer than everything else in a run that does not ask GitHub.
  const { getOctokit } = await import('@actions/github');
  const { defaults } = await import('@actions/github/lib/utils');
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'beta-certificate' });
  const send = retryingSender(retryPolicy);
  const sendLong = retryingSender({ ...retryPolicy, requestTimeout: retryPolicy.total });

  // Redirects are not followed, so that no host but GitHub's ever sees the token.
  async function answer(route: string, parameters: Parameters, request: object) {
    try {
      return await octokit.request(route, { ...parameters, request: { ...request, redirect: 'manual' } });
    } catch (error) {
      throw failureOf(error, token, new URL(apiUrl).host);
    }
  }

  async function page<T>(
    route: string,
    parameters: Parameters,
    read: (body: unknown, link: string) => T,
    findCreated?: () => Promise<T | undefined>,
  ): Promise<T> {
    return send(async (signal) => {
      const { status, data, headers } = await answer(route, parameters, { signal });
      if (status >= 300) throw redirected(status);
      // Octokit takes a body that stopped in the middle for the whole.
      if (signal.aborted) throw transportFailure(signal.reason, new URL(apiUrl).host);
      return read(data, headers.link ?? '');
    }, findCreated);
  }

  return {
    ask: page,
    async all(route, parameters, read) {
      const items: ReturnType<typeof read>[number][] = [];
      for (let number = 1; ; number++) {
        // Pages are counted here; the address in the Link header is not followed, as redirects are not.
        const more = await page(route, { ...parameters, per_page: PER_PAGE, page: number }, (body, link) => {
          items.push(...read(body));
          return /rel="next"/.test(link);
        });
        if (!more) return items;
        if (number === MAX_PAGES) throw new ApiFailure('refused', `a list of more than ${MAX_PAGES} pages`);
      }
    },
    async download(route, parameters, receive) {
      return sendLong(async (deadline) => {
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(retryPolicy.requestTimeout)]);
        // The body is left unread: of an answer that is no redirection it could be the file, in memory as a whole.
        const { status, data, headers } = await answer(route, parameters, { signal, parseSuccessResponseBody: false });
        if (data instanceof ReadableStream) await data.cancel();
        if (status < 300) throw incomplete();
        if (status !== 302) throw redirected(status);
        const address = storageAddress(headers.location, apiUrl);
        // The way to the API leads to the storage too: the runner's proxy, where it has one.
        return receive(
          contentAt(address, defaults.request?.fetch as typeof fetch, deadline, retryPolicy.requestTimeout),
        );
      });
    },
  };
}

/** Such as 301 for a repository that has another name now. */
function redirected(status: number): ApiFailure {
  return new ApiFailure('refused', `${String(status)}: redirected`);
}
