import { MINUS } from '../../../base/numbers.js';

/** Where values lie on a drawing, and which of them an axis names. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** A value that is a tick but for rounding is one. */
const SLACK = 1e-9;

type Range = readonly [from: number, to: number];

/** Steps of an axis are 1, 2 or 5 times a power of ten: the one with which about `count` ticks fit. */
function stepOf([low, high]: Range, count: number): number {
  const places = Math.floor(Math.log10((high - low) / count));
  const power = 10 ** places;
  const rough = (high - low) / count / power;
  return power * (rough >= Math.sqrt(50) ? 10 : rough >= Math.sqrt(10) ? 5 : rough >= Math.SQRT2 ? 2 : 1);
}

/** @param isRounded  whether the ends move outward to the next step */
export function linearScale(domain: Range, [from, to]: Range, count: number, isRounded = false): Scale {
  const step = stepOf(domain, count);
  const [first, last] = isRounded
    ? [Math.floor(domain[0] / step + SLACK), Math.ceil(domain[1] / step - SLACK)]
    : [Math.ceil(domain[0] / step - SLACK), Math.floor(domain[1] / step + SLACK)];
  const [low, high] = isRounded ? [first * step, last * step] : domain;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + SLACK));
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: last - first + 1 }, (_, i) => {
      const label = ((first + i) * step).toFixed(digits);
      return { value: Number(label), label: label.replace(/^-(?=0\.?0*$)/, '').replace('-', MINUS) };
    }),
  };
}

/** Decades, with 2 and 5 between them where there are few; the ends move outward to a power of ten. */
export function logScale(domain: Range, [from, to]: Range): Scale {
  const [low, high] = [Math.floor(Math.log10(domain[0])), Math.ceil(Math.log10(domain[1]))];
  const every = Math.ceil((high - low) / 8);
  const values = Array.from({ length: high - low + 1 }, (_, i) => low + i)
    .filter((power) => (power - low) % every === 0)
    .flatMap((power) =>
      (high - low <= 2 && power < high ? [1, 2, 5] : [1]).map((times) => Number(`${times}e${power}`)),
    );
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: values.map((value) => ({ value, label: String(value) })),
  };
}
