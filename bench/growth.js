// How the work of the whole command grows: one size is doubled, the others stay. Processor time over all threads and the most
// memory, the better of two runs, and how many times the work of half the size that is. Needs /usr/bin/time.
//   cd bench && node growth.js [FOLDER OF THE COMMAND, ../dist/cli]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = join(process.argv[2] ?? fileURLToPath(new URL('../dist/cli', import.meta.url)), 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'growth-'));

/** A generator of its own, so that every run sees the same tables. */
let state = 1;
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
const right = (model, models) => Number(random() < 0.5 + (0.4 * model) / models);

function wide(queries, models, path) {
  const names = Array.from({ length: models }, (_, m) => `model-${m}`);
  const rows = Array.from({ length: queries }, (_, q) => `q${q},${names.map((_, m) => right(m, models)).join(',')}`);
  writeFileSync(path, `query_id,${names.join(',')}\n${rows.join('\n')}\n`);
}

/** One file for each model, 200 queries each. */
function perModel(files, path) {
  mkdirSync(path);
  for (let m = 0; m < files; m++) {
    const rows = Array.from({ length: 200 }, (_, q) => `q${q},model-${m},${right(m, files)}`);
    writeFileSync(join(path, `model-${m}.csv`), `query_id,model,correct\n${rows.join('\n')}\n`);
  }
}

/** Answers of ten models in words, with the reference beside them. */
function answers(count, path) {
  const rows = [];
  for (let q = 0; q < count / 10; q++) {
    for (let m = 0; m < 10; m++) {
      const isRight = right(m, 10);
      rows.push(
        `q${q},model-${m},${isRight},"The answer is ${isRight === 1 ? q : q + 1 + Math.floor(random() * 5)}.",${q}`,
      );
    }
  }
  writeFileSync(path, `query_id,model,correct,answer,reference\n${rows.join('\n')}\n`);
}

const SERIES = [
  ['models, 200 queries', [125, 250, 500, 1000, 2000], (n, path) => wide(200, n, path)],
  ['queries, 10 models', [2000, 4000, 8000, 16_000, 32_000], (n, path) => wide(n, 10, path)],
  ['files of one model, 200 queries each', [50, 100, 200, 400], (n, path) => perModel(n, path)],
  ['answers of 10 models', [5000, 10_000, 20_000, 40_000], (n, path) => answers(n, path)],
];

console.log('| Doubled | Size | Without diagnostics | | With | |\n| --- | --- | --- | --- | --- | --- |');
for (const [what, sizes, make] of SERIES) {
  const before = {};
  for (const size of sizes) {
    const path = join(folder, `${what}-${size}`.replaceAll(/\W/g, '-') + (what.startsWith('files') ? '' : '.csv'));
    state = 1;
    make(size, path);
    const cells = ['false', 'true'].map((diagnostics) => {
      const runs = [measure(path, diagnostics), measure(path, diagnostics)].sort((a, b) => a.seconds - b.seconds);
      const { seconds, megabytes } = runs[0];
      const ratio = before[diagnostics] === undefined ? '' : `${(seconds / before[diagnostics]).toFixed(1)} times`;
      before[diagnostics] = seconds;
      return `${seconds.toFixed(2)} s, ${megabytes} MB | ${ratio}`;
    });
    console.log(`| ${what} | ${size} | ${cells.join(' | ')} |`);
    rmSync(path, { recursive: true });
  }
}
rmSync(folder, { recursive: true });

function measure(path, diagnostics) {
  const run = [
    '-f',
    '%U %S %M',
    process.execPath,
    command,
    path,
    '--diagnostics',
    diagnostics,
    '--out',
    join(folder, 'report'),
  ];
  const { status, stderr } = spawnSync('/usr/bin/time', run, { encoding: 'utf8' });
  if (status > 1) throw new Error(stderr);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds: user + system, megabytes: Math.round(kilobytes / 1024) };
}
