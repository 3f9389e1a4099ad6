import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { SUMMARY_LIMIT } from '../../src/publish/summary.js';
import { withServer } from '../support/github-server.js';
import { publishOnce } from './harness.js';

describe('job summary', () => {
  const off = { comment: 'off' } as const;

  test('the longest level that fits is appended to what is there', () =>
    withServer(async (server) => {
      const { summary, notices } = await publishOnce(server, {
        settings: off,
        before: (run) => writeFileSync(run['GITHUB_STEP_SUMMARY']!, 'earlier'),
        publication: { summary: [() => 'β'.repeat(SUMMARY_LIMIT / 2), () => 'medium', () => 'short'] },
      });
      expect(summary).toBe('earlier\n\nmedium');
      expect(notices).toEqual([]);
    }));

  test('what is there counts against the limit of the step', () =>
    withServer(async (server) => {
      const half = 'x'.repeat(SUMMARY_LIMIT / 2);
      const { summary } = await publishOnce(server, {
        settings: off,
        before: (run) => writeFileSync(run['GITHUB_STEP_SUMMARY']!, half),
        publication: { summary: [() => half, () => 'short'] },
      });
      expect(summary).toBe(`${half}\n\nshort`);
    }));

  test('a summary at its limit leaves room for the notices', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', times: 9 });
      // In small steps as far as a notice may be long, then in large ones.
      const shorter = [
        ...Array.from({ length: 20 }, (_, i) => 64 * i),
        ...Array.from({ length: 10 }, (_, i) => 2048 * i),
      ];
      const levels = shorter.sort((a, b) => a - b).map((less) => () => 'x'.repeat(SUMMARY_LIMIT - 1 - less));
      const { summary, notices } = await publishOnce(server, { publication: { summary: levels } });
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_LIMIT);
      expect(Buffer.byteLength(summary)).toBeGreaterThan(SUMMARY_LIMIT - 20 * 1024);
      expect(summary).toContain(notices[0]);
    }));

  test.each<readonly [string, (run: NodeJS.ProcessEnv) => void, string]>([
    ['not offered by the runner', (run) => delete run['GITHUB_STEP_SUMMARY'], 'GITHUB_STEP_SUMMARY is not set'],
    [
      'not writable',
      (run) => {
        rmSync(run['GITHUB_STEP_SUMMARY']!);
        mkdirSync(run['GITHUB_STEP_SUMMARY']!);
      },
      'cannot be written',
    ],
    ['full', (run) => writeFileSync(run['GITHUB_STEP_SUMMARY']!, 'x'.repeat(SUMMARY_LIMIT)), 'does not fit in 1 MiB'],
  ])('%s: a notice, and the comment is made', (_what, before, says) =>
    withServer(async (server) => {
      const { notices, outputs } = await publishOnce(server, { before });
      expect(notices).toHaveLength(1);
      expect(notices[0]).toContain(says);
      expect(server.comments).toHaveLength(1);
      expect(outputs).toContain('issuecomment');
    }),
  );

  test('it is written before GitHub is asked', () =>
    withServer(async (server) => {
      let path = '';
      let atComment = '';
      await publishOnce(server, {
        before: (run) => (path = run['GITHUB_STEP_SUMMARY']!),
        publication: {
          comment: [
            () => {
              atComment = readFileSync(path, 'utf8');
              return 'text';
            },
          ],
        },
      });
      expect(atComment).toBe('# Summary\n');
    }));
});
