import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { certify } from '../../src/certificate/certify.js';
import { compareRun } from '../../src/run/compare-run.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { folderOf } from '../sources/folders.js';
import { poolOf, run } from '../support/table.js';

const POOL = poolOf({ a: run(40, 30), b: run(40, 20) });
const SETTINGS = { confidence: 0.95, minGain: 0.05, baseline: undefined };
const CERTIFICATE = certify(POOL, SETTINGS);

function compared(inputs: Readonly<Record<string, string>>, cwd = '.', graded = POOL) {
  const settings = parseSettings((name) => inputs[name] ?? (name === 'results' ? 'x.csv' : defaultOf(name)));
  const context = { cwd, environment: {}, token: '' };
  return compareRun(settings, context, { pool: POOL, graded }, CERTIFICATE, undefined, []);
}

test('nothing is compared that is not asked for', async () => {
  expect(await compared({ 'self-check': 'false' })).toEqual({ regression: null, selfCheck: null, warnings: [] });
});

test('the gate is checked against itself where it is asked to be', async () => {
  const { selfCheck, regression } = await compared({ 'self-check': 'true' });
  expect(regression).toBeNull();
  expect(selfCheck).not.toBeNull();
});

describe('an earlier certificate', () => {
  test('that is not there is an error of the input', async () => {
    await expect(compared({ 'compare-with': 'none.json' }, folderOf({}))).rejects.toThrow(/none\.json/);
  });

  test('that is no certificate is refused with its name', async () => {
    const cwd = folderOf({});
    writeFileSync(path.join(cwd, 'old.json'), '[]');
    await expect(compared({ 'compare-with': 'old.json' }, cwd)).rejects.toThrow(/^old\.json/);
  });
});
