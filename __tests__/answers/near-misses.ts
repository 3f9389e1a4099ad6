import { seeded } from '../support/random.js';

/** A reference and something that looks like it and is another answer. */
export interface NearMiss {
  readonly reference: string;
  readonly other: string;
}

type Random = () => number;
type Reference = readonly [text: string, others?: readonly string[]];

/**
 * References of many kinds, written so that a change of any one numeral in them is a change of the answer, each with
 * the confusions that are particular to its kind.
 */
const KINDS: readonly ((a: number, b: number, c: number) => Reference)[] = [
  (a) => [`${a}`, [`${a}0\\%`, `0.${a}`, `\\sqrt{${a}}`, `${a}x`, `${a}, ${a}`, `\\{${a}\\}`, `[${a}]`, `${a} dozen`]],
  (a) => [`-${a}`, [`|-${a}|`, `${a}`, `-${a}i`]],
  (a, b) => [`${a}.${b}`, [`${a}${b}`, `${a},${b}`, `-${a}.${b}`]],
  (a, b) => [`\\frac{${a}}{${a + b}}`, [`\\frac{${a + b}}{${a}}`, `-\\frac{${a}}{${a + b}}`, `${a}:${a + b}`]],
  (a, b) => [`${a}/${a + b}`, [`${a + b}/${a}`, `${a}-${a + b}`]],
  (a, b) => [`${a}\\frac{${b}}{${b + 1}}`, [`${a} \\cdot \\frac{${b}}{${b + 1}}`, `\\frac{${a * b}}{${b + 1}}`]],
  (a, b) => [`${a}\\sqrt{${b}}`, [`\\sqrt{${a}${b}}`, `${a}+\\sqrt{${b}}`, `${a}\\sqrt[3]{${b}}`]],
  (a, b) => [`${a} \\pm \\sqrt{${b * b + 1}}`, [`${a} + \\sqrt{${b * b + 1}}`, `${a} - \\sqrt{${b * b + 1}}`]],
  (a, b) => [`\\frac{${a}\\pi}{${b}}`, [`\\frac{${a}}{${b}}`, `\\frac{${a}}{${b}\\pi}`, `${a}\\pi + ${b}`]],
  (a, b) => [`${a} + ${b}i`, [`${a} - ${b}i`, `${a}i + ${b * 2 + a}`, `${a} + ${b}`]],
  (a, b) => [`(${a}, ${a + b})`, [`(${a + b}, ${a})`, `[${a}, ${a + b}]`, `(${a}, ${a + b}]`, `\\{${a}, ${a + b}\\}`]],
  (a, b) => [`[${a}, ${a + b})`, [`(${a}, ${a + b}]`, `[${a}, ${a + b}]`, `(${a}, ${a + b})`, `[${a + b}, ${a})`]],
  (a) => [`(${a}, \\infty)`, [`(-\\infty, ${a})`, `[${a}, \\infty)`, `(${a}, -\\infty)`, `x < ${a}`, `x \\ge ${a}`]],
  (a, b) => [
    `(-\\infty, ${a}) \\cup (${a + b}, \\infty)`,
    [`(${a}, ${a + b})`, `(-\\infty, ${a}] \\cup (${a + b}, \\infty)`, `(-\\infty, ${a})`],
  ],
  (a, b, c) => [
    `${a}, -${b}, ${a + c}`,
    [`${a}, ${b}, ${a + c}`, `${a}, -${b}`, `${a}, -${b}, ${a + c}, ${a + c}`, `(${a}, -${b}, ${a + c})`],
  ],
  (a, b) => [`\\{${a}, ${a + b}\\}`, [`\\{${a}\\}`, `\\{${a}, ${a}, ${a + b}\\}`, `(${a}, ${a + b})`, `${a}${a + b}`]],
  (a) => [`x = ${a}`, [`y = ${a}`, `x = -${a}`, `x \\ne ${a}`, `x > ${a}`, `x_{1} = ${a}`, `x = ${a}, ${a}`]],
  (a, b) => [`${a}x^2 + ${b}x`, [`${a}x^2 - ${b}x`, `${a}y^2 + ${b}y`, `${a}x + ${b}x^2 + x`, `${a}x^3 + ${b}x`]],
  (a, b) => [`(x - ${a})(x + ${b * 100})`, [`(x + ${a})(x + ${b * 100})`, `(x - ${a})`, `(y - ${a})(y + ${b * 100})`]],
  (a, b) => [`\\frac{x + ${a}}{x - ${b}}`, [`\\frac{x - ${b}}{x + ${a}}`, `\\frac{x - ${a}}{x - ${b}}`]],
  (a, b) => [`y = ${a}x + ${b}`, [`y = ${a}x - ${b}`, `x = ${a}y + ${b}`, `y = ${a} + ${b * 100}x`]],
  (a, b) => [`${a} < x \\le ${a + b}`, [`${a} \\le x < ${a + b}`, `${a} < y \\le ${a + b}`, `x \\le ${a + b}`]],
  (a) => [`\\$${a}`, [`${a} cents`, `${a}\\%`, `${a} euros`, `\\$${a} million`]],
  (a) => [`${a} \\text{ cm}`, [`${a} \\text{ m}`, `${a} \\text{ cm}^2`, `${a} \\text{ inches}`]],
  (a) => [`${a} \\text{ dollars}`, [`${a} \\text{ cents}`, `${a} \\text{ thousand dollars}`]],
  (a) => [`${a}^\\circ`, [`${a} \\text{ radians}`, `\\sin ${a}^\\circ`, `${a}\\pi`]],
  (a) => [`${a}\\%`, [`${a}0`, `-${a}`, `${a} \\text{ dollars}`]],
  (a, b) => [`${a},${100 + b}`, [`${a}.${100 + b}`, `${100 + b},${a}`, `${a}, ${100 + b}`, `(${a},${100 + b})`]],
  (a, b) => [`${a} \\times 10^{${b}}`, [`${a} \\times 10^{-${b}}`, `${a} + 10^{${b}}`, `${a}0^{${b + 1}}`]],
  (a) => [`1${a % 8}1_8`, [`1${a % 8}1`, `1${a % 8}1_9`]],
  (a, b) => [
    `\\begin{pmatrix} ${a} \\\\ ${a + b} \\end{pmatrix}`,
    [`\\begin{pmatrix} ${a + b} \\\\ ${a} \\end{pmatrix}`, `\\begin{pmatrix} ${a} & ${a + b} \\end{pmatrix}`],
  ],
  (a, b) => [`\\log_{${a + 1}} ${b + 1}`, [`\\ln ${b + 1}`, `\\sin ${b + 1}`, `\\log_{x} ${b + 1}`]],
  (a) => [`${a}!`, [`(${a})`, `${a}! + 1`]],
  (a, b) => [`${a}:${b}`, [`${b + 1}:${a}`, `${a}${b}`]],
  (a, b) => [`[${a}, ${a + b}, 'k']`, [`[${a + b}, ${a}, 'k']`, `(${a}, ${a + b}, 'k')`, `[${a}, ${a + b}, 'K']`]],
  (a, b) => [
    `{'a': ${a}, 'b': ${a + b}}`,
    [`{'a': ${a + b}, 'b': ${a}}`, `{'a': ${a}}`, `{'a': '${a}', 'b': ${a + b}}`],
  ],
  (a) => [`'ab${a}'`, [`'aB${a}'`, `'ab${a} '`, `'a b${a}'`, `['ab${a}']`]],
  (a) => {
    const letter = 'ABCDEFGHIJ'[a % 10]!;
    const next = 'ABCDEFGHIJ'[(a + 1) % 10]!;
    return [`(${letter})`, [next, `(${next})`, `${letter}, ${next}`, `(${letter}) and (${next})`, `not ${letter}`]];
  },
  (a) => {
    const words = ['north', 'south', 'odd', 'even', 'yes', 'no', 'true', 'false', 'ellipse', 'circle'];
    return [
      words[a % 10]!,
      [words[(a + 1) % 10]!, `not ${words[a % 10]!}`, `${words[a % 10]!} or ${words[(a + 3) % 10]!}`],
    ];
  },
];

/** `count` different near-misses: each kind's own confusions, and one numeral changed. */
export function nearMisses(count: number, seed: number): NearMiss[] {
  const random = seeded(seed);
  const found = new Map<string, NearMiss>();
  const upTo = (n: number): number => Math.floor(random() * n);
  while (found.size < count) {
    const kind = KINDS[upTo(KINDS.length)]!;
    const [reference, others = []] = kind(3 + upTo(60), 3 + upTo(40), 2 + upTo(30));
    const other = random() < 0.4 ? others[upTo(others.length)] : withOtherNumeral(reference, random);
    if (other !== undefined && other !== reference) found.set(`${reference}\n${other}`, { reference, other });
  }
  return [...found.values()];
}

/** One numeral of the text off by one, ten times as large, short of a digit, with digits swapped or the sign turned. */
function withOtherNumeral(text: string, random: Random): string | undefined {
  const numerals = [...text.matchAll(/\d+/g)].filter(
    ({ 0: digits, index }) => digits !== '0' && text[index - 1] !== '.',
  );
  const chosen = numerals[Math.floor(random() * numerals.length)];
  if (chosen === undefined) return undefined;
  const { 0: digits, index } = chosen;
  const before = text.slice(0, index);
  const after = text.slice(index + digits.length);
  // In `1.50` a longer fraction part may be the same number, and one is one to every power.
  if (after.startsWith('.') || digits === '1' || digits === '10') return undefined;
  const changes = [
    String(Number(digits) + 1),
    String(Number(digits) - 1),
    `${digits}0`,
    digits.length > 1 ? digits.slice(0, -1) : `${digits}7`,
    digits.length > 1 && digits[0] !== digits[1] && digits[1] !== '0'
      ? digits[1]! + digits[0]! + digits.slice(2)
      : undefined,
    `-${digits}`,
  ];
  const change = changes[Math.floor(random() * changes.length)];
  if (change === undefined) return undefined;
  if (change.startsWith('-') && before.endsWith('-')) return before.slice(0, -1) + digits + after;
  return before + change + after;
}
