import { describe, expect, test } from '@jest/globals';
import { runOn } from '../engine.js';
import { SAMPLES } from '../samples/index.js';
import { written, type Sample } from '../samples/sample.js';
import { mapped } from '../traps.js';

/** Recognised wherever it turns up. */
const FOREIGN = 'zz <b>@evil</b> #1 `zz`';

/** The path of each text in a document without its indices, in the order in which `mapped` meets them. */
function pathsOfTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOfTexts(inner, `${path}/${Array.isArray(value) ? '' : key}`),
  );
}

/**
 * The first file of a sample with one of its texts replaced, and with one of its keys. Rows are alike: of each path the
 * first text, by which a file is recognised, and the last, which is read when that is settled.
 */
function* replaced({ files }: Sample): Generator<Record<string, Buffer>> {
  const [first, ...others] = files;
  const rest = others.map((file) => [file.path, written(file)] as const);
  const paths = pathsOfTexts(first!.value);
  const ends = paths.flatMap((path, i) => (paths.indexOf(path) === i || paths.lastIndexOf(path) === i ? [i] : []));
  for (const chosen of ends) {
    let at = 0;
    const value = mapped(first!.value, (inner) => (typeof inner === 'string' && at++ === chosen ? FOREIGN : inner));
    yield Object.fromEntries([[first!.path, written({ ...first!, value })], ...rest]);
  }
  const keys = new Set<string>();
  mapped(first!.value, (inner, key) => (key === undefined || keys.add(key), inner));
  for (const key of keys) {
    const value = mapped(first!.value, (inner) => renamed(inner, key));
    yield Object.fromEntries([[first!.path, written({ ...first!, value })], ...rest]);
  }
}

function renamed(inner: unknown, key: string): unknown {
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, key)) return inner;
  return Object.fromEntries(Object.entries(inner).map(([name, value]) => [name === key ? FOREIGN : name, value]));
}

describe('whatever a reader says of a text from a file, it says in quotes', () => {
  const samples = SAMPLES.filter(({ files }) => files[0]!.form !== 'bytes');
  test.each(samples.map((sample) => [sample.format, sample] as const))('%s', async (_format, sample) => {
    for (const tree of replaced(sample)) {
      const outcome = await runOn(tree, sample.inputs);
      for (const text of outcome.kind === 'refused' ? [outcome.message] : outcome.notes)
        expect(text.replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toContain('@evil');
    }
  });
});
