import { oldMarker as marker, publishOnce, type Options } from '../../publish/harness.js';
import { withServer, type GitHubServer } from '../../support/github-server.js';
import type { Case } from './saying.js';

/** The notices of a step that publishes, on a GitHub to which something was done before. */
async function notices(options: Options, before: (server: GitHubServer) => void): Promise<readonly string[]> {
  let seen: readonly string[] = [];
  await withServer(async (server) => {
    before(server);
    seen = (await publishOnce(server, options)).notices;
  });
  return seen;
}

const annotation = { path: 'a.csv', line: 2, title: 'q0', message: 'Every model is wrong.', level: 'notice' } as const;

export const COMMENT: readonly Case[] = [
  [
    'The pull request comment was not written: the token may not do this (`403: Resource not accessible by integration`).',
    () => notices({}, (server) => server.fault({ kind: 'integration', method: 'POST', times: 9 })),
  ],
  ['No pull request comment: github-token is empty.', () => notices({ settings: { token: '' } }, () => undefined)],
  [
    'more of our comments with the same comment-key, from runs at the same time: …',
    () =>
      notices({}, (server) => {
        for (const text of ['one', 'two'])
          server.addComment(7, marker('', { verdict: 'no-gain', passed: false }) + text);
      }),
  ],
  [
    'No check run annotates the questions, so the log does: the token may not do this',
    () =>
      notices(
        {
          run: { payload: { pull_request: { number: 7, head: { sha: 'd'.repeat(40) } } } },
          publication: { annotations: [annotation] },
          settings: { comment: 'off', annotations: 'true' },
        },
        (server) => server.fault({ kind: 'integration', path: /check-runs/, times: 9 }),
      ),
  ],
];

/** A scheduled run that fails. */
const nightly: Options = {
  run: { event: 'schedule', payload: {} },
  environment: {
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_NUMBER: '100',
    GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
  },
  settings: { commentKey: 'nightly', trackingIssue: true, confirm: 2 },
};

export const SCHEDULE: readonly Case[] = [
  [
    'No tracking issue yet: it takes … scheduled runs in a row that fail (`confirm`).',
    () => notices(nightly, (server) => server.issues.addRuns('success')),
  ],
  [
    'The tracking issue was not brought up to date: the token may not do this',
    () =>
      notices(nightly, (server) => {
        server.issues.addRuns('failure');
        server.fault({ kind: 'integration', method: 'POST', path: /\/issues$/, times: 9 });
      }),
  ],
  [
    'No tracking issue was opened, because whether the runs before this one failed too is not known: …',
    () => notices(nightly, (server) => server.fault({ kind: 'integration', path: /\/actions\//, times: 9 })),
  ],
];
