// Writes the software bill of materials of what is bundled (CycloneDX), from package-lock.json alone: no package has to
// be installed. `node scripts/sbom.js FILE`
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = process.argv[2];
if (file === undefined) throw new Error('Name the file to write: node scripts/sbom.js FILE');
const args = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
const text = execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
const { components } = JSON.parse(text);
if (!components.length) throw new Error('npm names no component.');
writeFileSync(file, text);
console.log(`${file}: ${components.length} packages`);
