/**
 * The first pass over every answer: one spelling for characters and wrappers that carry no meaning. Every expression
 * here is linear in the text.
 */

/** Longer texts are compared as they stand. */
export const MAX_CLEANED = 20_000;

/** What JSON makes of a LaTeX command whose back-slash was not doubled: `\times` becomes a tab and `imes`. */
const EATEN: readonly (readonly [RegExp, string])[] = [
  [/\t(?=imes|ext|frac|heta|riangle)/g, '\\t'],
  [/\f(?=rac|box|orall)/g, '\\f'],
  [/[\b](?=oxed|egin|inom|eta\b)/g, '\\b'],
  [/\r(?=ight|m\{|angle|brace)/g, '\\r'],
  [/\n(?=eq\b|abla)/g, '\\n'],
];

/** Signs and the LaTeX or plain spelling that the rest of this folder knows. */
const SIGNS = new Map<string, string>([
  ...spelled('−–—﹣－', '-'),
  ...spelled('×∙·⋅∗', '*'),
  ...spelled('“”„″', '"'),
  ...spelled('‘’‚′', "'"),
  ...spelled('\u00a0\u2007\u3000', ' '),
  ...spelled('\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u202f', '\\,'),
  ...spelled('\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', ''),
  ...spelled('∅', '\\emptyset '),
  ...spelled('π', '\\pi '),
  ...spelled('θ', '\\theta '),
  ...spelled('∞', '\\infty '),
  ...spelled('∪', '\\cup '),
  ...spelled('∈', '\\in '),
  ...spelled('≤', '\\le '),
  ...spelled('≥', '\\ge '),
  ...spelled('≠', '\\ne '),
  ...spelled('±', '\\pm '),
  ...spelled('∓', '\\mp '),
  ...spelled('÷', '/'),
  ...spelled('⁄', '/'),
  ...spelled('ℝ', '\\mathbb{R}'),
  ...spelled('°º', '^{\\circ}'),
  ...spelled('，', ','),
  ...spelled('％', '%'),
]);

const VULGAR = new Map<string, string>(
  ['½12', '⅓13', '⅔23', '¼14', '¾34', '⅕15', '⅖25', '⅗35', '⅘45', '⅙16', '⅚56', '⅛18', '⅜38', '⅝58', '⅞78'].map(
    ([sign, above, below]) => [sign!, `\\frac{${above}}{${below}}`],
  ),
);

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';

/** The text in Unicode's composed form (NFC), typographic variants in one spelling, wrappers off. */
export function clean(text: string): string {
  let result = text;
  if (/[\t\f\b\r\n]/.test(result)) for (const [eaten, restored] of EATEN) result = result.replace(eaten, restored);
  if (/[^\u0020-\u007e]/.test(result)) result = asciiSigns(result.normalize('NFC'));
  return unwrapped(result.trim());
}

function asciiSigns(text: string): string {
  return text
    .replace(/√\s*(\d+)/g, '\\sqrt{$1}')
    .replace(/√/g, '\\sqrt ')
    .replace(/∛\s*(\d+)/g, '\\sqrt[3]{$1}')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+/g, (run) => `^{${[...run].map((c) => '0123456789-'[RAISED.indexOf(c)]).join('')}}`)
    .replace(/[₀₁₂₃₄₅₆₇₈₉]+/g, (run) => `_{${[...run].map((c) => String(LOWERED.indexOf(c))).join('')}}`)
    .replace(/[^\u0020-\u007e]/g, (sign) => SIGNS.get(sign) ?? VULGAR.get(sign) ?? sign);
}

/** Most wrappers taken off one another; each goes over the text again. */
const MAX_WRAPPERS = 6;

function unwrapped(text: string): string {
  let result = text;
  for (let i = 0; i < MAX_WRAPPERS; i++) {
    const inner = inside(result);
    if (inner === undefined) break;
    result = inner.trim();
  }
  return withoutDollars(result);
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['```', '```'],
  ['`', '`'],
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
];

function inside(text: string): string | undefined {
  for (const [open, close] of PAIRS) {
    if (text.length <= open.length + close.length || !text.startsWith(open) || !text.endsWith(close)) continue;
    let inner = text.slice(open.length, -close.length);
    if (inner.includes(open)) continue;
    if (open === '```') inner = inner.replace(/^\w+\n/, '');
    return inner;
  }
  const boxed = /^\\(?:boxed|fbox|text|textbf|textrm|textit|mbox|mathrm|mathbf)\s*\{/.exec(text);
  if (boxed !== null && closingBrace(text, boxed[0].length - 1) === text.length - 1) {
    return text.slice(boxed[0].length, -1);
  }
  return undefined;
}

/** Position of the brace that closes the one at `open`, or -1. A back-slash takes the meaning off the next character. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return i;
  }
  return -1;
}

/** Dollar signs around mathematics go; one that stands alone is money and becomes `\$`. */
function withoutDollars(text: string): string {
  if (!text.includes('$')) return text;
  const bare = text.match(/(?<!\\)\$/g)?.length ?? 0;
  if (bare === 0) return text;
  return bare % 2 === 0 ? text.replace(/(?<!\\)\$/g, '') : text.replace(/(?<!\\)\$/g, '\\$');
}

function spelled(signs: string, as: string): [string, string][] {
  return [...signs].map((sign) => [sign, as]);
}
