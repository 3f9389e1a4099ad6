import { describe, expect, test } from '@jest/globals';
import type { QueryAnnotation } from '../../src/publish/annotation.js';
import { checkName, MAX_IN_CHECK } from '../../src/publish/check-run.js';
import { COMMENT_LIMIT } from '../../src/publish/comment.js';
import { withServer, type GitHubServer } from '../support/github-server.js';
import { publishOnce, type Options, type Seen } from './harness.js';

const SHA = 'd'.repeat(40);
const CHECKS = /check-runs/;

const annotationsOf = (count: number, changes: Partial<QueryAnnotation> = {}): QueryAnnotation[] =>
  Array.from({ length: count }, (_, i) => ({
    path: 'results/a.csv',
    line: i + 2,
    title: `query q${String(i)}`,
    message: `Every model gets q${String(i)} wrong.`,
    level: 'notice',
    ...changes,
  }));

const commands = (log: string): string[] => log.split('\n').filter((line) => /^::\w+ .*file=/.test(line));

const onPullRequest = async (
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

describe('in a check run', () => {
  test('one on the head of the pull request holds all, fifty a request, and the log none', () =>
    withServer(async (server) => {
      const { log, notices } = await onPullRequest(server, annotationsOf(120));
      expect(server.checks.all).toHaveLength(1);
      const [run] = server.checks.all;
      expect(run).toMatchObject({ name: checkName('k'), headSha: SHA, status: 'completed', conclusion: 'failure' });
      expect(run?.title).toBe('no-gain: 120 queries');
      expect(run?.summary).toMatch(/^long report\n\ncommit `/);
      expect(run?.annotations.map((each) => each['start_line'])).toEqual(Array.from({ length: 120 }, (_, i) => i + 2));
      expect(run?.annotations[0]).toEqual({
        path: 'results/a.csv',
        start_line: 2,
        end_line: 2,
        annotation_level: 'notice',
        title: 'query q0',
        message: 'Every model gets q0 wrong.',
      });
      expect(server.log()).toHaveLength(3);
      expect(commands(log)).toEqual([]);
      expect(notices).toEqual([]);
    }));

  test.each([
    ['no-gain', false, 'failure'],
    ['no-gain', true, 'success'],
    ['gain-possible', true, 'success'],
    ['inconclusive', true, 'neutral'],
    ['inconclusive', false, 'failure'],
  ] as const)('%s, passed %s: %s', (verdict, passed, conclusion) =>
    withServer(async (server) => {
      await onPullRequest(server, annotationsOf(1), { publication: { verdict, passed } });
      expect(server.checks.all.map((run) => run.conclusion)).toEqual([conclusion]);
    }),
  );

  test('above its limit the rest is counted', () =>
    withServer(async (server) => {
      const { notices, log } = await onPullRequest(server, annotationsOf(MAX_IN_CHECK + 7));
      expect(server.checks.all[0]?.annotations).toHaveLength(MAX_IN_CHECK);
      expect(server.checks.all[0]?.title).toContain('500 of them annotated');
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(/^7 of 507 /);
      expect(commands(log)).toEqual([]);
    }));

  test('the longest report that fits is its text', () =>
    withServer(async (server) => {
      const levels = [() => 'x'.repeat(COMMENT_LIMIT), () => 'fits'];
      await onPullRequest(server, annotationsOf(1), { publication: { comment: levels } });
      expect(server.checks.all[0]?.summary).toBe('fits');
    }));

  test('texts from results come out on one line, with nothing invisible', () =>
    withServer(async (server) => {
      const hostile = annotationsOf(1, { title: 'a\n::error::b\u202e', message: 'x\u0000\r\ny' });
      await onPullRequest(server, hostile);
      const [annotation] = server.checks.all[0]!.annotations;
      expect(annotation?.['title']).toBe('a\\u{a}::error::b\\u{202e}');
      expect(annotation?.['message']).toBe('x\\u{0}\\u{d}\\u{a}y');
    }));

  test.each([
    ['drop-after', 'POST'],
    ['truncated', 'POST'],
    ['drop-after', 'PATCH'],
    ['cut', 'PATCH'],
    ['bad-gateway', 'POST'],
    ['bad-gateway', 'PATCH'],
  ] as const)('%s on %s: one check run, and no annotation twice', (kind, method) =>
    withServer(async (server) => {
      server.fault({ kind, method, path: CHECKS });
      const { notices, log } = await onPullRequest(server, annotationsOf(120));
      expect(server.checks.all.map(({ annotations }) => annotations.length)).toEqual([120]);
      expect(commands(log)).toEqual([]);
      expect(notices).toEqual([]);
    }),
  );

  test('one that breaks off says how far it came, and the log repeats nothing', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', method: 'PATCH', path: CHECKS, nth: 2, times: 9 });
      const { notices, log } = await onPullRequest(server, annotationsOf(140));
      expect(server.checks.all[0]?.annotations).toHaveLength(100);
      expect(notices[0]).toContain('annotates 100 of 140 queries');
      expect(commands(log)).toEqual([]);
    }));

  test('one of which nothing can be known is not repeated in the log', () =>
    withServer(async (server) => {
      server.fault({ kind: 'drop-after', method: 'POST', path: CHECKS });
      server.fault({ kind: 'drop-before', method: 'GET', path: CHECKS, times: 99 });
      const { notices, log } = await onPullRequest(server, annotationsOf(3));
      expect(server.checks.all).toHaveLength(1);
      expect(commands(log)).toEqual([]);
      expect(notices[0]).toContain('is not known');
    }));
});

test('a check run of which nothing is known after the second try is not repeated in the log either', () =>
  withServer(async (server) => {
    server.fault({ kind: 'drop-before', method: 'POST', path: CHECKS });
    server.fault({ kind: 'drop-after', method: 'POST', path: CHECKS, nth: 2 });
    server.fault({ kind: 'drop-before', method: 'GET', path: CHECKS, nth: 2, times: 99 });
    const { log, notices } = await onPullRequest(server, annotationsOf(3));
    expect(server.checks.all).toHaveLength(1);
    expect(commands(log)).toEqual([]);
    expect(notices[0]).toContain('is not known');
  }));

describe('in the log', () => {
  test.each(['integration', 'not-found', 'unauthorised', 'server-error'] as const)(
    'instead of a check run after %s, with the reason in log and summary',
    (kind) =>
      withServer(async (server) => {
        server.fault({ kind, method: 'POST', path: CHECKS, times: 99 });
        const { log, notices, summary } = await onPullRequest(server, annotationsOf(3));
        expect(server.checks.all).toEqual([]);
        expect(commands(log)).toHaveLength(3);
        expect(notices).toHaveLength(1);
        if (kind !== 'server-error') expect(notices[0]).toContain('`checks: write`');
        expect(summary).toContain(notices[0]);
        // Everything was annotated: that is worth a line and no annotation.
        expect(log.split('\n')).toContain(notices[0]);
      }),
  );

  test('a line, a title and a message each, escaped for the runner', () =>
    withServer(async (server) => {
      const hostile = annotationsOf(1, {
        path: 'a,b:c%.csv',
        title: 'x,y::z',
        message: 'one\n::error::two %0A',
        level: 'warning',
      });
      const { log } = await onPullRequest(server, hostile, { settings: { annotations: 'log' } });
      expect(server.requests).toEqual([]);
      expect(commands(log)).toEqual([
        '::warning title=x%2Cy%3A%3Az,file=a%2Cb%3Ac%25.csv,line=2::one\\u{a}::error::two %250A',
      ]);
    }));

  test('ten of a level, less the notices of that level; the rest is counted in one line', () =>
    withServer(async (server) => {
      const mixed = [
        ...annotationsOf(25),
        ...annotationsOf(12, { level: 'warning' }),
        ...annotationsOf(11, { level: 'error' }),
      ];
      const { log, notices } = await onPullRequest(server, mixed, {
        settings: { annotations: 'log', comment: 'always', token: '' },
      });
      const of = (level: string): number => log.split('\n').filter((line) => line.startsWith(`::${level}`)).length;
      // One notice says that the token is empty; one error is the gate's own, which another part writes.
      expect([of('notice'), of('warning'), of('error')]).toEqual([10, 10, 9]);
      const counted = notices.filter((text) => text.includes('annotations of queries were not published'));
      expect(counted).toHaveLength(1);
      expect(counted[0]).toMatch(/^20 of 48 /);
      expect(counted[0]).toContain('`checks: write`');
    }));

  test.each([
    ['push', {}],
    ['schedule', {}],
    ['pull_request', { pull_request: { number: 7 } }],
  ])('on %s without a head', (event, payload) =>
    withServer(async (server) => {
      const { log } = await onPullRequest(server, annotationsOf(2), { run: { event, payload } });
      expect(server.requests).toEqual([]);
      expect(commands(log)).toHaveLength(2);
    }),
  );
});

test.each([
  ['false', 3],
  ['true', 0],
  ['log', 0],
] as const)('annotations: %s with %d of them publishes none and asks nothing', (annotations, count) =>
  withServer(async (server) => {
    const { log, notices } = await onPullRequest(server, annotationsOf(count), { settings: { annotations } });
    expect(server.requests).toEqual([]);
    expect(commands(log)).toEqual([]);
    expect(notices).toEqual([]);
  }),
);
