import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Fault } from '../support/github-faults.js';
import { TOKEN } from '../support/github-server.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { smallTable } from '../support/small-table.js';

/**
 * The whole program (its sources, in this process) against a GitHub that answers nothing as it should: exit status and outputs are those of the
 * verdict, and log and summary say what is missing. Each request by itself is disturbed in the tests of src/publish.
 */

const SMALL = smallTable();

const { server: github, environment } = eachTestOnAServer();

const faults: Readonly<Record<string, Fault>> = {
  '401': { kind: 'unauthorised' },
  '403': { kind: 'integration' },
  '403 with Retry-After': { kind: 'secondary-limit', retryAfter: 3600 },
  '404': { kind: 'not-found' },
  '410': { kind: 'gone' },
  '422': { kind: 'too-long' },
  '429': { kind: 'too-many', retryAfter: 3600 },
  '500': { kind: 'server-error' },
  '502 with HTML': { kind: 'bad-gateway' },
  'a connection reset': { kind: 'drop-before' },
  'half an answer': { kind: 'truncated' },
  'a redirection': { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' },
};

const events = {
  pull_request: { env: {}, word: 'comment', patiently: '0.02' },
  schedule: {
    env: {
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW_REF: 'octo/evals/.github/workflows/nightly.yml@refs/heads/main',
    },
    word: 'tracking issue',
    patiently: '0.05',
  },
} as const;

/** An issue goes the way of a comment: of each kind of fault one is enough. */
const OF_ISSUE = ['401', '404', '429', '500', 'a connection reset', 'half an answer'];

/** After these a request is tried again, which takes seconds: each event has one of the two verdicts. */
const TRIED_AGAIN: readonly string[] = ['server-error', 'bad-gateway', 'drop-before', 'truncated'];

describe.each(Object.entries(events))('on %s', (event, { env: changes, word, patiently }) => {
  const some = Object.entries(faults).filter(([name]) => event !== 'schedule' || OF_ISSUE.includes(name));
  test.each(some)('%s from every request', async (_name, fault) => {
    github().fault({ ...fault, times: 999 });
    for (const minGain of TRIED_AGAIN.includes(fault.kind) ? [patiently] : ['0.02', '0.05']) {
      const env: Record<string, string> = { ...environment({ event }), ...changes };
      const inputs = { results: SMALL, diagnostics: 'false', 'tracking-issue': 'true', 'min-gain': minGain };
      const { status, stdout } = await actInProcess(inputs, env, TOKEN);
      const expected = minGain === '0.02' ? [0, 'gain-possible'] : [1, 'no-gain'];
      expect([status, outputsOf(env).get('verdict')]).toEqual(expected);
      const summary = readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8');
      expect(stdout + summary).not.toContain(TOKEN);
      expect(summary).toContain('you asked for +');
      expect(stdout).toMatch(new RegExp(`^::warning::.*${word}.*The verdict stands\\.$`, 'm'));
      expect(summary).toMatch(new RegExp(`^- .*${word}.*The verdict stands\\.$`, 'm'));
    }
  });
});
