// Mutation testing of what a verdict rests on, in build/mutation: `npm ci && node run.js [FILE[:FROM-TO],...]`, paths from the
// root of the project. Prints what no test noticed, and the score of each file; build/mutation/reports has the whole.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..');
const workspace = join(root, 'build/mutation');

rmSync(workspace, { recursive: true, force: true });
mkdirSync(workspace, { recursive: true });
for (const name of ['src', '__tests__', 'tsconfig.json', 'tsconfig.test.json'])
  cpSync(join(root, name), join(workspace, name), { recursive: true });
for (const name of ['jest-globals.js', 'vitest.config.js', 'stryker.config.json', 'package.json'])
  cpSync(join(here, name), join(workspace, name));
// What the product needs is found further up, in the root's own node_modules.
symlinkSync(join(here, 'node_modules'), join(workspace, 'node_modules'));

const [files] = process.argv.slice(2);
const command = [join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'];
const { status } = spawnSync(process.execPath, files === undefined ? command : [...command, '--mutate', files], {
  cwd: workspace,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const report = JSON.parse(readFileSync(join(workspace, 'reports/mutation.json'), 'utf8'));
const rows = [];
for (const [file, { source, mutants }] of Object.entries(report.files)) {
  const lines = source.split('\n');
  const noticed = mutants.filter((each) => each.status === 'Killed' || each.status === 'Timeout');
  const unnoticed = mutants.filter((each) => each.status === 'Survived' || each.status === 'NoCoverage');
  for (const { location, mutatorName, replacement } of unnoticed) {
    const { start, end } = location;
    const was = lines[start.line - 1].slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
    console.log(`${file}:${start.line} ${mutatorName}: ${was} -> ${replacement.split('\n')[0]}`);
  }
  rows.push([file, noticed.length, noticed.length + unnoticed.length]);
}
for (const folder of ['src/certificate/', 'src/report/', 'src/stats/', 'src/']) {
  const inside = rows.filter(([file]) => file.startsWith(folder));
  const [noticed, all] = [1, 2].map((column) => inside.reduce((sum, row) => sum + row[column], 0));
  if (all > 0) rows.push([folder, noticed, all]);
}
for (const [name, noticed, all] of rows)
  console.log(`${name} ${noticed} of ${all}, ${((100 * noticed) / all).toFixed(1)} %`);
