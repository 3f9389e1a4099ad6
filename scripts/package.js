// Writes the package that is published on npm into a folder: the bundle, its declarations and a package.json of its own.
// The bundle needs nothing at run time, so the package depends on nothing and runs no script when it is installed.
//   node scripts/package.js FOLDER && npm pack FOLDER
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2];
if (out === undefined) {
  console.error('Usage: node scripts/package.js FOLDER');
  process.exit(2);
}
const { name, version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const repository = 'https://github.com/beta-certificate/beta-certificate';
const manifest = {
  name,
  version,
  description,
  keywords: ['llm', 'evaluation', 'ensemble', 'routing', 'mixture-of-agents', 'ci'],
  homepage: `${repository}#readme`,
  bugs: `${repository}/issues`,
  repository: { type: 'git', url: `git+${repository}.git` },
  license,
  type: 'module',
  engines,
  bin: { 'beta-certificate': 'dist/cli/index.js' },
  exports: {
    '.': { types: './dist/library/index.d.ts', default: './dist/library/index.js' },
    './schema/certificate-1.schema.json': './schema/certificate-1.schema.json',
    './schema/configuration-1.schema.json': './schema/configuration-1.schema.json',
    './package.json': './package.json',
  },
  files: ['dist', 'schema', 'CHANGELOG.md'],
};
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
// Without dist/index.js, which only a runner starts.
for (const path of ['bundle', 'cli', 'library', 'licenses.txt'].map((each) => join('dist', each)))
  cpSync(join(root, path), join(out, path), { recursive: true });
for (const path of ['schema', 'README.md', 'LICENSE', 'CHANGELOG.md'])
  cpSync(join(root, path), join(out, path), { recursive: true });
