import { describe, expect, test } from '@jest/globals';
import { runOn } from '../engine.js';
import { SAMPLES } from '../samples/index.js';
import { written, type Sample } from '../samples/sample.js';
import { mapped } from '../traps.js';

/** Recognised wherever it turns up. */
const FOREIGN = 'zz <b>@evil</b> #1 `zz`';

/** The first file of a sample with one of its texts replaced, once for each text and once for each key. */
function* replaced({ files }: Sample): Generator<Record<string, Buffer>> {
  const [first, ...others] = files;
  const rest = others.map((file) => [file.path, written(file)] as const);
  let texts = 0;
  mapped(first!.value, (inner) => ((texts += typeof inner === 'string' ? 1 : 0), inner));
  // Rows are alike: the texts of the first two or three are enough.
  for (let chosen = 0; chosen < Math.min(texts, 20); chosen++) {
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
