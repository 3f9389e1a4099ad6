import { Effort, UNREADABLE } from './effort.js';
import { finalAnswer } from './final-answer.js';
import { howTheyDiffer } from './how.js';
import { read, type Reading } from './reading.js';
import { areSame, valueText } from './value.js';

/** Two texts that are one answer. */
export interface Match {
  /** What differs between the two spellings, in a few words for people. */
  readonly how: string;
  /** The form they share, cut at 200 characters. Text from the input: escape it. */
  readonly form: string;
}

const MAX_FORM = 200;

/**
 * Whether an answer and a reference are the same answer in two spellings, exactly: no rounding, no closeness. A unit,
 * a percent sign, a name (`x =`) or the text of a choice may stand on one side only. In doubt they are not the same.
 *
 * @returns null where they are not known to be the same, and where either is empty
 */
export function sameAnswer(answer: string, reference: string): Match | null {
  const answers = candidates(answer);
  const references = candidates(reference);
  for (const right of references) {
    for (const left of answers) {
      const form = commonForm(left.reading, right.reading);
      if (form === undefined) continue;
      const isStated = left.text.trim() !== answer.trim() || right.text.trim() !== reference.trim();
      return { how: howTheyDiffer(left.text, right.text, isStated), form: form.slice(0, MAX_FORM) };
    }
  }
  for (const right of references) {
    for (const left of answers) {
      const form = withoutPercent(left, right) ?? withoutPercent(right, left);
      if (form !== undefined) return { how: 'percent sign on one side only', form: form.slice(0, MAX_FORM) };
    }
  }
  return null;
}

const PERCENT = /\s*(?:\\?%|\bpercent|\\text\s*\{\s*(?:percent|\\?%)\s*\})\s*(\$*)\s*\.?\s*$/i;

/**
 * The form of a percentage whose sign the other side leaves out, as people do where the question asks for percent: like
 * any unit it may stand on one side only. What stands beside it must be a bare number, without a unit of its own.
 */
function withoutPercent(percentage: Candidate, other: Candidate): string | undefined {
  const short = percentage.text.length <= MAX_FORM && other.text.length <= MAX_FORM;
  if (!short || !PERCENT.test(percentage.text) || other.text.includes('%')) return undefined;
  const number = read(percentage.text.replace(PERCENT, '$1'));
  const isBare = [number, other.reading].every((reading) => reading.kind === 'math' && reading.unit === undefined);
  return isBare ? commonForm(number, other.reading) : undefined;
}

interface Candidate {
  readonly text: string;
  readonly reading: Reading;
}

/** The text itself, and the answer it states where that is another. */
function candidates(text: string): Candidate[] {
  const stated = finalAnswer(text);
  const texts = stated === undefined || stated === text.trim() ? [text] : [text, stated];
  return texts.map((candidate) => ({ text: candidate, reading: read(candidate) }));
}

function commonForm(a: Reading, b: Reading): string | undefined {
  if (a.key === '' || b.key === '') return undefined;
  if (a.key === b.key) return a.key.slice(1);
  if (a.kind === 'math' && b.kind === 'math') {
    if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined;
    if (!areSameValues(a, b)) return undefined;
    const { value } = b;
    return valueText(value.kind === 'named' ? value.value : value);
  }
  if (a.kind === 'choice' && b.kind === 'choice') {
    return a.letter === b.letter && (a.text === '' || b.text === '') ? a.letter : undefined;
  }
  return withoutQuotes(a, b) ?? withoutQuotes(b, a);
}

function areSameValues(a: Reading & { kind: 'math' }, b: Reading & { kind: 'math' }): boolean {
  try {
    return areSame(a.value, b.value, new Effort());
  } catch (error) {
    if (error === UNREADABLE) return false;
    throw error;
  }
}

/** A string of a program and the same text without quotes, character for character. */
function withoutQuotes(a: Reading, b: Reading): string | undefined {
  if (a.kind !== 'literal' || b.kind !== 'text') return undefined;
  return a.key === `'${JSON.stringify(b.text)}` ? b.text : undefined;
}
