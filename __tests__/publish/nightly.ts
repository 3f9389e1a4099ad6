import { withServer, type GitHubServer, type ServerOptions } from '../support/github-server.js';
import { oldMarker as marker, publishOnce, type Options, type Seen } from './harness.js';

export const FAILED = { verdict: 'no-gain', passed: false };
export const PASSED = { verdict: 'gain-possible', passed: true };
const RUN = {
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_NUMBER: '100',
  GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
};

export const nightly = async (server: GitHubServer, options: Options = {}): Promise<Seen> =>
  publishOnce(server, {
    run: { event: 'schedule', payload: {} },
    ...options,
    environment: { ...RUN, ...options.environment },
    publication: { ...FAILED, ...options.publication },
    settings: { commentKey: 'nightly', trackingIssue: true, confirm: 2, ...options.settings },
  });

export const withHistory = async (
  conclusions: readonly (string | null)[],
  check: (server: GitHubServer) => Promise<void>,
  options?: ServerOptions,
): Promise<void> =>
  withServer(async (server) => {
    server.issues.addRuns(...conclusions);
    await check(server);
  }, options);

export const ours = (key = 'nightly'): string => `${marker(key, FAILED)}old`;
export const writes = (server: GitHubServer): string[] =>
  server.log().filter((line) => /^(POST \/repos|PATCH|DELETE)/.test(line));
