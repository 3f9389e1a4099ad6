import { describe, expect, test } from '@jest/globals';
import { checkName, MAX_IN_CHECK } from '../../src/publish/check-run.js';
import { COMMENT_LIMIT } from '../../src/publish/comment.js';
import { withServer } from '../support/github-server.js';
import { annotationsOf, CHECKS, commands, onPullRequest, SHA } from './annotated.js';

describe('in a check run', () => {
  test('one on the head of the pull request holds all, fifty a request, and the log none', () =>
    withServer(async (server) => {
      const { log, notices } = await onPullRequest(server, annotationsOf(120));
      expect(server.checks.all).toHaveLength(1);
      const [run] = server.checks.all;
      expect(run).toMatchObject({ name: checkName('k'), headSha: SHA, status: 'completed', conclusion: 'failure' });
      expect(run?.title).toBe('no-gain: 120 questions');
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
      expect(notices[0]).toContain('annotates 100 of 140 questions');
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
