// Where the tests' modules come from: TypeScript without a build, and Jest's globals where its types are imported.
import { load as loadSource, resolve as resolveSource } from '../../scripts/typescript-hook.js';

const root = new URL('../../', import.meta.url).href;

export function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: `${root}__tests__/support/globals.js`, shortCircuit: true };
  // Scripts import what `npm run build` makes; tests of them take the sources.
  const { href } = new URL(specifier, context.parentURL ?? root);
  const built = `${root}build/`;
  if (specifier.startsWith('.') && href.startsWith(built))
    return resolveSource(`${root}src/${href.slice(built.length)}`, context, next);
  return resolveSource(specifier, context, next);
}

/** What is imported again and again is asked for once: Node asks these hooks, in their own thread, each time. */
export async function load(url, context, next) {
  const loaded = await loadSource(url, context, next);
  if (!url.startsWith(`${root}src/`)) return loaded;
  const source = String(loaded.source).replace(/\bimport\(('[^']+')\)/g, '($$imported[$1] ??= import($1))');
  return { ...loaded, source: `var $imported = {}; ${source}` };
}
