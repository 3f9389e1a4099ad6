import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { html, htmlAttribute, visible } from '../../../src/report/escape.js';
import { foreign, foreignLines, markup, trusted } from '../../../src/report/html/markup.js';
import { prose } from '../../../src/report/html/prose.js';
import { message, named } from '../../../src/report/model/text.js';
import { textOf } from './parsed.js';
import { ANY_CHARACTER } from '../../support/characters.js';

const text = fc.oneof(
  fc.string({ unit: ANY_CHARACTER, maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '`', '!', '-', 'a', ' ', '\ue000', '\ue001'),
    maxLength: 40,
  }),
);

/** What a browser would show of some HTML, and the elements in it. */
function seen(markupText: string): { text: string; tags: string[] } {
  const fragment = parseFragment(`<p>${markupText}</p>`);
  const tags: string[] = [];
  const walk = (node: (typeof fragment.childNodes)[number]): void => {
    if ('tagName' in node) tags.push(node.tagName);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  fragment.childNodes.forEach(walk);
  return { text: textOf(fragment), tags };
}

describe('the template', () => {
  test('whatever is put into text comes out as that text and no element', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        expect(seen(markup`${hostile}`.toString())).toEqual({ text: visible(hostile, Infinity), tags: ['p'] });
        expect(seen(foreign(hostile).toString())).toEqual({ text: visible(hostile), tags: ['p', 'bdi'] });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  test('whatever is put into an attribute stays its value', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const fragment = parseFragment(markup`<a title="${hostile}" class="x">y</a>`.toString());
        const link = fragment.childNodes[0]!;
        expect('attrs' in link && link.attrs).toEqual([
          { name: 'title', value: visible(hostile, Infinity) },
          { name: 'class', value: 'x' },
        ]);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  test('finished parts, numbers, lists and nothing', () => {
    const row = (n: number) => markup`<i>${n}</i>`;
    expect(markup`<b>${[1, 2].map(row)}${null}${'<'}</b>`.toString()).toBe('<b><i>1</i><i>2</i>&lt;</b>');
    expect(markup`${trusted('<hr>')}`.toString()).toBe('<hr>');
  });

  test('an attribute without quotes is a defect', () => {
    expect(() => markup`<a href=${'x'}>`).toThrow('without quotes');
  });

  test('an object that looks like finished HTML is not taken for it', () => {
    const impostor = { toString: () => '<script>' } as unknown as string;
    expect(() => markup`${impostor}`.toString()).toThrow();
  });
});

describe('foreign text', () => {
  test('is isolated, cut, and shown where it cannot be seen', () => {
    expect(html('a\u202eb<')).toBe('<bdi>a\\u{202e}b&lt;</bdi>');
    expect(htmlAttribute(`"'&`)).toBe('&quot;&#39;&amp;');
    expect(html('x'.repeat(10_000))).toBe(`<bdi>${'x'.repeat(120)}…</bdi>`);
  });

  test('keeps its lines where it is a text of several', () => {
    expect(foreignLines('a\r\n<b>\n\u200bc\td', 100).toString()).toBe('a\n&lt;b&gt;\n\\u{200b}c  d');
    expect(foreignLines('abcdef', 3).toString()).toBe('abc…');
  });
});

describe('sentences', () => {
  test('names are set apart, backticks are code, and the rest is escaped', () => {
    expect(prose(`Use ${named('a`<b>`')} with \`min-gain\` (p < 0.01).`).toString()).toBe(
      'Use <b class="n"><bdi>a`&lt;b&gt;`</bdi></b> with <code>min-gain</code> (p &lt; 0.01).',
    );
  });

  test('a name cannot end its own mark, and an unmarked name is only less pretty', () => {
    fc.assert(
      fc.property(text, text, (name, unmarked) => {
        const shown = seen(prose(`x ${named(name)} y`).toString());
        expect(shown.tags).toEqual(['p', 'b', 'bdi']);
        expect(shown.text.replace(/\\u\{e00[0-5]\}/g, '')).toBe(
          `x ${visible(name).replace(/[\ue000-\ue005]/g, '')} y`.replace(/\\u\{e00[0-5]\}/g, ''),
        );
        expect(
          seen(prose(unmarked).toString()).tags.filter((tag) => !['p', 'b', 'bdi', 'code', 'strong'].includes(tag)),
        ).toEqual([]);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test('messages show quoted values as names', () => {
    expect(prose(message('model "a\\"<i>" is gone')).toString()).toBe(
      'model <b class="n"><bdi>a\\&quot;&lt;i&gt;</bdi></b> is gone',
    );
  });
});
