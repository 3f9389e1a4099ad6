// Mutation testing of what a verdict rests on: `npm ci && node run.js [PART OF A PATH]`. One expression after the other is
// changed, and the tests of that file alone must notice. Prints what none of them did, and the score of each file.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const [part = ''] = process.argv.slice(2);
const workspace = join(root, 'build/mutation', part.replaceAll(/[^\w-]/g, '_'));

/** Files of src/stats that other tests than the one of their name test too, or alone: parts of what is tested there. */
const TESTED_BY = {
  'domain.ts': ['holm', 'kappa', 'tango'],
  'incomplete-beta.ts': ['incomplete-beta', 'clopper-pearson'],
  'symmetric-eigen.ts': ['symmetric-eigen', 'correlation-matrix'],
};
const ESCAPING = ['__tests__/report/escape.test.ts', '__tests__/hostile/text/escape.test.ts'];

/** Each file with the tests that must notice. */
function* targets() {
  for (const file of sources('src/certificate')) yield [file, ['__tests__/certificate/*.test.ts']];
  yield ['src/report/escape.ts', ESCAPING];
  for (const file of sources('src/stats')) {
    const tests = TESTED_BY[basename(file)] ?? [basename(file, '.ts')];
    yield [file, tests.map((name) => `__tests__/stats/${name}.test.ts`)];
  }
}

function sources(folder) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`);
}

rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
for (const name of ['src', '__tests__', 'tsconfig.json', 'tsconfig.test.json'])
  cpSync(join(root, name), join(workspace, name), { recursive: true });
for (const name of ['jest-globals.js', 'vitest.config.js', 'stryker.config.json', 'package.json'])
  cpSync(join(here, name), join(workspace, name));
// What the product needs is found further up, in the root's own node_modules.
symlinkSync(join(here, 'node_modules'), join(workspace, 'node_modules'));

const scores = [];
for (const [file, tests] of targets()) if (file.includes(part)) scores.push([file, ...mutate(file, tests)]);
for (const folder of ['src/certificate/', 'src/report/', 'src/stats/']) {
  const inside = scores.filter(([file]) => file.startsWith(folder));
  const [noticed, all] = [1, 2].map((column) => inside.reduce((sum, row) => sum + row[column], 0));
  if (all > 0) scores.push([folder, noticed, all]);
}
for (const [name, noticed, all] of scores.filter(([, , all]) => all > 0))
  console.log(`${name} ${noticed} of ${all}, ${((100 * noticed) / all).toFixed(1)} %`);

/** Prints the mutants of a file that no test noticed; how many were noticed, of how many. */
function mutate(file, tests) {
  const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', file], {
    cwd: workspace,
    env: { ...process.env, TESTS: tests.join(',') },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  let [noticed, all] = [0, 0];
  for (const { source, mutants } of Object.values(
    JSON.parse(readFileSync(join(workspace, 'report.json'), 'utf8')).files,
  )) {
    const lines = source.split('\n');
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === 'Killed' || status === 'Timeout') [noticed, all] = [noticed + 1, all + 1];
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      all += 1;
      const { start, end } = location;
      const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
      console.log(`${file}:${start.line} ${mutatorName}: ${was} -> ${replacement.split('\n')[0]}`);
    }
  }
  return [noticed, all];
}
