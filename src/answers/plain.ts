/** The letter of a choice, with the text of the choice where that was given too. */
export interface Choice {
  readonly letter: string;
  readonly text: string;
}

/**
 * The choice that an answer names: `B`, `(B)`, `b)`, `B.`, `B) Paris`, `Option B`. A small letter alone is one only up
 * to j, and neither e nor i: those are numbers.
 */
export function choiceOf(text: string): Choice | undefined {
  if (text.length > 400) return undefined;
  const bare = text.replace(/^(?:option|choice|answer):?\s+(?=\(?[A-Za-z]\b)/i, '');
  const alone = /^(?:\(([A-Za-z])\)|([A-Za-z])\)|([A-Za-z])[.:])\.?$|^([A-Zabcdfghj])$/.exec(bare);
  if (alone !== null) {
    return { letter: (alone[1] ?? alone[2] ?? alone[3] ?? alone[4])!.toUpperCase(), text: '' };
  }
  const withText = /^(?:\(([A-Za-z])\)[.:]?|([A-Z])[).:])\s+(\S[^]*)$/.exec(bare);
  if (withText === null) return undefined;
  const [, bracketed, marked, rest = ''] = withText;
  // `(A) and (C)` names two.
  if (/\([A-Z]\)|(?:^|\s)[A-Z][).](?:\s|$)/.test(rest) || /^(?:and|or|not|is|but|nor)\b|^[,&/+]/i.test(rest)) {
    return undefined;
  }
  return { letter: (bracketed ?? marked)!.toUpperCase(), text: plainText(rest) };
}

/** Longer texts keep their capitals: they are programs or prose. */
const MAX_FOLDED = 200;

/**
 * A cleaned text in one spelling: white space, and for short texts capitals, a leading article, quotes around the whole
 * and a final full stop.
 */
export function plainText(cleaned: string): string {
  const text = withoutTextCommands(cleaned).replace(/\s+/g, ' ').trim();
  if (text.includes('\\')) return latexText(text);
  const spaced = text.replace(/ ?([,;:]) ?/g, '$1');
  if (spaced.length > MAX_FOLDED) return spaced;
  const bare = spaced
    .replace(/\.$|(?<=\p{L})!$/u, '')
    .replace(/^"([^"]+)"$/, '$1')
    .toLowerCase()
    .trim();
  return bare.replace(/^(?:the|an?) (?=[\p{L}\d].*[\p{L}\d]{2})/u, '') || spaced;
}

/** The text with `\text{...}` and its like unwrapped. */
export function withoutTextCommands(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\(?:text|mbox|mathrm|textrm|textbf|mathbf|textit|mathit|emph|hbox|textsf|texttt)\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\[,;: ]|~|\\quad/g, ' ')
    .replace(/\\!/g, '')
    .replace(/\\([$%&_#])/g, '$1');
}

/** LaTeX that is not read as mathematics: the same but for spacing and spellings of one command. */
function latexText(text: string): string {
  return text
    .replace(/\\(?:left|right|displaystyle)(?![A-Za-z])/g, '')
    .replace(/\\[dt]frac(?![A-Za-z])/g, '\\frac')
    .replace(/(?<![A-Za-z\d]) | (?![A-Za-z\d])/g, '')
    .replace(/\.$/, '');
}
