import { MINUS } from '../../../base/numbers.js';
import type { HeatMap } from '../../model/blocks.js';
import { visible } from '../../escape.js';
import { markup, type Markup } from '../markup.js';
import { prose, wordsOf } from '../prose.js';
import { percentage } from './axis.js';

/** Steps of colour for each sign: a correlation of 0.34 is in step 3, of -0.2 in step -2. */
export const STEPS = 10;

/** A square of colours, one path for each step, with the numbers of its rows along two sides and a place to look up a pair. */
export function heatMap({ id, title, finding, values, names }: HeatMap): Markup {
  const size = names.length;
  const paths = new Map<number, string>();
  // Two characters a pair, for whoever looks one up: the correlation in hundredths, above the diagonal.
  const listed: string[] = [];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const value = values[i * size + j]!;
      const step = Math.round(STEPS * value);
      paths.set(step, `${paths.get(step) ?? ''}M${j} ${i}h1v1h-1z`);
      if (j > i) listed.push(String(Math.round(100 * value)));
    }
  }
  const every = [1, 2, 5, 10, 20].find((step) => size / step <= 18) ?? 50;
  const numbered = Array.from({ length: size }, (_, i) => i).filter((i) => i === 0 || (i + 1) % every === 0);
  const middle = (i: number): string => percentage((100 * (i + 0.5)) / size);
  const label = (i: number): string => `${i + 1}. ${visible(names[i]!)}`;
  const options = names.map((_, i) => markup`<option value="${i}">${label(i)}</option>`);
  const axes = numbered.map(
    (i) =>
      markup`<text x="${middle(i)}" y="-5" data-tip="${label(i)}" tabindex="0" role="img" aria-label="${label(i)}">${i + 1}</text><text class="y" x="-6" y="${middle(i)}" dy="4" data-tip="${label(i)}">${i + 1}</text>`,
  );
  return markup`<figure class="heat" id="pairs" data-values="${listed.join(' ')}"><div class="map"><svg role="group" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${wordsOf(finding)}</desc>
<rect class="frame" width="100%" height="100%"/><svg id="${id}-cells" viewBox="0 0 ${size} ${size}" width="100%" height="100%">${[...paths].sort(([a], [b]) => a - b).map(([step, path]) => markup`<path class="${shade(step)}" d="${path}"/>`)}</svg>
${axes}</svg></div><figcaption><p>${prose(finding)}</p>${shadeKey()}<div class="lookup" hidden><label>Correlation of <select id="pair-a">${options}</select></label> <label>and <select id="pair-b">${options}</select></label> <output id="pair-value" for="pair-a pair-b"></output></div></figcaption></figure>`;
}

/** The colours and what they mean. */
function shadeKey(): Markup {
  const shown = [-6, -4, -2, 0, 2, 4, 6, 8, 10];
  return markup`<ul class="shades">${shown.map((step) => markup`<li><svg class="swatch" aria-hidden="true" focusable="false" width="18" height="12"><rect class="${shade(step)}" width="18" height="12"/></svg> ${(step / STEPS).toFixed(1).replace('-', MINUS)}</li>`)}</ul>`;
}

function shade(step: number): string {
  return step < 0 ? `n${-step}` : `p${step}`;
}
