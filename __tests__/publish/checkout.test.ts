import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pathsInRepository } from '../../src/publish/checkout.js';

let root = '';
const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: root, stdio: 'ignore' });
const environment = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], GITHUB_WORKSPACE: root });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'checkout-'));
  mkdirSync(join(root, 'evals', 'old'), { recursive: true });
  for (const name of ['a.csv', 'ä b\n.csv', '__proto__', '*.csv']) writeFileSync(join(root, 'evals', name), '');
  git('init', '-q');
  git('add', '.');
  writeFileSync(join(root, 'evals', 'new.csv'), '');
});
afterEach(() => rmSync(root, { recursive: true }));

test('files in the index have a path in the repository; others have none', async () => {
  const paths = [
    'a.csv',
    'new.csv',
    './old/../a.csv',
    'ä b\n.csv',
    '__proto__',
    '*.csv',
    '../evals/a.csv',
    'x.zip!a.csv',
  ];
  const found = await pathsInRepository(
    [...paths, '../../a.csv', join(root, 'evals/a.csv')],
    join(root, 'evals'),
    environment(),
  );
  expect([...found]).toEqual([
    ['a.csv', 'evals/a.csv'],
    ['./old/../a.csv', 'evals/a.csv'],
    ['ä b\n.csv', 'evals/ä b\n.csv'],
    ['__proto__', 'evals/__proto__'],
    ['*.csv', 'evals/*.csv'],
    ['../evals/a.csv', 'evals/a.csv'],
    [join(root, 'evals/a.csv'), 'evals/a.csv'],
  ]);
});

test.each([
  ['no checkout', () => rmSync(join(root, '.git'), { recursive: true }), {}],
  ['no workspace', () => undefined, { GITHUB_WORKSPACE: undefined }],
  ['a workspace that is not there', () => undefined, { GITHUB_WORKSPACE: '/nowhere/at/all' }],
  ['no git', () => undefined, { PATH: '/nowhere/at/all' }],
])('with %s there are none', async (_what, spoil, changes) => {
  spoil();
  expect(await pathsInRepository(['a.csv'], join(root, 'evals'), { ...environment(), ...changes })).toEqual(new Map());
});

test("a program that the repository's settings name is not started", async () => {
  const trace = join(root, 'started');
  writeFileSync(join(root, 'watch.sh'), `#!/bin/sh\ntouch '${trace}'\n`, { mode: 0o755 });
  git('config', 'core.fsmonitor', join(root, 'watch.sh'));
  const found = await pathsInRepository(['a.csv'], join(root, 'evals'), environment());
  expect(found.size).toBe(1);
  expect(existsSync(trace)).toBe(false);
});
