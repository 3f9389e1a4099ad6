import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { FAULTS, faulty } from '../support/faults.js';
import { ROOT, runCli } from '../support/processes.js';
import { smallTable } from '../support/small-table.js';

const SMALL = smallTable();

describe('a fault of this program on the command line is status 3 and one sentence', () => {
  // What is thrown in an event comes by way of what watches for faults, which the tests of the action try in every way.
  const ways = ['thrown in an event', 'thrown where files are opened', 'an answer that never comes'];
  const faults = FAULTS.filter(([fault]) => ways.includes(fault));

  test('each way is one that is made', () => {
    expect(faults).toHaveLength(ways.length);
  });

  test.each(faults)('%s', async (fault, said) => {
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

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('an output that takes nothing is status 2, and whoever hears no errors still gets the status', () => {
  const shell = (command: string) =>
    spawnSync('bash', ['-c', command, process.execPath], { cwd: ROOT, encoding: 'utf8' });
  const full = shell(`"$0" dist/cli/index.js '${SMALL}' --diagnostics false --json - > /dev/full`);
  expect([full.status, full.stderr]).toEqual([
    2,
    'beta-certificate: the output cannot be written (ENOSPC). Check where standard output goes.\n',
  ]);
  expect(shell(`"$0" dist/cli/index.js missing.csv 2> /dev/full`).status).toBe(2);
  expect(shell(`"$0" dist/cli/index.js missing.csv 2>&-`).status).toBe(2);
});
