import type { Access, Repository } from './access.js';
import type { Client } from './client.js';
import { ApiFailure, incomplete } from './failure.js';
import { valueAt, isPositiveInteger, isText } from './payload.js';
import type { Author, Written } from './authorship.js';

/** A comment on an issue or a pull request. */
export interface Comment extends Written {
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

/** Looks whether an attempt that seemed to fail has created the thing after all. */
export type FindCreated<T> = () => Promise<T | undefined>;

/**
 * What publishing asks of GitHub about comments and pull requests: one method a request, all throwing nothing but
 * ApiFailure.
 */
export interface GitHub {
  /** All comments on an issue or a pull request, oldest first. */
  comments(issue: number): Promise<readonly Comment[]>;
  /** Creates a comment once. */
  createComment(issue: number, body: string, findCreated: FindCreated<Comment>): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  /** Deletes a comment; one that is gone already is as good. */
  deleteComment(id: number): Promise<void>;
  /** The open pull requests from a branch of an owner's repositories. */
  pullRequestsFrom(owner: string, branch: string): Promise<readonly PullRequest[]>;
  /** The latest commit of a pull request's branch. */
  headOf(pullRequest: number): Promise<string>;
  /** The login behind the token, for which the default token of a workflow may ask GraphQL but not REST. */
  viewer(): Promise<string>;
}

/** The requests of publishing, about one repository. */
export function githubOf(client: Client, { graphqlUrl }: Access, repository: Repository): GitHub {
  let login: Promise<string> | undefined;
  return {
    comments: async (number) =>
      client.all('GET /repos/{owner}/{repo}/issues/{number}/comments', { ...repository, number }, listOf(commentOf)),
    createComment: async (number, body, findCreated) =>
      client.ask(
        'POST /repos/{owner}/{repo}/issues/{number}/comments',
        { ...repository, number, body },
        commentOf,
        findCreated,
      ),
    updateComment: async (id, body) =>
      client.ask('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id, body }, commentOf),
    deleteComment: async (id) => {
      try {
        await client.ask('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { ...repository, id }, () => undefined);
      } catch (failure) {
        if (!(failure instanceof ApiFailure && failure.kind === 'absent')) throw failure;
      }
    },
    pullRequestsFrom: async (owner, branch) => {
      const parameters = { ...repository, state: 'open', head: `${owner}:${branch}` };
      return client.all('GET /repos/{owner}/{repo}/pulls', parameters, listOf(pullRequestOf));
    },
    headOf: async (number) =>
      client.ask(
        'GET /repos/{owner}/{repo}/pulls/{number}',
        { ...repository, number },
        (data) => pullRequestOf(data).headSha,
      ),
    // Asked once, also where it fails: the answer will be the same.
    viewer: async () => (login ??= client.ask(`POST ${graphqlUrl}`, { query: '{ viewer { login } }' }, loginOf)),
  };
}

/** The items of a list as GitHub answers it. */
export function listOf<T>(item: (data: unknown) => T): (body: unknown) => T[] {
  return (body) => {
    if (!Array.isArray(body)) throw incomplete();
    return body.map(item);
  };
}

function commentOf(data: unknown): Comment {
  const id = valueAt(data, 'id');
  if (!isPositiveInteger(id)) throw incomplete();
  return { id, body: bodyOf(data), author: authorOf(data), url: pageOf(data) };
}

/** The text of a comment or an issue; empty where it has none. */
export function bodyOf(data: unknown): string {
  const body = valueAt(data, 'body');
  return isText(body) ? body : '';
}

export function authorOf(data: unknown): Author {
  const login = valueAt(data, 'user', 'login');
  return { login: isText(login) ? login : '', isBot: valueAt(data, 'user', 'type') === 'Bot' };
}

/** The address of a thing's page; undefined where GitHub names none that may be shown. */
export function pageOf(data: unknown): string | undefined {
  const url = valueAt(data, 'html_url');
  return isText(url) && /^https?:\/\/[!-~]+$/.test(url) ? url : undefined;
}

function pullRequestOf(data: unknown): PullRequest {
  const number = valueAt(data, 'number');
  const headSha = valueAt(data, 'head', 'sha');
  if (!isPositiveInteger(number) || !isText(headSha)) throw incomplete();
  return {
    number,
    headSha,
    headRepository: repositoryId(valueAt(data, 'head', 'repo', 'id')),
    baseRepository: repositoryId(valueAt(data, 'base', 'repo', 'id')),
  };
}

function repositoryId(id: unknown): number | undefined {
  return isPositiveInteger(id) ? id : undefined;
}

function loginOf(data: unknown): string {
  const login = valueAt(data, 'data', 'viewer', 'login');
  // GraphQL reports its refusals with status 200.
  if (!isText(login)) throw new ApiFailure('refused', 'no viewer');
  return login;
}
