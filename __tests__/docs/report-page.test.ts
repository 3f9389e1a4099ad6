import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { runCli } from '../support/processes.js';

const page = readFileSync('docs/report.md', 'utf8');
const sections = readdirSync('src/report/model/sections')
  .map((file) => readFileSync(`src/report/model/sections/${file}`, 'utf8'))
  .join('\n');
let folder: string;
let report: string;
let comment: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-page-'));
  const { status } = await runCli(['examples/zeroeval-gsm8k/results.csv', '--out', folder]);
  expect(status).toBe(0);
  report = textOf(parse(readFileSync(join(folder, 'report.html'), 'utf8'))).replace(/\s+/g, ' ');
  comment = readFileSync(join(folder, 'report.md'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'style' || node.nodeName === 'script' || !('childNodes' in node)) return ' ';
  return node.childNodes.map(textOf).join(' ');
}

const headings = (level: string): string[] =>
  [...page.matchAll(new RegExp(`^${level} (.*)$`, 'gm'))].map(([, heading]) => heading!);

describe('docs/report.md', () => {
  test('its parts have the headings of the report, in its order', () => {
    const parts = headings('##').slice(2, -2);
    expect(parts).toHaveLength(4);
    const places = parts.map((heading) => report.indexOf(heading));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('the headings that only some results bring are headings of ours', () => {
    const [, rows = ''] = /## What else may stand there\n([^]*?)\n## /.exec(page) ?? [];
    const named = [...rows.matchAll(/^\| ([A-Z].*?) +\|/gm)].map(([, heading]) => heading!).slice(1);
    expect(named).toHaveLength(11);
    for (const heading of named) expect(sections).toContain(heading);
  });

  test('what it quotes of the example is what the example says', () => {
    expect(comment).toContain('**+0.4 percentage points**');
    expect(report).toContain('the best of 3 that were tried');
    for (const phrase of [
      '3.0 times as often',
      'from 0 to 3.9%',
      '43 models',
      'Possible, at least',
      'Possible, at most',
    ])
      expect(report).toContain(phrase);
    for (const figure of ['3.0 times', 'between 0 and 3.9%', '_+0.4 percentage points_', '43 models'])
      expect(page).toContain(figure);
  });

  test('each picture is there, is shown, and is said in words', () => {
    const shown = [...page.matchAll(/!\[([^\]]{30,})\]\(pictures\/([\w-]+\.png)\)/g)].map(([, , file]) => file!);
    const linked = [...readFileSync('docs/gallery.md', 'utf8').matchAll(/\(pictures\/([\w-]+\.png)\)/g)].map(
      ([, file]) => file!,
    );
    expect([...new Set([...shown, ...linked])].sort()).toEqual(readdirSync('docs/pictures').sort());
    const drawn = readFileSync('scripts/pictures.js', 'utf8');
    for (const file of shown) expect(drawn).toContain(file.replace(/(?:-900-light)?\.png/, ''));
  });

  test('points are counted as it says', () => {
    expect(page).toContain('2 points of 1,319 questions are 26 of them');
    expect(Math.round(0.02 * 1319)).toBe(26);
  });
});

test('the page of the bundled example says what a run on it says', () => {
  const example = readFileSync('examples/zeroeval-gsm8k/README.md', 'utf8').replace(/\s+/g, ' ');
  const { allWrong, audit, ceiling, gain, policies, singleBest } = JSON.parse(
    readFileSync(join(folder, 'certificate.json'), 'utf8'),
  );
  const points = (x: number, round = (y: number) => y): string => (round(1000 * x) / 10).toFixed(1);
  const percent = (x: number): string => (100 * x).toFixed(2);
  const best = policies.realised[0];
  expect(best.kind).toBe('vote');
  const [from, to] = [points(best.interval[0], Math.floor), points(best.interval[1], Math.ceil)];
  for (const said of [
    `\`${singleBest.name}\`, is right on ${percent(singleBest.accuracy)}%. On ${allWrong.count} questions every model is wrong`,
    `can exceed ${percent(ceiling.point)}%`,
    `could gain is ${points(gain.point)} points here (with 95% confidence at least ${points(gain.lower, Math.floor)}, and with 95% confidence at most ${points(gain.upper, Math.ceil)})`,
    `wrong references on ${audit.counts['wrong-reference']} of the ${allWrong.count}. If it is right and they are fixed, β is ${percent(audit.regraded.beta)}% instead of ${percent(allWrong.rate)}%`,
    `gains ${points(best.gain)} points (${from.replace('-', '−')} to ${to}) of ${points(gain.point)}`,
  ])
    expect(example).toContain(said);
  expect(gain.lower).toBeGreaterThanOrEqual(0.02);
  expect(gain.upper).toBeLessThan(0.05);
});
