// Lets a script import the sources as they stand, types stripped and not checked:
// `register('./typescript-hook.js', import.meta.url)` of node:module, then `await import('../src/FILE.ts')`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
};

export function resolve(specifier, context, next) {
  if (/^(?:\.|file:)/.test(specifier)) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (url.pathname.endsWith('.ts') && existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export function load(url, context, next) {
  const path = url.startsWith('file:') ? fileURLToPath(url.replace(/[?#].*/, '')) : '';
  if (!path.endsWith('.ts')) return next(url, context);
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), { fileName: path, compilerOptions });
  return { format: 'module', source: outputText, shortCircuit: true };
}
