import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startRunsServer, type RunsServer } from '../comparison/runs-server.js';
import { page } from '../docs/documents.js';
import { inputsOf, ourSteps, workflowOf, type Job } from '../docs/workflow.js';
import { archive } from '../sources/artifacts/harness.js';
import { TOKEN } from '../support/github-server.js';
import { runnerEnvironment } from '../support/runner-environment.js';
import { actInProcess } from '../support/in-process.js';
import { ROOT } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';

const DATA = join(ROOT, 'examples/cruxeval-repository/evals');
const document = readFileSync('docs/recipes.md', 'utf8');

/** The job of a recipe that is told by the name of its file. */
function jobOf(file: string, job: string): Job {
  const { text } = page('docs/recipes.md').blocks.find((block) =>
    block.text.startsWith(`# .github/workflows/${file}`),
  )!;
  return workflowOf(text)!.jobs[job]!;
}

/** Runs the certificate's step of a job where `make evaluate` has written the results given. */
async function run(job: Job, results: string, env: Record<string, string>, changes: Record<string, string> = {}) {
  mkdirSync(join(env['GITHUB_WORKSPACE']!, 'evals'));
  cpSync(join(DATA, results), join(env['GITHUB_WORKSPACE']!, 'evals/results.csv'));
  const { status, stdout } = await actInProcess(
    { ...inputsOf(ourSteps(job)[0]!), diagnostics: 'false', ...changes },
    env,
    TOKEN,
  );
  return { status, log: stdout.replace(/\s+/g, ' '), error: /^::error::(.*)$/m.exec(stdout)?.[1] ?? '' };
}

describe('the gate', () => {
  const { server: github, environment } = eachTestOnAServer();
  const gate = jobOf('ensemble.yml', 'gate');

  test('passes: the comment begins as the page says', async () => {
    const { status } = await run(gate, 'results.csv', environment());
    expect(status).toBe(0);
    const heading = 'beats every model: +2.3 points over';
    expect(github().comments[0]!.body).toContain(`### ✅ \`vote-of-three\` ${heading}`);
    expect(document).toContain(`\`${heading}\``);
  });

  test.each([
    ['no-gain:', 'results.csv', { 'min-gain': '0.2' }],
    ['ensemble-not-better:', 'direct-prompt.csv', {}],
  ])('fails: %s', async (beginning, results, changes) => {
    const { status, error } = await run(gate, results, environment(), changes);
    expect(status).toBe(1);
    expect(error.startsWith(beginning)).toBe(true);
    expect(document).toContain(`| \`${beginning}\``);
  });
});

describe('pull requests that change evals', () => {
  const [compare, keep] = [jobOf('evals.yml', 'compare'), jobOf('evals.yml', 'keep')];
  let server: RunsServer;
  const folders: string[] = [];
  beforeEach(async () => {
    server = await startRunsServer();
  });
  afterEach(async () => {
    await server.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function environmentOf(event: string): Record<string, string> {
    const env = runnerEnvironment({ server: { url: server.url, graphqlUrl: server.github.graphqlUrl }, event });
    folders.push(env['RUNNER_TEMP']!);
    return env;
  }

  /** The server of this test has no place for comments. */
  const comparing = (results: string) =>
    run(compare, results, environmentOf('pull_request'), { comment: 'off', annotations: 'false' });

  /** What the second job does on the default branch, as run 501. */
  async function certifyDefaultBranch(): Promise<void> {
    const env = environmentOf('push');
    expect((await run(keep, 'results.csv', env)).status).toBe(0);
    const upload = keep.steps!.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))!.with!;
    const folder = join(env['GITHUB_WORKSPACE']!, String(upload['path']));
    const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
    server.addRun({ id: 501 });
    server.github.artifacts.add(String(upload['name']), archive(Object.fromEntries(files)), { run: '501' });
  }

  test('before there is a certificate of the default branch', async () => {
    const { status, log } = await comparing('direct-prompt.csv');
    expect(status).toBe(0);
    expect(log).toContain('Nothing to compare with yet');
  });

  test('nothing got worse', async () => {
    await certifyDefaultBranch();
    const { status, log } = await comparing('results.csv');
    expect(status).toBe(0);
    expect(log).toContain('Nothing got worse beyond chance on 800 shared questions');
  });

  test('something did', async () => {
    await certifyDefaultBranch();
    const { status, log, error } = await comparing('direct-prompt.csv');
    expect(status).toBe(1);
    expect(error).toMatch(/^regression: /);
    expect(log).toContain('`claude-3-opus-20240229` fell from 82.0% to 65.8%');
  });

  test('the page says so', () => {
    for (const phrase of ['Nothing to compare with yet', 'Nothing got worse beyond chance'])
      expect(document).toContain(`\`${phrase}\``);
  });
});
