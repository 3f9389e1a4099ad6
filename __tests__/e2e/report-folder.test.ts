import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { actInProcess, commandInProcess } from '../support/in-process.js';
import { ROOT, runAction } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';

const INTERRUPT = pathToFileURL(join(ROOT, '__tests__/support/interrupt.mjs')).href;
const CLI = join(ROOT, 'dist/cli/index.js');
const FILES = [
  'adjudications.csv',
  'all-wrong.csv',
  'certificate.json',
  'junit.xml',
  'metrics.txt',
  'outcomes.csv',
  'queries.csv',
  'report.html',
  'report.md',
];
const table = (queries: number): string =>
  `query_id,alpha,beta\n${Array.from({ length: queries }, (_, i) => `query-${i},${i % 3 === 0 ? 0 : 1},${i % 2}\n`).join('')}`;

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-folder-'));
  out = join(folder, 'report');
  writeFileSync(join(folder, 'old.csv'), table(20));
  writeFileSync(join(folder, 'new.csv'), table(40));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All files of a folder, hidden ones too, with their bytes. */
const contents = (of: string): Map<string, string> =>
  new Map(readdirSync(of).map((name) => [name, readFileSync(join(of, name), 'utf8')]));
const report = async (results: string, to: string, ...flags: string[]): Promise<Map<string, string>> => {
  expect((await commandInProcess([join(folder, results), '--out', to, ...flags])).status).toBeLessThan(2);
  return contents(to);
};

describe('a signal while the report is written', () => {
  const QUICK = ['--diagnostics', 'false'];
  /** Without diagnostics there is nothing to adjudicate. The ninth file that is moved is the first of the new ones. */
  const files = FILES.slice(1);
  test.each([
    ['SIGTERM', { AT: '1' }, 'old'],
    ['SIGINT', { AT: '4' }, 'old'],
    ['SIGHUP', { AT: '7' }, 'old'],
    ['SIGTERM', { MOVE: '1' }, 'new'],
    ['SIGTERM', { MOVE: '9' }, 'new'],
  ])('%s at %p leaves the %s report, whole, and nothing else', async (signal, when, left) => {
    const old = await report('old.csv', out, ...QUICK);
    const env = { ...process.env, ...when, SIGNAL: signal, NODE_OPTIONS: `--import ${INTERRUPT}` };
    const ended = spawnSync(process.execPath, [CLI, join(folder, 'new.csv'), '--out', out, ...QUICK], { env });
    const found = contents(out);
    expect([...found.keys()]).toEqual(files);
    if (left === 'old') {
      expect(ended.signal).toBe(signal);
      expect(found).toEqual(old);
    } else expect(found).toEqual(await report('new.csv', join(folder, 'undisturbed'), ...QUICK));
  });
});

const linux = process.platform === 'linux';
/** Whether a small disk of our own may be made here. */
const mounts = linux && spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe('a report that does not fit', () => {
  const shell = (namespace: readonly string[], script: string) => {
    const [command, ...args] = [...namespace, 'bash', '-c', script, process.execPath, CLI, folder];
    return spawnSync(command!, args, { encoding: 'utf8' });
  };

  (linux ? test : test.skip)('because files may not be that large: the old one, whole', async () => {
    const old = await report('old.csv', out);
    const { status, stderr } = shell([], 'ulimit -f 20; "$0" "$1" "$2/new.csv" --diagnostics false --out "$2/report"');
    expect(stderr).toMatch(
      /the report cannot be written to ".*": a file would be larger than the system allows \(EFBIG\)\./,
    );
    expect(status).toBe(2);
    expect(contents(out)).toEqual(old);
  });

  (mounts ? test : test.skip)('because the disk is full: the old one, whole', async () => {
    const old = await report('old.csv', join(folder, 'made'));
    // Room for the old report, in whole pages, and for some of a new one.
    const pages = [...old.values()].reduce((sum, text) => sum + Math.ceil(Buffer.byteLength(text) / 4096), 0);
    const { status, stdout, stderr } = shell(
      ['unshare', '-rm'],
      `mkdir "$2/report" && mount -t tmpfs -o size=${4 * (pages + 8)}k none "$2/report" && cd "$2" || exit 99
       cp made/* report && sha256sum report/* > before || exit 98
       "$0" "$1" new.csv --diagnostics false --out report; status=$?
       sha256sum -c --quiet before && ls -A report; exit $status`,
    );
    expect(stderr).toMatch(/the report cannot be written to "report": the disk is full \(ENOSPC\)\./);
    expect(stdout.trim().split('\n')).toEqual(FILES);
    expect(status).toBe(2);
  });

  (linux ? test : test.skip)('nor does the certificate alone: the old one', () => {
    writeFileSync(join(folder, 'c.json'), 'old');
    const { status, stderr } = shell([], 'ulimit -f 1; "$0" "$1" "$2/new.csv" --diagnostics false --json "$2/c.json"');
    expect(stderr).toMatch(
      /`--json`: ".*" cannot be written: a file would be larger than the system allows \(EFBIG\)\./,
    );
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['c.json', 'new.csv', 'old.csv']);
    expect(readFileSync(join(folder, 'c.json'), 'utf8')).toBe('old');
  });
});

test('adjudications that this run reads stay in the folder, although it writes none', async () => {
  await report('old.csv', out);
  const file = join(out, 'adjudications.csv');
  writeFileSync(file, 'query_id,class,note\nquery-0,genuine,by hand\n');
  const run = (...more: string[]) =>
    commandInProcess([join(folder, 'old.csv'), '--diagnostics', 'false', '--out', out, ...more]);
  expect((await run('--adjudications', file)).status).toBeLessThan(2);
  expect(readFileSync(file, 'utf8')).toContain('by hand');
  expect((await run()).status).toBeLessThan(2);
  expect([...contents(out).keys()]).toEqual(FILES.slice(1));
});

describe('--json', () => {
  test('replaces a link and not what it points to', async () => {
    writeFileSync(join(folder, 'victim'), 'precious');
    symlinkSync('victim', join(folder, 'c.json'));
    expect((await commandInProcess([join(folder, 'old.csv'), '--json', join(folder, 'c.json')])).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'))).toMatchObject({ schema: 'beta-certificate/1' });
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
  });

  (linux ? test : test.skip)('writes to a device and a pipe as they are', () => {
    const { status, stdout } = spawnSync(
      'bash',
      [
        '-c',
        'set -o pipefail; "$0" "$1" "$2/old.csv" --diagnostics false --json /dev/fd/3 3>&1 > /dev/null | cat',
        process.execPath,
        CLI,
        folder,
      ],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'beta-certificate/1' });
  });
});

describe('links in the workspace of the action', () => {
  const { environment } = eachTestOnAServer();

  /** A workspace with a victim outside of it. */
  function workspace(): { env: Record<string, string>; root: string; victim: string } {
    const env = environment();
    const root = join(env['RUNNER_TEMP']!, 'workspace');
    const victim = join(folder, 'victim');
    mkdirSync(root);
    mkdirSync(victim);
    for (const name of FILES) writeFileSync(join(victim, name), 'precious');
    writeFileSync(join(root, 'results.csv'), table(20));
    return {
      root,
      victim,
      env: { ...env, GITHUB_WORKSPACE: root, RUNNER_TEMP: join(folder, 'temp'), SECRET: 'hunter2' },
    };
  }
  const act = (inputs: Record<string, string>, env: Record<string, string>) =>
    actInProcess({ results: 'results.csv', diagnostics: 'false', ...inputs }, env);
  const untouched = (victim: string): void => {
    for (const name of FILES) expect(readFileSync(join(victim, name), 'utf8')).toBe('precious');
  };

  test('files of the report that are links are replaced', async () => {
    const { env, root, victim } = workspace();
    mkdirSync(join(root, 'beta-certificate'));
    for (const name of FILES) symlinkSync(join(victim, name), join(root, 'beta-certificate', name));
    const { status } = await act({ diagnostics: 'true' }, env);
    expect(status).toBe(0);
    untouched(victim);
    expect(contents(join(root, 'beta-certificate')).get('certificate.json')).toContain('beta-certificate/1');
  });

  test('a link under the name of a file that this run does not write goes', async () => {
    const { env, root, victim } = workspace();
    mkdirSync(join(root, 'beta-certificate'));
    symlinkSync(join(victim, 'adjudications.csv'), join(root, 'beta-certificate/adjudications.csv'));
    expect((await act({}, env)).status).toBe(0);
    untouched(victim);
    expect(readdirSync(join(root, 'beta-certificate'))).toEqual(FILES.slice(1));
  });

  test.each([
    ['that is a link', 'beta-certificate', 'beta-certificate'],
    ['that lies behind a link', 'reports', 'reports/one/two'],
    ['that is a link to nothing', 'beta-certificate', 'beta-certificate'],
  ])('a report-dir %s that leads out is an error', async (what, link, reportDir) => {
    const { env, root, victim } = workspace();
    symlinkSync(what.endsWith('nothing') ? join(victim, 'nothing') : victim, join(root, link));
    const { status, stdout } = await act({ 'report-dir': reportDir }, env);
    expect(status).toBe(2);
    expect(stdout).toContain(`::error::${reportDir}: leads out of the workspace through a link.`);
    untouched(victim);
    expect(readdirSync(victim)).toEqual(FILES);
  });

  // What the environment of a process holds is the committed program's own, once; the other inputs go the same way.
  test.each([
    ['results', runAction],
    ['adjudications', actInProcess],
    ['compare-with', actInProcess],
  ])('%s that are a link out of it are an error, and nothing of the target is said', async (input, run) => {
    const { env, root } = workspace();
    symlinkSync('/proc/self/environ', join(root, 'link.csv'));
    const inputs = { results: 'results.csv', diagnostics: 'false', [input]: 'link.csv' };
    const { status, stdout, stderr } = await run(inputs, env);
    expect(status).toBe(2);
    expect(stdout).toContain('::error::link.csv: leads out of the workspace through a link.');
    expect(`${stdout}${stderr}`).not.toMatch(/hunter2|GITHUB_|PATH=/);
  });

  test.each(['linked', 'linked/*.csv', 'linked/old.csv', 'down/../linked/old.csv'])(
    'nor are results under %s read',
    async (results) => {
      const { env, root } = workspace();
      symlinkSync(folder, join(root, 'linked'));
      const { status, stdout } = await act({ results }, env);
      expect(status).toBe(2);
      expect(stdout).toMatch(/::error::linked(\/old\.csv)?: leads out of the workspace through a link\./);
    },
  );

  test('links that stay inside are followed', async () => {
    const { env, root } = workspace();
    symlinkSync('results.csv', join(root, 'link.csv'));
    mkdirSync(join(root, 'reports'));
    symlinkSync('reports', join(root, 'latest'));
    const { status } = await act({ results: 'link.csv', 'report-dir': 'latest/one' }, env);
    expect(status).toBe(0);
    expect(readdirSync(join(root, 'reports/one'))).toContain('certificate.json');
  });
});
