// The licences of what is bundled, taken from every package that package-lock.json installs at run time. The bundler's
// own list leaves out packages whose modules it has joined to ours.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that ask for nothing but their own text and the names in it. */
export const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/**
 * Every package of the runtime tree, each version once, in order of names.
 *
 * @throws Error where a package has no text of a licence, or one that is not permissive
 */
export function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const byVersion = new Map();
  for (const [path, { dev, version }] of Object.entries(packages)) {
    if (path === '' || dev === true) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    byVersion.set(`${name} ${version}`, { name, version, ...licenceOf(join(root, path)) });
  }
  return [...byVersion].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function licenceOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = manifest.license;
  if (!PERMISSIVE.includes(licence)) throw new Error(`${folder}: the licence ${licence} is not one of ${PERMISSIVE}.`);
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name));
  if (files.length === 0) throw new Error(`${folder} has no text of its licence.`);
  const text = files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  return { licence, text };
}

/** Text of `licenses.txt`: name, version and licence of each package, then the text of the licence. */
export function licensesText() {
  const entries = runtimePackages().map(
    ({ name, version, licence, text }) => `${name} ${version}\n${licence}\n${text}\n`,
  );
  return entries.join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(licensesText());
