/**
 * One function for each language in which foreign text is written. Names and ids come from results files, and those
 * come from strangers: whatever they hold must come out as text, and nothing else.
 */

const MOST = 120;

/**
 * Control characters, line ends, bidirectional marks, zero-width characters and other invisible ones: they would
 * break a line, run as a terminal command, or make one name look like another.
 */

const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/gu;

/** Text on one line with every invisible character shown as its code point, cut at 120 characters. */
export function visible(text: string, most = MOST): string {
  const characters = Array.from(text.length > 4 * most ? text.slice(0, 4 * most) : text);
  const cut = characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
  return cut.replace(INVISIBLE, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}

/**
 * Markdown: a code span, in which GitHub resolves no mention, reference, link, formula or HTML. Also for table cells,
 * where a vertical bar is escaped even inside a code span.
 */
export function code(text: string): string {
  const shown = visible(text).replaceAll('|', '\\|');
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
 * spans; in the rest, what GitHub could act on is made inert in case something foreign slipped in unquoted.
 */
export function sentence(text: string): string {
  return visible(text, 2000).replace(/"(?:[^"\\]|\\.)*"|[<>@$|&]/g, (match) =>
    match.length > 1 ? code(match.slice(1, -1)) : `&#${match.charCodeAt(0)};`,
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
export function htmlAttribute(text: string, most = MOST): string {
  return visible(text, most).replace(/[&<>"']/g, (c) => HTML_ESCAPES[c]!);
}

/** HTML: foreign text between tags, set apart so that its direction of writing moves nothing beside it. */
export function html(text: string, most = MOST): string {
  return `<bdi>${htmlAttribute(text, most)}</bdi>`;
}

/** CSV (RFC 4180), guarded against spreadsheets that would take the cell for a formula. The reader undoes the guard. */
export function csvCell(text: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) || guarded.trim() !== guarded ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A line of a terminal or of a workflow's log: one line, nothing that a terminal obeys, and nothing that the runner
 * takes for a command (it looks for `::` at the beginning of a line, behind blanks, and for `##[` anywhere).
 */
export function terminal(text: string): string {
  return visible(text)
    .replace(/(^|\s)::/g, '$1:\\u{3a}')
    .replaceAll('##[', '#\\u{23}[');
}
