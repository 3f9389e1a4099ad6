// Memory and time of the whole command against queries and models, with and without diagnostics, and a million queries
// of 50 models in 20 shards, merged and compared byte for byte with one run. Writes plots/scale.json; `node
// plot.js` draws it. Needs about 3 GB of disk, and /usr/bin/time.
//   cd bench && node scale.js [FOLDER OF THE BUNDLE, ../dist/cli]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeShards, writeTable } from './scale-data.js';

const QUERIES = [10_000, 100_000, 1_000_000];
const MODELS = [5, 10, 20, 50];
/** Where one of the two is stretched until it hurts, without diagnostics. */
const FAR = [
  [5_000_000, 5],
  [10_000_000, 5],
  [10_000_000, 50],
  [40_000_000, 5],
];
const SHARDS = 20;

const here = fileURLToPath(new URL('.', import.meta.url));
const command = join(process.argv[2] ?? join(here, '../dist/cli'), 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const table = join(folder, 'results.csv');

const result = {
  node: process.version,
  processor: cpus()[0].model,
  cores: availableParallelism(),
  sizes: await sizes(),
  shards: await shards(),
};
writeFileSync(new URL('plots/scale.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
rmSync(folder, { recursive: true });

async function sizes() {
  const points = [];
  const grid = QUERIES.flatMap((queries) => MODELS.map((models) => [queries, models]));
  for (const [queries, models] of [...grid, ...FAR]) {
    await writeTable(table, queries, models);
    const megabytesOfInput = Math.round(statSync(table).size / 1e5) / 10;
    for (const diagnostics of queries > 1_000_000 ? [false] : [false, true]) {
      const point = { queries, models, diagnostics, megabytesOfInput, ...run([table], 'report', diagnostics) };
      console.error(JSON.stringify(point));
      points.push(point);
    }
  }
  return points;
}

/** Every shard certified by itself, the outcomes.csv of all merged, beside one run over everything. */
async function shards() {
  const [queries, models] = [QUERIES.at(-1), MODELS.at(-1)];
  await writeTable(table, queries, models);
  const whole = run([table], 'whole', true);
  const files = Array.from({ length: SHARDS }, (_, i) => join(folder, `shard-${i}.csv`));
  writeShards(files, queries, models);
  const each = files.map((file, i) => run([file], `shard-${i}`, false));
  const outcomes = files.map((_, i) => join(folder, `shard-${i}/outcomes.csv`)).reverse();
  const merged = run(outcomes, 'merged', true);
  const bytes = (report, name) => readFileSync(join(folder, report, name), 'utf8');
  // The list of files that were read is the one thing that must differ.
  const certificate = (report) => ({ ...JSON.parse(bytes(report, 'certificate.json')), inputs: null });
  const same = {
    'outcomes.csv': bytes('whole', 'outcomes.csv') === bytes('merged', 'outcomes.csv'),
    'certificate.json': JSON.stringify(certificate('whole')) === JSON.stringify(certificate('merged')),
  };
  const seconds = each.map((one) => one.seconds).sort((a, b) => a - b);
  const summary = {
    queries,
    models,
    shards: SHARDS,
    whole,
    slowestShard: { seconds: seconds.at(-1), megabytes: Math.max(...each.map((one) => one.megabytes)) },
    merged,
    same,
  };
  console.error(JSON.stringify(summary));
  if (!Object.values(same).every(Boolean)) throw new Error('The merged run is not the whole run.');
  return summary;
}

/** Seconds on the clock and of the processor, and the most memory that was resident. */
function run(files, report, diagnostics) {
  const args = [...files, '--out', join(folder, report), '--diagnostics', String(diagnostics)];
  const time = ['-f', 'measured %e %U %S %M', process.execPath, command, ...args, '--fail-on', 'none'];
  const { status, stderr } = spawnSync('/usr/bin/time', time, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const measured = /measured ([\d.]+) ([\d.]+) ([\d.]+) (\d+)/.exec(stderr);
  if (status !== 0 || measured === null) throw new Error(`status ${status}: ${stderr.slice(0, 2000)}`);
  const [seconds, user, system, kilobytes] = measured.slice(1).map(Number);
  return { seconds, processorSeconds: +(user + system).toFixed(2), megabytes: Math.round(kilobytes / 1024) };
}
