import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { renderHtml } from '../../src/report/html/page.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { fullLevels } from '../../src/report/markdown/comment.js';
import { aBrowserWithAxe, inBrowser, VIEWS } from '../support/accessibility.js';
import { situations, type Shown } from './situations.js';

/**
 * docs/gallery.md holds the comment of every situation, so that a change of wording is seen in review. To bring it up to
 * date: `UPDATE_GALLERY=1 npm test -- __tests__/docs/gallery.test.ts`, and `node scripts/pictures.js` for the pictures.
 */
const PAGE = 'docs/gallery.md';
const HEAD = `# The comment in every situation

Written by the product on small sets of outcomes that a test makes (the names of models are examples), and on the bundled example. A test
holds this page to the product: a change of wording shows here. Folds are part of each comment; open them.

Six of them as they look, [light](pictures/gallery-900-light.png) and [dark](pictures/gallery-900-dark.png), and on a phone, [light](pictures/gallery-390-light.png) and [dark](pictures/gallery-390-dark.png); the one of the bundled example on its own, [dark](pictures/comment-900-dark.png) and on a phone, [light](pictures/comment-390-light.png) and [dark](pictures/comment-390-dark.png).

`;

let shown: Shown[];
beforeAll(async () => {
  shown = await situations();
}, 120_000);

test('docs/gallery.md is what the product says', () => {
  const page =
    HEAD + shown.map(({ title, comment }, i) => `## ${i + 1}. ${title}\n\n${comment.trimEnd()}\n`).join('\n');
  if (process.env['UPDATE_GALLERY']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

/** Words before the first fold, as a reader counts them: marks and bars are none. */
function wordsInSight(comment: string): number {
  const [sight = ''] = comment.split('<details>');
  const read = sight.replace(/\]\([^)]*\)/g, ']').replace(/[^\p{L}\p{N}.,+−%#'’_-]+/gu, ' ');
  return read.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('every comment', () => {
  const each = (check: (comment: string, title: string) => void): void => {
    for (const { comment, title } of shown) check(comment, title);
  };

  test('says what it says in at most 120 words before the first fold', () => {
    expect(shown.filter(({ comment }) => wordsInSight(comment) > 120).map(({ title }) => title)).toEqual([]);
  });

  test('is at most 15 KB long', () => {
    expect(shown.filter(({ comment }) => Buffer.byteLength(comment) > 15 * 1024).map(({ title }) => title)).toEqual([]);
  });

  test('says of which commit it is, and leads to the run, the full report and what words mean', () => {
    each((comment) => {
      expect(comment).toContain('commit `bbbbbbb`');
      expect(comment).toContain('[run 42](https://github.test/acme/evals/actions/runs/1042)');
      expect(comment).toContain('[full report](https://github.test/acme/evals/actions/runs/1042#artifacts)');
      expect(comment).toMatch(/\[what does this mean\?\]\(https:\/\/github\.com\/[\w/.-]+\/docs\/glossary\.md\)/);
    });
  });

  test('has the number that decides in its first bold text', () => {
    for (const { comment, evaluation, title } of shown) {
      if (evaluation === undefined) continue;
      const [, bold] = /\*\*(.+?)\*\*/.exec(comment)!;
      expect([title, bold]).toEqual([title, expect.stringMatching(/\d/)]);
    }
  });

  test('begins with a sign that is green only where something is shown to reach what was asked', () => {
    const green = shown.filter(({ comment }) => comment.startsWith('### ✅')).map(({ title }) => title);
    expect(green).toEqual([
      'An ensemble that beats every model',
      'Room, and something that was measured gets there',
      'A cheaper model that is as good',
    ]);
  });

  test('names at most five ids of a kind, and p-values only in tables', () => {
    each((comment) => {
      for (const line of comment.split('\n')) {
        expect((line.match(/`(?:q\d+|gsm8k-[\w#-]+)`/g) ?? []).length).toBeLessThanOrEqual(5);
        if (!line.startsWith('|')) expect(line).not.toMatch(/\bp [=<] /);
      }
    });
  });

  test('has a picture that a phone shows whole', () => {
    each((comment) => {
      const [, picture = ''] = /```text\n([^`]*)```/.exec(comment) ?? [];
      for (const line of picture.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(36);
    });
  });

  test('uses no small print that is drawn over itself', () =>
    each((comment) => expect(comment).not.toMatch(/<su[bp]>/)));
});

/** Those that have a report, each in one of the two views that have every colour scheme and every width. */
const REPORTED = [...readFileSync(PAGE, 'utf8').matchAll(/^## \d+\. (.*)$/gm)]
  .map(([, title]) => title!)
  .filter((title) => title !== 'Results that cannot be read')
  .map((title, i) => [title, VIEWS[i % 2]!] as const);

inBrowser('report.html has no violation that axe finds', () => {
  const violations = aBrowserWithAxe();
  test.each(REPORTED)('%s', async (title, view) => {
    const { evaluation } = shown.find((each) => each.title === title)!;
    // What is folded is the same in all of them: the test of the report that has everything opens it.
    expect(await violations(renderHtml(evaluation!, evaluation!.settings.showText), { view })).toEqual([]);
  });
});

test('no two intervals of one quantity differ within one report', () => {
  const number = '[+−]?\\d+(?:\\.\\d+)?';
  // `+0.4 points (−0.7 to 2.2`, `**+0.4 percentage points** (…`, `+3.0 (2.2 to 4.6`.
  const said = new RegExp(`(${number})(?: (?:percentage )?points?)?(?:\\*\\*)? \\((${number} to ${number})`, 'g');
  const row = new RegExp(
    `^\\| (.*?)(?: \\(.*?\\))? \\| [\\d.]+% \\| (${number}) \\| (${number} to ${number}) \\|`,
    'gm',
  );
  for (const { evaluation, title, comment } of shown) {
    if (evaluation === undefined) continue;
    const full = fullLevels(evaluation)[0]!('');
    const byName = new Map<string, Set<string>>();
    for (const [, name, point, interval] of [...comment.matchAll(row), ...full.matchAll(row)])
      byName.set(name!, (byName.get(name!) ?? new Set()).add(`${point!} (${interval!})`));
    expect(byName.size).toBeGreaterThan(0);
    for (const [name, found] of byName) expect([title, name, found.size]).toEqual([title, name, 1]);
    // Whatever sentences say is what the table of policies says.
    const inTable = new Set([...byName.values()].flatMap((found) => [...found]));
    const { gain } = evaluation.certificate;
    const others = [gain.overBestSeen, gain.missing].some((each) => each !== null);
    const texts = [comment, renderTerminal(evaluation, { width: 100, color: false })];
    for (const text of texts)
      for (const [, point, interval] of text.matchAll(said))
        if (!others && /\.\d$/.test(point!))
          expect([title, [...inTable]]).toEqual([title, expect.arrayContaining([`${point!} (${interval!})`])]);
  }
});
