import { markup, type Content, type Markup } from '../markup.js';
import type { Lines, Point, Series } from '../../model/blocks.js';
import { percentage } from './axis.js';
import { linearScale, logScale, type Scale } from './scale.js';

const HEIGHT = 240;
/** Values this far apart are drawn on a logarithmic axis. */
const WIDE = 30;

/**
 * Lines over a whole-number axis. The width is that of the page: positions across are percentages, and the paths are
 * stretched without their strokes.
 */
export function lineChart(chart: Lines): Markup {
  const points = chart.series.flatMap((series) => series.points);
  const [first, last] = [Math.min(...points.map((p) => p.x)), Math.max(...points.map((p) => p.x))];
  const across = first === last ? ([first - 1, last + 1] as const) : ([first, last] as const);
  const x = linearScale(across, [0, 100], Math.min(8, Math.max(1, last - first)));
  const y = verticalScale([
    ...points.flatMap((p) => [p.y, p.low ?? p.y, p.high ?? p.y]),
    ...(chart.reference === undefined ? [] : [chart.reference.y]),
  ]);
  const left = (value: number): string => percentage(x.at(value));
  const top = (value: number): number => Number(y.at(value).toFixed(1));
  const columns = x.ticks.filter(({ value }) => Number.isInteger(value));
  return markup`<figure class="lines"><figcaption>${chart.title}<ul class="key">${chart.series.map((series) => key(series.stroke, series.name))}${chart.reference === undefined ? null : key('asked', chart.reference.name)}</ul></figcaption>
<p class="y">${chart.y}</p><div class="plot"><svg role="group" aria-labelledby="${chart.id}-title ${chart.id}-desc" height="${HEIGHT}">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.finding}</desc>
${y.ticks.map(({ value, label }) => markup`<line class="grid" x1="0" x2="100%" y1="${top(value)}" y2="${top(value)}"/><text class="y" x="-8" y="${top(value) + 4}">${label}</text>`)}
${columns.map(({ value }) => markup`<line class="grid" x1="${left(value)}" x2="${left(value)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text x="${left(value)}" y="${HEIGHT + 18}">${value}</text>`)}
${chart.reference === undefined ? null : markup`<line class="asked" x1="0" x2="100%" y1="${top(chart.reference.y)}" y2="${top(chart.reference.y)}"/>`}
<svg class="paths" viewBox="0 0 100 ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none">${chart.series.map((series) => paths(series, x, y))}</svg>
${chart.series.map(({ points: shown, stroke }) => (shown.length > 25 ? null : shown.map((p) => markup`<circle class="dot ${stroke}" cx="${left(p.x)}" cy="${top(p.y)}" r="3" tabindex="0" role="img" aria-label="${p.says}" data-tip="${p.says}"/>`)))}</svg></div>
<p class="x">${chart.x}</p></figure>`;
}

function verticalScale(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  if (low > 0 && high / low > WIDE) return logScale([low, high], [HEIGHT, 0]);
  return linearScale([Math.min(0, low), high > Math.min(0, low) ? high : low + 1], [HEIGHT, 0], 5, true);
}

function paths({ points, stroke }: Series, x: Scale, y: Scale): Content {
  const banded = points.filter((p) => p.low !== undefined && p.high !== undefined);
  const place = (p: Point, value: number): string =>
    `${Number(x.at(p.x).toFixed(2))},${Number(y.at(value).toFixed(2))}`;
  const band = [...banded.map((p) => place(p, p.high!)), ...banded.map((p) => place(p, p.low!)).reverse()].join('L');
  const path = points.map((p) => place(p, p.y)).join('L');
  return markup`${band === '' ? null : markup`<path class="band" d="M${band}Z"/>`}<path class="line ${stroke}" d="M${path}"/>`;
}

function key(stroke: string, name: string): Markup {
  return markup`<li><svg class="sample" aria-hidden="true" focusable="false" width="28" height="10"><line class="line ${stroke}" x1="0" x2="28" y1="5" y2="5"/></svg> ${name}</li>`;
}
