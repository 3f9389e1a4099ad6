import { clean } from './clean.js';
import { read, type Reading } from './reading.js';

/** What differs between two spellings of one answer, in a few words for people; the first of these that applies. */
export function howTheyDiffer(answer: string, reference: string, isStated: boolean): string {
  if (answer.trim() === reference.trim()) return isStated ? 'stated inside a longer text' : 'the same text';
  const [a, b] = [read(answer), read(reference)];
  if (a.kind === 'choice' || b.kind === 'choice') return 'choice letter written differently';
  if (a.kind === 'literal' || b.kind === 'literal') return 'quotes or white space of a literal';
  if (a.kind === 'text' || b.kind === 'text') return 'capitals, white space or punctuation';
  const [left, right] = [clean(answer), clean(reference)];
  if (INEQUALITY.test(left) !== INEQUALITY.test(right)) return 'inequality written as an interval';
  return (
    onOneSide(a, b, 'unit', ({ unit }) => unit !== undefined) ??
    onOneSide(a, b, 'name of the variable', ({ value }) => value.kind === 'named') ??
    spelling(left, right)
  );
}

const INEQUALITY = /[<>]|\\[lg]eq?(?![a-z])/;

type Formula = Reading & { kind: 'math' };

function onOneSide(a: Formula, b: Formula, what: string, has: (formula: Formula) => boolean): string | undefined {
  if (has(a) === has(b)) return undefined;
  return `${what} in the ${has(b) ? 'reference' : 'answer'} only`;
}

function spelling(answer: string, reference: string): string {
  const texts = [answer, reference];
  const bare = texts.map(withoutSpacing);
  if (bare[0] === bare[1]) return 'LaTeX spacing or wrappers';
  const digits = bare.map((text) => text.replace(/(?<=\d)(?:,|\{,\})(?=\d{3})/g, ''));
  if (digits[0] === digits[1]) return 'thousands separators';
  const flat = bare.map((text) => text.replace(/[{}]/g, ''));
  if (flat[0] === flat[1]) {
    if (flat[0]!.includes('frac')) return 'fractions written differently';
    return flat[0]!.includes('sqrt') ? 'roots written differently' : 'LaTeX spacing or wrappers';
  }
  const sorted = bare.map((text) => [...text.replace(/[()[\]{}\\]/g, '')].sort().join(''));
  if (sorted[0] === sorted[1]) return 'order of the parts';
  if (texts.some((text) => text.includes('\\pm'))) return 'plus-minus written out';
  if (texts.some((text) => text.includes('%')) && !texts.every((text) => text.includes('%')))
    return 'percent written out';
  if (texts.some((text) => /frac|\//.test(text))) return 'fractions written differently';
  if (texts.some((text) => text.includes('sqrt'))) return 'roots written differently';
  return 'the same value written differently';
}

function withoutSpacing(text: string): string {
  return text
    .replace(/\\(?:left|right)(?![A-Za-z])/g, '')
    .replace(/\\[,;:! ]|\s|~/g, '')
    .replace(/\\(?:text|mbox|mathrm)\{([^{}]*)\}/g, '$1')
    .replace(/[dt]frac/g, 'frac');
}
