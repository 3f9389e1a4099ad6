// Bundles src/ into committed files that need nothing installed: dist/index.js (the action), dist/cli/index.js (the
// command line), and beside each worker.js, which second threads run. `node scripts/build.js DIR` builds into another
// folder.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licensesText } from './licenses.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name) => join(root, 'node_modules', name);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const bundle = (entry, folder) => run(bin('@vercel/ncc/dist/ncc/cli.js'), 'build', entry, '-o', folder, '--quiet');

rmSync(join(root, 'build'), { recursive: true, force: true });
run(bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
rmSync(out, { recursive: true, force: true });
// `new URL('./worker.js', import.meta.url)` makes the bundler copy that file as it is, imports and all; the bundle made
// of it takes its place.
const worker = join(out, 'worker');
bundle('build/diagnostics/worker.js', worker);
for (const [entry, folder] of [
  ['build/index.js', out],
  ['build/cli/index.js', join(out, 'cli')],
]) {
  bundle(entry, folder);
  copyFileSync(join(worker, 'index.js'), join(folder, 'worker.js'));
  writeFileSync(join(folder, 'licenses.txt'), licensesText());
}
rmSync(worker, { recursive: true });
