import { visible } from '../escape.js';
import type { Name } from '../name.js';
import { foreign, markup, type Content, type Markup } from './markup.js';

/**
 * Sentences are made in one place for every surface, as plain text in which names from the results stand. Here each
 * name is put between two marks, so that the whole sentence can be escaped afterwards and the names still be told
 * apart: a sentence that forgot to mark a name loses its typography, not its safety.
 */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const MARKS = /[\ue000\ue001]/g;

/** The name for the functions that make sentences; `prose` turns the sentence into HTML. */
export const marked: Name = (text) =>
  OPEN + visible(text).replace(MARKS, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`) + CLOSE;

const PARTS = /\ue000([^\ue000\ue001]*)\ue001|`([^`\ue000\ue001]*)`/g;

/** A sentence in HTML: marked names isolated, what stands between backticks as code, all of it escaped. */
export function prose(sentence: string): Markup {
  return split(sentence, PARTS, (match) =>
    match[1] === undefined ? markup`<code>${match[2]!}</code>` : markup`<b class="n">${foreign(match[1])}</b>`,
  );
}

const QUOTED = /"((?:[^"\\]|\\.)*)"|`([^`"]*)`/g;

/** A message of our own in which values from the input stand in JSON quotes (see `quote`). */
export function message(text: string): Markup {
  return split(text, QUOTED, (match) =>
    match[1] === undefined ? markup`<code>${match[2]!}</code>` : markup`<b class="n">${foreign(match[1])}</b>`,
  );
}

function split(text: string, pattern: RegExp, show: (match: RegExpMatchArray) => Content): Markup {
  const pieces: Content[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    pieces.push(unbroken(text.slice(end, match.index)), show(match));
    end = match.index + match[0].length;
  }
  return markup`${pieces}${unbroken(text.slice(end))}`;
}

/** No line begins with the sign of a percentage. */
function unbroken(text: string): string {
  return text.replaceAll(' %', '\u00a0%');
}
