// Reading long tables, two million answers, plain and gzipped: ours against DuckDB on two threads, alternating in one run on one machine.
//   cd bench && npm install && node long.js
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const [QUERIES, MODELS, ROUNDS] = [100_000, 20, 5];
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(tmpdir(), 'beta-certificate-bench');
mkdirSync(folder, { recursive: true });
const FORMS = [
  {
    name: 'CSV',
    file: join(folder, 'long.csv'),
    head: 'query_id,model,correct\n',
    row: (query, model, right) => `q${query},model-${model},${right ? 1 : 0}\n`,
  },
  {
    name: 'JSON lines',
    file: join(folder, 'long.jsonl'),
    head: '',
    row: (query, model, right, random) =>
      `{"query_id":"q${query}","model":"model-${model}","correct":${right},"latency":${(10 * random()).toFixed(3)}}\n`,
  },
];
for (const form of FORMS) if (!existsSync(form.file)) await generate(form);
const zipped = FORMS.map(({ name, file }) => ({ name: `${name}, gzipped`, file: `${file}.gz`, plain: file }));
for (const { file, plain } of zipped) if (!existsSync(file)) writeFileSync(file, gzipSync(readFileSync(plain)));
for (const { name, file } of [...FORMS, ...zipped]) {
  console.log(`${name}: ${(statSync(file).size / 1e6).toFixed(0)} MB, ${QUERIES} queries x ${MODELS} models`);
  const peers = {
    'β certificate (whole command)': [
      join(here, '../dist/cli/index.js'),
      file,
      '--diagnostics',
      'false',
      '--json',
      '-',
    ],
    'DuckDB, 2 threads (whole command)': [join(here, 'duckdb-long.js'), file],
  };
  const runs = new Map(Object.keys(peers).map((peer) => [peer, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [peer, args] of Object.entries(peers)) runs.get(peer).push(measured(args));
  const medians = [...runs].map(([peer, all]) => {
    const [seconds, processor] = ['seconds', 'processor'].map((what) => median(all.map((run) => run[what])));
    const megabytes = Math.max(...all.map((run) => run.megabytes));
    const shown = `${seconds.toFixed(2)} s  ${processor.toFixed(2)} s of processor time  ${megabytes.toFixed(0)} MB`;
    console.log(`${peer.padEnd(36)} ${shown}`);
    return { seconds, processor };
  });
  const ratio = (what) => (medians[0][what] / medians[1][what]).toFixed(2);
  console.log(`ratio ${ratio('seconds')}, of processor time ${ratio('processor')} (below 1: ours is faster)`);
}

function measured(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'KB %M %U %S', process.execPath, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status > 1) throw new Error(stderr);
  const [, kilobytes, user, system] = /KB (\d+) ([\d.]+) ([\d.]+)/.exec(stderr).map(Number);
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

async function generate({ file, head, row }) {
  const stream = createWriteStream(file);
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  let chunk = head;
  for (let query = 0; query < QUERIES; query++) {
    const hard = random();
    for (let model = 0; model < MODELS; model++) chunk += row(query, model, random() < 0.9 - 0.8 * hard ** 3, random);
    if (chunk.length > 1 << 20) {
      if (!stream.write(chunk)) await once(stream, 'drain');
      chunk = '';
    }
  }
  stream.end(chunk);
  await once(stream, 'finish');
}
