import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pathsInRepository } from '../../src/publish/checkout.js';

let folder = '';
let root = '';
const put = (...path: string[]): void => {
  const file = join(root, ...path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
};
const inRepository = async (paths: readonly string[], environment: NodeJS.ProcessEnv = { GITHUB_WORKSPACE: root }) => [
  ...(await pathsInRepository(paths, join(root, 'evals'), environment, '../beta-certificate')),
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checkout-'));
  root = join(folder, 'workspace');
  put('.git', 'HEAD');
  for (const name of ['a.csv', 'ä b\n.csv', '__proto__', '*.csv']) put('evals', name);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('files in the workspace have a path in the repository, however they are named', async () => {
  const names = [
    'a.csv',
    './old/../a.csv',
    'ä b\n.csv',
    '__proto__',
    '*.csv',
    '../evals/a.csv',
    join(root, 'evals/a.csv'),
  ];
  mkdirSync(join(root, 'evals/old'));
  expect(await inRepository(names)).toEqual([
    ['a.csv', 'evals/a.csv'],
    ['./old/../a.csv', 'evals/a.csv'],
    ['ä b\n.csv', 'evals/ä b\n.csv'],
    ['__proto__', 'evals/__proto__'],
    ['*.csv', 'evals/*.csv'],
    ['../evals/a.csv', 'evals/a.csv'],
    [join(root, 'evals/a.csv'), 'evals/a.csv'],
  ]);
});

test('what lies elsewhere, in an archive, in the report or in another repository has none', async () => {
  put('.git', 'x.csv');
  put('lib', '.GIT', 'x.csv');
  put('submodule', '.git');
  put('submodule', 'deep', 'x.csv');
  put('beta-certificate', 'outcomes.csv');
  put('beta-certificates', 'x.csv');
  writeFileSync(join(folder, 'outside.csv'), '');
  symlinkSync(join(folder, 'outside.csv'), join(root, 'evals/link.csv'));
  symlinkSync(join(root, 'evals/a.csv'), join(root, 'evals/link-inside.csv'));
  const names = ['../.git/x.csv', '../lib/.GIT/x.csv', '../submodule/deep/x.csv', '../beta-certificate/outcomes.csv'];
  const others = ['../../outside.csv', 'link.csv', 'x.zip!a.csv', 'missing.csv', 'a\0.csv'];
  expect(await inRepository([...names, ...others])).toEqual([]);
  expect(await inRepository(['link-inside.csv', '../beta-certificates/x.csv'])).toEqual([
    ['link-inside.csv', 'evals/a.csv'],
    ['../beta-certificates/x.csv', 'beta-certificates/x.csv'],
  ]);
});

test.each([
  ['no checkout', () => rmSync(join(root, '.git'), { recursive: true }), undefined],
  ['no workspace', () => undefined, {}],
  ['a workspace that is not there', () => undefined, { GITHUB_WORKSPACE: '/nowhere/at/all' }],
])('with %s there are none', async (_what, spoil, environment) => {
  spoil();
  expect(await inRepository(['a.csv'], environment)).toEqual([]);
});
