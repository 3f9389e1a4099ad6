// Bundles src/ into the two committed files that need nothing installed: dist/index.js (the action) and
// dist/cli/index.js (the command line). `node scripts/build.js DIR` builds into another folder.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name) => join(root, 'node_modules', name);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(join(root, 'build'), { recursive: true, force: true });
run(bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
rmSync(out, { recursive: true, force: true });
for (const [entry, folder] of [
  ['build/index.js', out],
  ['build/cli/index.js', join(out, 'cli')],
]) {
  run(bin('@vercel/ncc/dist/ncc/cli.js'), 'build', entry, '-o', folder, '--license', 'licenses.txt', '--quiet');
}
