import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failOnFault, run } from '../src/main.js';
import { defaultOf, INPUTS } from '../src/settings/table.js';

const before = { env: { ...process.env }, cwd: process.cwd(), exitCode: process.exitCode };
let folder: string;

/** An environment and a folder of a runner's, without a pull request: nothing asks GitHub. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'event.json'), '{}');
  writeFileSync(
    join(folder, 'r.csv'),
    `query_id,a,b\n${Array.from({ length: 300 }, (_, q) => `q${q},${Number(q < 250)},${Number(q < 200)}`).join('\n')}\n`,
  );
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(before.cwd);
  for (const name of Object.keys(process.env)) if (!(name in before.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before.env);
  process.exitCode = before.exitCode;
  rmSync(folder, { recursive: true });
});

interface Seen {
  readonly log: string;
  readonly status: typeof process.exitCode;
  readonly outputs: string;
  readonly summary: string;
}

/** Does something as a step of a job with these inputs; the rest have their defaults. */
async function stepWith(inputs: Record<string, string>, work: () => unknown, env: object = {}): Promise<Seen> {
  Object.assign(process.env, {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_REPOSITORY: 'octo/evals',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    ...env,
  });
  for (const { name } of INPUTS)
    process.env[`INPUT_${name.toUpperCase()}`] = inputs[name] ?? (name === 'github-token' ? '' : defaultOf(name));
  process.exitCode = undefined;
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    await work();
  } finally {
    write.mockRestore();
  }
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { log, status: process.exitCode, outputs: read('output'), summary: read('summary') };
}
const step = (inputs: Record<string, string>): Promise<Seen> =>
  stepWith({ results: 'r.csv', diagnostics: 'false', ...inputs }, run);
const errors = (log: string): string[] => log.split('\n').filter((line) => line.startsWith('::error::'));

describe('the action', () => {
  test('passes where the gate does: report, outputs, summary, and no error', async () => {
    const { log, status, outputs, summary } = await step({ 'fail-on': 'none' });
    expect([status, errors(log)]).toEqual([undefined, []]);
    expect(outputs).toMatch(/^verdict<<(\S+)\nno-gain\n\1$/m);
    expect(outputs).toMatch(/^passed<<(\S+)\ntrue\n\1$/m);
    expect(summary).toMatch(/^### /);
    const certificate = join(folder, defaultOf('report-dir'), 'certificate.json');
    expect(JSON.parse(readFileSync(certificate, 'utf8'))).toMatchObject({ verdict: 'no-gain' });
  });

  test('fails where the gate does, with one sentence, and publishes all the same', async () => {
    const { log, status, outputs, summary } = await step({ 'fail-on': 'no-gain,inconclusive' });
    expect(status).toBe(1);
    expect(errors(log)).toHaveLength(1);
    expect(errors(log)[0]).toMatch(/^::error::no-gain: no ensemble of these 2 models can gain 2 points: at most /);
    expect(outputs).toMatch(/^passed<<(\S+)\nfalse\n\1$/m);
    expect(summary).not.toBe('');
  });

  test('on wrong input says what to mend, with status 2, and publishes that there is no certificate', async () => {
    const { log, status, outputs, summary } = await step({ results: 'nowhere.csv' });
    expect(status).toBe(2);
    expect(errors(log)).toHaveLength(1);
    expect(errors(log)[0]).toContain('"nowhere.csv"');
    expect(outputs).toMatch(/^passed<<(\S+)\nfalse\n\1$/m);
    expect(outputs).not.toContain('verdict<<');
    expect(summary).toMatch(/^### ❌ Could not certify commit `aaaaaaa`/);
  });

  test('names files as text: none is a command to the runner', async () => {
    writeFileSync(join(folder, '::error::x.csv'), readFileSync(join(folder, 'r.csv')));
    const { log } = await step({ results: '::error::x.csv', 'fail-on': 'none' });
    expect(log).toContain('Reading :\\u{3a}error::x.csv');
    expect(errors(log)).toEqual([]);
  });
});

describe('a fault of this program', () => {
  test('is one sentence with status 3; where it happened only for whoever looks for it', async () => {
    const fault = (): void => failOnFault(new RangeError('the fault\n::error::x'));
    const quiet = await stepWith({}, fault);
    expect(quiet.status).toBe(3);
    expect(errors(quiet.log)).toHaveLength(1);
    expect(quiet.log).not.toMatch(/\n\s+at /);
    const loud = await stepWith({}, fault, { RUNNER_DEBUG: '1' });
    expect(errors(loud.log)).toHaveLength(1);
    expect(loud.log).toMatch(/\n\s+at /);
  });
});
