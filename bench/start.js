// Start to finish on a small evaluation, command line and action, beside a Node process that does nothing.
//   node bench/start.js [DIST]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
const file = join(folder, 'results.csv');
const rows = Array.from({ length: 200 }, (_, q) => `q${q},${[3, 5, 7].map((k) => (q % k === 0 ? 0 : 1)).join(',')}`);
writeFileSync(file, `query_id,a,b,c\n${rows.join('\n')}\n`);

// Certificates of a company, if any, would be read at each start and hide what is measured.
const env = {
  ...process.env,
  NODE_EXTRA_CA_CERTS: '',
  GITHUB_OUTPUT: join(folder, 'output'),
  GITHUB_STEP_SUMMARY: join(folder, 'summary'),
};
for (const [name, { default: value }] of Object.entries(parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs)) {
  env[`INPUT_${name.toUpperCase()}`] =
    name === 'results'
      ? file
      : name === 'comment'
        ? 'off'
        : name === 'diagnostics'
          ? 'false'
          : name === 'github-token'
            ? ''
            : value;
}
writeFileSync(env.GITHUB_OUTPUT, '');
writeFileSync(env.GITHUB_STEP_SUMMARY, '');

const peers = {
  'empty Node process': ['-e', '0'],
  'command line': [join(dist, 'cli/index.js'), file, '--diagnostics', 'false'],
  'action (no comment)': [join(dist, 'index.js')],
};
const times = new Map(Object.keys(peers).map((name) => [name, []]));
for (let round = 0; round < 11; round++) {
  for (const [name, args] of Object.entries(peers)) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    times.get(name).push(Number(process.hrtime.bigint() - start) / 1e9);
  }
}
const medianOf = (seconds) => [...seconds].sort((a, b) => a - b)[5];
const empty = medianOf(times.get('empty Node process'));
for (const [name, seconds] of times) {
  const median = medianOf(seconds);
  console.log(
    `${name.padEnd(20)} ${median.toFixed(3)} s (median of 11), ${(median / empty).toFixed(2)} times the empty process`,
  );
}
