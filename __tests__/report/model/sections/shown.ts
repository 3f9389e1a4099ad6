import type { Block, Cell, Section, Table } from '../../../../src/report/model/blocks.js';
import { plainText } from '../../../../src/report/model/text.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';

/** A sentence with `<` and `>` around its names. */
export const said = (text: string): string => plainText(text, (name) => `<${name}>`);

/** All blocks, those in folds too. */
function* within(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'folded') yield* within(block.blocks);
  }
}

/** Every paragraph and point of a list of a section, and the title of every fold. */
export function textsOf(section: Section | readonly Block[] | null): string[] {
  return [...within(blocksOf(section))].flatMap((block) => {
    if (block.kind === 'paragraph') return [said(block.text)];
    if (block.kind === 'folded') return [said(block.title)];
    return block.kind === 'list' ? block.items.map(said) : [];
  });
}

/** The rows of the table of an id; notes in brackets, and estimates as numbers. Undefined where there is none. */
export function rowsOf(section: Section | readonly Block[] | null, id: string): unknown[][] | undefined {
  const table = tableOf(section, id);
  return table?.rows.map((row) => {
    if (row.length !== table.columns.length) throw new Error(`${row.length} cells for ${table.columns.length} columns`);
    return row.map(cellOf);
  });
}

export function tableOf(section: Section | readonly Block[] | null, id: string): Table | undefined {
  return [...within(blocksOf(section))].find((block): block is Table => block.kind === 'table' && block.id === id);
}

export const headsOf = (section: Section | readonly Block[] | null, id: string): string[] | undefined =>
  tableOf(section, id)?.columns.map(({ head }) => said(head));

/** An evaluation of which only some fields are read. */
export const partly = (fields: object): Evaluation => fields as Evaluation;

function blocksOf(section: Section | readonly Block[] | null): readonly Block[] {
  return section === null ? [] : 'blocks' in section ? section.blocks : section;
}

function cellOf(cell: Cell): unknown {
  if (cell === null) return null;
  if (typeof cell === 'string') return said(cell);
  if ('point' in cell) return [cell.point, cell.interval];
  return said(cell.text) + (cell.note === undefined ? '' : ` (${said(cell.note)})`);
}
