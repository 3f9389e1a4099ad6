import { integer, MINUS, significant } from '../../../base/numbers.js';
import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';
import { area, line } from 'd3-shape';
import { markup, type Content, type Markup } from '../markup.js';
import type { Lines, Point, Series } from '../../model/blocks.js';
import { percentage } from './axis.js';

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
  const x = scaleLinear()
    .domain(first === last ? [first - 1, last + 1] : [first, last])
    .range([0, 100]);
  const y = verticalScale([
    ...points.flatMap((p) => [p.y, p.low ?? p.y, p.high ?? p.y]),
    ...(chart.reference === undefined ? [] : [chart.reference.y]),
  ]);
  const left = (value: number): string => percentage(x(value));
  const top = (value: number): number => Number(y(value).toFixed(1));
  const rows = y.ticks(5).filter((_, i, all) => all.length <= 8 || i % Math.ceil(all.length / 8) === 0);
  const columns = x.ticks(Math.min(8, Math.max(1, last - first))).filter(Number.isInteger);
  const format = y.tickFormat(5);
  return markup`<figure class="lines"><figcaption>${chart.title}<ul class="key">${chart.series.map((series) => key(series.stroke, series.name))}${chart.reference === undefined ? null : key('asked', chart.reference.name)}</ul></figcaption>
<p class="y">${chart.y}</p><div class="plot"><svg role="group" aria-labelledby="${chart.id}-title ${chart.id}-desc" height="${HEIGHT}">
<title id="${chart.id}-title">${chart.title}</title><desc id="${chart.id}-desc">${chart.finding}</desc>
${rows.map((value) => markup`<line class="grid" x1="0" x2="100%" y1="${top(value)}" y2="${top(value)}"/><text class="y" x="-8" y="${top(value) + 4}">${numberText(format(value), value)}</text>`)}
${columns.map((value) => markup`<line class="grid" x1="${left(value)}" x2="${left(value)}" y1="${HEIGHT}" y2="${HEIGHT + 5}"/><text x="${left(value)}" y="${HEIGHT + 18}">${value}</text>`)}
${chart.reference === undefined ? null : markup`<line class="asked" x1="0" x2="100%" y1="${top(chart.reference.y)}" y2="${top(chart.reference.y)}"/>`}
<svg class="paths" viewBox="0 0 100 ${HEIGHT}" width="100%" height="${HEIGHT}" preserveAspectRatio="none">${chart.series.map((series) => paths(series, x, y))}</svg>
${chart.series.map(({ points: shown, stroke }) => (shown.length > 25 ? null : shown.map((p) => markup`<circle class="dot ${stroke}" cx="${left(p.x)}" cy="${top(p.y)}" r="3" tabindex="0" role="img" aria-label="${tipOf(p)}" data-tip="${tipOf(p)}"/>`)))}</svg></div>
<p class="x">${chart.x}</p></figure>`;
}

type Scale = ScaleContinuousNumeric<number, number>;

function verticalScale(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  if (low > 0 && high / low > WIDE) return scaleLog().domain([low, high]).range([HEIGHT, 0]).nice();
  return scaleLinear()
    .domain([Math.min(0, low), high > Math.min(0, low) ? high : low + 1])
    .range([HEIGHT, 0])
    .nice(5);
}

/** Logarithmic scales leave out the labels of ticks that are too close; those few that are shown all have one. */
function numberText(label: string, value: number): string {
  return label === '' ? String(Number(value.toPrecision(2))) : label;
}

function paths({ points, stroke }: Series, x: Scale, y: Scale): Content {
  const banded = points.filter((p) => p.low !== undefined && p.high !== undefined);
  const band = area<Point>()
    .x((p) => x(p.x))
    .y0((p) => y(p.low!))
    .y1((p) => y(p.high!))
    .digits(2)(banded);
  const path = line<Point>()
    .x((p) => x(p.x))
    .y((p) => y(p.y))
    .digits(2)([...points]);
  return markup`${band === null ? null : markup`<path class="band" d="${band}"/>`}<path class="line ${stroke}" d="${path ?? ''}"/>`;
}

function key(stroke: string, name: string): Markup {
  return markup`<li><svg class="sample" aria-hidden="true" focusable="false" width="28" height="10"><line class="line ${stroke}" x1="0" x2="28" y1="5" y2="5"/></svg> ${name}</li>`;
}

function tipOf({ x, y, low, high }: Point): string {
  const band = low === undefined || high === undefined ? '' : ` (${short(low)} to ${short(high)})`;
  return `${integer(x)}: ${short(y)}${band}`;
}

function short(y: number): string {
  return significant(y, 3).replace('-', MINUS);
}
