import { markup, type Content, type Markup } from './markup.js';

export interface Column {
  readonly head: Content;
  /** Numbers stand on the right. */
  readonly number?: boolean;
  /** The cells name their row. */
  readonly names?: boolean;
  /** Readers with scripts can sort by it. */
  readonly sortable?: boolean;
  /** The order in which the rows come. */
  readonly sorted?: 'ascending' | 'descending';
  /** The cells are pictures of the numbers beside them. */
  readonly picture?: boolean;
  /** The cells hold sentences. */
  readonly text?: boolean;
}

export interface Table {
  /** Unique on the page. */
  readonly id: string;
  readonly caption: Content;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  /** Of each row, the class that readers with scripts can filter by. */
  readonly classes?: readonly string[];
  /** Pictures and sentences go under the other cells of their row where the page is narrow. */
  readonly stacks?: boolean;
}

/** A table in a box of its own that scrolls where it is wider than the page. */
export function table({ id, caption, columns, rows, classes, stacks = false }: Table): Markup {
  const label = `${stacks ? 'stacks' : 'plain'}${columns.some(({ picture }) => picture) ? ' pictured' : ''}`;
  return markup`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table id="${id}" class="${label}" role="table"><caption id="${id}-caption"><span>${caption}</span></caption>
<thead role="rowgroup"><tr role="row">${columns.map(headCell)}</tr></thead>
<tbody role="rowgroup">${rows.map((row, r) => markup`<tr role="row"${classes === undefined ? null : markup` data-class="${classes[r]!}"`}>${row.map((cell, i) => bodyCell(columns[i]!, cell))}</tr>\n`)}</tbody></table></div>`;
}

function headCell({ head, number, picture, text, sortable, sorted }: Column): Markup {
  const type = picture ? 'bar' : number ? 'num' : text ? 'text' : 'word';
  const sort = sortable ? markup` data-sort="${type}"` : null;
  const order = sorted === undefined ? null : markup` aria-sort="${sorted}"`;
  return markup`<th scope="col" role="columnheader" class="${type}"${sort}${order}>${head}</th>`;
}

function bodyCell({ number, names, picture, text }: Column, cell: Content): Markup {
  if (names) return markup`<th scope="row" role="rowheader">${cell}</th>`;
  if (picture) return markup`<td role="cell" class="bar">${cell}</td>`;
  if (number) return markup`<td role="cell" class="num">${cell}</td>`;
  return text ? markup`<td role="cell" class="text">${cell}</td>` : markup`<td role="cell">${cell}</td>`;
}
