import { normalName } from '../roles.js';
import { wordSet } from './evidence.js';
import { isMetricWord, measureKind } from './measures.js';
import { isBadByName } from './polarity.js';

/** A column named after another thing and what is measured of it: `gpt-4_latency`, `[gpt-4] correct`, `score (gpt-4)`. */
export interface Stem {
  readonly stem: string;
  /** In normal form. */
  readonly measure: string;
}

const OUTCOMES = wordSet(
  'correct is_correct correctness acc accuracy score passed pass is_pass result grade em exact_match f1 verdict judgement judgment reward success right resolved solved hit eval rating outcome match performance',
);
export const COSTS = wordSet('cost total_cost price cost_usd usd');
export const LATENCIES = wordSet('latency time seconds duration latency_s latency_ms runtime elapsed');
export const ANSWERS = wordSet(
  'response answer output prediction completion text model_response generation pred reply',
);
const OTHERS = wordSet(
  'tokens input_tokens output_tokens prompt_tokens completion_tokens num_input_tokens num_output_tokens total_tokens confidence prob logprob explanation reason reasoning comment error raw judge length ms finish_reason',
);

/** A metric by name, whatever the list lacks: `rouge_l`, `bleu4`. */
const isMetric = (word: string): boolean => isMetricWord(word) && !isBadByName(word);

export const isMeasureWord = (word: string): boolean =>
  OUTCOMES.has(word) || COSTS.has(word) || LATENCIES.has(word) || ANSWERS.has(word) || OTHERS.has(word);

const BRACKETED = /^\[(.+)\][ _.:-]*(.+)$/;
const IN_BRACKETS = /^(.+?)\s*[([](.+)[)\]]$/;
const SEPARATOR = /[_.:|/ -]+/g;

/** Every way of taking a name apart into a thing and a measure of it that has a usual name. */
export function stemsOf(name: string): Stem[] {
  const stems: Stem[] = [];
  const add = (stem: string, measure: string): void => {
    const normal = normalName(measure);
    if (stem.trim() !== '' && (isMeasureWord(normal) || isMetric(normal)))
      stems.push({ stem: stem.trim(), measure: normal });
  };
  const bracketed = BRACKETED.exec(name);
  if (bracketed !== null) add(bracketed[1]!, bracketed[2]!);
  const inBrackets = IN_BRACKETS.exec(name);
  if (inBrackets !== null) {
    add(inBrackets[2]!, inBrackets[1]!);
    add(inBrackets[1]!, inBrackets[2]!);
  }
  if (name.length > 300) return stems;
  for (const match of name.matchAll(SEPARATOR)) {
    const [before, behind] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    add(before, behind);
    if (stems.length === 0) add(behind, before);
  }
  return stems;
}

/** What a table's columns measure of the things that they are named after. */
export interface Measured {
  /** The things, in the order of the columns; of each the columns by measure. `''` is the column named as the thing itself. */
  readonly things: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Takes the names of columns apart, where several things are measured alike, or one is measured beside its own column.
 * Undefined where the names say nothing of that kind.
 */
export function measured(names: readonly string[]): Measured | undefined {
  const exact = new Map(names.map((name, index) => [name.trim(), index]));
  const splits = names.map((name) => stemsOf(name.trim()));
  const stemsByMeasure = new Map<string, Set<string>>();
  for (const stems of splits) {
    for (const { stem, measure } of stems) {
      const known = stemsByMeasure.get(measure);
      if (known === undefined) stemsByMeasure.set(measure, new Set([stem]));
      else known.add(stem);
    }
  }
  const things = new Map<string, Map<string, number>>();
  for (const [index, stems] of splits.entries()) {
    // The longest measure: `gpt-4_total_cost` is a total cost of `gpt-4`, not a cost of `gpt-4_total`.
    const [best] = stems
      .filter(({ stem, measure }) => isThing(stem) && (exact.has(stem) || stemsByMeasure.get(measure)!.size >= 2))
      .sort((a, b) => Number(exact.has(b.stem)) - Number(exact.has(a.stem)) || b.measure.length - a.measure.length);
    if (best === undefined) continue;
    let of = things.get(best.stem);
    if (of === undefined) things.set(best.stem, (of = new Map()));
    if (!of.has(best.measure)) of.set(best.measure, index);
    const own = exact.get(best.stem);
    if (own !== undefined) of.set('', own);
  }
  return things.size === 0 ? undefined : { things };
}

/** Words that say whose answer or whose grade: `model_answer` beside `reference_answer` measures nothing of models. */
const NO_THINGS = wordSet(
  'model reference gold expected correct true target predicted llm judge human total average mean avg final raw parsed extracted input output is eval evaluation test user question query prompt exact best overall num n score answer response cum cumulative reward',
);

function isThing(stem: string): boolean {
  const normal = normalName(stem);
  return !NO_THINGS.has(normal) && measureKind(stem) === 'unknown';
}
