import { UNREADABLE } from './effort.js';

/**
 * One piece of a formula.
 *
 * - `number`: digits, with a decimal point at most; thousands separators are out already;
 * - `word`: a run of letters; `text`: what stands in `\text{...}`; `command`: a LaTeX command, without its back-slash;
 * - `sign`: any other character.
 */
export interface Token {
  readonly kind: 'number' | 'word' | 'text' | 'command' | 'sign';
  readonly text: string;
  /** Whether white space, or a command that makes some, stands before it. */
  readonly spaced: boolean;
}

/** Texts with more tokens are not read as mathematics. */
const MAX_TOKENS = 400;

const SPACES = new Set([',', ';', ':', '!', ' ', '>', '\n', 'quad', 'qquad', 'enspace', 'thinspace', 'hfill']);
const NOTHING = new Set([
  ...['left', 'right', 'displaystyle', 'textstyle', 'limits', 'big', 'Big', 'bigl', 'bigr', 'Bigl', 'Bigr', 'bigg'],
  ...['rm', 'bf', 'it'],
]);
const TEXT_COMMANDS = new Set([
  'text',
  'mbox',
  'mathrm',
  'textrm',
  'textbf',
  'mathbf',
  'textit',
  'operatorname',
  'hbox',
]);
const OTHER_NAMES = new Map([
  ['dfrac', 'frac'],
  ['tfrac', 'frac'],
  ['cfrac', 'frac'],
  ['dbinom', 'binom'],
  ['tbinom', 'binom'],
  ['leq', 'le'],
  ['leqslant', 'le'],
  ['geq', 'ge'],
  ['geqslant', 'ge'],
  ['neq', 'ne'],
  ['lbrace', '{'],
  ['rbrace', '}'],
  ['lbrack', '['],
  ['rbrack', ']'],
  ['varnothing', 'emptyset'],
  ['bigcup', 'cup'],
  ['degree', 'circ'],
]);
const SIGN_COMMANDS = new Map([
  ['cdot', '*'],
  ['times', '*'],
  ['ast', '*'],
  ['lt', '<'],
  ['gt', '>'],
  ['colon', ':'],
  ['div', '/'],
  ['%', '%'],
  ['lvert', '|'],
  ['rvert', '|'],
  ['vert', '|'],
]);
/** Words that stand for a command where a formula is typed without LaTeX. */
const WORD_COMMANDS = new Set(['sqrt', 'pi', 'sin', 'cos', 'tan', 'sec', 'csc', 'cot', 'log', 'ln', 'infty', 'pm']);

/** Runs of letters that are products of variables; any other run is a word. */
const PRODUCT = /^(?:[abcd]{2,3}|[xyzwtuv]{2,4}|[mnk]{2,3}|[pqrst]{2,3})$/;

/** Thousands written so that nothing else can be meant: `32,\!348`, `32{,}348`, `32\,348`. */
const LATEX_THOUSANDS = /(?<![\d.,])\d{1,3}(?:(?:,\\! ?|\{,\}|\\,|\\ )\d{3})+(?!\d)/g;
const SPACED_THOUSANDS = /^((?:\\\$|[-+£€¥])*)(\d{1,3}(?: \d{3})+)(?![\d ])/;

/**
 * The tokens of a cleaned text. A comma is a thousands separator only outside brackets and in a run of exactly that
 * shape (`1,234,567`); everywhere else it separates.
 *
 * @throws UNREADABLE for more than 400 tokens and where a comma could mean both
 */
export function tokensOf(cleaned: string): Token[] {
  const text = cleaned
    .replace(LATEX_THOUSANDS, (digits) => digits.replace(/\D+/g, ''))
    .replace(SPACED_THOUSANDS, (_all, sign: string, digits: string) => sign + digits.replaceAll(' ', ''))
    .replace(/\\begin\s*\{(\w+)\}/g, '\\begin$1 ')
    .replace(/\\end\s*\{(\w+)\}/g, '\\end$1 ')
    .replace(/(?<=\d) ?x ?(?=10\^)/g, '*');
  const piece =
    /\s+|~|\\([A-Za-z]+|[^])|(\d+(?:,\d+)*(?:\.\d+)?(?:[eE][+-]?\d+(?![\dA-Za-z.]))?|\.\d+)|([A-Za-z\u00c0-\u024f\u0370-\u03ff]+)|([^])/gy;
  const tokens: Token[] = [];
  let spaced = false;
  let depth = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    if (tokens.length >= MAX_TOKENS) throw UNREADABLE;
    const [all, command, digits, word, sign] = match;
    const at = piece.lastIndex;
    // `~5` is about 5; elsewhere the sign is LaTeX's space.
    if (all === '~' && tokens.length === 0) throw UNREADABLE;
    if (command !== undefined) {
      if (SPACES.has(command)) spaced = true;
      else if (TEXT_COMMANDS.has(command)) {
        const content = /^\s*\{([^{}]*)\}/.exec(text.slice(at, at + 200));
        if (content === null) throw UNREADABLE;
        tokens.push(asPercent({ kind: 'text', text: content[1]!, spaced }));
        piece.lastIndex = at + content[0].length;
        spaced = false;
      } else if (!NOTHING.has(command)) {
        const name = OTHER_NAMES.get(command) ?? command;
        const as = SIGN_COMMANDS.get(name);
        tokens.push(as === undefined ? { kind: 'command', text: name, spaced } : { kind: 'sign', text: as, spaced });
        if (name === '{') depth++;
        if (name === '}') depth--;
        spaced = false;
      }
      continue;
    }
    if (digits !== undefined) {
      const end = pushNumber(tokens, digits, spaced, depth, text, at - digits.length);
      piece.lastIndex = end;
    } else if (word !== undefined) {
      const isUnion = word === 'U' && ')]}'.includes(tokens.at(-1)?.text ?? '-');
      if (isUnion) tokens.push({ kind: 'command', text: 'cup', spaced });
      else tokens.push(asPercent({ kind: WORD_COMMANDS.has(word) ? 'command' : 'word', text: word, spaced }));
    } else if (sign !== undefined) {
      if ('([{'.includes(sign)) depth++;
      if (')]}'.includes(sign)) depth--;
      tokens.push({ kind: 'sign', text: sign, spaced });
    }
    spaced = digits === undefined && word === undefined && sign === undefined;
  }
  return tokens;
}

function asPercent(token: Token): Token {
  return token.text.trim() === 'percent' ? { kind: 'sign', text: '%', spaced: token.spaced } : token;
}

/** Pushes the number that starts at `start` and returns where it ends: before the first comma that separates. */
function pushNumber(
  tokens: Token[],
  digits: string,
  spaced: boolean,
  depth: number,
  text: string,
  start: number,
): number {
  const before = tokens.at(-1);
  // LaTeX takes one digit for the upper part of a fraction: `\frac43` is 4/3.
  if (before?.kind === 'command' && before.text === 'frac' && /^\d\d/.test(digits)) {
    tokens.push({ kind: 'number', text: digits[0]!, spaced });
    return start + 1;
  }
  if (!digits.includes(',')) {
    tokens.push({ kind: 'number', text: digits, spaced });
    return start + digits.length;
  }
  const isBare = depth === 0 && !(before?.kind === 'sign' && before.text === ',' && !spaced);
  if (isBare && /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) {
    // `1,234,-5` may be two numbers or three.
    if (/^,[^\s]/.test(text.slice(start + digits.length, start + digits.length + 2))) throw UNREADABLE;
    tokens.push({ kind: 'number', text: digits.replaceAll(',', ''), spaced });
    return start + digits.length;
  }
  const first = digits.slice(0, digits.indexOf(','));
  // Inside brackets `1,000` is neither surely a thousand nor surely two numbers.
  if (/^,0\d\d/.test(digits.slice(first.length))) throw UNREADABLE;
  tokens.push({ kind: 'number', text: first, spaced });
  return start + first.length;
}

/** Products of variables, letter by letter; only in what is a formula for another reason: `2xy`, not `bad`. */
export function lettersApart(tokens: readonly Token[]): readonly Token[] {
  const isFormula = tokens.some(({ kind, text }) => kind === 'number' || '+-*/^='.includes(text));
  if (!isFormula) return tokens;
  return tokens.flatMap((token) =>
    token.kind === 'word' && PRODUCT.test(token.text)
      ? [...token.text].map((text, i) => ({ ...token, text, spaced: i === 0 && token.spaced }))
      : [token],
  );
}
