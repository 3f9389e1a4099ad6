import { describe, expect, test } from '@jest/globals';
import { lexer, type Tokens } from 'marked';
import {
  foldedSections,
  foldedText,
  markdownBlocks,
  markdownText,
  tableText,
} from '../../../src/report/markdown/render.js';
import { folded, list, numberColumns, paragraph, table, type Block } from '../../../src/report/model/blocks.js';
import { message, named, strong } from '../../../src/report/model/text.js';

test('names and quoted values are code, what stands out is bold, settings keep their backticks', () => {
  expect(markdownText(`Use ${named('@a|b')} ${strong('now')} (\`min-gain\`): ${message('"<b>" is no number')}`)).toBe(
    'Use `@a\\|b` **now** (`min-gain`): `<b>` is no number',
  );
});

describe('blocks', () => {
  test('paragraphs, headings, lists and code, a blank line between them', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'Head', heading: true },
      ...paragraph('One.'),
      ...list(['x', named('y')]),
      { kind: 'code', text: 'run ```x``` it' },
    ];
    expect(markdownBlocks(blocks, 5)).toBe('**Head**\n\nOne.\n\n- x\n- `y`\n\n````text\nrun ```x``` it\n````');
  });

  test('what only a page can draw leaves no gap, and neither does a fold of it', () => {
    const whole: Block = { kind: 'whole', parts: [] };
    expect(markdownBlocks([...paragraph('a'), whole, ...folded('f', [whole]), ...paragraph('b')], 5)).toBe('a\n\nb');
    expect(foldedText('t', '')).toBe('');
  });

  test('sections are folds under their titles', () => {
    expect(foldedSections([{ id: 's', title: 'T', blocks: paragraph('p') }], 1)).toEqual([
      '<details><summary>T</summary>\n\np\n\n</details>',
    ]);
  });
});

describe('a table', () => {
  const columns = [
    ...numberColumns('Model', 'Right'),
    { head: '', kind: 'picture' as const },
    { head: 'Why', kind: 'text' as const },
  ];
  const row = (name: string) => [
    { text: named(name), note: 'ours' },
    '1',
    { point: 0.1, interval: null },
    { text: 'because', texts: null },
  ];
  const rows = ['a|b', '`', 'c\nd'].map(row);

  test('has no pictures, notes in brackets, and a row a line whatever the names are', () => {
    const parsed = lexer(tableText({ columns, rows }, 9))[0] as Tokens.Table;
    expect(parsed.header.map(({ text }) => text)).toEqual(['Model', 'Right', 'Why']);
    expect(parsed.align).toEqual(['left', 'right', 'left']);
    expect(parsed.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      ['`a|b` (ours)', '1', 'because'],
      ['`` ` `` (ours)', '1', 'because'],
      ['`c\\u{a}d` (ours)', '1', 'because'],
    ]);
  });

  test('is cut at so many rows and says where the rest is', () => {
    const text = tableText({ columns, rows }, 2);
    expect(text.split('\n')).toHaveLength(2 + 2 + 2);
    expect(text).toMatch(/\n\n… and 1 more in `certificate\.json`\.$/);
    expect(tableText({ columns, rows, allIn: 'all-wrong.csv' }, 2)).toMatch(/1 more in `all-wrong\.csv`\.$/);
    expect(tableText({ columns, rows }, 3)).not.toContain('more in');
  });

  test('is left out where there is room for no row, and nothing is an empty cell', () => {
    const blocks = table({ id: 't', caption: 'c', columns, rows });
    expect(markdownBlocks(blocks, 0)).toBe('');
    expect(tableText({ columns: numberColumns('A', 'B'), rows: [['x', null]] }, 1)).toMatch(/\| x \|  \|$/);
  });
});
