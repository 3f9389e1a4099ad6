import { describe, expect, test } from '@jest/globals';
import { FAULTS, faulty } from '../support/faults.js';
import { runAction } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { smallTable } from '../support/small-table.js';

const SMALL = smallTable();

/** With its stack where the runner debugs: in the tests of src/main.ts. */
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
});
