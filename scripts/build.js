// Bundles src/ into committed files that need nothing installed: dist/bundle, which serves both surfaces, and two stubs
// that start it, dist/index.js (the action) and dist/cli/index.js (the command line). `node scripts/build.js DIR` builds
// into another folder.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { licensesText } from './licenses.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv[2] ?? join(root, 'dist');
const bin = (name) => join(root, 'node_modules', name);
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const bundle = (entry, folder) => run(bin('@vercel/ncc/dist/ncc/cli.js'), 'build', entry, '-o', folder, '--quiet');

rmSync(join(root, 'build'), { recursive: true, force: true });
run(bin('typescript/bin/tsc'), '-p', 'tsconfig.json');
// Nothing here asks for tokens of OpenID Connect, or which platform this is: @actions/core would load an HTTP client of
// 0.8 MB and a client of the shell for them, at every start.
cpSync(bin('@actions/core'), join(root, 'build/node_modules/@actions/core'), { recursive: true });
const replaced = (name, text) => writeFileSync(join(root, 'build/node_modules/@actions/core/lib', name), text);
replaced('oidc-utils.js', 'export const OidcClient = undefined;\n');
replaced('platform.js', 'export {};\n');
// Each surface is loaded by itself: the command line never parses the client of GitHub.
writeFileSync(
  join(root, 'build/bundle.js'),
  "export const action = () => import('./index.js');\nexport const commandLine = () => import('./cli/index.js');\nexport const library = () => import('./library/index.js');\n",
);
rmSync(out, { recursive: true, force: true });
bundle('build/bundle.js', join(out, 'bundle'));
// `new URL('./worker.js', import.meta.url)` makes the bundler copy that file as it is, imports and all; the bundle made
// of it takes its place. It knows no `??=` and the like in a file that holds such an address, and then does something else.
for (const worker of ['correlation/worker.js', 'readers/tables/scan-worker.js']) {
  if (!existsSync(join(out, 'bundle', basename(worker)))) throw new Error(`${worker} is not found by its name`);
  bundle(join('build', worker), join(out, 'worker'));
  copyFileSync(join(out, 'worker/index.js'), join(out, 'bundle', basename(worker)));
  rmSync(join(out, 'worker'), { recursive: true });
}
const packages = new Set();
for (const name of readdirSync(join(out, 'bundle')).filter((each) => each.endsWith('.js'))) {
  const path = join(out, 'bundle', name);
  const text = readFileSync(path, 'utf8');
  // The bundler's comments say where each module comes from.
  for (const [, from] of text.matchAll(/\.\/(?:\S+\/)?node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)) packages.add(from);
  writeFileSync(path, compiledAtOnce(withLazyBuiltIns(withoutComments(text))));
}
writeFileSync(
  join(out, 'packages.txt'),
  [...packages]
    .sort()
    .map((name) => `${name}\n`)
    .join(''),
);
mkdirSync(join(out, 'cli'));
// Not awaited: Node warns of a module that waits for what never comes. What cannot even be loaded is no verdict.
const start = (what) => `${what}().catch((error) => {
  console.error(\`beta-certificate: a fault of this program, and no verdict: \${JSON.stringify(String(error))}\`);
  process.exitCode = 3;
});
`;
writeFileSync(join(out, 'index.js'), `import { action } from './bundle/index.js';\n\n${start('action')}`);
writeFileSync(
  join(out, 'cli/index.js'),
  `#!/usr/bin/env node\nimport { commandLine } from '../bundle/index.js';\n\n${start('commandLine')}`,
);
chmodSync(join(out, 'cli/index.js'), 0o755);
mkdirSync(join(out, 'library'));
writeFileSync(
  join(out, 'library/index.js'),
  "import { library } from '../bundle/index.js';\n\nexport const { certify, readResults, renderMarkdown } = await library();\n",
);
// Declarations of the two files that the library's signatures are made of; each is written from its own text alone.
for (const name of ['index', 'types']) {
  const text = readFileSync(join(root, 'src/library', `${name}.ts`), 'utf8');
  writeFileSync(
    join(out, 'library', `${name}.d.ts`),
    ts.transpileDeclaration(text, { compilerOptions: {} }).outputText,
  );
}
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n');
writeFileSync(join(out, 'licenses.txt'), licensesText());

/**
 * V8 compiles what begins with `(function` when it meets it. Every other function it scans twice, for its end and when it is
 * called; so the whole bundle would be, as the bundler puts each module into an arrow function that is called at once.
 */
function compiledAtOnce(text) {
  return text.replace(/^(\d+:\n\()\(([\w, ]*)\) => \{$/gm, '$1function ($2) {');
}

/**
 * Modules of Node that take 5 to 10 ms each to load, and that few runs need: loaded at the first use of what they hold.
 * All other modules are Node's own start's, or cost nothing.
 */
function withLazyBuiltIns(text) {
  return text.replace(
    /^(module\.exports = )(__WEBPACK_EXTERNAL_createRequire\(import\.meta\.url\)\("(?:node:)?(?:crypto|os|timers\/promises|worker_threads|zlib)"\));$/gm,
    '$1new Proxy({}, { get: (loaded, name) => (loaded.module ??= $2)[name] });',
  );
}

/**
 * A program without comments, empty lines and indentation, in ASCII, which takes Node half the memory and no decoding; it is
 * otherwise the same, line by line.
 */
function withoutComments(text) {
  const file = ts.createSourceFile('bundle.js', text, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  let result = '';
  const visit = (node) => {
    const children = node.getChildren(file).filter(({ kind }) => kind !== ts.SyntaxKind.JSDoc);
    if (children.length > 0) return children.forEach(visit);
    const start = node.getStart(file);
    const between = text.slice(node.getFullStart(), start).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    result += between.replace(/\s*\n */g, '\n') + inAscii(text.slice(start, node.end));
  };
  visit(file);
  return `${result.trim()}\n`;
}

/** A token whose characters beyond ASCII, which stand in strings and regular expressions alone, are written as escapes. */
function inAscii(token) {
  return token.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
