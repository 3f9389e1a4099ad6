import type { Access } from './access.js';
import { ApiFailure, failureOf } from './failure.js';
import { at, isPositiveInteger, isText } from './payload.js';
import { patientSender, type Patience } from './retry.js';

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Empty where the account is gone. */
  readonly author: { readonly login: string; readonly isBot: boolean };
  /** Its page; undefined where GitHub names none. */
  readonly url: string | undefined;
}

/** An open pull request of the repository. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Ids of repositories; undefined where the repository is gone. */
  readonly headRepository: number | undefined;
  readonly baseRepository: number | undefined;
}

/** What publishing asks of GitHub: one method a request, all throwing nothing but ApiFailure. */
export interface GitHub {
  /** All comments, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>;
  /** Creates a comment once: `happened` looks whether an attempt that seemed to fail has created it after all. */
  createComment(pullRequest: number, body: string, happened: () => Promise<Comment | undefined>): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** The open pull requests from a branch of an owner's repositories. */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** The login behind the token, for which the default token of a workflow may ask GraphQL but not REST. */
  viewer(): Promise<string>;
}

const PER_PAGE = 100;

/** Opens GitHub for one publication, whose requests share the patience. Asks nothing yet. */
export async function connect({ owner, repo, token, apiUrl, graphqlUrl }: Access, patience: Patience): Promise<GitHub> {
  // Loaded here because loading takes longer than everything else in a run that makes no comment.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl, userAgent: 'beta-certificate' });
  const send = patientSender(patience);
  const here = { owner, repo };

  async function ask<T>(
    route: string,
    parameters: Record<string, unknown>,
    read: (data: unknown, link: string) => T,
    happened?: () => Promise<T | undefined>,
  ): Promise<T> {
    return send(async (signal) => {
      let answer;
      try {
        // Redirects are not followed, so that no host but GitHub's is ever asked.
        answer = await octokit.request(route, { ...parameters, request: { signal, redirect: 'manual' } });
      } catch (error) {
        throw failureOf(error, token);
      }
      if (answer.status >= 300) throw new ApiFailure('refused', `${String(answer.status)}: redirected`);
      return read(answer.data, answer.headers.link ?? '');
    }, happened);
  }

  async function all<T>(route: string, parameters: Record<string, unknown>, item: (data: unknown) => T): Promise<T[]> {
    const items: T[] = [];
    for (let page = 1; ; page++) {
      // Pages are counted here; the address in the Link header is not followed, for the reason above.
      const more = await ask(route, { ...parameters, per_page: PER_PAGE, page }, (data, link) => {
        if (!Array.isArray(data)) throw incomplete();
        items.push(...data.map(item));
        return /rel="next"/.test(link);
      });
      if (!more) return items;
    }
  }

  return {
    comments: async (number) =>
      all('GET /repos/{owner}/{repo}/issues/{number}/comments', { ...here, number }, commentOf),
    createComment: async (number, body, happened) =>
      ask('POST /repos/{owner}/{repo}/issues/{number}/comments', { ...here, number, body }, commentOf, happened),
    updateComment: async (id, body) =>
      ask('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { ...here, id, body }, commentOf),
    pullRequestsFrom: async (headOwner, branch) =>
      all('GET /repos/{owner}/{repo}/pulls', { ...here, state: 'open', head: `${headOwner}:${branch}` }, pullRequestOf),
    viewer: async () => ask(`POST ${graphqlUrl}`, { query: '{ viewer { login } }' }, loginOf),
  };
}

/** A 2xx answer without what it must hold was cut on the way, or is not GitHub's. */
function incomplete(): ApiFailure {
  return new ApiFailure('unavailable', 'incomplete answer');
}

function commentOf(data: unknown): Comment {
  const id = at(data, 'id');
  const body = at(data, 'body');
  const login = at(data, 'user', 'login');
  const url = at(data, 'html_url');
  if (!isPositiveInteger(id)) throw incomplete();
  return {
    id,
    body: isText(body) ? body : '',
    author: { login: isText(login) ? login : '', isBot: at(data, 'user', 'type') === 'Bot' },
    url: isText(url) && /^https?:\/\/[!-~]+$/.test(url) ? url : undefined,
  };
}

function pullRequestOf(data: unknown): PullRequest {
  const number = at(data, 'number');
  const headSha = at(data, 'head', 'sha');
  if (!isPositiveInteger(number) || !isText(headSha)) throw incomplete();
  return {
    number,
    headSha,
    headRepository: repositoryId(at(data, 'head', 'repo', 'id')),
    baseRepository: repositoryId(at(data, 'base', 'repo', 'id')),
  };
}

function repositoryId(id: unknown): number | undefined {
  return isPositiveInteger(id) ? id : undefined;
}

function loginOf(data: unknown): string {
  const login = at(data, 'data', 'viewer', 'login');
  // GraphQL reports its refusals with status 200.
  if (!isText(login)) throw new ApiFailure('refused', 'no viewer');
  return login;
}
