import { beforeAll, describe, expect, test } from '@jest/globals';
import type { QueryAnnotation } from '../../src/publish/annotation.js';
import type { Fault } from '../support/github-faults.js';
import { REPOSITORY_ID, startGitHubServer, TOKEN, type GitHubServer } from '../support/github-server.js';
import { oldMarker as marker, plain, HASTY, publishOnce, type Options, type Seen } from './harness.js';

/**
 * Every request that publishing makes, in every way it can fail. The requests are not listed here: each scenario runs
 * once undisturbed, and what the server then saw is what is disturbed, so that a new request is in the matrix as soon as
 * a scenario makes it.
 *
 * What publishing does after a failure depends on its kind (FailureKind) and on whether the request was carried out: of
 * each of these, one fault meets every request of every scenario. Faults that come to the same meet every kind of request
 * in the first scenario that makes it.
 */

const SHA = 'd'.repeat(40);
const FORK = { id: 99, full_name: 'ann/evals' };
const FAILED = { verdict: 'no-gain', passed: false };
const PASSED = { verdict: 'gain-possible', passed: true };
const OURS = `${marker('', FAILED)}old`;

const annotations: QueryAnnotation[] = Array.from({ length: 60 }, (_, i) => ({
  path: 'a.csv',
  line: i + 1,
  title: 't',
  message: 'm',
  level: 'notice',
}));

const schedule: Options = {
  run: { event: 'schedule', payload: {}, ref: 'refs/heads/main' },
  environment: {
    GITHUB_RUN_NUMBER: '9',
    GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
  },
  settings: { trackingIssue: true, confirm: 2 },
};

interface Scenario {
  readonly prepare: (server: GitHubServer) => void;
  readonly options: Options | ((server: GitHubServer) => Options);
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'the first comment and a check run': {
    prepare: () => undefined,
    options: {
      run: { payload: { pull_request: { number: 7, head: { sha: SHA } } } },
      settings: { annotations: 'true' },
      publication: { annotations },
    },
  },
  'a comment brought up to date': { prepare: (server) => void server.addComment(7, OURS), options: {} },
  'a comment that another run makes too': {
    prepare: () => undefined,
    options: (server) => ({
      publication: {
        comment: [
          () => {
            server.addComment(7, OURS);
            return 'ours';
          },
        ],
      },
    }),
  },
  'a pull request from a fork': {
    prepare: (server) => {
      const base = { ref: 'main', sha: SHA, repo: { id: REPOSITORY_ID, full_name: 'octo/evals' }, owner: 'octo' };
      server.pulls.push({ number: 12, state: 'open', head: { ref: 'x', sha: SHA, repo: FORK, owner: 'ann' }, base });
    },
    options: {
      run: {
        event: 'workflow_run',
        payload: {
          workflow_run: {
            event: 'pull_request',
            head_sha: SHA,
            head_branch: 'x',
            head_repository: { id: FORK.id, owner: { login: 'ann' } },
          },
          repository: { id: REPOSITORY_ID },
        },
      },
    },
  },
  'an issue opened': { prepare: (server) => server.issues.addRuns('failure'), options: schedule },
  'an issue that another run opens too': {
    prepare: (server) => server.issues.addRuns('failure'),
    options: (server) => ({
      ...schedule,
      publication: {
        comment: [
          () => {
            server.issues.add('theirs', OURS);
            return 'ours';
          },
        ],
      },
    }),
  },
  'an issue brought up to date': { prepare: (server) => void server.issues.add('x', OURS), options: schedule },
  'an issue closed': {
    prepare: (server) => void server.issues.add('x', OURS),
    options: { ...schedule, publication: PASSED },
  },
};

const always = { times: 99 };
type Faults = Readonly<Record<string, Omit<Fault, 'method' | 'path'>>>;
const oneOfEach: Faults = {
  '401': { kind: 'unauthorised', ...always },
  '403': { kind: 'integration', ...always },
  '403 with Retry-After': { kind: 'secondary-limit', retryAfter: 3600, ...always },
  '404': { kind: 'not-found', ...always },
  '410': { kind: 'gone', ...always },
  '422': { kind: 'too-long', ...always },
  '500': { kind: 'server-error', ...always },
  'an answer that is lost': { kind: 'drop-after', ...always },
  'half an answer': { kind: 'truncated', ...always },
  'a redirection': { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere', ...always },
};
const others: Faults = {
  '403, no requests left': { kind: 'primary-limit', retryAfter: 3600, ...always },
  '429': { kind: 'too-many', ...always },
  '502 with HTML': { kind: 'bad-gateway', ...always },
  '503': { kind: 'unavailable', ...always },
  'a connection reset': { kind: 'drop-before', ...always },
  'an answer that is too slow': { kind: 'slow', delay: 60_000, ...always },
  'an answer that breaks off': { kind: 'cut', ...always },
  'an answer that stalls': { kind: 'stall', ...always },
  'a repository that moved': { kind: 'moved', location: 'http://127.0.0.1:9/elsewhere', ...always },
};

interface Played extends Seen {
  readonly calls: readonly string[];
  readonly found: readonly string[];
}

const SILENT: readonly string[] = ['slow', 'stall'];

async function play({ prepare, options }: Scenario, fault?: Fault): Promise<Played> {
  const server = await startGitHubServer();
  try {
    prepare(server);
    if (fault !== undefined) server.fault(fault);
    const chosen = typeof options === 'function' ? options(server) : options;
    // Only what never comes in time is not waited for: a loaded machine is slow too.
    const retryPolicy = fault !== undefined && SILENT.includes(fault.kind) ? { requestTimeout: 150, total: 3000 } : {};
    const seen = await publishOnce(server, { retryPolicy, ...chosen });
    return { ...seen, calls: server.log(), found: foundOn(server) };
  } finally {
    await server.close();
  }
}

/** The request with its ids left open: those of the undisturbed run need not come up again. */
function patternOf(call: string): { readonly method: string; readonly path: RegExp } {
  const [method = '', path = ''] = call.split(' ');
  return { method, path: new RegExp(`^${path.replace(/\/\d+(?=\/|$)/g, '/\\d+')}$`) };
}

/** What people find on GitHub, without ids. */
function foundOn({ comments, issues, checks }: GitHubServer): readonly string[] {
  return [
    ...comments.map(({ issue, body }) => `comment on ${String(issue)}: ${plain(body)}`),
    ...issues.all.map(({ state, body }) => `${state} issue: ${plain(body)}`),
    ...checks.all.map((run) => `check run with ${String(run.annotations.length)} annotations`),
  ].map((text) => text.replace(/http:[^)]*/g, 'URL'));
}

/** As `METHOD /path` with its ids left out: a kind of request. */
const kindOf = (call: string): string => call.replace(/\/\d+/g, '/N').replace(SHA, 'SHA');

const undisturbed = new Map<string, Played>();
beforeAll(async () => {
  for (const [name, scenario] of Object.entries(scenarios)) undisturbed.set(name, await play(scenario));
});

/** One request of each kind that a scenario makes. */
const callsOf = (name: string): string[] => [
  ...new Map(undisturbed.get(name)!.calls.map((call) => [kindOf(call), call])).values(),
];

async function expectSaid(name: string, call: string, fault: Faults[string]): Promise<void> {
  const expected = undisturbed.get(name)!;
  const seen = await play(scenarios[name]!, { ...fault, ...patternOf(call) });
  const everything = [...seen.notices, seen.summary, seen.log, seen.outputs].join('\n');
  expect([call, everything.includes(TOKEN)]).toEqual([call, false]);
  // The URL of what could not be written is the one output that may differ.
  const others = (outputs: string): string =>
    outputs.replace(/ghadelimiter_[\w-]+/g, '').replace(/comment-url[^]*/, '');
  expect(others(seen.outputs)).toBe(others(expected.outputs));
  expect(seen.summary.startsWith('# Summary\n')).toBe(true);
  // Either everything is published all the same, or it is said that something is not.
  const missing = expected.found.filter((each) => !seen.found.includes(each));
  const replaced = /^PATCH .*\/(issues|comments)\/\d+$/.test(call) && ['not-found', 'gone'].includes(fault.kind);
  if (seen.notices.length > 0) expect(seen.notices.join('\n')).toContain('The verdict stands.');
  // What GitHub says is gone needs no word, where the text stands in another place instead.
  else if (replaced) expect(seen.found.filter((each) => /^(comment|open)[^]*(report|ours)/.test(each))).toHaveLength(1);
  else expect([call, missing]).toEqual([call, []]);
  for (const text of seen.notices) {
    expect(seen.summary).toContain(text);
    expect(seen.log).toContain(text.replaceAll('%', '%25'));
  }
  // Every request is tried as often as the retryPolicy allows, and looked after no more often than that.
  const most = expected.calls.length + 2 * HASTY.tries + 2;
  expect([call, seen.calls.length <= most]).toEqual([call, true]);
}

describe('on each request: verdict, outputs and summary stand, and what is missing is said', () => {
  describe.each(Object.keys(scenarios))('%s', (name) => {
    test('undisturbed, nothing is said', () => {
      expect(undisturbed.get(name)!.notices).toEqual([]);
      expect(callsOf(name).length).toBeGreaterThan(1);
    });

    test.each(Object.entries(oneOfEach))('%s', async (_fault, fault) => {
      for (const call of callsOf(name)) await expectSaid(name, call, fault);
    });
  });

  test.each(Object.entries(others))('%s, in the first scenario that makes it', async (_fault, fault) => {
    const met = new Set<string>();
    for (const name of Object.keys(scenarios))
      for (const call of callsOf(name).filter((each) => !met.has(kindOf(each)))) {
        met.add(kindOf(call));
        await expectSaid(name, call, fault);
      }
  });
});

test('the scenarios make every kind of request there is', () => {
  const seen = new Set(Object.keys(scenarios).flatMap(callsOf).map(kindOf));
  expect([...seen].sort()).toEqual([
    'DELETE /repos/octo/evals/issues/comments/N',
    'GET /repos/octo/evals/actions/workflows/nightly.yml/runs',
    'GET /repos/octo/evals/commits/SHA/check-runs',
    'GET /repos/octo/evals/issues',
    'GET /repos/octo/evals/issues/N/comments',
    'GET /repos/octo/evals/pulls',
    'GET /repos/octo/evals/pulls/N',
    'PATCH /repos/octo/evals/check-runs/N',
    'PATCH /repos/octo/evals/issues/N',
    'PATCH /repos/octo/evals/issues/comments/N',
    'POST /graphql',
    'POST /repos/octo/evals/check-runs',
    'POST /repos/octo/evals/issues',
    'POST /repos/octo/evals/issues/N/comments',
  ]);
});
