// Fails where the committed dist/ is not, byte for byte, what the sources build.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
execFileSync(process.execPath, [join(root, 'scripts/build.js'), fresh], { stdio: 'inherit' });

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
const committed = join(root, 'dist');
const names = [...new Set([...filesOf(committed), ...filesOf(fresh)])];
const differing = names.filter((name) => {
  try {
    return !readFileSync(join(committed, name)).equals(readFileSync(join(fresh, name)));
  } catch {
    return true;
  }
});
rmSync(fresh, { recursive: true });
if (differing.length > 0) {
  console.error(
    `dist/ is not what the sources build: ${differing.join(', ')}. Run "npm run build" and commit the result.`,
  );
  process.exit(1);
}
console.log(`dist/ is what the sources build (${names.length} files).`);
