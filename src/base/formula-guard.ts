/**
 * Beginnings that a spreadsheet may take for a formula, full-width forms too, behind any number of apostrophes: an
 * apostrophe in front makes such a cell text, and one is taken off when it is read again.
 */
export const FORMULA = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const GUARDED = new RegExp(FORMULA.source.replace("'*", "'+"));

const APOSTROPHE = 0x27;

/** A cell as it was before it was guarded. */
export function unguarded(cell: string): string {
  return cell.charCodeAt(0) === APOSTROPHE && GUARDED.test(cell) ? cell.slice(1) : cell;
}
