import { written, type Sample, type SampleFile } from '../samples.js';
import { mapped } from '../traps.js';

export type Random = () => number;

/** A sample as files with one of them changed, and what was done, for whoever has to find out. */
export interface Mutant {
  readonly what: string;
  readonly path: string;
  readonly tree: Record<string, Buffer>;
}

const below = (random: Random, n: number): number => Math.floor(random() * n);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

/** Values that formats do not expect. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  -0,
  0.5,
  2,
  1e308,
  9_007_199_254_740_993,
  '',
  ' ',
  '0',
  '1',
  'true',
  'NaN',
  'error',
  'x',
  '\u0000',
  '\u202e',
  '__proto__',
  [],
  {},
  [[]],
  [null],
  { value: 1 },
  { __proto__: null, constructor: 1 },
  'x'.repeat(1000),
];
const STRANGE_TEXT = [
  'NaN',
  'Infinity',
  '-',
  '1e999',
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\r',
  '\u0000',
  '\ufeff',
  '""',
  'null',
  '99999999999999999999',
];

type Mutation = (file: SampleFile, random: Random, other: Buffer) => Buffer;

/** The values of a document, counted in the order in which `mapped` visits them. */
function count(value: unknown): number {
  let all = 0;
  mapped(value, (inner) => {
    all += 1;
    return inner;
  });
  return all;
}

/** Another value for one of the values of a document. */
function replaceOne(value: unknown, random: Random, by: (inner: unknown) => unknown): unknown {
  const chosen = below(random, count(value) - 1);
  let at = 0;
  return mapped(value, (inner) => (at++ === chosen ? by(inner) : inner));
}

const structural =
  (by: (random: Random) => (inner: unknown) => unknown): Mutation =>
  (file, random) =>
    file.form === 'bytes'
      ? flip(file, random, Buffer.alloc(0))
      : written({ ...file, value: replaceOne(file.value, random, by(random)) });

const flip: Mutation = (file, random) => {
  const bytes = Buffer.from(written(file));
  for (let left = 1 + below(random, 4); left > 0; left--) bytes[below(random, bytes.length)]! ^= 1 << below(random, 8);
  return bytes;
};

function spliced(bytes: Buffer, at: number, removed: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  flip,
  cut: (file, random) => {
    const bytes = written(file);
    return bytes.subarray(0, below(random, bytes.length));
  },
  'remove a piece': (file, random) => {
    const bytes = written(file);
    return spliced(bytes, below(random, bytes.length), 1 + below(random, 40), Buffer.alloc(0));
  },
  'repeat a piece': (file, random) => {
    const bytes = written(file);
    const at = below(random, bytes.length);
    return spliced(bytes, at, 0, bytes.subarray(at, at + 1 + below(random, 80)));
  },
  'insert a token': (file, random) => {
    const bytes = written(file);
    return spliced(bytes, below(random, bytes.length), below(random, 3), Buffer.from(pick(random, STRANGE_TEXT)));
  },
  'take a piece of another format': (file, random, other) => {
    const bytes = written(file);
    const at = below(random, other.length);
    return spliced(bytes, below(random, bytes.length), 0, other.subarray(at, at + 1 + below(random, 200)));
  },
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

/** One of the files of a sample with one to three mutations of its own kind. */
export function mutant(sample: Sample, other: Sample, random: Random): Mutant {
  const chosen = pick(random, sample.files);
  const name = pick(random, Object.keys(MUTATIONS));
  const content = MUTATIONS[name]!(chosen, random, written(other.files[0]!));
  const tree = Object.fromEntries(sample.files.map((file) => [file.path, file === chosen ? content : written(file)]));
  return { what: `${sample.format}, ${name}`, path: chosen.path, tree };
}
