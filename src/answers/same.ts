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

const LONGEST_FORM = 200;

/**
 * Whether an answer and a reference are the same answer in two spellings, exactly: no rounding, no closeness. A unit,
 * a name (`x =`) or the text of a choice may stand on one side only. In doubt they are not the same.
 *
 * @returns null where they are not known to be the same, and where either is empty
 */
export function sameAnswer(answer: string, reference: string): Match | null {
  for (const right of candidates(reference)) {
    for (const left of candidates(answer)) {
      const form = commonForm(read(left), read(right));
      if (form === undefined) continue;
      const isStated = left.trim() !== answer.trim() || right.trim() !== reference.trim();
      return { how: howTheyDiffer(left, right, isStated), form: form.slice(0, LONGEST_FORM) };
    }
  }
  return null;
}

/** The text itself, and the answer it states where that is another. */
function candidates(text: string): string[] {
  const stated = finalAnswer(text);
  return stated === undefined || stated === text.trim() ? [text] : [text, stated];
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
