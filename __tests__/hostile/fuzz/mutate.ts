import { written, type Sample, type SampleFile } from '../samples/sample.js';
import { mapped } from '../traps.js';

export type Random = () => number;

/** A sample as files with one of them changed, and what was done, for whoever has to find out. */
export interface Mutant {
  readonly what: string;
  readonly path: string;
  readonly tree: Readonly<Record<string, Buffer>>;
  /** Something that the certificate rests on is gone, and nothing has come in its place. */
  readonly isLoss: boolean;
}

export const below = (random: Random, n: number): number => Math.floor(random() * n);
export const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

/** Values that formats do not expect. */
// prettier-ignore
const STRANGE: readonly unknown[] = [
  null, true, false, 0, 1, -1, -0, 0.5, 2, 1e308, 9_007_199_254_740_993, '', ' ', '0', '1', 'true', 'NaN', 'error', 'x',
  '\u0000', '\u202e', '__proto__', [], {}, [[]], [null], { value: 1 }, { constructor: 1 }, 'x'.repeat(1000),
];
// prettier-ignore
const STRANGE_TEXT = [
  'NaN', 'Infinity', '-', '1e999', '"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\r', '\u0000', '\ufeff', '""', 'null',
  '99999999999999999999', '1e309', '9007199254740991', '＝1+1', '['.repeat(20_000), '{"a":'.repeat(20_000),
];

/** The bytes of a file of a sample, changed; `other` is a file of another format. */
type Mutation = (file: SampleFile, random: Random, sample: Sample, other: Buffer) => Buffer;
type Change = (inner: unknown) => unknown;

/** Another value for one of the values of a document, those under `key` where one is given. */
function replaceOne(value: unknown, random: Random, by: Change, key?: string): unknown {
  let seen = 0;
  const visit = (change: (inner: unknown, at: number) => unknown): unknown =>
    mapped(value, (inner, name) => (key === undefined || name === key ? change(inner, seen++) : inner));
  visit((inner) => inner);
  // The document itself comes last, and is none of its values.
  const chosen = below(random, key === undefined ? seen - 1 : seen);
  seen = 0;
  return visit((inner, at) => (at === chosen ? by(inner) : inner));
}

const flipped: Mutation = (file, random) => {
  const bytes = Buffer.from(written(file));
  for (let left = 1 + below(random, 4); left > 0; left--) bytes[below(random, bytes.length)]! ^= 1 << below(random, 8);
  return bytes;
};

const cut: Mutation = (file, random) => {
  const bytes = written(file);
  return bytes.subarray(0, below(random, bytes.length));
};

/** What has no structure that we could change is changed bit by bit. */
const structural =
  (by: (random: Random) => Change): Mutation =>
  (file, random, ...rest) =>
    file.form === 'bytes'
      ? flipped(file, random, ...rest)
      : written({ ...file, value: replaceOne(file.value, random, by(random)) });

/** Some bytes at a random place exchanged for others. */
const spliced =
  (removed: (random: Random) => number, inserted: (bytes: Buffer, random: Random, other: Buffer) => Buffer): Mutation =>
  (file, random, _sample, other) => {
    const bytes = written(file);
    const at = below(random, bytes.length);
    const rest = bytes.subarray(at + removed(random));
    return Buffer.concat([bytes.subarray(0, at), inserted(bytes, random, other), rest]);
  };

function piece(bytes: Buffer, random: Random, most: number): Buffer {
  const at = below(random, bytes.length);
  return bytes.subarray(at, at + 1 + below(random, most));
}

const DEEP = 'nested deeply';

/** One of the values becomes one that is nested 20,000 levels deep, which JSON.stringify could not write. */
const nested: Mutation = (file, random, ...rest) => {
  if (file.form === 'bytes' || file.form === 'csv') return flipped(file, random, ...rest);
  const [open, close] = pick(random, [['[', ']'] as const, ['{"a":', '}'] as const]);
  const deep = `${open.repeat(20_000)}1${close.repeat(20_000)}`;
  const bytes = written({ ...file, value: replaceOne(file.value, random, () => DEEP) });
  return Buffer.from(bytes.toString().replace(JSON.stringify(DEEP), deep));
};

const LOSSES: Readonly<Record<string, Mutation>> = {
  cut,
  'no verdict': (file, random, sample, other) =>
    file.form === 'bytes'
      ? cut(file, random, sample, other)
      : written({ ...file, value: replaceOne(file.value, random, () => undefined, sample.verdict) }),
};

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...LOSSES,
  'flipped bits': flipped,
  'a piece less': spliced(
    (random) => 1 + below(random, 40),
    () => Buffer.alloc(0),
  ),
  'a piece twice': spliced(
    () => 0,
    (bytes, random) => piece(bytes, random, 80),
  ),
  'a token more': spliced(
    (random) => below(random, 3),
    (_bytes, random) => Buffer.from(pick(random, STRANGE_TEXT)),
  ),
  'a value nested deeply': nested,
  'a piece of another format': spliced(
    () => 0,
    (_bytes, random, other) => piece(other, random, 200),
  ),
  'another value': structural((random) => () => pick(random, STRANGE)),
  'no value': structural(() => () => undefined),
  'a value inside another': structural((random) => (inner) => (random() < 0.5 ? [inner] : { value: inner })),
  'a list twice': structural(
    () => (inner) => (Array.isArray(inner) ? [...(inner as unknown[]), ...(inner as unknown[])] : inner),
  ),
  'a list cut': structural(
    (random) => (inner) => (Array.isArray(inner) ? inner.slice(0, below(random, inner.length + 1)) : inner),
  ),
};

/** A sample with one of its files changed in one of the ways. */
export function mutant(sample: Sample, other: Sample, random: Random): Mutant {
  const chosen = pick(random, sample.files);
  const name = pick(random, Object.keys(MUTATIONS));
  const content = MUTATIONS[name]!(chosen, random, sample, written(other.files[0]!));
  const tree = Object.fromEntries(sample.files.map((file) => [file.path, file === chosen ? content : written(file)]));
  return { what: `${sample.format}, ${name}`, path: chosen.path, tree, isLoss: Object.hasOwn(LOSSES, name) };
}
