// Draws plots/scaling.json: processor time of each part against models and against queries, both axes logarithmic.
//   cd bench && node scaling.js && node plot.js
import { readFileSync, writeFileSync } from 'node:fs';
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

const WIDTH = 860;
const HEIGHT = 460;
const MARGIN = { top: 48, right: 230, bottom: 52, left: 70 };
/** Times below this are the clock's, not ours. */
const FLOOR = 1e-4;
const LABEL_HEIGHT = 17;

const folder = new URL('plots/', import.meta.url);
const scaling = JSON.parse(readFileSync(new URL('scaling.json', folder), 'utf8'));
const whole = (x) => x.toLocaleString('en');
draw('models', scaling.byModels, `${whole(scaling.byModels[0].queries)} queries`);
draw('queries', scaling.byQueries, `${whole(scaling.byQueries[0].models)} models`);

function draw(axis, points, rest) {
  const names = Object.keys(points[0].parts);
  const series = names.map((name) => ({
    name,
    points: points.map((point) => [point[axis], Math.max(FLOOR, point.parts[name].seconds)]),
  }));
  const most = Math.max(1, ...series.flatMap((s) => s.points.map(([, y]) => y)));
  const x = scaleLog([points[0][axis], points.at(-1)[axis]], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog([FLOOR, most * 1.3], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line()
    .x(([at]) => x(at))
    .y(([, value]) => y(value));
  const ticks = [1e-4, 1e-3, 1e-2, 0.1, 1, 10, 100].filter((tick) => tick <= most * 1.3);
  const labels = apart(series.map((s, i) => ({ name: s.name, i, y: y(s.points.at(-1)[1]) })));
  const parts = [
    `<text class="title" x="${MARGIN.left}" y="24">Processor time of each part of the diagnostics against ${axis}, ${rest}</text>`,
    ...ticks.map(
      (tick) =>
        `<path class="grid" d="M${MARGIN.left},${f(y(tick))}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 8}" y="${f(y(tick) + 4)}" text-anchor="end">${tick} s</text>`,
    ),
    ...points.map(
      (point) =>
        `<text x="${f(x(point[axis]))}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${whole(point[axis])}</text>`,
    ),
    `<text x="${f((MARGIN.left + WIDTH - MARGIN.right) / 2)}" y="${HEIGHT - 10}" text-anchor="middle">${axis}</text>`,
    ...series.map((s, i) => `<path class="line s${i}" d="${path(s.points)}"/>`),
    ...series.flatMap((s, i) =>
      s.points.map(([at, value]) => `<circle class="dot s${i}" cx="${f(x(at))}" cy="${f(y(value))}" r="3"/>`),
    ),
    ...labels.map(
      ({ name, i, y: at }) =>
        `<text class="label s${i}" x="${WIDTH - MARGIN.right + 12}" y="${f(at + 4)}">${name}</text>`,
    ),
  ];
  writeFileSync(
    new URL(`scaling-${axis}.svg`, folder),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>Processor time of each part of the diagnostics against ${axis}</title>
<style>${style()}</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${parts.join('\n')}
</svg>
`,
  );
}

/** Moves labels down until none lies on another, then all of them up where the last has left the picture. */
function apart(labels) {
  const sorted = labels.toSorted((a, b) => a.y - b.y);
  for (let i = 1; i < sorted.length; i++) sorted[i].y = Math.max(sorted[i].y, sorted[i - 1].y + LABEL_HEIGHT);
  let limit = HEIGHT - MARGIN.bottom;
  for (const label of sorted.toReversed()) {
    label.y = Math.min(label.y, limit);
    limit = label.y - LABEL_HEIGHT;
  }
  return sorted;
}

/** Seven hues that keep a contrast of 4.5 to 1 on white, and seven lighter ones on near-black. */
function style() {
  const light = ['#1f5fa8', '#b3361b', '#6a3fa0', '#1d7347', '#8a5a00', '#a0246b', '#4d4d4d'];
  const dark = ['#7db4f0', '#f28b70', '#bfa0ee', '#6fcf97', '#e0b050', '#ee8fc4', '#c0c0c0'];
  const hues = (colours) =>
    colours.map((c, i) => `.line.s${i}{stroke:${c}}.dot.s${i},.label.s${i}{fill:${c}}`).join('');
  const theme = (paper, ink, grid, colours) =>
    `.paper{fill:${paper}}text{fill:${ink}}.grid{stroke:${grid}}${hues(colours)}`;
  return `text{font:13px system-ui,sans-serif}.title{font-size:15px;font-weight:600}.line{fill:none;stroke-width:2}.grid{stroke-width:1}${theme('#ffffff', '#1f2328', '#d8dee4', light)}@media (prefers-color-scheme:dark){${theme('#0d1117', '#e6edf3', '#30363d', dark)}}`;
}

function f(number) {
  return number.toFixed(1);
}
