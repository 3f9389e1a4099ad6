import { FORMULA } from '../base/formula-guard.js';
import { INVISIBLE } from '../base/invisible.js';

/**
 * One function for each language in which foreign text is written. Names and ids come from results files, and those
 * come from strangers: whatever they hold must come out as text, and nothing else.
 */

const MAX_NAME = 120;

/** Text on one line with every invisible character shown as its code point, cut at 120 characters. */
export function visible(text: string, most = MAX_NAME): string {
  const characters = Array.from(text.slice(0, 4 * most));
  const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
  return cut.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

/**
 * Markdown: a code span, in which GitHub resolves no mention, reference, link, formula or HTML. Also for table cells,
 * where a vertical bar is escaped even inside a code span.
 */
export function code(text: string): string {
  // A bar behind a back-slash is read in two ways: some count the back-slashes before it, some look at the last alone.
  const shown = visible(text).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
  if (shown.trim() === '') return '` `';
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Markdown: lines of fixed-width text. The fence is longer than any run of backticks in them, so none of them closes it. */
export function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/**
 * Markdown: a sentence of our own in which values from the input stand in JSON quotes (see `quote`). Those become code
 * spans, and so does, in case something foreign slipped in unquoted, every other word that is not plainly a word.
 */
export function sentence(text: string): string {
  let out = '';
  // Spans of code that touched would read each other's fences: what touches becomes one.
  let held = '';
  const release = (): void => {
    if (held !== '') out += code(held);
    held = '';
  };
  for (const [word, quoted, marked] of visible(text, 2000).matchAll(PIECES)) {
    // The end of a sentence behind a value is no mark of a list.
    if (isPlain(word) || (held !== '' && /^[.,;:]+$/.test(word))) {
      release();
      out += word;
    } else held += quoted ?? marked ?? word;
  }
  release();
  return out;
}

/** A value in JSON quotes, a name of ours between backticks, a blank, a word, a quote or backtick without its partner. */
const PIECES = /"((?:[^"\\]|\\.)+)"|`([^`]+)`|\s|[^\s"`]+|["`]/g;

/**
 * Letters, numbers and the signs of a sentence, in which neither Markdown nor GitHub finds anything: no address, no
 * number of a commit or an issue, no picture by its name, no mark of a list. Entities would not do: what GitHub links
 * it looks for after it has resolved them.
 */
function isPlain(word: string): boolean {
  if (/^\s/.test(word)) return true;
  return (
    /^[\p{L}\p{M}\p{N}.,;:()'’%/…·–—−β-]+$/u.test(word) &&
    !/:\/\/|www\.|gh-\d|:[\w+-]+:|^(?:[-–—.]+|\d+[.)])$/i.test(word) &&
    !/(?:^|[^\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu.test(word)
  );
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML: the value of an attribute in quotes, or text between tags: nothing in it opens, closes or ends anything. */
export function htmlAttribute(text: string, most = MAX_NAME): string {
  return visible(text, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]!);
}

/** HTML: foreign text between tags, set apart so that its direction of writing moves nothing beside it. */
export function html(text: string, most = MAX_NAME): string {
  return `<bdi>${htmlAttribute(text, most)}</bdi>`;
}

/** XML 1.0: text between tags or the value of an attribute, on one line. Two characters that show nothing are left out. */
export function xml(text: string): string {
  return htmlAttribute(text, Infinity).replace(/[\ufffe\uffff]/g, '');
}

/** OpenMetrics: the value of a label between its quotes, whole, so that two names stay two. */
export function openMetricsLabel(text: string): string {
  return visible(text, Infinity).replace(/[\\"]/g, '\\$&');
}

/** CSV (RFC 4180), guarded against spreadsheets that would take the cell for a formula. The reader undoes the guard. */
export function csvCell(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A name in a terminal or in a workflow's log: on one line, nothing that a terminal obeys, and nothing that the runner
 * takes for a command (it looks for `::` at the beginning of a line, behind blanks, and for `##[` anywhere).
 */
export function terminal(text: string): string {
  return unobeyed(visible(text));
}

/** The same for a whole sentence of ours with values from the input in it, which may be wrapped at any blank. */
export function terminalSentence(text: string): string {
  return unobeyed(visible(text, Infinity));
}

function unobeyed(text: string): string {
  return text.replace(/(^|\s)::/g, '$1:\\u{3a}').replaceAll('##[', '#\\u{23}[');
}
