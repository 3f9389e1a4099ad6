import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { quote, UserError } from '../../../src/base/errors.js';
import { code, codeBlock, csvCell, html, sentence, terminal, visible } from '../../../src/report/escape.js';
import { csvRows } from '../../../src/formats/csv/csv-rows.js';
import { memoryFile } from '../../support/read.js';
import { ATTACKS } from './attacks.js';
import { linksIn, rendered } from './markdown.js';
import { ANY_CHARACTER } from '../../support/characters.js';

const attacks = Object.values(ATTACKS);

/** Attacks, pieces of them put together anew, and anything at all. */
const text = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .array(fc.constantFrom(...attacks.flatMap((attack) => attack.slice(0, 200).split(/(?<=\W)/))), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: ANY_CHARACTER, maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'`|\\$@#<>[]()!*_~:"\'&-=+. \n1ax'), maxLength: 20 }),
);
const RUNS = { seed: 88, numRuns: 500 };

/** Where a name stands in our Markdown, and the elements that this makes when the name is harmless. */
const PLACES: Readonly<Record<string, (name: string) => string>> = {
  'in a paragraph': (name) => `It is ${name} alone.`,
  'at the beginning of a line': (name) => `${name} is best.`,
  'in a heading': (name) => `### ✅ ${name}`,
  'in bold': (name) => `**Next ${name}**`,
  'in a list': (name) => `- Not read: ${name}: x\n- another`,
  'in a table': (name) => `| **a** | ${name} |\n| :-- | --: |\n| ${name} | x ${name} y |`,
  'behind a fold': (name) => `<details><summary>x</summary>\n\n${name}\n\n</details>`,
};

/** Bars stand behind back-slashes for the sake of tables, or are written out. */
function withoutEscapes(text: string): string {
  return text.replaceAll('\\u{7c}', '|').replace(/\\+\|/g, '|').trim();
}

describe.each(Object.entries(PLACES))('a name %s', (_place, write) => {
  const harmless = rendered(write(code('name')));

  test('is text in code, and nothing else', () => {
    fc.assert(
      fc.property(text, (name) => {
        const { elements, prose, code: inside } = rendered(write(code(name)));
        expect(elements).toEqual(harmless.elements);
        expect(prose).toEqual(harmless.prose);
        const shown = visible(name);
        const expected = shown.trim() === '' ? ' ' : shown;
        for (const seen of inside) expect(withoutEscapes(seen)).toBe(withoutEscapes(expected));
      }),
      RUNS,
    );
  });
});

describe('a sentence', () => {
  const allowed = ['p', 'code', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td'];

  test.each([
    [
      'with a quoted value',
      (value: string) =>
        `model ${quote(value)} is used for all (also there: ${quote(value)}; \`filter\` sets another).`,
    ],
    ['in which something slipped in unquoted', (value: string) => `The value ${value} is not a number.`],
    ['that begins with it', (value: string) => value],
  ])('%s is text and code', (_name, write) => {
    fc.assert(
      fc.property(text, (value) => {
        for (const place of [
          (s: string) => s,
          (s: string) => `- ${s}`,
          (s: string) => `| a | b |\n| --- | --- |\n| x | ${s} |`,
        ]) {
          const seen = rendered(place(sentence(write(value))));
          expect(seen.elements.filter((element) => !allowed.includes(element))).toEqual([]);
          expect(linksIn(seen)).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  test('our own words stay as they are', () => {
    for (const own of [
      '3 of 4 questions were not answered by every model and were left out.',
      'filter "strict-match" is used for all models on task "sum_up" (also there: "flexible-extract"; `filter` sets another)',
      'Left out of the pool, having answered less than 95% of the questions: "a" (50.0%).',
    ])
      expect(rendered(sentence(own)).prose.join('').trim()).toBe(own.replace(/["`][^"`]*["`]/g, ''));
  });
});

test('a block of code holds lines and nothing else', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (lines) => {
      const { elements, prose } = rendered(`x\n\n${codeBlock(lines.map((line) => visible(line)).join('\n'))}\n\ny`);
      expect(elements).toEqual(['p', 'pre', 'code class', 'p']);
      expect(prose.map((part) => part.trim()).filter((part) => part !== '')).toEqual(['x', 'y']);
    }),
    RUNS,
  );
});

test('HTML: one element, whatever it holds', () => {
  fc.assert(
    fc.property(text, (name) => {
      const { childNodes } = parseFragment(html(name));
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['bdi']);
    }),
    RUNS,
  );
});

test('a line of the log is one line that nothing obeys', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const line = `Reading ${terminal(before)} ${terminal(after)}`;
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      // However a terminal or a wrapped text breaks it at blanks.
      for (const part of line.split(/\s+/u)) expect(part).not.toMatch(/^::|##\[/);
    }),
    RUNS,
  );
});

test('a message is one line whose foreign parts are in quotes', () => {
  fc.assert(
    fc.property(text, text, text, (file, column, value) => {
      const { message } = new UserError(`the value ${quote(value)} is wrong.`, 'Mend it.', { file, line: 3, column });
      expect(message).not.toMatch(
        /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e0fff}]/u,
      );
      expect(JSON.parse(quote(value))).toBe(value.length > 80 ? `${value.slice(0, 80)}…`.toWellFormed() : value);
    }),
    RUNS,
  );
});

test('CSV: no formula, and our own reader gives every cell back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        text.map((cell) => cell.toWellFormed()),
        { minLength: 1, maxLength: 4 },
      ),
      async (cells) => {
        const written = cells.map(csvCell);
        for (const cell of written) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
        const table = `${cells.map((_, i) => `c${i}`).join()},last\n${written.join()},x\n`;
        const read: string[][] = [];
        const file = memoryFile('a.csv', table);
        for await (const batch of csvRows(file, file.open(), [...cells.map((_, i) => `c${i}`), 'last'], ','))
          for (const row of batch) read.push([...row.cells]);
        expect(read).toEqual([[...cells, 'x']]);
      },
    ),
    RUNS,
  );
});

test('a megabyte costs next to nothing', () => {
  const long = '<b>@a#1`|" '.repeat(100_000);
  for (const write of [visible, code, html, terminal, quote, sentence]) expect(write(long).length).toBeLessThan(20_000);
});
