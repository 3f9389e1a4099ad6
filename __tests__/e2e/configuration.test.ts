import { expect, test } from '@jest/globals';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASE_SHA, HEAD_SHA, TOKEN } from '../support/github-server.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';

const PATH = '.github/beta-certificate.yml';
/** Two models on 300 queries, a few of which only the second gets right. */
const RESULTS = [
  'id,a,b',
  ...Array.from({ length: 300 }, (_, i) => `q${i},${i % 20 < 18 ? 1 : 0},${i % 15 < 12 ? 1 : 0}`),
].join('\n');
const { server: github, environment } = eachTestOnAServer();

/** A checkout of a pull request that would loosen the gate: min-gain 0.001 and nothing that fails. */
function checkout(): Record<string, string> {
  const env = environment();
  const workspace = env['GITHUB_WORKSPACE']!;
  writeFileSync(join(workspace, 'results.csv'), RESULTS);
  mkdirSync(join(workspace, '.github'));
  writeFileSync(join(workspace, PATH), 'fail-on: none\nmin-gain: 0.001\n');
  github().contents.add(PATH, 'fail-on: none\nmin-gain: 0.001\n', HEAD_SHA);
  github().contents.add(PATH, 'fail-on: none\nmin-gain: 0.001\n', 'a'.repeat(40));
  return env;
}

const act = (inputs: Record<string, string>, env: Record<string, string>) =>
  actInProcess({ results: 'results.csv', diagnostics: 'false', ...inputs }, env, TOKEN);

test('the gate of the base branch holds, whatever the pull request makes of the file; an input goes before it', async () => {
  const env = checkout();
  github().contents.add(PATH, 'min-gain: 0.2\ncomment-key: ours\n', BASE_SHA);
  const { status, stdout } = await act({ config: PATH }, env);
  expect(stdout).toContain(`Settings from ${PATH} at ccccccc: min-gain, comment-key`);
  expect(status).toBe(1);
  expect(outputsOf(env).get('verdict')).toBe('no-gain');
  expect(github().comments[0]?.body).toContain('comment-key `ours`');

  const again = await act({ config: PATH, 'min-gain': '0.02' }, env);
  expect(again.status).toBe(0);
  expect(github().comments).toHaveLength(1);
});

test('a base branch without the file, and one whose file is wrong: no verdict, said in the comment', async () => {
  const env = checkout();
  const missing = await act({ config: PATH }, env);
  expect(missing.status).toBe(2);
  expect(missing.stdout).toMatch(
    /^::error::\.github\/beta-certificate\.yml at ccccccc: cannot be read: GitHub finds no such file/m,
  );
  expect(outputsOf(env).has('verdict')).toBe(false);
  github().contents.add(PATH, 'min-gain: 2%\n', BASE_SHA);
  const wrong = await act({ config: PATH }, env);
  expect(wrong.status).toBe(2);
  expect(wrong.stdout).toMatch(/^::error::\.github\/beta-certificate\.yml at ccccccc:1: `min-gain` must be a number/m);
  expect(github().comments).toHaveLength(1);
  expect(github().comments[0]?.body).toContain('Could not certify');
});

test('a file that no input names is not read, and a warning says so', async () => {
  const { status, stdout } = await act({}, checkout());
  expect(status).toBe(0);
  expect(stdout).toContain(`::warning::${PATH} is in the checkout and is not read`);
  expect(
    github()
      .log()
      .filter((line) => line.includes('/contents/')),
  ).toEqual([]);
});
