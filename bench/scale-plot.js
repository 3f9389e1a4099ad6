// Draws plots/scale.json: time and memory of the whole command against queries, one line for each number of models,
// solid without diagnostics and dashed with them; all axes logarithmic.
//   cd bench && node scale.js && node scale-plot.js
import { readFileSync, writeFileSync } from 'node:fs';
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

const [WIDTH, HEIGHT] = [860, 420];
const MARGIN = { top: 48, right: 215, bottom: 52, left: 80 };
/** Memory of a hosted runner for public repositories. */
const RUNNER_MEGABYTES = 16 * 1024;

const folder = new URL('plots/', import.meta.url);
const { sizes } = JSON.parse(readFileSync(new URL('scale.json', folder), 'utf8'));
const models = [...new Set(sizes.map((point) => point.models))];
draw(
  'time',
  'Seconds from start to report',
  ({ seconds }) => seconds,
  [0.1, 1, 10, 100],
  (tick) => `${tick} s`,
);
draw(
  'memory',
  'Most memory in use; the line at the top is a runner of 16 GB',
  ({ megabytes }) => megabytes,
  [64, 256, 1024, 4096, RUNNER_MEGABYTES],
  (tick) => (tick < 1024 ? `${tick} MB` : `${tick / 1024} GB`),
);

function draw(name, title, value, ticks, label) {
  const queries = sizes.map((point) => point.queries);
  const x = scaleLog([Math.min(...queries), Math.max(...queries)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog([ticks[0], ticks.at(-1)], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line()
    .x((point) => x(point.queries))
    .y((point) => y(value(point)));
  const curves = models.flatMap((count, i) =>
    [false, true].map((diagnostics) => ({
      name: `${count} models${diagnostics ? ', diagnostics' : ''}`,
      style: `s${i}${diagnostics ? ' dashed' : ''}`,
      points: sizes
        .filter((point) => point.models === count && point.diagnostics === diagnostics)
        .sort((a, b) => a.queries - b.queries),
    })),
  );
  const parts = [
    `<text class="title" x="${MARGIN.left}" y="24">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path class="grid" d="M${MARGIN.left},${f(y(tick))}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 8}" y="${f(y(tick) + 4)}" text-anchor="end">${label(tick)}</text>`,
    ),
    ...[1e4, 1e5, 1e6, 1e7].map(
      (at) =>
        `<text x="${f(x(at))}" y="${HEIGHT - MARGIN.bottom + 20}" text-anchor="middle">${at.toLocaleString('en')}</text>`,
    ),
    `<text x="${f((MARGIN.left + WIDTH - MARGIN.right) / 2)}" y="${HEIGHT - 10}" text-anchor="middle">queries</text>`,
    ...curves.flatMap(({ style, points }) => [
      `<path class="line ${style}" d="${path(points)}"/>`,
      ...points.map(
        (point) => `<circle class="dot ${style}" cx="${f(x(point.queries))}" cy="${f(y(value(point)))}" r="3"/>`,
      ),
    ]),
    ...curves.map(({ name: text, style }, i) => {
      const at = MARGIN.top + 22 * i;
      return `<path class="line ${style}" d="M${WIDTH - MARGIN.right + 14},${at}h26"/><text x="${WIDTH - MARGIN.right + 46}" y="${at + 4}">${text}</text>`;
    }),
  ];
  writeFileSync(
    new URL(`scale-${name}.svg`, folder),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>${title}</title>
<style>${style()}</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${parts.join('\n')}
</svg>
`,
  );
}

/** Four hues that keep a contrast of 4.5 to 1 on white, and four lighter ones on near-black. */
function style() {
  const theme = (paper, ink, grid, colours) =>
    `.paper{fill:${paper}}text{fill:${ink}}.grid{stroke:${grid}}${colours.map((c, i) => `.line.s${i}{stroke:${c}}.dot.s${i}{fill:${c}}`).join('')}`;
  const light = theme('#ffffff', '#1f2328', '#d8dee4', ['#1f5fa8', '#b3361b', '#1d7347', '#6a3fa0']);
  const dark = theme('#0d1117', '#e6edf3', '#30363d', ['#7db4f0', '#f28b70', '#6fcf97', '#bfa0ee']);
  return `text{font:13px system-ui,sans-serif}.title{font-size:15px;font-weight:600}.line{fill:none;stroke-width:2}.dashed.line{stroke-dasharray:6 4}.grid{stroke-width:1}${light}@media (prefers-color-scheme:dark){${dark}}`;
}

function f(number) {
  return number.toFixed(1);
}
