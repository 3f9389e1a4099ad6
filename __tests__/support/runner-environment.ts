import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The repository that runs belong to unless a test says otherwise. */
export const REPOSITORY = 'octo/evals';
export const REPOSITORY_ID = 4242;
/** The latest commit of pull request 7, which runs are for unless a test says otherwise. */
export const HEAD_SHA = 'd'.repeat(40);
/** The commit of the base branch of that pull request. */
export const BASE_SHA = 'c'.repeat(40);

export interface Run {
  /** As GITHUB_API_URL and GITHUB_GRAPHQL_URL have them. */
  readonly server: { readonly url: string; readonly graphqlUrl: string };
  readonly event?: string;
  readonly payload?: unknown;
  readonly repository?: string;
  readonly sha?: string;
  readonly ref?: string;
}

/**
 * The environment that a hosted runner gives a step, with its files in a new folder (RUNNER_TEMP), which the caller
 * removes. Variables of the artifact service and the token service are not set.
 */
export function runnerEnvironment({
  server,
  event = 'pull_request',
  payload = {
    pull_request: { number: 7, head: { sha: HEAD_SHA }, base: { sha: BASE_SHA } },
    repository: { id: REPOSITORY_ID },
  },
  repository = REPOSITORY,
  sha = 'a'.repeat(40),
  ref = 'refs/pull/7/merge',
}: Run): Record<string, string> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string, text: string): string => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_API_URL: server.url,
    GITHUB_GRAPHQL_URL: server.graphqlUrl,
    GITHUB_SERVER_URL: new URL(server.url).origin,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Evals',
    GITHUB_JOB: 'certify',
    GITHUB_ACTION: '__octo_beta-certificate',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: temp,
    GITHUB_OUTPUT: file('output.txt', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_ENV: file('env.txt', ''),
    GITHUB_PATH: file('path.txt', ''),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'loopback',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
  };
}
