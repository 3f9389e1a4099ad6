/** The character that separates the cells: comma, semicolon or tab, whichever is most frequent in the first line. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const line = firstLine(text);
  const count = (delimiter: string): number => line.split(delimiter).length;
  const candidates = [',', ';', '\t'] as const;
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** Whether the first line has more columns than this; judged without splitting it. */
export function isWiderThan(most: number, text: string, delimiter: string): boolean {
  const line = firstLine(text);
  let columns = 1;
  for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) columns += 1;
  return columns > most;
}

/**
 * What ends the rows: a line feed (with or without a carriage return before it), or the carriage return alone of old
 * spreadsheets, where the first line ends in one.
 */
export function lineEndOf(text: string): '\n' | '\r' {
  return /^[^\r\n]*\r(?!\n|$)/.test(withoutQuoted(text).trimStart()) ? '\r' : '\n';
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(withoutQuoted(text).trimStart())![0];
}

/** A line that has no cells does not count: readers pass over it. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"/g, '');
}
