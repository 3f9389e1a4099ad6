import type { QueryAnnotation } from '../../src/publish/annotation.js';
import type { GitHubServer } from '../support/github-server.js';
import { publishOnce, type Options, type Seen } from './harness.js';

export const SHA = 'd'.repeat(40);
export const CHECKS = /check-runs/;

export const annotationsOf = (count: number, changes: Partial<QueryAnnotation> = {}): QueryAnnotation[] =>
  Array.from({ length: count }, (_, i) => ({
    path: 'results/a.csv',
    line: i + 2,
    title: `query q${String(i)}`,
    message: `Every model gets q${String(i)} wrong.`,
    level: 'notice',
    ...changes,
  }));

export const commands = (log: string): string[] => log.split('\n').filter((line) => /^::\w+ .*file=/.test(line));

export const onPullRequest = async (
  server: GitHubServer,
  annotations: readonly QueryAnnotation[],
  options: Options = {},
): Promise<Seen> =>
  publishOnce(server, {
    run: { payload: { pull_request: { number: 7, head: { sha: SHA } } } },
    ...options,
    publication: { annotations, ...options.publication },
    settings: { comment: 'off', commentKey: 'k', annotations: 'true', ...options.settings },
  });
