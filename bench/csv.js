// Reading a million queries: ours against DuckDB, alternating in one run on one machine.
//   cd bench && npm install && node csv.js
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const [QUERIES, MODELS, ROUNDS] = [1_000_000, 20, 5];
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(tmpdir(), 'beta-certificate-bench');
const file = join(folder, `grid-${QUERIES}x${MODELS}.csv`);
mkdirSync(folder, { recursive: true });
if (!existsSync(file)) await generate();
console.log(
  `${file}: ${(statSync(file).size / 1e6).toFixed(0)} MB, ${QUERIES.toLocaleString('en')} queries x ${MODELS} models`,
);

const peers = {
  'β certificate (whole command)': [join(here, '../dist/cli/index.js'), file, '--diagnostics', 'false', '--json', '-'],
  'DuckDB, 2 threads (whole command)': [join(here, 'duckdb-count.js'), file, String(MODELS)],
};
const times = new Map(Object.keys(peers).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(peers)) {
    const start = process.hrtime.bigint();
    const { status, stderr, stdout } = spawnSync('/usr/bin/time', ['-f', 'KB %M', process.execPath, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (status > 1) throw new Error(stderr);
    const megabytes = Number(/KB (\d+)/.exec(stderr)[1]) / 1024;
    const query = Number(/seconds ([\d.]+)/.exec(stdout)?.[1]);
    times.get(name).push({ seconds, megabytes, query });
  }
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const rows = [...times].map(([name, runs]) => ({
  name,
  seconds: median(runs.map((r) => r.seconds)),
  megabytes: Math.max(...runs.map((r) => r.megabytes)),
  query: median(runs.map((r) => r.query)),
}));
for (const { name, seconds, megabytes, query } of rows) {
  const alone = Number.isNaN(query) ? '' : `  (its query alone, without starting: ${query.toFixed(2)} s)`;
  console.log(`${name.padEnd(36)} ${seconds.toFixed(2)} s  ${megabytes.toFixed(0)} MB${alone}`);
}
console.log(`ratio ${(rows[0].seconds / rows[1].seconds).toFixed(2)} (below 1: ours is faster)`);

async function generate() {
  const stream = createWriteStream(file);
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  stream.write(`query_id,${Array.from({ length: MODELS }, (_, m) => `model-${m}`).join(',')}\n`);
  let chunk = '';
  for (let q = 0; q < QUERIES; q++) {
    const hard = random();
    chunk += `q${q}`;
    for (let m = 0; m < MODELS; m++) chunk += random() < 0.9 - 0.8 * hard ** 3 ? ',1' : ',0';
    chunk += '\n';
    if (chunk.length > 1 << 20) {
      if (!stream.write(chunk)) await once(stream, 'drain');
      chunk = '';
    }
  }
  stream.end(chunk);
  await once(stream, 'finish');
}
