import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RICH_FLAGS, richCsv } from '../report/html/rich.js';
import { ROOT } from '../support/processes.js';

const OTHER = process.env['RUNNER_NODE'];
const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
const two =
  OTHER === undefined || versionOf(OTHER) === process.version
    ? { test: test.skip, what: '(skipped: no other Node; set RUNNER_NODE)' }
    : { test, what: `on ${process.version} and ${versionOf(OTHER)}` };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  writeFileSync(join(folder, 'rich.csv'), richCsv(30));
  // All models of the example, on some of its questions.
  const example = readFileSync('examples/zeroeval-gsm8k/results.csv', 'utf8').split('\n').slice(0, 251);
  writeFileSync(join(folder, 'example.csv'), example.join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a run writes, by file, and what it prints. */
function bytesOf(node: string, name: string, args: readonly string[]): Map<string, string> {
  const out = join(folder, name);
  const { stdout, stderr } = spawnSync(node, ['dist/cli/index.js', ...args, '--out', out], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const files = readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')] as const);
  return new Map([...files, ['output', `${stdout}${stderr}`.replace(out, '')]]);
}

const RICH = 'answers, costs, groups, clusters and judges';
const RUNS: Readonly<Record<string, () => readonly string[]>> = {
  'the example': () => [join(folder, 'example.csv')],
  [RICH]: () => [join(folder, 'rich.csv'), ...RICH_FLAGS],
};

/** The same of a run by this Node, which does each once. */
const ofThisNode = new Map<string, Map<string, string>>();
function bytesHere(name: string): Map<string, string> {
  const bytes = ofThisNode.get(name) ?? bytesOf(process.execPath, `${name}-here`, RUNS[name]!());
  ofThisNode.set(name, bytes);
  return bytes;
}

two.test.each(Object.entries(RUNS))(
  `the same results give the same bytes ${two.what}: %s`,
  (name, args) => {
    const here = bytesHere(name);
    const there = bytesOf(OTHER!, `${name}-there`, args());
    expect([...here.keys()]).toContain('certificate.json');
    expect(there).toEqual(here);
  },
  120_000,
);

test('numbers of the certificate have 12 digits', () => {
  const text = bytesHere(RICH).get('certificate.json')!;
  const digits = (number: string): number => number.replace(/e.*|[-.]/g, '').replace(/^0+/, '').length;
  const numbers = text.match(/(?<=[ [])-?\d+\.\d+(?:e[+-]?\d+)?(?=[,\n\]])/g)!;
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter((number) => digits(number) > 12)).toEqual([]);
  expect(numbers.filter((number) => digits(number) === 12).length).toBeGreaterThan(100);
}, 60_000);
