/** Whether a cell names a row of sums or means, which is no query. */
export function isTotalName(cell: unknown): boolean {
  return typeof cell === 'string' && TOTAL.test(cell.trim());
}

const TOTAL =
  /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;
