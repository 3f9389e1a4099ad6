// Lets a script import the sources as they stand, types stripped and not checked:
// `register('./typescript-hook.js', import.meta.url)` of node:module, then `await import('../src/FILE.ts')`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { version } = createRequire(import.meta.url)('typescript/package.json');
const how = createHash('sha256')
  .update(version)
  .update(readFileSync(fileURLToPath(import.meta.url)));
/** What was stripped before, by any process. */
const cache = fileURLToPath(new URL('../node_modules/.cache/typescript-hook', import.meta.url));

export function resolve(specifier, context, next) {
  if (/^(?:\.|file:)/.test(specifier)) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (url.pathname.endsWith('.ts') && existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  const path = url.startsWith('file:') ? fileURLToPath(url.replace(/[?#].*/, '')) : '';
  if (!path.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await stripped(path, readFileSync(path, 'utf8')), shortCircuit: true };
}

async function stripped(path, source) {
  const key = how
    .copy()
    .update(`${basename(path)}\0${source}`)
    .digest('hex');
  const kept = join(cache, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { default: ts } = await import('typescript');
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    inlineSourceMap: true,
  };
  const { outputText } = ts.transpileModule(source, { fileName: path, compilerOptions });
  mkdirSync(cache, { recursive: true });
  // Under a name of its own first: another process finds it whole or not at all.
  const own = `${kept}.${process.pid}`;
  writeFileSync(own, outputText);
  renameSync(own, kept);
  return outputText;
}
