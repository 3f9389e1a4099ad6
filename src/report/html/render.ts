import type { Block, Drawing, Section } from '../model/blocks.js';
import { heatMap } from './charts/heat-map.js';
import { lineChart } from './charts/lines.js';
import { wholeBar } from './charts/whole.js';
import { markup, type Content, type Markup } from './markup.js';
import { prose } from './prose.js';
import { table } from './table.js';
import type { TextBudget } from './text-budget.js';

/** One part of the evidence, with its place in the table of contents. */
export function htmlSection({ id, title, blocks }: Section, texts: TextBudget): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-head"><h2 id="${id}-head">${title}</h2>\n${htmlBlocks(blocks, texts)}</section>\n`;
}

export function htmlBlocks(blocks: readonly Block[], texts: TextBudget): Content {
  return blocks.map((block) => blockOf(block, texts));
}

function blockOf(block: Block, texts: TextBudget): Content {
  switch (block.kind) {
    case 'paragraph':
      return block.heading === true ? markup`<h3>${prose(block.text)}</h3>` : markup`<p>${prose(block.text)}</p>`;
    case 'list':
      return markup`<ul>${block.items.map((item) => markup`<li>${prose(item)}</li>`)}</ul>`;
    case 'code':
      return markup`<pre class="code"><code>${block.text}</code></pre>`;
    case 'table':
      return table(block, texts);
    case 'folded':
      return markup`<details><summary>${block.title}</summary>${htmlBlocks(block.blocks, texts)}</details>`;
    default:
      return drawn(block);
  }
}

function drawn(block: Drawing): Content {
  switch (block.kind) {
    case 'whole':
      return wholeBar(block);
    case 'lines':
      return lineChart(block);
    case 'heat':
      return heatMap(block);
  }
}
