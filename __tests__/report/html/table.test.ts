import { describe, expect, test } from '@jest/globals';
import { table } from '../../../src/report/html/table.js';
import { TextBudget } from '../../../src/report/html/text-budget.js';
import type { Table } from '../../../src/report/model/blocks.js';
import { named as name } from '../../../src/report/model/text.js';
import { attribute, drawn, named, textOf, type Element } from './parsed.js';

const TABLE: Table = {
  kind: 'table',
  id: 't',
  caption: `About ${name('<b>')}`,
  columns: [
    { head: 'Model', kind: 'name', sortable: true },
    { head: 'Gain', kind: 'number', sortable: true, sorted: 'descending' },
    { head: '', kind: 'picture' },
    { head: 'Why', kind: 'text' },
    { head: '', kind: 'word' },
  ],
  rows: [
    [{ text: name('<i>'), note: 'ours' }, '+1.0', { point: 0.01, interval: [0, 0.02] }, 'because', 'x'],
    [name('b'), '', null, null, ''],
  ],
  lines: { zero: 0, asked: 0.02 },
};
const elementsOf = (changes: Partial<Table> = {}, showText = false): Element[] =>
  drawn(table({ ...TABLE, ...changes }, new TextBudget(showText)));
const cells = (elements: readonly Element[], row: number): Element[] =>
  named(elements, 'tr')[row]!.childNodes.filter((node): node is Element => 'tagName' in node);

describe('the head', () => {
  const elements = elementsOf();

  test('says what is sorted, and how', () => {
    expect(cells(elements, 0).map((cell) => [attribute(cell, 'data-sort'), attribute(cell, 'aria-sort')])).toEqual([
      ['word', undefined],
      ['num', 'descending'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  test('names every column for those who do not see it', () => {
    expect(cells(elements, 0).map((cell) => textOf(named(childrenOf(cell), 'span')[0] ?? cell))).toEqual([
      'Model',
      'Gain',
      'Drawn',
      'Why',
      'What',
    ]);
  });

  test('and the box around it are named by the caption', () => {
    const box = elements.find((element) => attribute(element, 'class') === 'scroll')!;
    const caption = named(elements, 'caption')[0]!;
    expect(attribute(box, 'aria-labelledby')).toBe(attribute(caption, 'id'));
    expect(textOf(caption)).toBe('About <b>');
  });
});

describe('a row', () => {
  const elements = elementsOf();

  test('begins with its name, and each cell knows the head that it belongs to', () => {
    const [first, ...others] = cells(elements, 1);
    expect([first!.tagName, attribute(first!, 'scope'), textOf(first!)]).toEqual(['th', 'row', '<i> ours']);
    expect(textOf(named(childrenOf(first!), 'small')[0]!)).toBe('ours');
    expect(others.map((cell) => [textOf(cell), attribute(cell, 'class'), attribute(cell, 'data-head')])).toEqual([
      ['+1.0', 'num', 'Gain'],
      ['', 'bar', undefined],
      ['because', 'text', undefined],
      ['x', undefined, undefined],
    ]);
  });

  test('has the numbers before a picture as what the picture says; nothing is said of nothing', () => {
    const tips = [1, 2].map((row) => attribute(named(childrenOf(cells(elements, row)[2]!), 'svg')[0]!, 'data-tip'));
    expect(tips).toEqual(['Gain +1.0', undefined]);
    expect(named(childrenOf(cells(elements, 2)[2]!), 'circle')).toEqual([]);
  });

  test('is as wide as the head where nothing is known', () => {
    expect(cells(elements, 2)).toHaveLength(TABLE.columns.length);
  });
});

test('pictures of one table share one axis, which holds the lines too', () => {
  const far = elementsOf({ lines: { zero: 0, asked: 0.5 } });
  const near = elementsOf({ lines: { zero: 0, asked: 0.02 } });
  const dot = (elements: readonly Element[]): number => parseFloat(attribute(named(elements, 'circle')[0]!, 'cx')!);
  expect(dot(far)).toBeLessThan(dot(near));
  expect(dot(far)).toBeGreaterThan(0);
});

test('texts are shown only where they may be', () => {
  const texts = { question: 'SECRET?', reference: null, match: null, answers: [] };
  const rows = [[name('q'), '', null, { text: 'why', texts }, '']];
  expect(elementsOf({ rows }).map(textOf)[0]).not.toContain('SECRET');
  expect(elementsOf({ rows }, true).map(textOf)[0]).toContain('SECRET?');
});

describe('a filter', () => {
  const classes = ['x', 'y'];

  test('is there where rows have classes, hidden until a script runs', () => {
    expect(named(elementsOf(), 'form')).toEqual([]);
    const elements = elementsOf({ classes });
    const [form] = named(elements, 'form');
    expect([attribute(form!, 'data-filters'), attribute(form!, 'hidden')]).toEqual(['t', '']);
    expect([1, 2].map((row) => attribute(named(elements, 'tr')[row]!, 'data-class'))).toEqual(classes);
  });

  test('offers a choice of classes from two on', () => {
    const options = (...classLabels: [string, string][]): string[] =>
      named(elementsOf({ classes, classLabels }), 'option').map(textOf);
    expect(options(['x', 'X'])).toEqual([]);
    expect(options(['x', 'X & <b>'], ['y', 'Y'])).toEqual(['anything', 'X & <b>', 'Y']);
  });
});

function childrenOf(element: Element): Element[] {
  return element.childNodes.flatMap((node) => ('tagName' in node ? [node, ...childrenOf(node)] : []));
}
