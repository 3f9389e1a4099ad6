/** The character that separates the cells: comma, semicolon or tab, whichever is most frequent in the first line. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const end = text.search(/[\r\n]/);
  const line = (end === -1 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => line.split(delimiter).length;
  const candidates = [',', ';', '\t'] as const;
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
