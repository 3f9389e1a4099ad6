/** Whether a cell names a row of sums or means, which is no query. */
export function isTotalName(cell: unknown): boolean {
  return typeof cell === 'string' && TOTAL.test(cell.trim());
}

/** The same of the text `bytes[start, end)`, in ASCII. */
export function isTotalAt(bytes: Buffer, start: number, end: number): boolean {
  // Names of totals end in a letter, a full stop or a colon; most ids end in a digit.
  const last = bytes[end - 1]!;
  return end - start < 20 && (last < 0x30 || last > 0x39) && isTotalName(bytes.toString('latin1', start, end));
}

const TOTAL =
  /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;
