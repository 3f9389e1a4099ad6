import { expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run.js';
import { commandInProcess } from '../support/in-process.js';

async function refused(isTTY: boolean, env: NodeJS.ProcessEnv = {}): Promise<string> {
  let said = '';
  const stdout = { write: () => undefined, isTTY, columns: 60 };
  const stderr = { write: (text: string) => void (said += text), isTTY };
  const status = await runCommand(['nowhere/at/all/*.csv', '--min-gain', '2%'], { cwd: '/', env, stdout, stderr });
  expect(status).toBe(2);
  return said;
}

test('an error is one line in a log, and wrapped on a terminal with its beginning in colour', async () => {
  expect((await refused(false)).trimEnd().split('\n')).toHaveLength(1);
  const shown = await refused(true);
  expect(shown.startsWith('\u001b[31mbeta-certificate:\u001b[0m ')).toBe(true);
  const lines = shown
    .replace(/\u001b\[\d+m/g, '')
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
  expect(await refused(true, { NO_COLOR: '1' })).not.toContain('\u001b');
});

test('every path is one of the folder in which the command is run', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'cli-'));
  try {
    writeFileSync(join(cwd, 'r.csv'), 'query_id,a,b\nq1,1,0\nq2,0,1\n');
    const args = ['r.csv', '--diagnostics', 'false', '--out', 'report', '--json', 'c.json', '--markdown', 'c.md'];
    const { status } = await commandInProcess([...args, '--fail-on', 'none'], cwd);
    expect(status).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(['c.json', 'c.md', 'r.csv', 'report']);
    expect(readdirSync(join(cwd, 'report'))).toContain('certificate.json');
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
