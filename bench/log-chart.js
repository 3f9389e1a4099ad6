// A chart with logarithmic axes as SVG, light and dark, each curve named at its end.
import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';

const [WIDTH, HEIGHT] = [860, 460];
const MARGIN = { top: 48, right: 230, bottom: 52, left: 80 };
const LABEL_HEIGHT = 17;
/** Seven hues that keep a contrast of 4.5 to 1 on white, and seven lighter ones on near-black. */
const LIGHT = ['#1f5fa8', '#b3361b', '#6a3fa0', '#1d7347', '#8a5a00', '#a0246b', '#4d4d4d'];
const DARK = ['#7db4f0', '#f28b70', '#bfa0ee', '#6fcf97', '#e0b050', '#ee8fc4', '#c0c0c0'];

/**
 * @param chart.title   what is drawn, in words
 * @param chart.across  name of the axis across, and its ticks
 * @param chart.up      ticks of the axis up with the text of each, and its ends
 * @param chart.curves  name, points [across, up] from left to right, number of the hue (0 to 6), whether it is dashed
 */
export function logChart({ title, across, up, curves }) {
  const xs = curves.flatMap(({ points }) => points.map(([x]) => x));
  const x = scaleLog([Math.min(...xs), Math.max(...xs)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog(up.ends, [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const path = line(
    ([at]) => x(at),
    ([, value]) => y(value),
  );
  const text = (at, height, words, more = '') => `<text x="${f(at)}" y="${f(height)}"${more}>${words}</text>`;
  const parts = [
    text(MARGIN.left, 24, title, ' class="title"'),
    ...up.ticks.flatMap(([value, words]) => [
      `<path class="grid" d="M${MARGIN.left},${f(y(value))}H${WIDTH - MARGIN.right}"/>`,
      text(MARGIN.left - 8, y(value) + 4, words, ' text-anchor="end"'),
    ]),
    ...across.ticks.map((at) =>
      text(x(at), HEIGHT - MARGIN.bottom + 20, at.toLocaleString('en'), ' text-anchor="middle"'),
    ),
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 10, across.name, ' text-anchor="middle"'),
    ...curves.flatMap(({ points, hue, dashed }) => [
      `<path class="line s${hue}${dashed ? ' dashed' : ''}" d="${path(points)}"/>`,
      ...points.map(([at, value]) => `<circle class="dot s${hue}" cx="${f(x(at))}" cy="${f(y(value))}" r="3"/>`),
    ]),
    ...apart(curves.map(({ name, hue, points }) => ({ name, hue, y: y(points.at(-1)[1]) }))).map((label) =>
      text(WIDTH - MARGIN.right + 12, label.y + 4, label.name, ` class="label s${label.hue}"`),
    ),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">
<title>${title}</title>
<style>${style()}</style>
<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>
${parts.join('\n')}
</svg>
`;
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

function style() {
  const hues = (colours) =>
    colours.map((c, i) => `.line.s${i}{stroke:${c}}.dot.s${i},.label.s${i}{fill:${c}}`).join('');
  const theme = (paper, ink, grid, colours) =>
    `.paper{fill:${paper}}text{fill:${ink}}.grid{stroke:${grid}}${hues(colours)}`;
  return `text{font:13px system-ui,sans-serif}.title{font-size:15px;font-weight:600}.line{fill:none;stroke-width:2}.dashed{stroke-dasharray:6 4}.grid{stroke-width:1}${theme('#ffffff', '#1f2328', '#d8dee4', LIGHT)}@media (prefers-color-scheme:dark){${theme('#0d1117', '#e6edf3', '#30363d', DARK)}}`;
}

function f(number) {
  return number.toFixed(1);
}
