import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { page } from '../docs/documents.js';
import { inputsOf, ourSteps, workflowOf, type Job } from '../docs/workflow.js';
import { archive } from '../sources/artifacts/harness.js';
import { REPOSITORY_ID, TOKEN } from '../support/github-server.js';
import { actInProcess, commandInProcess } from '../support/in-process.js';
import { outputsOf, ROOT, type Finished } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';

const HEAD = 'b'.repeat(40);
const RUN = 600;
const FORK = { id: 99, full_name: 'ann/evals' };
const RESULTS = readFileSync(join(ROOT, 'examples/cruxeval-repository/evals/results.csv'), 'utf8');

const { server: github, environment } = eachTestOnAServer();

/** The workflow of the page whose file has this name. */
function workflow(file: string): NonNullable<ReturnType<typeof workflowOf>> {
  const { text } = page('docs/hardening.md').blocks.find((block) =>
    block.text.startsWith(`# .github/workflows/${file}`),
  )!;
  return workflowOf(text)!;
}

const gate = workflow('gate.yml').jobs['gate'] as Job;
let baseline: string;
let honestGain: Gated['gain'];

beforeAll(async () => {
  baseline = mkdtempSync(join(tmpdir(), 'baseline-'));
  const { status } = await commandInProcess([
    'examples/cruxeval-repository/evals/results.csv',
    ...['--ensembles', 'vote-of-three', '--count-as-wrong', 'error, unscored, absent', '--diagnostics', 'false'],
    ...['--baseline-model', 'gpt-4-turbo-2024-04-09', '--min-coverage', '0.99', '--out', baseline],
  ]);
  expect(status).toBe(0);
  const { gain } = JSON.parse(readFileSync(join(baseline, 'certificate.json'), 'utf8'));
  honestGain = [gain.point, gain.lower, gain.upper].map(String);
});
afterAll(() => rmSync(baseline, { recursive: true }));

interface Gated extends Finished {
  readonly check: {
    readonly name: string;
    readonly headSha: string;
    readonly conclusion: string;
    readonly summary: string;
  };
  readonly comment: string | undefined;
  /** Point and limits, as the outputs of the step have them. */
  readonly gain: readonly (string | undefined)[];
}

/** What the gate makes of the files that a pull request's run has uploaded; none where it uploaded nothing. */
async function gated(files?: Readonly<Record<string, string>>, head = HEAD): Promise<Gated> {
  const base = {
    ref: 'main',
    sha: 'c'.repeat(40),
    repo: { id: REPOSITORY_ID, full_name: 'octo/evals' },
    owner: 'octo',
  };
  github().pulls.push({ number: 12, state: 'open', head: { ref: 'x', sha: head, repo: FORK, owner: 'ann' }, base });
  const run = String(RUN);
  github().artifacts.add(files === undefined ? 'logs' : 'results', archive(files ?? { 'log.txt': 'x' }), { run });
  const env = environment({
    event: 'workflow_run',
    ref: 'refs/heads/main',
    payload: {
      workflow_run: {
        id: RUN,
        run_number: 5,
        run_attempt: 1,
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'x',
        head_repository: { id: FORK.id, owner: { login: 'ann' } },
        pull_requests: [],
      },
      repository: { id: REPOSITORY_ID },
    },
  });
  // The checkout of the default branch.
  const evals = join(env['GITHUB_WORKSPACE']!, 'evals');
  mkdirSync(evals);
  cpSync(baseline, join(evals, 'baseline'), { recursive: true });
  writeFileSync(join(evals, 'adjudications.csv'), 'query_id,class,note\n');
  const inputs = Object.entries(inputsOf(ourSteps(gate)[0]!)).map(([name, value]) => [
    name,
    value.replace('${{ github.event.workflow_run.id }}', run).replace('${{ runner.temp }}', env['RUNNER_TEMP']!),
  ]);
  const finished = await actInProcess({ ...Object.fromEntries(inputs), diagnostics: 'false' }, env, TOKEN);
  const checks = github().checks.all;
  expect(checks.map(({ name, headSha }) => [name, headSha])).toEqual([['β certificate', HEAD]]);
  const outputs = outputsOf(env);
  const gain = ['gain', 'gain-lower', 'gain-upper'].map((name) => outputs.get(name));
  return { ...finished, gain, check: checks[0]!, comment: github().comments.find(({ issue }) => issue === 12)?.body };
}

/** The results with every cell changed. */
function changed(cell: (value: string, column: number) => string): string {
  const [header, ...rows] = RESULTS.trim().split(/\r?\n/);
  const lines = rows.map((row) => row.split(',').map((value, column) => (column === 0 ? value : cell(value, column))));
  return [header, ...lines.map((line) => line.join(','))].join('\n');
}

test('an honest pull request passes: the check on its commit is green, and the comment says of which commit', async () => {
  const { status, stdout, check, comment } = await gated({ 'results.csv': RESULTS });
  expect([status, stdout.match(/^::(?:error|warning)::.*$/m)]).toEqual([0, null]);
  expect(check.conclusion).toBe('success');
  expect(comment).toContain('commit `bbbbbbb` · [run 1](');
});

describe('what a contributor tries is a check that fails', () => {
  test.each<readonly [string, Readonly<Record<string, string>> | undefined, RegExp, number]>([
    ['no results at all', undefined, /matches none of the artifacts/, 2],
    ['a model has another name', { 'results.csv': RESULTS.replace('claude-3-opus-20240229', 'claude-x') }, /./, 2],
    ['the ensemble has another name', { 'results.csv': RESULTS.replace('vote-of-three', 'vote-of-3') }, /./, 2],
    [
      'a model is right on everything that it was right on, and wrong on more',
      {
        'results.csv': changed((value, column) => (column === 2 ? '0' : value)),
      },
      /regression/,
      1,
    ],
  ])('%s', async (what, files, says, exit) => {
    const { status, stdout, check, comment } = await gated(files);
    const error = /^::error::(.*)$/m.exec(stdout)?.[1] ?? '';
    expect([what, status, check.conclusion]).toEqual([what, exit, 'failure']);
    expect([what, error]).toEqual([what, expect.stringMatching(says)]);
    expect(comment).toContain('❌');
    expect(comment).not.toContain('✅');
  });

  test('nothing is gained where the ensemble leaves out what it has wrong', async () => {
    const left = changed((value, column) => (value === '0' && column === 4 ? '' : value));
    const { status, gain } = await gated({ 'results.csv': left });
    expect([status, gain]).toEqual([0, honestGain]);
  });

  test('where every model leaves out what it has wrong there is no certificate, and the check fails', async () => {
    const left = changed((value) => (value === '0' ? '' : value));
    const { status, stdout, check } = await gated({ 'results.csv': left });
    expect([status, check.conclusion]).toEqual([2, 'failure']);
    expect(stdout).toMatch(/^::error::.*an ensemble needs at least 2 models, and none is left in the pool/m);
  });

  test('adjudications of its own beside the results', async () => {
    const ids = changed((value) => value)
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[0]!);
    const adjudications = `query_id,class,note\n${ids.map((id) => `${id},wrong-reference,mine`).join('\n')}\n`;
    const { stdout, check } = await gated({ 'results.csv': RESULTS, 'evals/adjudications.csv': adjudications });
    expect(stdout).not.toContain('settled');
    expect(['success', 'failure']).toContain(check.conclusion);
  });
});

test('one that was pushed to since: the verdict is on the commit that was evaluated, and no comment is made', async () => {
  const { check, comment, stdout } = await gated({ 'results.csv': RESULTS }, 'e'.repeat(40));
  expect(check.headSha).toBe(HEAD);
  expect(comment).toBeUndefined();
  expect(stdout).toContain('is no longer the latest of the pull request');
});

test('nothing of the pull request is checked out, and the least that is needed is granted', () => {
  const checkout = gate.steps!.find(({ uses }) => uses?.startsWith('actions/checkout@') === true)!;
  expect(Object.keys(checkout.with!)).not.toContain('ref');
  expect(checkout.with).toMatchObject({ 'persist-credentials': false });
  expect(gate.steps!.some(({ run }) => run !== undefined)).toBe(false);
  expect(workflow('gate.yml').permissions).toEqual({});
  expect(gate.permissions).toEqual({
    contents: 'read',
    actions: 'read',
    checks: 'write',
    'pull-requests': 'write',
  });
  expect(workflow('evaluate.yml').permissions).toEqual({ contents: 'read' });
  const inputs = inputsOf(ourSteps(gate)[0]!);
  expect(`${inputs['models']}\n${inputs['ensembles']}`).not.toMatch(/[*?[\]!]/);
});
