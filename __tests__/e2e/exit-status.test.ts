import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, runAction, runCli } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { smallTable } from '../support/small-table.js';

const SMALL = smallTable();
const CAUSE = pathToFileURL(join(ROOT, '__tests__/support/cause-fault.mjs')).href;

const faulty = (fault: string): Record<string, string> => ({ NODE_OPTIONS: `--import ${CAUSE}`, FAULT: fault });

const FAULTS: readonly (readonly [fault: string, said: string])[] = [
  ['thrown in an event', 'RangeError: the fault\\n::error::of the test'],
  ['a promise that nobody waits for', 'TypeError: the fault\\n::error::of the test'],
  ['no error at all', 'undefined'],
  ['thrown where files are opened', 'RangeError: the fault\\n::error::of the test'],
  ['an answer that never comes', 'Error: it ended before its work was done'],
];

describe('a fault of this program on the command line is status 3 and one sentence', () => {
  test.each(FAULTS)('%s', async (fault, said) => {
    const { status, stderr } = await runCli([SMALL, '--diagnostics', 'false'], ROOT, faulty(fault));
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^beta-certificate: a fault of this program, and no verdict: [^\n]*Please report it at [^\n]*\n$/,
    );
    expect(stderr).toContain(`"${said}"`);
  });

  test('with its stack where DEBUG is set', async () => {
    const debug = { ...faulty('thrown in an event'), DEBUG: '1' };
    const { status, stderr } = await runCli([SMALL, '--diagnostics', 'false'], ROOT, debug);
    expect(status).toBe(3);
    expect(stderr).toMatch(/\n +at .*cause-fault\.mjs/);
  });
});

describe('a fault of this program in the action is one sentence', () => {
  const { environment } = eachTestOnAServer();
  test.each(FAULTS)('%s', async (fault, said) => {
    const env = { ...environment(), ...faulty(fault) };
    const { status, stdout, stderr } = await runAction({ results: SMALL, diagnostics: 'false' }, env);
    expect(status).toBe(3);
    expect(stdout.match(/^::error::.*$/gm)).toEqual([
      expect.stringContaining('a fault of this program, and no verdict: '),
    ]);
    expect(stdout).toContain(said);
    expect(`${stdout}${stderr}`).not.toContain('cause-fault.mjs');
  });

  test('with its stack where the runner debugs', async () => {
    const env = { ...environment(), ...faulty('thrown where files are opened'), RUNNER_DEBUG: '1' };
    const { status, stdout } = await runAction({ results: SMALL, diagnostics: 'false' }, env);
    expect(status).toBe(3);
    expect(stdout).toMatch(/\n +at .*cause-fault\.mjs/);
    expect(stdout.match(/^::error::.*$/gm)).toHaveLength(1);
  });
});

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('an output that takes nothing is status 2, and whoever hears no errors still gets the status', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command, process.execPath], { cwd: ROOT, encoding: 'utf8' });
  const full = shell(`"$0" dist/cli/index.js '${SMALL}' --json - > /dev/full`);
  expect([full.status, full.stderr]).toEqual([
    2,
    'beta-certificate: the output cannot be written (ENOSPC). Check where standard output goes.\n',
  ]);
  expect(shell(`"$0" dist/cli/index.js missing.csv 2> /dev/full`).status).toBe(2);
  expect(shell(`"$0" dist/cli/index.js missing.csv 2>&-`).status).toBe(2);
});
