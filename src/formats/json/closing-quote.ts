const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/**
 * Where the string of a JSON text ends whose content begins at `start`: at its closing quotation mark; -1 where the text
 * ends before. Long strings are searched by the runtime and not byte by byte; escapes are not checked.
 */
export function closingQuote(text: Buffer, start: number): number {
  for (let quote = text.indexOf(QUOTE, start), from = start; quote !== -1; quote = text.indexOf(QUOTE, from)) {
    if (!isEscaped(text, from, quote)) return quote;
    from = quote + 1;
  }
  return -1;
}

/** Whether an odd number of backslashes stands before `at`; none of them before `start`. */
export function isEscaped(text: Buffer, start: number, at: number): boolean {
  let before = at;
  while (before > start && text[before - 1] === BACKSLASH) before -= 1;
  return (at - before) % 2 === 1;
}
