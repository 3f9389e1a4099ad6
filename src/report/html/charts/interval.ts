import type { Estimate } from '../../model/blocks.js';
import { axisLines, type Axis } from './axis.js';
import { markup, type Markup } from '../markup.js';

/** One estimate on an axis; a limit that nothing passes ends in a bar. It repeats numbers that stand as text in its row, so it says nothing of its own. */
export function estimateBar(axis: Axis, estimate: Estimate | null, tip: string): Markup {
  const shown = estimate === null || tip === '' ? null : markup` data-tip="${tip}"`;
  return markup`<svg aria-hidden="true" focusable="false"${shown}>${axisLines(axis)}${estimate === null ? null : drawn(axis, estimate)}</svg>`;
}

function drawn(axis: Axis, { point, interval, limit }: Estimate): Markup {
  const dot = markup`<circle class="${limit ? 'dot limit' : 'dot'}" cx="${axis.at(point)}" cy="50%" r="4"/>`;
  if (interval === null) return dot;
  const [low, high] = interval.map(axis.at) as [string, string];
  const end = limit ? markup`<rect class="end" x="${high}" y="15%" width="3" height="70%"/>` : null;
  return markup`<line class="range" x1="${low}" x2="${high}" y1="50%" y2="50%"/>${end}${dot}`;
}
