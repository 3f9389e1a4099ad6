import { integer } from '../../base/numbers.js';
import { code, codeBlock, sentence } from '../escape.js';
import type { Block, Cell, Section, Table } from '../model/blocks.js';
import { rendered, type Text } from '../model/text.js';

/** A sentence of the model in Markdown. */
export function markdownText(text: Text): string {
  return rendered(text, {
    words: (words) => words,
    name: code,
    message: sentence,
    code: (name) => `\`${name}\``,
    strong: (words) => `**${words}**`,
  });
}

/** Sections as folds. @param most  rows of a table */
export function foldedSections(sections: readonly Section[], most: number): string[] {
  return sections.map(({ title, blocks }) => foldedText(title, markdownBlocks(blocks, most)));
}

export function foldedText(title: string, content: string): string {
  return content === '' ? '' : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

export function markdownBlocks(blocks: readonly Block[], most: number): string {
  return blocks
    .map((block) => blockText(block, most))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** What only a page can draw is left out: it stands in words or in a table beside it. */
function blockText(block: Block, most: number): string {
  switch (block.kind) {
    case 'paragraph':
      return block.heading === true ? `**${markdownText(block.text)}**` : markdownText(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item)}`).join('\n');
    case 'code':
      return codeBlock(block.text);
    case 'table':
      return most === 0 ? '' : tableText(block, most);
    case 'folded':
      return foldedText(block.title, markdownBlocks(block.blocks, most));
    default:
      return '';
  }
}

export function tableText(
  { columns, rows, allIn = 'certificate.json' }: Omit<Table, 'kind' | 'id' | 'caption'>,
  most: number,
): string {
  const kept = columns.map(({ kind }) => kind !== 'picture');
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, i) => kept[i]).join(' | ')} |`;
  const shown = rows.length <= most ? rows : rows.slice(0, most);
  const text = [
    line(columns.map(({ head }) => markdownText(head))),
    line(columns.map(({ kind }) => (kind === 'number' ? '--:' : ':--'))),
    ...shown.map((row) => line(row.map(cellText))),
  ].join('\n');
  const rest = rows.length - shown.length;
  return rest > 0 ? `${text}\n\n… and ${integer(rest)} more in \`${allIn}\`.` : text;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return markdownText(cell);
  if (!('text' in cell)) return '';
  return markdownText(cell.text) + (cell.note === undefined ? '' : ` (${markdownText(cell.note)})`);
}
