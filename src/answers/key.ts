import { read } from './reading.js';

/**
 * A key of an answer's text: texts with one key are the same answer, whatever the question. What depends on the other
 * text (a unit or a name that only one of the two states) is left to `sameAnswer`, so a key never joins too much.
 *
 * @returns the empty string for an empty answer
 */
export function answerKey(text: string): string {
  return read(text).key;
}
