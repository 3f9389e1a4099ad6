import { groupBy } from '../../../base/group-by.js';
import { looksLikeModel, looksLikeTask, namesFamily } from './evidence.js';

/** Names of files, folders or columns taken apart: what is named, and what of it. */
export interface NameParts {
  /** In the order in which they stand in the names; each has a value for every name, empty where it has none. */
  readonly parts: readonly (readonly string[])[];
  /** Which of the parts names the thing itself. */
  readonly base: number;
  /** Which of them numbers repeated draws, where one does. */
  readonly repeat: number | undefined;
  /** Whether the names themselves show that several of them are of one thing; otherwise they are a product of two words. */
  readonly isSure: boolean;
}

interface Cut {
  readonly rest: string;
  readonly value: string;
  readonly isFront: boolean;
}

interface Part {
  readonly values: readonly string[];
  readonly isFront: boolean;
  readonly isRepeat: boolean;
}

const REPEAT =
  /(?<=^|[-_. ])\(?(?:seed|run|rep|repeat|trial|attempt|epoch|sample|draw|pass|iter|iteration|round|rollout|try|fold|rs|replicate|take)[-_ .=]?[0-9]+\)?(?=$|[-_. ])|#[0-9]+$/gi;
const COPY =
  /^(?:copy of|kopie von|copie de|copia de) | \([0-9]+\)$|[-_. ]+\(?(?:copy|kopie|copie|copia)(?: ?\(?[0-9]+\)?)?\)?$|[-_. ](?:bak|backup|old|orig|original|final|new|rerun|redo|fixed|duplicate)[0-9]?$|~$/gi;
const SHARD = /(?<=^|[-_. ])(?:(?:part|shard|chunk)[-_ ]?[0-9]+|[0-9]+[-_]of[-_][0-9]+)(?=$|[-_. ])/gi;
const DATE =
  /(?<=^|[-_. ])20[0-9]{2}([-_.]?)[01][0-9]\1[0-3][0-9](?:[-_T ]*[0-2][0-9][-_:h.]?[0-5][0-9](?:[-_:m.]?[0-5][0-9])?(?:\.[0-9]+)?Z?)?(?=$|[-_. ])/g;

/**
 * Takes names apart where they show that several of them are of one thing: a copy (`x (1)`), a repeated draw (`x_seed1`),
 * another day or another benchmark. Names that are every combination of models with other words (`gpt-4o_alpha`) are
 * taken apart as well, but may name systems. Undefined for all others.
 */
export function nameParts(names: readonly string[]): NameParts | undefined {
  if (names.length < 2) return undefined;
  const parts: Part[] = [];
  let rests = names;
  const take = (pattern: RegExp, isRepeat: boolean, tells: (cuts: readonly Cut[]) => boolean): void => {
    const cuts = rests.map((name) => cut(name, pattern));
    if (!tells(cuts)) return;
    parts.push({ values: cuts.map(({ value }) => value), isFront: cuts.every(({ isFront }) => isFront), isRepeat });
    rests = cuts.map(({ rest }) => rest);
  };
  take(COPY, false, meet);
  // The others number something.
  if (rests.some((name) => /[0-9]/.test(name))) {
    take(SHARD, false, meet);
    take(REPEAT, true, meet);
    take(DATE, false, areDays);
  }
  const tasks = rests.map(taskAtEnd);
  if (tasks.every((one) => one !== undefined) && meet(tasks)) {
    parts.push({ values: tasks.map(({ value }) => value), isFront: tasks[0]!.isFront, isRepeat: false });
    rests = tasks.map(({ rest }) => rest);
  }
  if (parts.length > 0) return joined(rests, parts, true);
  const product = productOf(names);
  return product === undefined ? undefined : joined(product.rests, [product.part], false);
}

function joined(rests: readonly string[], parts: readonly Part[], isSure: boolean): NameParts {
  const front = parts.filter(({ isFront }) => isFront).reverse();
  const ordered = [...front, { values: rests, isRepeat: false }, ...parts.filter(({ isFront }) => !isFront)];
  const repeat = ordered.findIndex(({ isRepeat }) => isRepeat);
  return {
    parts: ordered.map(({ values }) => values),
    base: front.length,
    repeat: repeat === -1 ? undefined : repeat,
    isSure,
  };
}

/** The name without the last thing of a kind in it. */
function cut(name: string, pattern: RegExp): Cut {
  const found = [...name.matchAll(pattern)].at(-1);
  if (found === undefined) return { rest: name, value: '', isFront: false };
  const before = name.slice(0, found.index).replace(/[-_. ]+$/, '');
  const behind = name.slice(found.index + found[0].length);
  const rest = before === '' ? behind.replace(/^[-_. ]+/, '') : before + behind;
  if (rest === '') return { rest: name, value: '', isFront: false };
  return { rest, value: found[0].replace(/^[-_. ]+|[-_. ]+$/g, ''), isFront: before === '' };
}

/** Whether several names are one without what was cut off. */
function meet(cuts: readonly Cut[]): boolean {
  const known = new Map<string, string>();
  return cuts.some(({ rest, value }) => {
    const other = known.get(rest);
    known.set(rest, other ?? value);
    return other !== undefined && other !== value;
  });
}

/** Days at the end of one name may be versions of a model; before it, with the time, or the same of several they are not. */
function areDays(cuts: readonly Cut[]): boolean {
  if (!meet(cuts)) return false;
  if (cuts.some(({ isFront, value }) => value !== '' && (isFront || value.length > 10))) return true;
  // Two things on the same two days. One day alone is that of a release, which several models of a house may share.
  const owned = Array.from(groupBy(cuts, ({ rest, value }) => (value === '' ? undefined : rest)).values(), (group) =>
    group.map(({ value }) => value),
  );
  return owned.some((days, i) =>
    owned.slice(i + 1).some((others) => days.filter((day) => others.includes(day)).length > 1),
  );
}

const SEPARATOR = /[-_. +@]+/g;

/** A benchmark or a subject before or behind the rest of a name. */
function taskAtEnd(name: string): Cut | undefined {
  const cuts = [...name.matchAll(SEPARATOR)].map(({ index, 0: text }) => [index, index + text.length] as const);
  const behind = cuts.find(([start, end]) => start > 0 && looksLikeTask(name.slice(end)));
  if (behind !== undefined) return { rest: name.slice(0, behind[0]), value: name.slice(behind[1]), isFront: false };
  const before = cuts.reverse().find(([start, end]) => end < name.length && looksLikeTask(name.slice(0, start)));
  return before === undefined
    ? undefined
    : { rest: name.slice(before[1]), value: name.slice(0, before[0]), isFront: true };
}

/** Words that tell systems of one model apart: how it was prompted, trained or run. */
const SYSTEM =
  /(?:cot|direct|think|reason|shot|temp|^t[0-9]|base|chat|instruct|tuned|lora|sft|dpo|rlhf|high|low|medium|effort|tool|rag|agent|react|prompt|fp[0-9]|int[0-9]|bf16|awq|gptq|quant|vllm|ours|greedy|sampled|strict|loose|raw|plain|simple|system|few|zero|mini|small|large|verifier|consistency|ensemble|vote|router)/i;

/** Names that are every combination of models with other words of which it is not known what they are. */
function productOf(names: readonly string[]): { rests: string[]; part: Part } | undefined {
  if (names.length > 2000) return undefined;
  for (const at of [-1, 0, -2, 1, -3, 2, -4, 3]) {
    const splits = names.map((name) => {
      const found = [...name.matchAll(SEPARATOR)].at(at);
      return found === undefined || found.index === 0
        ? undefined
        : ([name.slice(0, found.index), name.slice(found.index + found[0].length)] as const);
    });
    if (!splits.every((split) => split !== undefined)) continue;
    const [left, right] = [splits.map(([one]) => one), splits.map(([, one]) => one)];
    const [lefts, rights] = [[...new Set(left)], [...new Set(right)]];
    if (lefts.length < 2 || rights.length < 2 || lefts.length * rights.length !== names.length) continue;
    if (new Set(names).size < names.length) continue;
    const isOpen = (words: readonly string[]): boolean =>
      !words.some((word) => namesFamily(word) || looksLikeModel(word) || SYSTEM.test(word) || /^v?[0-9.]*$/.test(word));
    if (lefts.every(namesFamily) && isOpen(rights))
      return { rests: left, part: { values: right, isFront: false, isRepeat: false } };
    if (rights.every(namesFamily) && isOpen(lefts))
      return { rests: right, part: { values: left, isFront: true, isRepeat: false } };
  }
  return undefined;
}
