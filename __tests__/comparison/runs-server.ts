import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { REPOSITORY, startGitHubServer, TOKEN, type GitHubServer } from '../support/github-server.js';

/** A workflow run as the API lists it; what a test does not say is that of a good one. */
export interface ListedRun {
  readonly id: number;
  readonly run_number: number;
  readonly event: string;
  readonly head_branch: string;
  readonly conclusion: string;
  readonly head_repository: { readonly full_name: string } | null;
  readonly created_at: string;
  readonly head_sha: string;
}

export interface RunsServer {
  readonly github: GitHubServer;
  /** As GITHUB_API_URL has it. */
  readonly url: string;
  addRun(run: Partial<ListedRun> & { readonly id: number }): void;
  /** What is asked of the runs, in order. */
  readonly asked: string[];
  /** Answers every such request with this status from now on. */
  refuse(path: RegExp, status: number): void;
  close(): Promise<void>;
}

export const WORKFLOW = 77;

/** The loopback GitHub with a repository, its default branch and the runs of a workflow in front of it. */
export async function startRunsServer(): Promise<RunsServer> {
  const github = await startGitHubServer();
  const runs: ListedRun[] = [];
  const asked: string[] = [];
  const refusals: { path: RegExp; status: number }[] = [];

  function answer(path: string): object | undefined {
    if (path === `/repos/${REPOSITORY}`) return { default_branch: 'trunk' };
    if (/\/actions\/runs\/\d+$/.test(path)) return { workflow_id: WORKFLOW };
    if (!path.endsWith(`/actions/workflows/${String(WORKFLOW)}/runs`)) return undefined;
    // Every run, whatever was asked for: a filter that fails must let nothing through.
    return { total_count: runs.length, workflow_runs: runs };
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://runs');
    const refusal = refusals.find(({ path }) => path.test(url.pathname));
    const body = refusal === undefined ? answer(url.pathname) : { message: 'no' };
    if (body !== undefined) {
      if (incoming.headers.authorization !== `token ${TOKEN}`) throw new Error('the token is missing');
      asked.push(url.pathname + url.search);
      response.writeHead(refusal?.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
      return;
    }
    await text(incoming);
    const headers = { authorization: incoming.headers.authorization ?? '' };
    const passed = await fetch(`${github.url}${incoming.url ?? '/'}`, { redirect: 'manual', headers });
    response.writeHead(passed.status, Object.fromEntries(passed.headers));
    response.end(Buffer.from(await passed.arrayBuffer()));
  }

  const server = createServer((incoming, response) => {
    handle(incoming, response).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    github,
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    addRun: (run) =>
      runs.push({
        run_number: run.id,
        event: 'push',
        head_branch: 'trunk',
        conclusion: 'success',
        head_repository: { full_name: REPOSITORY },
        created_at: '2026-11-01T10:00:00Z',
        head_sha: 'abcdef0123456789',
        ...run,
      }),
    asked,
    refuse: (path, status) => refusals.push({ path, status }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await github.close();
    },
  };
}
