import type { Result } from '../record.js';
import type { InspectSample } from './sample.js';
import { field, isObject } from '../../formats/json/object.js';

/** One value per sample: that of a scorer, or that under one key of a scorer which gives several. */
export interface Measure {
  readonly scorer: string;
  readonly key: string | undefined;
}

/** The measures that samples have, by the names people choose them by: `scorer`, or `scorer.key`. Lists are none. */
export function measuresOf(samples: readonly InspectSample[]): Map<string, Measure> {
  const shapes = new Map<string, { keys: Set<string>; single: boolean; list: boolean }>();
  for (const { scores } of samples) {
    for (const [scorer, value] of scores) {
      const shape = shapes.get(scorer) ?? { keys: new Set(), single: false, list: false };
      shapes.set(scorer, shape);
      if (Array.isArray(value)) shape.list = true;
      else if (isObject(value)) for (const key of Object.keys(value)) shape.keys.add(key);
      else if (!isNoScore(value)) shape.single = true;
    }
  }
  const measures = new Map<string, Measure>();
  for (const [scorer, { keys, single, list }] of shapes) {
    for (const key of keys) measures.set(`${scorer}.${key}`, { scorer, key });
    // A scorer that gave no value at all is of the plain kind, as far as anybody can tell.
    if (single || (keys.size === 0 && !list)) measures.set(scorer, { scorer, key: undefined });
  }
  return measures;
}

/** What a measure says of a sample; undefined where the value is neither a verdict, a number nor the mark of none. */
export function resultOf(sample: InspectSample, { scorer, key }: Measure): Result | undefined {
  const given = sample.scores.get(scorer);
  const value = key !== undefined && isObject(given) ? field(given, key) : given;
  if (isNoScore(value)) return sample.failed ? 'error' : 'unscored';
  if (key !== undefined && !isObject(given)) return undefined;
  return verdictOf(value);
}

/** Inspect marks a sample that could not be scored with NaN, or with null. */
export function isNoScore(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'number' && !Number.isFinite(value));
}

/** Inspect's letters stand for correct, incorrect, partly correct and no answer; it reads words in any case. */
const LETTERS = new Map<string, Result>([
  ['C', true],
  ['I', false],
  ['P', 0.5],
  ['N', false],
]);
const WORDS = new Map<string, Result>([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

function verdictOf(value: unknown): Result | undefined {
  if (typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const word = LETTERS.get(value) ?? WORDS.get(value.toLowerCase());
  if (word !== undefined) return word;
  const text = value.trim();
  if (!NUMBER.test(text)) return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}
