import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { runCli } from '../support/processes.js';

const page = readFileSync('docs/report.md', 'utf8');
const sections = readdirSync('src/report/html/sections')
  .map((file) => readFileSync(`src/report/html/sections/${file}`, 'utf8'))
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
    expect(named).toHaveLength(8);
    for (const heading of named) expect(sections).toContain(heading);
  });

  test('what it quotes of the example is what the example says', () => {
    expect(comment).toContain('at least 2.2 points more often');
    expect(report).toContain('the best of 3 tried');
    for (const phrase of ['8.3 times as often', 'from 0 to 3.9 %', '43 models', 'Gain at least', 'Gain at most'])
      expect(report).toContain(phrase);
    for (const figure of ['8.3 times', 'between 0 and 3.9 %', '_at least 2.2 points_', '43 models'])
      expect(page).toContain(figure);
  });

  test('each picture is there, is shown, and is said in words', () => {
    const shown = [...page.matchAll(/!\[([^\]]{30,})\]\(pictures\/([\w-]+\.png)\)/g)].map(([, , file]) => file!);
    expect([...shown].sort()).toEqual(readdirSync('docs/pictures').sort());
    const drawn = readFileSync('scripts/pictures.js', 'utf8');
    for (const file of shown) expect(drawn).toContain(file.replace('.png', ''));
  });

  test('points are counted as it says', () => {
    expect(page).toContain('2 points of 1,319 queries are 26 of them');
    expect(Math.round(0.02 * 1319)).toBe(26);
  });
});
