import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commandInProcess } from '../support/in-process.js';
import { runCli } from '../support/processes.js';
import { SMALL_TABLE, smallTable } from '../support/small-table.js';

const EXAMPLE = 'examples/zeroeval-gsm8k/results.csv';
const SMALL = smallTable();
const FAST = [SMALL, '--diagnostics', 'false'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit status', () => {
  test('0 where the gate passes', async () => {
    const { status, stdout, stderr } = await runCli(FAST);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Up to +3.5 points to gain over `alpha`');
    expect(stdout).not.toContain('\u001b');
  });

  test('the same where nobody reads the output to its end', () => {
    for (const [minGain, status] of [
      ['0.02', 0],
      ['0.05', 1],
    ] as const) {
      const command = `"$0" dist/cli/index.js ${SMALL} --diagnostics false --min-gain ${minGain} | true; exit "\${PIPESTATUS[0]}"`;
      const left = spawnSync('bash', ['-c', command, process.execPath], { encoding: 'utf8' });
      expect([left.status, left.stderr]).toEqual([status, '']);
    }
  });

  test('1 where it fails', async () => {
    const { status, stdout } = await commandInProcess([...FAST, '--min-gain', '0.05']);
    expect(status).toBe(1);
    expect(stdout).toContain('No ensemble of these 3 models can gain 5 points: at most +4.7');
  });

  test.each([
    [[], /no results are named\. Usage:/],
    [['missing.csv'], /missing\.csv/],
    [[SMALL, '--min-gain', 'x'], /`min-gain` must be a number/],
    [[SMALL, '--no-such-flag'], /no-such-flag/],
    [[SMALL, '--format', 'xml'], /`format`: "xml" is not known/],
  ])('2 where the input or the usage is wrong: %p', async (args, message) => {
    const { status, stdout, stderr } = await commandInProcess(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});

test('a sheet of a workbook, and the same table in CSV', async () => {
  const folder = '__tests__/fixtures/workbooks';
  const models = async (name: string): Promise<unknown> => {
    const { stdout, stderr } = await commandInProcess([
      `${folder}/${name}`,
      ...['--json', '-', '--fail-on', 'none', '--diagnostics', 'false'],
    ]);
    expect(stderr).not.toContain('Error');
    const { models: found, allWrong, queries } = JSON.parse(stdout) as Record<string, unknown>;
    return { found, allWrong, queries };
  };
  const expected = await models('table.csv');
  expect(await models('excel.xlsx')).toEqual(expected);
  expect(await models('openpyxl.xlsx#Scores')).toEqual(expected);
  const { status, stderr } = await commandInProcess([`${folder}/openpyxl.xlsx#Results`]);
  expect([status, stderr]).toEqual([2, expect.stringContaining('has no sheet "Results"')]);
});

test('--json - prints the certificate and nothing else', async () => {
  const { stdout } = await runCli([...FAST, '--json', '-']);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'beta-certificate/1',
    verdict: 'gain-possible',
    allWrong: { count: 5 },
  });
});

test('--help teaches every flag, and --version says the version', async () => {
  const { status, stdout } = await commandInProcess(['--help']);
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
  expect((await commandInProcess([...FAST, '--color'])).stdout).toContain('\u001b[33m');
  expect((await commandInProcess([...FAST, '--no-color'])).stdout).not.toContain('\u001b');
});

describe('one evaluation in many forms gives one certificate', () => {
  const certificateOf = async (args: readonly string[]): Promise<Record<string, unknown>> => {
    const { stdout, stderr, status } = await commandInProcess([...args, '--json', '-', '--fail-on', 'none']);
    expect([stderr, status]).toEqual(['', 0]);
    return JSON.parse(stdout) as Record<string, unknown>;
  };
  const withoutInputs = ({ inputs, ...others }: Record<string, unknown>): unknown => (void inputs, others);
  /** In what is beside the certificate a form can show by the order of its rows alone: one form has it too. */
  const OTHER_ORDER = 'a JSON array in another order';
  const BRIEF = ['--diagnostics', 'false'];
  /** The certificate of the small table. */
  let wanted: Record<string, unknown>;
  beforeAll(async () => {
    wanted = await certificateOf([SMALL, ...BRIEF]);
  });

  interface Content {
    readonly header: string;
    readonly lines: readonly string[];
    readonly models: readonly string[];
    readonly cells: readonly { query: string; model: string; correct: boolean }[];
  }
  function contentOf(table: string): Content {
    const [header, ...lines] = table.trim().split('\n');
    const models = header!.split(',').slice(1);
    const cells = lines.flatMap((line) => {
      const [query, ...outcomes] = line.split(',');
      return outcomes.map((outcome, m) => ({ query: query!, model: models[m]!, correct: outcome === '1' }));
    });
    return { header: header!, lines, models, cells };
  }
  const jsonl = ({ cells }: Content): string => cells.map((cell) => JSON.stringify(cell)).join('\n');
  const shards = ({ header, lines }: Content): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: 16 }, (_, s) => [
        `shard-${s}.csv`,
        [header, ...lines.filter((_, i) => i % 16 === s)].join('\n'),
      ]),
    );

  type Files = Readonly<Record<string, string | Buffer>>;
  test.each<[string, (content: Content) => Files]>([
    [
      'long CSV',
      ({ cells }) => ({
        'long.csv': `question_id,model,is_correct\n${cells.map((c) => `${c.query},${c.model},${c.correct ? 'True' : 'False'}`).join('\n')}\n`,
      }),
    ],
    ['JSON lines', (content) => ({ 'lines.jsonl': jsonl(content) })],
    [OTHER_ORDER, ({ cells }) => ({ 'array.json': JSON.stringify([...cells].reverse()) })],
    ['gzip', (content) => ({ 'lines.jsonl.gz': gzipSync(jsonl(content)) })],
    ['16 shards', shards],
    [
      'one file per model',
      ({ models, cells }) =>
        Object.fromEntries(
          models.map((model) => [
            `model-${model}.csv`,
            `id,model,score\n${cells
              .filter((cell) => cell.model === model)
              .map(({ query, correct }) => `${query},${model},${Number(correct)}`)
              .join('\n')}\n`,
          ]),
        ),
    ],
  ])('%s', async (name, write) => {
    const at = join(folder, name);
    mkdirSync(at);
    const files = Object.entries(write(contentOf(SMALL_TABLE))).map(([file, content]) => {
      writeFileSync(join(at, file), content);
      return join(at, file);
    });
    expect(withoutInputs(await certificateOf([...files, ...BRIEF]))).toEqual(withoutInputs(wanted));
    if (name === OTHER_ORDER)
      expect(withoutInputs(await certificateOf(files))).toEqual(withoutInputs(await certificateOf([SMALL])));
  });

  test('16 shards by one pattern', async () => {
    const at = join(folder, 'pattern');
    mkdirSync(at);
    for (const [file, content] of Object.entries(shards(contentOf(SMALL_TABLE))))
      writeFileSync(join(at, file), content);
    expect(withoutInputs(await certificateOf([join(at, 'shard-*.csv'), ...BRIEF]))).toEqual(withoutInputs(wanted));
  });

  test('its own outcomes.csv gives the numbers of the table with answers', async () => {
    const out = join(folder, 'report');
    const whole = await certificateOf([EXAMPLE, '--models', 'gpt-4*', '--out', out]);
    const again = await certificateOf([join(out, 'outcomes.csv')]);
    for (const key of ['gain', 'models', 'ceiling', 'queries', 'pairwise']) expect(whole[key]).toEqual(again[key]);
  });

  test('a grouped table (patterns with a count) gives the same numbers', async () => {
    const { header, lines } = contentOf(SMALL_TABLE);
    const counts = new Map<string, number>();
    for (const line of lines) {
      const pattern = line.slice(line.indexOf(',') + 1);
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
    }
    const path = join(folder, 'grouped.csv');
    writeFileSync(
      path,
      `${header.slice(header.indexOf(',') + 1)},count\n${[...counts].map(([pattern, count]) => `${pattern},${count}`).join('\n')}\n`,
    );
    const grouped = await certificateOf([path, ...BRIEF]);
    for (const key of ['gain', 'models', 'ceiling', 'queries', 'verdict']) expect(grouped[key]).toEqual(wanted[key]);
    const { count, rate } = wanted['allWrong'] as Record<string, unknown>;
    expect(grouped['allWrong']).toMatchObject({ count, rate });
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
  expect(found.stderr).toMatch(/^beta-certificate: \S+\.parquet: the Parquet file cannot be read/);
});
