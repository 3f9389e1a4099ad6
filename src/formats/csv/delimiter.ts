/** The character that separates the cells: comma, semicolon or tab, whichever is most frequent in the first line. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const { line } = firstLine(text);
  const count = (delimiter: string): number => line.split(delimiter).length;
  const candidates = [',', ';', '\t'] as const;
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** Whether the first line has more columns than this; judged without splitting it. */
export function isWiderThan(most: number, text: string, delimiter: string): boolean {
  const { line } = firstLine(text);
  let columns = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) columns += 1;
  return columns > most;
}

/**
 * What ends the rows: a line feed (with or without a carriage return before it), or the carriage return alone of old
 * spreadsheets, where the first line ends in one.
 */
export function lineEndOf(text: string): '\n' | '\r' {
  return /^\r[^\n]/.test(firstLine(text).end) ? '\r' : '\n';
}

/**
 * The first line that holds anything, without what stands in quotes and white space before it: readers pass over lines
 * without cells. `end` is the two characters behind it.
 */
function firstLine(text: string): { readonly line: string; readonly end: string } {
  const mark = /["\r\n]/g;
  let line = '';
  let from = 0;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    const { index } = found;
    line += text.slice(from, index);
    from = index;
    if (found[0] !== '"') {
      line = line.trimStart();
      if (line !== '') return { line, end: text.slice(index, index + 2) };
      continue;
    }
    const close = text.indexOf('"', index + 1);
    if (close !== -1) from = mark.lastIndex = close + 1;
  }
  return { line: (line + text.slice(from)).trimStart(), end: '' };
}
