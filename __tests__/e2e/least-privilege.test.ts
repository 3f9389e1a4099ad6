import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { archive } from '../sources/artifacts/harness.js';
import { TOKEN } from '../support/github-server.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, ROOT, runAction, runCli, type Finished } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { SMALL_TABLE, smallTable } from '../support/small-table.js';

const SMALL = smallTable();
const WATCH = pathToFileURL(join(ROOT, '__tests__/support/watch-effects.mjs')).href;

interface Effect {
  readonly kind: 'connection' | 'process';
  readonly to?: string;
  readonly args?: readonly string[];
  readonly environment?: readonly string[];
}

const { server: github, environment } = eachTestOnAServer();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effects-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;
/** The variables under which a program's connections and child processes are watched, and what was seen. */
function watched(): { variables: Record<string, string>; effects: () => Effect[] } {
  const file = join(folder, `effects-${runs++}`);
  return {
    variables: { NODE_OPTIONS: `--import ${WATCH}`, EFFECTS: file },
    effects: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Effect)
        : [],
  };
}

const connectionsOf = (effects: readonly Effect[]): string[] => [
  ...new Set(effects.flatMap(({ kind, to }) => (kind === 'connection' ? [to!] : []))),
];
const processesOf = (effects: readonly Effect[]): Effect[] => effects.filter(({ kind }) => kind === 'process');

/** Whatever a run has left: its output and every file that it wrote, apart from what the runner gave it. */
function tracesOf({ stdout, stderr }: Finished, workspace: string): string {
  const files = readdirSync(workspace, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return [stdout, stderr, ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))].join('\n');
}

async function act(inputs: Record<string, string>, env: Record<string, string>, token: string) {
  const { variables, effects } = watched();
  const finished = await runAction(
    { results: SMALL, diagnostics: 'false', ...inputs },
    { ...env, ...variables },
    token,
  );
  return { ...finished, effects: effects(), traces: tracesOf(finished, env['GITHUB_WORKSPACE']!) };
}

test('the watch itself sees a connection, a request, and child processes, those that are waited for too', () => {
  const { variables, effects } = watched();
  // What would leave the machine, and what would be waited for, the watch refuses.
  const script = `for (const effect of [
      () => require('node:net').connect(443, '192.0.2.1'),
      () => fetch('http://192.0.2.1/').catch(() => undefined),
      () => require('node:child_process').execFile('true'),
      () => require('node:child_process').execFileSync('true'),
    ]) try { effect(); } catch {}`;
  spawnSync(process.execPath, ['-e', script], { env: { PATH: process.env['PATH'], ...variables } });
  expect(connectionsOf(effects()).sort()).toEqual(['192.0.2.1:443', '192.0.2.1:80']);
  expect(processesOf(effects())).toHaveLength(2);
});

test('an empty token: the verdict, the files and the summary, and not one connection', async () => {
  const env = environment();
  const { status, effects } = await act({ diagnostics: 'true' }, env, '');
  expect(status).toBe(0);
  expect(outputsOf(env).get('verdict')).toBe('gain-possible');
  expect(readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8')).toContain('possible: +3.5');
  expect(connectionsOf(effects)).toEqual([]);
});

test('contents: read alone: the same verdict, and a warning that names the permission', async () => {
  github().fault({ kind: 'integration', path: /./, times: 1000 });
  const env = environment();
  const { status, stdout, effects, traces } = await act({}, env, TOKEN);
  expect(status).toBe(0);
  expect(outputsOf(env).get('verdict')).toBe('gain-possible');
  expect(stdout).toMatch(/^::(?:warning|notice)::.*pull-requests: write/m);
  expect(connectionsOf(effects)).toEqual([new URL(github().url).host]);
  expect(traces).not.toContain(TOKEN);
});

test('with every right: connections to the API alone, no child process, and the token in no trace', async () => {
  const env = environment();
  const { status, effects, traces } = await act({}, env, TOKEN);
  expect(status).toBe(0);
  expect(github().comments).toHaveLength(1);
  expect(connectionsOf(effects)).toEqual([new URL(github().url).host]);
  expect(traces).not.toContain(TOKEN);
  for (const { method, path, query, body } of github().requests)
    expect(`${method} ${path} ${query.toString()} ${body}`).not.toContain(TOKEN);
  expect(processesOf(effects)).toEqual([]);
});

test('an artifact: the storage that the API names gets no token', async () => {
  const results = archive({ 'results.csv': SMALL_TABLE });
  github().artifacts.add('results', results);
  const env = environment({ event: 'push', payload: {} });
  const inputs = { results: '', artifact: 'results', diagnostics: 'false' };
  const finished = await actInProcess(inputs, env, TOKEN);
  expect(finished.status).toBe(0);
  const stored = github().requests.filter(({ path }) => path.startsWith('storage:'));
  expect(stored.length).toBeGreaterThan(0);
  for (const { headers } of stored) expect(JSON.stringify(headers)).not.toContain(TOKEN);
  expect(tracesOf(finished, env['GITHUB_WORKSPACE']!)).not.toContain(TOKEN);
});

test('the command line connects to nothing and starts nothing, whatever tokens lie about', async () => {
  const { variables, effects } = watched();
  const out = join(folder, 'report');
  const tokens = { GITHUB_TOKEN: TOKEN, GH_TOKEN: TOKEN, ACTIONS_RUNTIME_TOKEN: TOKEN };
  const finished = await runCli([SMALL, '--out', out], ROOT, { ...variables, ...tokens });
  expect(finished.status).toBe(0);
  expect(effects()).toEqual([]);
  expect(tracesOf(finished, out)).not.toContain(TOKEN);
});
