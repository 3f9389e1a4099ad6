import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runCommand } from '../../src/cli/run.js';
import { VERSION } from '../../src/settings/version.js';
import { page } from './documents.js';

const { blocks } = page('docs/ci.md');
const yml = blocks.filter(({ language }) => language === 'yml').map(({ text }) => parse(text) as Snippet);
const groovy = blocks.filter(({ language }) => language === 'groovy').map(({ text }) => text);

interface Snippet {
  readonly [key: string]: unknown;
  readonly steps?: readonly Record<string, unknown>[];
}

/** Everything that a snippet has anywhere, as path and value. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
}

const CALL = /npx --yes beta-certificate@(\S+) ([^\n|]*[^\n| ])/g;
const calls = blocks.flatMap(({ text }) =>
  [...text.matchAll(CALL)].map(([, version, flags]) => ({ version, flags: flags!.replace(/'$/, '') })),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every command runs, with the version of this package, and writes every file that its snippet names', async () => {
  expect(calls).toHaveLength(6);
  for (const { version, flags } of calls) {
    expect(version).toBe(VERSION);
    const cwd = mkdtempSync(join(folder, 'run-'));
    const rows = Array.from({ length: 400 }, (_, q) => `q${q},${Number(q % 5 !== 0)},${Number(q % 7 !== 0)}`);
    writeFileSync(join(cwd, 'results.csv'), ['query_id,alpha,beta', ...rows].join('\n'));
    // Paths of files to be written are those of the process, which is the tests'.
    const args = flags!.split(' ').map((word) => (/^report|^certificate/.test(word) ? join(cwd, word) : word));
    let errors = '';
    const io = { write: () => true };
    const status = await runCommand([...args, '--diagnostics', 'false'], {
      cwd,
      env: {},
      stdout: io,
      stderr: { write: (text: string) => (errors += text) },
    });
    expect([flags, status, errors]).toEqual([flags, 0, '']);
    if (flags!.includes('--out report')) {
      for (const name of ['junit.xml', 'metrics.txt']) expect(existsSync(join(cwd, 'report', name))).toBe(true);
    }
    if (flags!.includes('--markdown')) expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toMatch(/^### /);
  }
});

test('GitLab: reports and paths of the job are those that the command writes', () => {
  const [first, second] = yml as [Snippet, Snippet];
  expect(leaves(first)).toEqual(
    expect.arrayContaining([
      ['certificate.artifacts.when', 'always'],
      ['certificate.artifacts.reports.junit', 'report/junit.xml'],
      ['certificate.artifacts.reports.metrics', 'report/metrics.txt'],
    ]),
  );
  const [[, note]] = leaves(second) as [[string, string]];
  expect(note).toMatch(/^curl .*body@report\/note\.md" "\$CI_API_V4_URL\/projects\/\S+\/notes"$/);
});

test('Azure Pipelines: every step is of one known kind, and results are published of a failed gate too', () => {
  const { steps } = yml[2]!;
  const kinds = steps!.map((step) => ['task', 'script', 'publish'].filter((kind) => kind in step).join());
  expect(kinds).toEqual(['task', 'script', 'task', 'publish']);
  for (const step of steps!.slice(2)) expect(step['condition']).toBe('succeededOrFailed()');
});

test('CircleCI: a version, a job with an image and known steps, and a workflow that runs it', () => {
  const config = yml[3] as {
    version: number;
    jobs: Record<string, { docker: unknown[]; steps: unknown[] }>;
    workflows: Record<string, { jobs: string[] }>;
  };
  expect(config.version).toBe(2.1);
  expect(Object.values(config.workflows).flatMap(({ jobs }) => jobs)).toEqual(Object.keys(config.jobs));
  for (const { docker, steps } of Object.values(config.jobs)) {
    expect(docker).toHaveLength(1);
    for (const step of steps) {
      const name = typeof step === 'string' ? step : Object.keys(step as object).join();
      expect(['checkout', 'run', 'store_test_results', 'store_artifacts']).toContain(name);
    }
  }
});

test('Buildkite: the annotation is written, and the exit status is that of the gate', () => {
  const [step] = yml[4]!.steps!;
  const command = String(step!['command']).replaceAll('$$', '$');
  const lines = command.trim().split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['npx', 'buildkite-agent', 'exit']);
  expect(lines[0]).toMatch(/--markdown report\.md \|\| status=\$\?$/);
  expect(lines[1]).toMatch(/< report\.md$/);
});

/** A declarative pipeline of blocks, steps and strings, taken apart. @throws Error for what is none of them */
function parseGroovy(text: string): string[] {
  const tokens = text.match(/'(?:[^'\\\n]|\\.)*'|[{}(),:]|\w+|\S/g) ?? [];
  const open: string[] = [];
  const paths: string[] = [];
  let name = '';
  for (const [i, token] of tokens.entries()) {
    if (token === '{') open.push(name);
    else if (token === '}') {
      if (open.pop() === undefined) throw new Error('a block too many is closed');
    } else if (/^\w+$/.test(token) && !/^[:,]/.test(tokens[i + 1] ?? '')) {
      name = token;
      paths.push([...open, name].join('.'));
    } else if (!/^(?:'.*'|[(),:]|\w+)$/.test(token)) throw new Error(`unknown: ${token}`);
  }
  if (open.length > 0) throw new Error(`${open.join('.')} stays open`);
  return paths;
}

test('Jenkins: a declarative pipeline whose tests are published of a failed gate too', () => {
  expect(groovy).toHaveLength(1);
  const paths = parseGroovy(groovy[0]!);
  expect(paths).toEqual(
    expect.arrayContaining([
      'pipeline.agent.docker.image',
      'pipeline.stages.stage.steps.sh',
      'pipeline.post.always.junit',
      'pipeline.post.always.archiveArtifacts',
    ]),
  );
  expect(() => parseGroovy(groovy[0]!.replace('}', ''))).toThrow('stays open');
});
