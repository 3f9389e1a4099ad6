import { describe, expect, test } from '@jest/globals';
import { withServer } from '../support/github-server.js';
import { annotationsOf, CHECKS, commands, onPullRequest } from './annotated.js';

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
      const counted = notices.filter((text) => text.includes('annotations of questions were not published'));
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
