import { beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { evaluationOf } from '../../support/evaluation.js';
import { seeded } from '../../support/random.js';
import { run } from '../../support/table.js';
import { attribute, elementsOf, named, textOf, type Element } from './parsed.js';

const HOSTILE = {
  '<script>alert(1)</script>': run(200, 150),
  '"onmouseover="x\' <img src=x onerror=y>': run(200, 120).reverse(),
  '\u202egnp.exe\u200b': run(200, 140).reverse(),
  [`long-${'x'.repeat(10_000)}`]: run(200, 100),
  '</title></style></td>': run(200, 110).reverse(),
  __proto__x: run(200, 90),
};

/** `n` outcomes, right with probability `p`. */
function drawn(n: number, p: number, seed: number): (0 | 1)[] {
  const random = seeded(seed);
  return Array.from({ length: n }, () => (random() < p ? 1 : 0));
}

describe('a page', () => {
  let evaluation: Evaluation;
  let page: string;
  let elements: Element[];
  beforeAll(async () => {
    evaluation = await evaluationOf(HOSTILE, { ensembles: '__proto__x' });
    page = renderHtml(evaluation, true);
    elements = elementsOf(page);
  });

  test('is well-formed, and says the verdict first', () => {
    const headings = named(elements, 'h1', 'h2', 'h3');
    expect(textOf(headings[0]!)).toContain('__proto__x is worse than');
    expect(textOf(named(elements, 'title')[0]!)).toBe(textOf(headings[0]!));
  });

  test('holds names as text alone', () => {
    expect(named(elements, 'script')).toHaveLength(1);
    expect(named(elements, 'img', 'iframe', 'object', 'embed', 'link', 'base')).toHaveLength(0);
    const names = named(elements, 'bdi').map(textOf);
    expect(names).toContain('<script>alert(1)</script>');
    expect(names).toContain('"onmouseover="x\' <img src=x onerror=y>');
    expect(names).toContain('\\u{202e}gnp.exe\\u{200b}');
    expect(names).toContain(`long-${'x'.repeat(115)}…`);
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e]/);
  });

  test('has no handler, no style attribute and no link out of itself', () => {
    for (const element of elements) {
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on|^style$|^src$|^srcset$|^action$|^formaction$/);
        if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
    }
  });

  test('allows exactly its own style sheet and script to run', () => {
    const policy = attribute(
      elements.find((element) => attribute(element, 'http-equiv') !== undefined)!,
      'content',
    )!;
    expect(policy).toContain("default-src 'none'");
    for (const [tag, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const [only, ...more] = named(elements, tag).filter(({ namespaceURI }) => namespaceURI.endsWith('xhtml'));
      expect(more).toEqual([]);
      const hash = createHash('sha256').update(textOf(only!)).digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}'`);
    }
  });

  test('has every id once, and nothing that refers to an id refers to none', () => {
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of elements) {
      for (const name of ['aria-labelledby', 'for', 'data-filters', 'href'] as const) {
        for (const id of (attribute(element, name) ?? '').split(' ').filter((word) => word !== ''))
          expect([name, id, ids.includes(id.replace('#', ''))]).toEqual([name, id, true]);
      }
    }
  });

  test('has landmarks, and headings that skip no level', () => {
    for (const landmark of ['header', 'main', 'nav', 'footer', 'h1']) expect(named(elements, landmark)).toHaveLength(1);
    const levels = named(elements, 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]));
    for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!).toBeLessThanOrEqual(1);
    expect(attribute(named(elements, 'html')[0]!, 'lang')).toBe('en');
  });

  test('names every picture, or hides those that repeat numbers beside them', () => {
    const outermost = named(elements, 'svg').filter(
      ({ parentNode }) => !('tagName' in parentNode!) || parentNode.tagName !== 'svg',
    );
    expect(outermost.length).toBeGreaterThan(10);
    for (const svg of outermost) {
      const hidden = attribute(svg, 'aria-hidden') === 'true';
      const children = svg.childNodes.filter((node): node is Element => 'tagName' in node);
      const told =
        attribute(svg, 'role') === 'group' && ['title', 'desc'].every((tag) => named(children, tag).length === 1);
      expect(hidden || told).toBe(true);
    }
  });

  test('has a caption and a heading with a scope for every table, and rows as wide as their head', () => {
    for (const found of named(elements, 'table')) {
      const inside = descendants(found);
      expect(named(inside, 'caption')).toHaveLength(1);
      const [head, ...rows] = named(inside, 'tr').map((row) => named(descendants(row), 'th', 'td'));
      for (const cell of head!) expect(attribute(cell, 'scope')).toBe('col');
      for (const row of rows) expect(row).toHaveLength(head!.length);
    }
  });

  test('is the same for the same evaluation', () => {
    expect(renderHtml(evaluation, true)).toBe(page);
  });

  test('says what to type to get it again', () => {
    expect(textOf(named(elements, 'pre')[0]!)).toBe('beta-certificate --ensembles=__proto__x results.csv');
  });
});

function descendants(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...descendants(node)] : []));
}

test('the page of 67 models and 1,300 queries stays below one megabyte', async () => {
  const rows = Object.fromEntries(
    Array.from({ length: 67 }, (_, m) => [
      `provider-${m % 9}/model-with-a-long-name-${m}`,
      drawn(1300, 0.5 + m / 200, m),
    ]),
  );
  const page = renderHtml(await evaluationOf(rows), true);
  expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
  expect(page).toContain('The 67 models of the map in its order');
});

test('more than a hundred models: the map says what it leaves out', async () => {
  const rows = Object.fromEntries(Array.from({ length: 103 }, (_, m) => [`m${m}`, drawn(60, 0.5, m)]));
  const page = renderHtml(await evaluationOf(rows), false);
  expect(page).toContain('Of 103 models the 100 with the most right answers are shown.');
});
