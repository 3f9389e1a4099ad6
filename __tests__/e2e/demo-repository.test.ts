import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { page } from '../docs/documents.js';
import { eventsOf, inputsOf, ourSteps, workflowOf } from '../docs/workflow.js';
import { TOKEN } from '../support/github-server.js';
import { actInProcess, commandInProcess } from '../support/in-process.js';
import { outputsOf, ROOT, type Finished } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';

const DEMO = 'examples/cruxeval-repository';
const README = readFileSync(join(ROOT, DEMO, 'README.md'), 'utf8');
const RESULTS = 'evals/results.csv';
const CHANGED = 'evals/direct-prompt.csv';

const { server: github, environment } = eachTestOnAServer();

interface Ran extends Finished {
  readonly env: Record<string, string>;
  /** The log with every run of spaces and line ends as one space, and names without backticks. */
  readonly log: string;
}

/** The logs of the runs that are made as the workflow says. */
const logs = new Map<string, string>();
const logOf = async (file: string, results: string): Promise<string> =>
  logs.get(`${file} ${results}`) ?? (await run(file, results)).log;

/** Runs the certificate's step of a workflow in a checkout of the demo, on the results given. */
async function run(file: string, results = RESULTS, changes: Record<string, string> = {}): Promise<Ran> {
  const workflow = workflowOf(readFileSync(join(ROOT, DEMO, '.github/workflows', file), 'utf8'))!;
  const [job] = Object.values(workflow.jobs);
  const [event] = eventsOf(workflow, job!);
  const isPull = event === 'pull_request';
  const payload = isPull ? { pull_request: { number: 7, head: { sha: 'd'.repeat(40) } } } : {};
  const env: Record<string, string> = {
    ...environment({ event: event!, payload, ...(isPull ? {} : { ref: 'refs/heads/main' }) }),
    GITHUB_WORKFLOW_REF: `octo/evals/.github/workflows/${file}@refs/heads/main`,
    GITHUB_RUN_NUMBER: '100',
  };
  const checkout = env['GITHUB_WORKSPACE']!;
  cpSync(join(ROOT, DEMO), checkout, { recursive: true });
  if (results !== RESULTS) copyFileSync(join(checkout, results), join(checkout, RESULTS));
  execFileSync('git', ['init', '-q'], { cwd: checkout });
  execFileSync('git', ['add', '.github', 'evals'], { cwd: checkout });
  const finished = await actInProcess({ ...inputsOf(ourSteps(job!)[0]!), ...changes }, env, TOKEN);
  const log = unquoted(finished.stdout.replace(/\s+/g, ' '));
  if (Object.keys(changes).length === 0) logs.set(`${file} ${results}`, log);
  return { ...finished, env, log };
}

const unquoted = (cell: string): string => cell.replaceAll('`', '');
const rows = page(`${DEMO}/README.md`).rows.filter(([workflow]) => workflow?.endsWith('.yml`') === true);

describe('what the README says that each workflow says', () => {
  test('is said of every workflow, on both results', () => {
    const files = readdirSync(join(ROOT, DEMO, '.github/workflows'));
    const expected = files.flatMap((file) => [RESULTS, CHANGED].map((results) => `${file} ${results}`));
    expect(rows.map(([file, results]) => unquoted(`${file!} ${results!}`)).sort()).toEqual(expected.sort());
  });

  test.each(rows.map(([file, results, ...said]) => [unquoted(file!), unquoted(results!), said] as const))(
    '%s on %s',
    async (file, results, [verdict, status, report]) => {
      const { status: actual, env, log } = await run(file, results);
      expect([`\`${outputsOf(env).get('verdict')!}\``, String(actual)]).toEqual([verdict, status]);
      expect(outputsOf(env).get('passed')).toBe(String(status === '0'));
      const phrases = [...report!.matchAll(/`([^`]+)`/g)].map(([, phrase]) => phrase!);
      expect(phrases.length).toBeGreaterThan(0);
      for (const phrase of phrases) expect(log).toContain(phrase);
    },
  );

  test('every number of the text below the table is in one of the two reports', async () => {
    const [, text = ''] = /(\*\*The gate passes[^]*)\*\*What to do/.exec(README) ?? [];
    const numbers = text.match(/(?<![\d.-])\d+(?:\.\d+)?(?![\d.]|-\w)/g) ?? [];
    expect(numbers.length).toBeGreaterThan(9);
    const reports = [await logOf('ensemble.yml', RESULTS), await logOf('ensemble.yml', CHANGED)];
    const words = new Set(reports.flatMap((log) => log.match(/\d+(?:\.\d+)?/g) ?? []));
    expect(numbers.filter((number) => !words.has(number))).toEqual([]);
  });
});

describe('what each workflow publishes', () => {
  const publishing = (file: string, results = RESULTS) => run(file, results, { diagnostics: 'false' });

  test('two comments on one pull request, and the all-wrong questions on their lines', async () => {
    await publishing('ensemble.yml', CHANGED);
    await publishing('evals.yml', CHANGED);
    expect(github().comments.map(({ body }) => /key=(\w+)/.exec(body)?.[1])).toEqual(['ensemble', 'evals']);
    expect(github().comments[1]!.body).toContain('fell from 82.0% to 65.8%');
    expect(github().checks.all).toHaveLength(1);
  });

  test('as committed each of the 59 is annotated', async () => {
    await publishing('evals.yml');
    const { annotations } = github().checks.all[0]!;
    expect(annotations.map((each) => each['path'])).toEqual(Array<string>(59).fill(RESULTS));
  });

  test('the nightly run opens an issue on the second failure in a row, and closes it when the vote is better again', async () => {
    github().issues.addRuns('success');
    await publishing('nightly.yml', CHANGED);
    expect(github().issues.all).toEqual([]);
    github().issues.addRuns('failure');
    await publishing('nightly.yml', CHANGED);
    expect(github().issues.all.map(({ state }) => state)).toEqual(['open']);
    await publishing('nightly.yml');
    expect(github().issues.all.map(({ state }) => state)).toEqual(['closed']);
  });
});

describe('the files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const table = (file: string): string[][] =>
    readFileSync(join(ROOT, DEMO, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','));

  test('are all in the list of the README, and the check that it asks to require is there', () => {
    const listed = page(`${DEMO}/README.md`)
      .blocks[0]!.text.split('\n')
      .map((line) => line.split(' ')[0]!);
    const files = readdirSync(join(ROOT, DEMO), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(ROOT, DEMO), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .filter((file) => !['README.md', 'LICENSE'].includes(file));
    expect(
      files.filter((file) => !listed.some((path) => file === path || (path.endsWith('/') && file.startsWith(path)))),
    ).toEqual([]);
    const gate = workflowOf(readFileSync(join(ROOT, DEMO, '.github/workflows/ensemble.yml'), 'utf8'))!.jobs['gate'];
    expect(gate).toHaveProperty('name', /^4\. Require the check "(.+?)"/m.exec(README)?.[1]);
  });

  test('the vote is right where at least two of the three are, and one model differs', () => {
    const [results, changed] = [table(RESULTS), table(CHANGED)];
    for (const [, ...outcomes] of [...results.slice(1), ...changed.slice(1)]) {
      const right = outcomes.slice(0, 3).filter((outcome) => outcome === '1').length;
      expect(outcomes).toEqual([...outcomes.slice(0, 3), right >= 2 ? '1' : '0']);
    }
    expect(results[0]).toEqual(changed[0]);
    for (const column of [0, 1, 3]) {
      expect(changed.map((row) => row[column])).toEqual(results.map((row) => row[column]));
    }
    expect(results).toHaveLength(801);
  });

  test('the committed certificate is what the command in the README writes today', async () => {
    cpSync(join(ROOT, DEMO), join(folder, 'demo'), { recursive: true });
    rmSync(join(folder, 'demo/evals/certificate'), { recursive: true });
    const [, flags = ''] = /index\.js (.*--out evals\/certificate)$/m.exec(README) ?? [];
    const args = flags.replaceAll("'", '').split(' ');
    expect((await commandInProcess(args, join(folder, 'demo'))).status).toBe(0);
    const read = (root: string, file: string): string => readFileSync(join(root, 'evals/certificate', file), 'utf8');
    const committed = readdirSync(join(ROOT, DEMO, 'evals/certificate')).sort();
    expect(committed).toEqual(['certificate.json', 'outcomes.csv', 'queries.csv']);
    for (const file of ['outcomes.csv', 'queries.csv']) {
      expect(read(join(folder, 'demo'), file)).toBe(read(join(ROOT, DEMO), file));
    }
    const [now, then] = [join(folder, 'demo'), join(ROOT, DEMO)].map((root) => {
      // To the digits that are promised: the last one may differ from one processor to the next.
      const { verdict, models, allWrong, ceiling, gain, ensembles } = JSON.parse(
        read(root, 'certificate.json'),
        (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value),
      ) as Record<string, unknown>;
      return { verdict, models, allWrong, ceiling, gain, ensembles };
    });
    expect(now).toEqual(then);
  });

  test('scripts/demo.js makes all of them from a table of outcomes', () => {
    const [results, changed] = [table(RESULTS), table(CHANGED)];
    const source = results.map(([id, gpt, claude, omni], i) => [id, gpt, claude, changed[i]![2], omni].join(','));
    source[0] = 'query_id,gpt-4-turbo-2024-04-09+cot,claude-3-opus-20240229+cot,claude-3-opus-20240229,gpt-4o+cot';
    writeFileSync(join(folder, 'matrix.csv'), source.join('\n'));
    const made = join(folder, 'made');
    const script = join(ROOT, 'scripts/demo.js');
    const { status, stderr } = spawnSync(process.execPath, [script, join(folder, 'matrix.csv'), made]);
    expect([status, stderr.toString()]).toEqual([0, '']);
    const files = readdirSync(made, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files).toHaveLength(5);
    for (const file of files.filter((each) => each.endsWith('.csv'))) {
      expect(readFileSync(join(made, file), 'utf8')).toBe(readFileSync(join(ROOT, DEMO, file), 'utf8'));
    }
  });
});
