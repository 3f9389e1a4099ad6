import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runCli } from '../support/processes.js';

const EXAMPLE = 'examples/zeroeval-gsm8k/results.csv';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit status', () => {
  test('0 where the gate passes', async () => {
    const { status, stdout, stderr } = await runCli([EXAMPLE]);
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain('PASS  An ensemble of these 43 models could be worth it');
    expect(stdout).not.toContain('\u001b');
  });

  test('the same where nobody reads the output to its end', async () => {
    for (const [minGain, status] of [
      ['0.02', 0],
      ['0.05', 1],
    ] as const) {
      const command = `"$0" dist/cli/index.js ${EXAMPLE} --min-gain ${minGain} | true; exit "\${PIPESTATUS[0]}"`;
      const left = spawnSync('bash', ['-c', command, process.execPath], { encoding: 'utf8' });
      expect([left.status, left.stderr]).toEqual([status, '']);
    }
  });

  test('1 where it fails', async () => {
    const { status, stdout } = await runCli([EXAMPLE, '--min-gain', '0.05']);
    expect(status).toBe(1);
    expect(stdout).toContain('FAIL  No ensemble of these 43 models would be worth it');
  });

  test.each([
    [[], /`results` names no file/],
    [['missing.csv'], /missing\.csv/],
    [[EXAMPLE, '--min-gain', 'x'], /`min-gain` must be a number/],
    [[EXAMPLE, '--no-such-flag'], /no-such-flag/],
    [[EXAMPLE, '--format', 'xml'], /`format`: "xml" is not known/],
  ])('2 where the input or the usage is wrong: %p', async (args, message) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});

test('--json - prints the certificate and nothing else', async () => {
  const { stdout } = await runCli([EXAMPLE, '--json', '-']);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'beta-certificate/1',
    verdict: 'gain-possible',
    allWrong: { count: 5 },
  });
});

test('--help teaches every flag, and --version says the version', async () => {
  const { status, stdout } = await runCli(['--help']);
  expect(status).toBe(0);
  for (const flag of [
    '--min-gain',
    '--confidence',
    '--baseline-model',
    '--ensembles',
    '--out',
    '--json',
    'Exit status',
  ])
    expect(stdout).toContain(flag);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect((await runCli(['--version'])).stdout.trim()).toBe(version);
});

test('colour only where asked for, when it is no terminal', async () => {
  expect((await runCli([EXAMPLE, '--color'])).stdout).toContain('\u001b[32m');
  expect((await runCli([EXAMPLE, '--no-color'])).stdout).not.toContain('\u001b');
});

describe('one evaluation in many forms gives one certificate', () => {
  /** Everything but the list of files. */
  async function certificateOf(args: readonly string[]): Promise<string> {
    const { stdout, stderr, status } = await runCli([...args, '--json', '-']);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const certificate = JSON.parse(stdout) as Record<string, unknown>;
    delete certificate['inputs'];
    return JSON.stringify(certificate);
  }

  /** The example's outcomes without its answers. */
  async function outcomes(): Promise<string> {
    await runCli([EXAMPLE, '--diagnostics', 'false', '--out', join(folder, 'report')]);
    return join(folder, 'report/outcomes.csv');
  }

  test('wide CSV, long CSV, JSON lines, JSON array, gzip, 16 shards, one file per model, and its own outcomes.csv', async () => {
    const plain = await outcomes();
    const [header, ...lines] = readFileSync(plain, 'utf8').trim().split(/\r?\n/);
    const models = header!.split(',').slice(1);
    const rows = lines.map((line) => line.split(','));
    const cells = rows.flatMap(([id, ...outcomes]) =>
      outcomes.map((outcome, m) => ({ query: id!, model: models[m]!, correct: outcome === '1' })),
    );
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const wanted = await certificateOf([plain]);
    const long = write(
      'long.csv',
      `question_id,model,is_correct\n${cells.map((c) => `${c.query},${c.model},${c.correct ? 'True' : 'False'}`).join('\n')}\n`,
    );
    expect(await certificateOf([long])).toBe(wanted);
    const jsonl = cells.map((c) => JSON.stringify(c)).join('\n');
    expect(await certificateOf([write('lines.jsonl', jsonl)])).toBe(wanted);
    expect(await certificateOf([write('array.json', JSON.stringify(cells.reverse()))])).toBe(wanted);
    expect(await certificateOf([write('lines.jsonl.gz', gzipSync(jsonl))])).toBe(wanted);
    const shards = Array.from({ length: 16 }, (_, s) =>
      write(`shard-${s}.csv`, [header, ...lines.filter((_, i) => i % 16 === s)].join('\n')),
    );
    expect(await certificateOf(shards)).toBe(wanted);
    expect(await certificateOf([join(folder, 'shard-*.csv')])).toBe(wanted);
    const perModel = models.map((model, m) =>
      write(
        `model-${model.replaceAll('/', '_')}.csv`,
        `id,model,score\n${rows.map((row) => `${row[0]},${model},${row[m + 1]}`).join('\n')}\n`,
      ),
    );
    expect(await certificateOf(perModel)).toBe(wanted);
    const [ours, whole] = [wanted, await certificateOf([EXAMPLE])].map(
      (text) => JSON.parse(text) as Record<string, unknown>,
    );
    for (const key of ['gain', 'models', 'ceiling', 'queries', 'pairwise']) expect(whole![key]).toEqual(ours![key]);
  });

  test('a grouped table (patterns with a count) gives the same numbers', async () => {
    const [header, ...lines] = readFileSync(await outcomes(), 'utf8')
      .trim()
      .split(/\r?\n/);
    const counts = new Map<string, number>();
    for (const line of lines) {
      const pattern = line.slice(line.indexOf(',') + 1);
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
    const path = join(folder, 'grouped.csv');
    writeFileSync(
      path,
      `${header!.slice(header!.indexOf(',') + 1)},count\n${[...counts].map(([pattern, count]) => `${pattern},${count}`).join('\n')}\n`,
    );
    const one = JSON.parse((await runCli([EXAMPLE, '--json', '-'])).stdout) as Record<string, unknown>;
    const grouped = JSON.parse((await runCli([path, '--json', '-'])).stdout) as Record<string, unknown>;
    for (const key of ['gain', 'models', 'ceiling', 'queries', 'verdict']) expect(grouped[key]).toEqual(one[key]);
    expect(grouped['allWrong']).toMatchObject({ count: 5, rate: 5 / 1319 });
  });
});

test('a Parquet footer that would send its reader round in circles comes to an end', () => {
  const footer = readFileSync('__tests__/fixtures/harness/lighteval/snappy.parquet');
  // Number of children of the list `text_post_processed`, as a zigzag number: 1 becomes -2.
  const at = footer.indexOf('text_post_processed') + 'text_post_processed'.length;
  expect([...footer.subarray(at, at + 4)]).toEqual([0x15, 0x02, 0x15, 0x06]);
  footer[at + 1] = 0x03;
  const path = join(folder, 'details_task_2026-01-02T03-04-05.678901.parquet');
  writeFileSync(path, footer);
  const found = spawnSync(process.execPath, ['dist/cli/index.js', path], { encoding: 'utf8', timeout: 20_000 });
  expect([found.status, found.signal]).toEqual([2, null]);
  expect(found.stderr).toMatch(/^beta-certificate: an ensemble needs at least 2 models/);
});
