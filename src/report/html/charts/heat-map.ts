import { markup, type Markup } from '../markup.js';
import { percentage } from './axis.js';

/** Steps of colour for each sign: a correlation of 0.34 is in step 3, of -0.2 in step -2. */
export const STEPS = 10;

export interface HeatMap {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A square matrix by rows, in the order in which it is shown, from -1 to 1. */
  readonly values: Float64Array;
  readonly size: number;
}

/** A square of colours, one path for each step, with the numbers of its rows along two sides. */
export function heatMap({ id, title, description, values, size }: HeatMap): Markup {
  const paths = new Map<number, string>();
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const step = Math.round(STEPS * values[i * size + j]!);
      paths.set(step, `${paths.get(step) ?? ''}M${j} ${i}h1v1h-1z`);
    }
  }
  const every = [1, 2, 5, 10, 20].find((step) => size / step <= 18) ?? 50;
  const numbered = Array.from({ length: size }, (_, i) => i).filter((i) => i === 0 || (i + 1) % every === 0);
  const middle = (i: number): string => percentage((100 * (i + 0.5)) / size);
  return markup`<div class="map"><svg role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>
<rect class="frame" width="100%" height="100%"/><svg id="${id}-cells" viewBox="0 0 ${size} ${size}" width="100%" height="100%">${[...paths].sort(([a], [b]) => a - b).map(([step, path]) => markup`<path class="${shade(step)}" d="${path}"/>`)}</svg>
${numbered.map((i) => markup`<text x="${middle(i)}" y="-5">${i + 1}</text><text class="y" x="-6" y="${middle(i)}" dy="4">${i + 1}</text>`)}</svg></div>`;
}

/** The colours and what they mean. */
export function shadeKey(): Markup {
  const shown = [-6, -4, -2, 0, 2, 4, 6, 8, 10];
  return markup`<ul class="shades">${shown.map((step) => markup`<li><svg class="swatch" aria-hidden="true" focusable="false" width="18" height="12"><rect class="${shade(step)}" width="18" height="12"/></svg> ${(step / STEPS).toFixed(1)}</li>`)}</ul>`;
}

function shade(step: number): string {
  return step < 0 ? `n${-step}` : `p${step}`;
}
