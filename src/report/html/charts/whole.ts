import { integer, percent } from '../../../base/numbers.js';
import type { Whole } from '../../model/blocks.js';
import { markup, type Markup } from '../markup.js';
import { prose } from '../prose.js';
import { percentage } from './axis.js';

/** All queries in one bar: how many each part has, with a key that says the numbers. */
export function wholeBar({ parts }: Whole): Markup {
  const total = parts.reduce((sum, { queries }) => sum + queries, 0);
  let before = 0;
  const drawn = parts.map(({ look: kind, queries }) => {
    const left = (100 * before) / total;
    before += queries;
    const width = (100 * queries) / total;
    return markup`<rect class="${kind}" x="${percentage(left)}" width="${percentage(width)}" height="100%"/>`;
  });
  return markup`<figure class="whole"><svg aria-hidden="true" focusable="false" height="22"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>${drawn}</svg>
<figcaption><ul class="key">${parts.map(({ look: kind, name, queries }) => markup`<li><svg class="sample" aria-hidden="true" focusable="false" width="14" height="14"><rect class="${kind}" width="14" height="14"/></svg> ${prose(name)}: <strong>${integer(queries)}</strong> (${percent(queries / total, 1)}%)</li>`)}</ul></figcaption></figure>`;
}
