// Two gigabytes of agent transcripts as JSON lines: ours against DuckDB's read_json, alternating in one run.
//   cd bench && npm install && node jsonl.js
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const [QUERIES, MODELS, TURNS, ROUNDS] = [4000, 5, 40, 3];
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(tmpdir(), 'beta-certificate-bench');
const file = join(folder, `transcripts-${QUERIES}x${MODELS}.jsonl`);
mkdirSync(folder, { recursive: true });
if (!existsSync(file)) await generate();
console.log(
  `${file}: ${(statSync(file).size / 1e9).toFixed(2)} GB, ${(QUERIES * MODELS).toLocaleString('en')} transcripts`,
);

const peers = {
  'β certificate (whole command)': [join(here, '../dist/cli/index.js'), file, '--diagnostics', 'false', '--json', '-'],
  'DuckDB read_json (whole command)': [join(here, 'duckdb-json.js'), file],
};
const times = new Map(Object.keys(peers).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(peers)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'KB %M', process.execPath, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status > 1) throw new Error(stderr);
    times.get(name).push({
      seconds: Number(process.hrtime.bigint() - start) / 1e9,
      megabytes: Number(/KB (\d+)/.exec(stderr)[1]) / 1024,
    });
  }
}
const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (const [name, runs] of times) {
  console.log(
    `${name.padEnd(36)} ${median(runs.map((r) => r.seconds)).toFixed(2)} s  ${Math.max(...runs.map((r) => r.megabytes)).toFixed(0)} MB`,
  );
}

async function generate() {
  const stream = createWriteStream(file);
  let state = 7;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const words =
    'the agent opens file reads "line" and writes\n\tnew text \\ then runs tests which fail with error: naïve output'.split(
      ' ',
    );
  const turn = (i) => ({
    role: i % 2 ? 'tool' : 'assistant',
    content: Array.from({ length: 450 }, () => words[Math.floor(random() * words.length)]).join(' '),
  });
  const turns = Array.from({ length: 200 }, (_, i) => turn(i));
  for (let q = 0; q < QUERIES; q++) {
    for (let m = 0; m < MODELS; m++) {
      const messages = Array.from({ length: TURNS }, () => turns[Math.floor(random() * turns.length)]);
      const row = { instance_id: `task-${q}`, model: `model-${m}`, messages, resolved: random() < 0.5 + m / 12 };
      if (!stream.write(`${JSON.stringify(row)}\n`)) await once(stream, 'drain');
    }
  }
  stream.end();
  await once(stream, 'finish');
}
