import { clean, MAX_CLEANED } from './clean.js';
import { Effort, UNREADABLE } from './effort.js';
import { decimal, negative } from './fraction.js';
import { literalText } from './literal.js';
import { choiceOf, plainText, withoutTextCommands } from './plain.js';
import { number } from './quotient.js';
import { readMath } from './read-math.js';
import { tokensOf, type Token } from './tokens.js';
import { withoutUnit } from './units.js';
import { quantity, valueText, type Value } from './value.js';

/** How an answer was understood. `key` is the same for answers that are the same under one understanding. */
export type Reading =
  | { readonly kind: 'math'; readonly key: string; readonly value: Value; readonly unit: string | undefined }
  | { readonly kind: 'choice'; readonly key: string; readonly letter: string; readonly text: string }
  | { readonly kind: 'literal'; readonly key: string }
  | { readonly kind: 'text'; readonly key: string; readonly text: string };

/** Longer texts are not read as mathematics. */
const MAX_FORMULA = 1000;

/**
 * Understands an answer: a choice, a literal of a program, mathematics, or else a text. The first character of the key
 * says which, so that none is taken for another; an empty answer has the empty key.
 */
export function read(text: string): Reading {
  const trimmed = text.trim();
  const numeral = NUMERAL.exec(trimmed);
  if (numeral !== null) return numeralReading(numeral);
  if (text.length > MAX_CLEANED) return { kind: 'text', key: `"${trimmed}`, text: trimmed };
  const literal = literalText(trimmed.replace(/^```\w*\n([^]*)```$|^`([^`]*)`$/, '$1$2').trim());
  if (literal !== undefined) return { kind: 'literal', key: `'${literal}` };
  const cleaned = clean(text).replace(/(?<![.\\])\.$/, '');
  const words = withoutTextCommands(cleaned).trim();
  const choice = choiceOf(words);
  if (choice !== undefined) return { kind: 'choice', key: `(${choice.letter}) ${choice.text}`.trim(), ...choice };
  if (mayBeMath(cleaned)) {
    const reading = math(cleaned);
    if (reading !== undefined) return reading;
  }
  const plain = plainText(cleaned);
  return { kind: 'text', key: plain === '' ? '' : `"${plain}`, text: trimmed };
}

/** A number, perhaps with commas at its thousands, perhaps of dollars: by far the most answers. */
const NUMERAL = /^(-?)(\\?\$)?(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,15})?$/;

function numeralReading([, minus, money, whole, fraction = '']: RegExpExecArray): Reading {
  const size = decimal(whole!.replaceAll(',', '') + fraction)!;
  const value = quantity(number(minus === '-' ? negative(size) : size));
  return mathReading(value, money === undefined ? undefined : 'dollar');
}

function mathReading(value: Value, unit: string | undefined): Reading {
  return { kind: 'math', key: `=${valueText(value)}${unit === undefined ? '' : ` ${unit}`}`, value, unit };
}

/** Whether it is worth a try: a digit, a LaTeX command, or nothing that is surely a word. */
function mayBeMath(text: string): boolean {
  if (text.length > MAX_FORMULA) return false;
  return /[\d\\]/.test(text) || (text.length <= 60 && !/[A-Za-z]{4}/.test(text));
}

function math(cleaned: string): Reading | undefined {
  try {
    const { tokens, unit } = withoutUnit(tokensOf(cleaned));
    if (isSpan(tokens)) return undefined;
    return mathReading(readMath(tokens, new Effort()), unit);
  } catch (error) {
    if (error === UNREADABLE) return undefined;
    throw error;
  }
}

/** `5-7`, `2-1` and `12/25/2024` are ranges, scores and dates, not arithmetic. */
function isSpan(tokens: readonly Token[]): boolean {
  const [, joint] = tokens;
  if (joint?.text !== '-' && (joint?.text !== '/' || tokens.length < 5)) return false;
  return tokens.every(({ kind, text }, i) => (i % 2 === 0 ? kind === 'number' : text === joint.text));
}
