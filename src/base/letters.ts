/**
 * The pattern of letters and digits for one text. Node compiles classes of Unicode such as `\p{L}` for milliseconds, at
 * every start, and needs them for few texts.
 *
 * @param ascii    the pattern for a text in printable ASCII
 * @param unicode  the source of the same pattern for texts in any script
 */
export function patternFor(text: string, ascii: RegExp, unicode: string): RegExp {
  return /^[ -~]*$/.test(text) ? ascii : new RegExp(unicode, `${ascii.flags}u`);
}
