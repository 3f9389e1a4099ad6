import { written, type SampleFile, type Trap } from './samples/sample.js';

/** What is done to a value in a document; `undefined` takes its key away. */
type Change = (value: unknown, key: string | undefined) => unknown;

/** A document with each of its values changed, those inside lists and objects first. */
export function mapped(value: unknown, change: Change, key?: string): unknown {
  if (Array.isArray(value))
    return change(
      value.map((item) => mapped(item, change)),
      key,
    );
  if (typeof value !== 'object' || value === null) return change(value, key);
  const entries = Object.entries(value).map(([name, inner]) => [name, mapped(inner, change, name)] as const);
  return change(Object.fromEntries(entries.filter(([, inner]) => inner !== undefined)), key);
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' && value !== undefined;

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return 7;
  if (typeof value === 'number') return 'seven';
  return typeof value === 'boolean' ? 'perhaps' : value;
}

const CROWD = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`k${i}`, i]));

/** Two thousand keys in the first object of the document that is a row of it, or the document. */
function crowded(value: unknown): unknown {
  if (!Array.isArray(value)) return { ...(value as object), ...CROWD };
  return [{ ...(value[0] as object), ...CROWD }, ...(value as unknown[]).slice(1)];
}

const changed =
  (change: (value: unknown) => unknown) =>
  (file: SampleFile): Buffer =>
    file.form === 'bytes'
      ? Buffer.from(JSON.stringify(change({ metric: 1 })))
      : written({ ...file, value: change(file.value) });

/** What befalls the first file of a sample; each works on every format. */
export const TRAPS: Readonly<Record<Trap, (verdict: string) => (file: SampleFile) => Buffer>> = {
  untouched: () => written,
  empty: () => () => Buffer.alloc(0),
  'cut in the middle': () => (file) => {
    const bytes = written(file);
    return bytes.subarray(0, Math.floor(bytes.length / 2) + 3);
  },
  'other types': () => changed((value) => mapped(value, otherType)),
  'no verdicts': (verdict) => changed((value) => mapped(value, (inner, key) => (key === verdict ? undefined : inner))),
  'verdicts null': (verdict) => changed((value) => mapped(value, (inner, key) => (key === verdict ? null : inner))),
  'objects for scalars': () =>
    changed((value) => mapped(value, (inner) => (isScalar(inner) ? { value: inner } : inner))),
  'lists for texts': () => changed((value) => mapped(value, (inner) => (typeof inner === 'string' ? [inner] : inner))),
  '2,000 keys': () => changed(crowded),
};
