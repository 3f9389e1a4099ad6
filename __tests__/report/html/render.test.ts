import { expect, test } from '@jest/globals';
import { htmlBlocks, htmlSection } from '../../../src/report/html/render.js';
import { markup } from '../../../src/report/html/markup.js';
import { TextBudget } from '../../../src/report/html/text-budget.js';
import { folded, list, numberColumns, paragraph, table, type Block } from '../../../src/report/model/blocks.js';
import { named as name } from '../../../src/report/model/text.js';
import { attribute, drawn, named, textOf } from './parsed.js';

const NO_TEXTS = new TextBudget(false);
const html = (...blocks: readonly Block[]): string => markup`${htmlBlocks(blocks, NO_TEXTS)}`.toString();

test('text blocks have their elements, and foreign names are escaped in all of them', () => {
  const evil = name('<b>');
  expect(
    html({ kind: 'paragraph', text: `H ${evil}`, heading: true }, ...paragraph(evil), ...list([evil, 'two']), {
      kind: 'code',
      text: "run '<b>' & more",
    }),
  ).toBe(
    '<h3>H <b class="n"><bdi>&lt;b&gt;</bdi></b></h3><p><b class="n"><bdi>&lt;b&gt;</bdi></b></p>' +
      '<ul><li><b class="n"><bdi>&lt;b&gt;</bdi></b></li><li>two</li></ul>' +
      '<pre class="code"><code>run &#39;&lt;b&gt;&#39; &amp; more</code></pre>',
  );
});

test('folds hold what they fold, tables too', () => {
  const inner = table({ id: 't', caption: 'c', columns: numberColumns('A'), rows: [['x']] });
  const elements = drawn(html(...folded('More & more', [...paragraph('p'), ...inner])));
  const [details] = named(elements, 'details');
  expect(textOf(named(elements, 'summary')[0]!)).toBe('More & more');
  expect(textOf(details!)).toContain('p');
  expect(named(elements, 'table')).toHaveLength(1);
});

test.each<[string, Block, string]>([
  ['whole', { kind: 'whole', parts: [{ name: 'a', look: 'best', queries: 1 }] }, 'whole'],
  [
    'lines',
    {
      kind: 'lines',
      id: 'l',
      title: 't',
      finding: 'f',
      x: 'x',
      y: 'y',
      series: [{ name: 's', stroke: 'main', points: [{ x: 1, y: 1, says: 'one' }] }],
    },
    'lines',
  ],
  [
    'heat',
    { kind: 'heat', id: 'h', title: 't', finding: 'f', names: ['a', 'b'], values: Float64Array.of(1, 0, 0, 1) },
    'heat',
  ],
])('a drawing of kind %s is drawn as such', (_, block, look) => {
  expect(named(drawn(html(block)), 'figure').map((figure) => attribute(figure, 'class'))).toEqual([look]);
});

test('a section is named by its heading', () => {
  const elements = drawn(htmlSection({ id: 's', title: 'A < B', blocks: paragraph('p') }, NO_TEXTS));
  const [section] = named(elements, 'section');
  const [head] = named(elements, 'h2');
  expect(attribute(section!, 'id')).toBe('s');
  expect(attribute(section!, 'aria-labelledby')).toBe(attribute(head!, 'id'));
  expect(textOf(head!)).toBe('A < B');
});
