import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { DEFAULT_PATH } from '../../src/settings/file/settings-file.js';
import { DOCUMENTS, PAGES, parseDocument, slugOf, type Document } from './documents.js';

/** Folders of this repository that pages speak of. */
const FOLDERS = ['src', 'scripts', 'docs', '__tests__', 'bench', 'schema', 'examples', 'dist', '.github', '.ci'];

/** Links and pictures of a page that lead nowhere. */
function deadLinks({ path, targets }: Document, pages: readonly Document[]): string[] {
  return targets.filter((target) => {
    if (/^[a-z][a-z+.-]*:/i.test(target)) return false;
    const [file = '', anchor] = decodeURI(target).split('#');
    const goal = file === '' ? path : normalize(join(dirname(path), file)).replace(/\/$/, '');
    if (goal !== path && (goal.startsWith('..') || !existsSync(goal))) return true;
    if (anchor === undefined) return false;
    return pages.find((other) => other.path === goal)?.anchors.has(anchor) !== true;
  });
}

/** Paths between backticks that look like files of this repository, or of the page's own folder, and are none. */
function missingPaths({ path, codes }: Document): string[] {
  const here = dirname(path);
  const own = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return codes.filter((code) => {
    if (/\s|:/.test(code) || code === DEFAULT_PATH) return false; // The reader's own file.
    // Of a pattern the part before its first wildcard has to exist.
    const literal = /[*<…{]/.test(code) ? code.replace(/[^/]*[*<…{].*$/, '') : code;
    const [first = '', ...rest] = literal.split('/');
    if (rest.length === 0) return false;
    const places = [
      ...(FOLDERS.includes(first) ? ['.'] : []),
      ...(own.some(({ name }) => name === first) ? [here] : []),
    ];
    return places.length > 0 && !places.some((place) => existsSync(join(place, literal)));
  });
}

test.each(PAGES)('%s: every link leads somewhere', (_path, document) => {
  expect(deadLinks(document, DOCUMENTS)).toEqual([]);
});

test.each(PAGES)('%s: every path between backticks exists', (_path, document) => {
  expect(missingPaths(document)).toEqual([]);
});

test('every page of docs/ can be reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    const targets = DOCUMENTS.find((document) => document.path === path)?.targets ?? [];
    for (const target of targets) reached.add(normalize(join(dirname(path), target.split('#')[0]!)));
  }
  const pages = DOCUMENTS.map(({ path }) => path).filter((path) => /^(?:docs|examples|bench)\//.test(path));
  expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

describe('what is wrong is found', () => {
  const wrong = (text: string): string[] => {
    const document = parseDocument('docs/page.md', text);
    return [...deadLinks(document, [...DOCUMENTS, document]), ...missingPaths(document)];
  };

  test.each([
    ['a page that is not there', '[x](nowhere.md)', 'nowhere.md'],
    ['a page above the repository', '[x](../../other.md)', '../../other.md'],
    ['a heading that is not there', '# A\n\n[x](#b)', '#b'],
    ['a heading that another page lacks', '[x](sql.md#nothing)', 'sql.md#nothing'],
    ['a picture', '![x](pictures/none.png)', 'pictures/none.png'],
    ['a picture in HTML', '<img src="pictures/none.png">', 'pictures/none.png'],
    ['a link in a table', '| a |\n| --- |\n| [x](nowhere.md) |', 'nowhere.md'],
    ['a path', '`scripts/none.js`', 'scripts/none.js'],
    ['a pattern in a folder that is not there', '`src/none/*.ts`', 'src/none/*.ts'],
    ['a path from the folder of the page', '`formats/none.md`', 'formats/none.md'],
  ])('%s', (_what, text, found) => {
    expect(wrong(text)).toEqual([found]);
  });

  test('and what is right is not', () => {
    const text =
      '# A — 1−β, `x`!\n\n[a](#a--1β-x) [b](sql.md#the-patterns) [c](https://x.org/y) [d](../README.md)\n\n`src/main.ts` `src/**/*.ts` `results/x.csv` `owner/name`';
    expect(wrong(text)).toEqual([]);
  });

  test('the second heading of a name has a number', () => {
    expect([...parseDocument('x.md', '# A\n\n# A').anchors]).toEqual(['a', 'a-1']);
    expect(slugOf('What `x_y` is, and is not')).toBe('what-x_y-is-and-is-not');
  });
});
