import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArtifactStore, storedFile } from './github-artifacts.js';
import { answerFaults, exampleOf, operationOf, requestFaults } from './github-description.js';
import { ContentStore } from './github-server-contents.js';
import { CheckStore } from './github-server-checks.js';
import { IssueStore } from './github-server-issues.js';
import { pullAnswer, viewAccount, type Account, type StoredPull } from './github-server-pulls.js';
import {
  BAD_CREDENTIALS,
  Faults,
  NOT_FOUND,
  refusal,
  TOO_LONG,
  waited,
  type Fault,
  type Reply,
} from './github-faults.js';
import { BASE_SHA, HEAD_SHA, REPOSITORY, REPOSITORY_ID } from './runner-environment.js';

export type { Account, Head, StoredPull } from './github-server-pulls.js';
export { BASE_SHA, HEAD_SHA, REPOSITORY, REPOSITORY_ID, runnerEnvironment } from './runner-environment.js';

/**
 * A small GitHub on 127.0.0.1 that speaks real HTTP: files, comments, issues, check runs, pull requests, runs, artifacts and
 * GraphQL's `viewer`, pages with Link headers as GitHub writes them, and faults on demand. For tests in this process or
 * another. Requests and answers are held to GitHub's published description: `close` throws where one was not.
 */
export interface GitHubServer {
  /** As GITHUB_API_URL has it. */
  readonly url: string;
  /** As GITHUB_GRAPHQL_URL has it. */
  readonly graphqlUrl: string;
  readonly comments: StoredComment[];
  readonly pulls: StoredPull[];
  readonly artifacts: ArtifactStore;
  readonly issues: IssueStore;
  readonly checks: CheckStore;
  readonly contents: ContentStore;
  /** Every request, in order of arrival. */
  readonly requests: RecordedRequest[];
  /** The requests of a method, as `METHOD /path`, without GitHub's base path and without the query. */
  log(method?: string): readonly string[];
  addComment(issue: number, body: string, user?: Account): StoredComment;
  fault(fault: Fault): void;
  /** @throws Error where a request or an answer was not as GitHub describes it */
  close(): Promise<void>;
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  readonly user: Account | null;
  body: string;
}

export interface RecordedRequest {
  readonly method: string;
  /** Path without the base path, and the query apart; `storage:/...` for the storage that the API redirects to. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

interface Exchange {
  readonly request: RecordedRequest;
  readonly reply: Reply;
}

export interface ServerOptions {
  /** The only token that is accepted. */
  readonly token?: string;
  /** The account behind the token, as REST names it. */
  readonly account?: Account;
  /** What GraphQL calls that account, where it differs. */
  readonly viewer?: string;
  readonly repository?: string;
  /** Serve under /api/v3 and /api/graphql, as GitHub Enterprise Server does. */
  readonly enterprise?: boolean;
  /** Answers of the test's own; undefined leaves a request to the server. */
  readonly answer?: (request: RecordedRequest) => Reply | undefined;
}

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', type: 'Bot' };
const BODY_LIMIT = 65_536;

/** Starts a server on a free port; `close` ends it and its connections. */
export async function startGitHubServer(options: ServerOptions = {}): Promise<GitHubServer> {
  const { token = TOKEN, account = ACTIONS_BOT, viewer = account.login, repository = REPOSITORY } = options;
  const comments: StoredComment[] = [];
  const pulls: StoredPull[] = [openPull(repository)];
  const requests: RecordedRequest[] = [];
  const exchanges: Exchange[] = [];
  const faults = new Faults();
  const artifacts = new ArtifactStore();
  const issues = new IssueStore(repository, account);
  const checks = new CheckStore(repository);
  const contents = new ContentStore();
  const restBase = options.enterprise === true ? '/api/v3' : '';
  const graphqlPath = options.enterprise === true ? '/api/graphql' : '/graphql';
  let origin = '';
  let storage = '';
  let lastId = 1000;

  function addComment(issue: number, body: string, user: Account | null = account): StoredComment {
    const comment = { id: ++lastId, issue, user, body };
    comments.push(comment);
    return comment;
  }

  const view = (comment: StoredComment): object => ({
    ...exampleOf('issues/update-comment', 200),
    id: comment.id,
    body: comment.body,
    user: viewAccount(comment.user),
    html_url: `https://github.com/${repository}/pull/${String(comment.issue)}#issuecomment-${String(comment.id)}`,
    issue_url: `${origin}${restBase}/repos/${repository}/issues/${String(comment.issue)}`,
  });

  function page(
    items: readonly object[],
    path: string,
    query: URLSearchParams,
    wrap: (items: readonly object[]) => unknown = (all) => all,
  ): Reply {
    const perPage = Math.min(100, Number(query.get('per_page') ?? 30));
    const number = Number(query.get('page') ?? 1);
    const last = Math.max(1, Math.ceil(items.length / perPage));
    const body = items.slice((number - 1) * perPage, number * perPage);
    const link = (rel: string, target: number): string => {
      const search = new URLSearchParams(query);
      search.set('page', String(target));
      // GitHub's own links name the repository by id.
      const numeric = path.replace(`/repos/${repository}`, `/repositories/${String(REPOSITORY_ID)}`);
      return `<${origin}${restBase}${numeric}?${search.toString()}>; rel="${rel}"`;
    };
    const links = [
      ...(number > 1 ? [link('prev', number - 1)] : []),
      ...(number < last ? [link('next', number + 1), link('last', last)] : []),
      ...(number > 1 ? [link('first', 1)] : []),
    ];
    return { status: 200, body: wrap(body), headers: links.length === 0 ? {} : { link: links.join(', ') } };
  }

  function carryOut({ method, path, query, headers, body }: RecordedRequest): Reply {
    if (path.startsWith('storage:')) return storedFile(artifacts, path, query, headers);
    if (![`token ${token}`, `bearer ${token}`].includes(headers.authorization ?? '')) return BAD_CREDENTIALS;
    if (path === '/graphql') return { status: 200, body: { data: { viewer: { login: viewer } } } };
    const [, name, rest] = /^\/(?:repos\/([^/]+\/[^/]+)|repositories\/\d+)(\/.*)$/.exec(path) ?? [];
    if (rest === undefined || (name !== undefined && name !== repository)) return NOT_FOUND;
    const fields = method === 'POST' || method === 'PATCH' ? fieldsOf(body) : {};
    if (fields === undefined) return { status: 400, body: { message: 'Problems parsing JSON' } };
    const text = typeof fields['body'] === 'string' ? fields['body'] : '';
    if (text.length > BODY_LIMIT) return TOO_LONG;
    const known =
      contents.answer(rest, query) ??
      issues.answer(method, rest, query, fields) ??
      checks.answer(method, rest, query, fields);
    if (known !== undefined) return 'pages' in known ? page(known.pages, path, query, known.wrap) : known;

    const list = /^\/issues\/(\d+)\/comments$/.exec(rest);
    if (list !== null) {
      const issue = Number(list[1]);
      if (method === 'POST') return { status: 201, body: view(addComment(issue, text)) };
      return page(comments.filter((comment) => comment.issue === issue).map(view), path, query);
    }
    const single = /^\/issues\/comments\/(\d+)$/.exec(rest);
    if (single !== null) {
      const index = comments.findIndex(({ id }) => id === Number(single[1]));
      if (index < 0) return NOT_FOUND;
      if (method === 'PATCH') comments[index].body = text;
      if (method === 'DELETE') {
        comments.splice(index, 1);
        return { status: 204, body: undefined };
      }
      return { status: 200, body: view(comments[index]) };
    }
    const pull = pullAnswer(pulls, rest, query);
    if (pull !== undefined) return 'pages' in pull ? page(pull.pages, path, query) : pull;
    if (rest.startsWith('/actions/')) return artifacts.answer(rest, storage, (items) => page(items, path, query));
    return NOT_FOUND;
  }

  /** What GitHub's description does not know. GraphQL is not in it: the one query there is stands here. */
  function undescribedIn({ request, reply }: Exchange): readonly string[] {
    const { path, body } = request;
    if (path.startsWith('storage:')) return [];
    if (path === '/graphql') {
      return body === JSON.stringify({ query: '{ viewer { login } }' }) ? [] : [`POST /graphql: ${body}`];
    }
    const operation = operationOf(request);
    return [...requestFaults(request), ...(operation === undefined ? [] : answerFaults(operation, reply))];
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse, at: 'api' | 'storage'): Promise<void> {
    const url = new URL(incoming.url ?? '/', origin);
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const isRest = url.pathname.startsWith(`${restBase}/repo`);
    const path =
      at === 'storage'
        ? `storage:${url.pathname}`
        : url.pathname === graphqlPath
          ? '/graphql'
          : isRest
            ? url.pathname.slice(restBase.length)
            : `outside:${url.pathname}`;
    const request: RecordedRequest = {
      method: incoming.method ?? '',
      path: decodeURIComponent(path),
      query: url.searchParams,
      headers: incoming.headers,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    requests.push(request);
    const fault = faults.next(request);
    if (fault?.kind === 'drop-before') return void incoming.socket.destroy();
    if (fault?.kind === 'slow') await waited(fault);
    const reply = (fault === undefined ? undefined : refusal(fault)) ?? options.answer?.(request) ?? carryOut(request);
    exchanges.push({ request, reply });
    if (fault?.kind === 'drop-after') return void incoming.socket.destroy();
    const isRaw = Buffer.isBuffer(reply.body);
    const bytes = isRaw ? (reply.body as Buffer) : Buffer.from(JSON.stringify(reply.body) ?? '');
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    const sent = fault?.kind === 'truncated' ? half : bytes;
    response.writeHead(reply.status, {
      ...(isRaw || bytes.length === 0 ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      'content-length': sent.length,
      ...reply.headers,
    });
    if (fault?.kind === 'cut') return void response.write(half, () => incoming.socket.destroy());
    if (fault?.kind === 'stall') return void response.write(half);
    response.end(sent);
  }

  const servers = (['api', 'storage'] as const).map((at) =>
    createServer((incoming, response) => {
      // A client that has given up ends the connection under the answer; that is its right.
      handle(incoming, response, at).catch(() => incoming.socket.destroy());
    }),
  );
  [origin, storage] = await Promise.all(servers.map(listen));

  return {
    url: origin + restBase,
    graphqlUrl: origin + graphqlPath,
    comments,
    pulls,
    artifacts,
    issues,
    checks,
    contents,
    requests,
    log: (method) =>
      requests
        .filter((request) => method === undefined || request.method === method)
        .map((r) => `${r.method} ${r.path}`),
    addComment,
    fault: (fault) => faults.add(fault),
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      // Not before: to read the description takes longer than a test's retryPolicy may be.
      const undescribed = exchanges.flatMap(undescribedIn);
      if (undescribed.length > 0) throw new Error(`Not as GitHub describes it:\n${undescribed.join('\n')}`);
    },
  };
}

/** The pull request that a run is for unless a test says otherwise. */
function openPull(full_name: string): StoredPull {
  const repo = { id: REPOSITORY_ID, full_name };
  const owner = full_name.split('/')[0]!;
  const base = { ref: 'main', sha: BASE_SHA, repo, owner };
  return { number: 7, state: 'open', head: { ref: 'topic', sha: HEAD_SHA, repo, owner }, base };
}

/** Lets a server listen on a free port; returns its origin. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function fieldsOf(json: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = JSON.parse(json);
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Runs a test against a server of its own. */
export async function withServer(
  test: (server: GitHubServer) => Promise<void>,
  options?: ServerOptions,
): Promise<void> {
  const server = await startGitHubServer(options);
  try {
    await test(server);
  } finally {
    await server.close();
  }
}
