import type { Cell, Column, Estimate, Table } from '../model/blocks.js';
import { wordsOf, prose } from './prose.js';
import { axisLabels, percentAxis, type Axis } from './charts/axis.js';
import { estimateBar } from './charts/interval.js';
import { markup, type Content, type Markup } from './markup.js';
import type { TextBudget } from './text-budget.js';

/** What a column is called in the style sheet and the script. */
const CLASS = { name: 'word', word: 'word', number: 'num', text: 'text', picture: 'bar' } as const;

/** A table in a box of its own that scrolls where it is wider than the page; readers with scripts sort, filter and unfold it. */
export function table(of: Table, texts: TextBudget): Markup {
  const { id, caption, columns, rows, classes, stacks = false } = of;
  const axis = axisOf(of);
  const label = `${stacks ? 'stacks' : 'plain'}${columns.some(({ kind }) => kind === 'picture') ? ' pictured' : ''}`;
  const head = columns.map((column) => headCell(column, axis));
  const body = rows.map((row, r) => {
    const cells = row.map((cell, i) =>
      columns[i]!.kind === 'picture' ? pictureCell(cell, axis!, said(of, row, i)) : bodyCell(columns[i]!, cell, texts),
    );
    const filtered = classes === undefined ? null : markup` data-class="${classes[r]!}"`;
    return markup`<tr role="row"${filtered}>${cells}</tr>\n`;
  });
  return markup`${filter(of)}<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table id="${id}" class="${label}" role="table"><caption id="${id}-caption"><span>${prose(caption)}</span></caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">${body}</tbody></table></div>`;
}

/** One axis for all pictures of a table. */
function axisOf({ columns, rows, lines = {} }: Table): Axis | null {
  const place = columns.findIndex(({ kind }) => kind === 'picture');
  if (place < 0) return null;
  const estimates = rows.map((row) => row[place]).filter(isEstimate);
  return percentAxis(
    estimates.flatMap(({ point, interval }) => [point, ...(interval ?? [])]),
    lines,
  );
}

function isEstimate(cell: Cell | undefined): cell is Estimate {
  return typeof cell === 'object' && cell !== null && 'point' in cell;
}

function headCell({ head, kind, sortable, sorted }: Column, axis: Axis | null): Markup {
  const sort = sortable ? markup` data-sort="${CLASS[kind]}"` : null;
  const order = sorted === undefined ? null : markup` aria-sort="${sorted}"`;
  const shown = kind === 'picture' ? markup`<span class="hidden">Drawn</span>${axisLabels(axis!)}` : prose(head);
  const named = wordsOf(head) === '' && kind !== 'picture' ? markup`<span class="hidden">What</span>` : null;
  return markup`<th scope="col" role="columnheader" class="${CLASS[kind]}"${sort}${order}>${shown}${named}</th>`;
}

/** What a picture shows, in the numbers that stand before it in its row. */
function said({ columns }: Table, row: readonly Cell[], picture: number): string {
  const numbers = columns.slice(0, picture).flatMap(({ head, kind }, i) => {
    const cell = row[i]!;
    return kind === 'number' && typeof cell === 'string' && cell !== '' ? [`${wordsOf(head)} ${wordsOf(cell)}`] : [];
  });
  return numbers.join(', ');
}

function pictureCell(cell: Cell, axis: Axis, tip: string): Markup {
  return markup`<td role="cell" class="bar">${estimateBar(axis, isEstimate(cell) ? cell : null, tip)}</td>`;
}

/** The head of its column goes with a cell to where the cells of a row stand below one another. */
function bodyCell({ kind, head }: Column, cell: Cell, texts: TextBudget): Markup {
  const content = contentOf(cell, texts);
  if (kind === 'name') return markup`<th scope="row" role="rowheader">${content}</th>`;
  const label = wordsOf(head);
  const attribute = kind === 'text' || label === '' ? null : markup` data-head="${label}"`;
  return markup`<td role="cell"${kind === 'word' ? null : markup` class="${CLASS[kind]}"`}${attribute}>${content}</td>`;
}

function contentOf(cell: Cell, texts: TextBudget): Content {
  if (cell === null || isEstimate(cell)) return null;
  if (typeof cell === 'string') return prose(cell);
  const note = cell.note === undefined ? null : markup` <small>${prose(cell.note)}</small>`;
  return markup`${prose(cell.text)}${note}${texts.show(cell.texts)}`;
}

/** Shown where scripts run: a choice of class and a search in ids. */
function filter({ id, classes, classLabels = [] }: Table): Content {
  if (classes === undefined) return null;
  const options = classLabels.map(([value, label]) => markup`<option value="${value}">${label}</option>`);
  const choice =
    classLabels.length < 2
      ? null
      : markup`<label>Looks like <select name="class"><option value="">anything</option>${options}</select></label>`;
  return markup`<form class="filter" data-filters="${id}" hidden>${choice}<label>Id contains <input type="search" name="text" autocomplete="off"></label><output aria-live="polite"></output></form>`;
}
