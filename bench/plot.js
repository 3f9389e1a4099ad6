// Draws what was measured, where it was: plots/scaling.json (processor time of each part of the diagnostics, by `node
// scaling.js`) and plots/scale.json (time and memory of the whole command, by `node scale.js`).
//   cd bench && node plot.js
import { readFileSync, writeFileSync } from 'node:fs';
import { logChart } from './log-chart.js';

/** Times below this are the clock's, not ours. */
const FLOOR = 1e-4;
/** Memory of a hosted runner for public repositories. */
const RUNNER_MEGABYTES = 16 * 1024;

const folder = new URL('plots/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
const write = (name, chart) => writeFileSync(new URL(`${name}.svg`, folder), logChart(chart));
const whole = (x) => x.toLocaleString('en');

const { byModels, byQueries } = read('scaling');
drawParts('models', byModels, `${whole(byModels[0].queries)} queries`);
drawParts('queries', byQueries, `${whole(byQueries[0].models)} models`);

const { sizes } = read('scale');
drawWhole('time', 'Seconds from start to report', 'seconds', [0.1, 1, 10, 100], (tick) => `${tick} s`);
drawWhole(
  'memory',
  'Most memory in use; the line at the top is a runner of 16 GB',
  'megabytes',
  [64, 256, 1024, 4096, RUNNER_MEGABYTES],
  (tick) => (tick < 1024 ? `${tick} MB` : `${tick / 1024} GB`),
);

function drawParts(axis, measured, rest) {
  const curves = Object.keys(measured[0].parts).map((name, hue) => ({
    name,
    hue,
    points: measured.map((point) => [point[axis], Math.max(FLOOR, point.parts[name].seconds)]),
  }));
  const top = 1.3 * Math.max(1, ...curves.flatMap(({ points }) => points.map(([, seconds]) => seconds)));
  const ticks = [1e-4, 1e-3, 1e-2, 0.1, 1, 10, 100].filter((tick) => tick <= top);
  write(`scaling-${axis}`, {
    title: `Processor time of each part of the diagnostics against ${axis}, ${rest}`,
    across: { name: axis, ticks: measured.map((point) => point[axis]) },
    up: { ends: [FLOOR, top], ticks: ticks.map((tick) => [tick, `${tick} s`]) },
    curves,
  });
}

/** One colour for each number of models: solid without diagnostics, dashed with them. */
function drawWhole(name, title, key, ticks, label) {
  const models = [...new Set(sizes.map((point) => point.models))];
  const curves = models.flatMap((count, hue) =>
    [false, true].map((diagnostics) => ({
      name: `${count} models${diagnostics ? ', diagnostics' : ''}`,
      hue,
      dashed: diagnostics,
      points: sizes
        .filter((point) => point.models === count && point.diagnostics === diagnostics)
        .sort((a, b) => a.queries - b.queries)
        .map((point) => [point.queries, point[key]]),
    })),
  );
  write(`scale-${name}`, {
    title,
    across: { name: 'queries', ticks: [1e4, 1e5, 1e6, 1e7] },
    up: { ends: [ticks[0], ticks.at(-1)], ticks: ticks.map((tick) => [tick, label(tick)]) },
    curves,
  });
}
