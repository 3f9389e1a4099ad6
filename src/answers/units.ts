import type { Token } from './tokens.js';

/** A formula and the unit that stood around it, in one spelling: `dollar`, `cm^2`, `mile/hour`; undefined without one. */
export interface WithUnit {
  readonly tokens: readonly Token[];
  readonly unit: string | undefined;
}

/** Words after a number that change its value or its meaning: never units. */
const CHANGES_MEANING = new Set(
  (
    'and or not no none nor less more fewer below above under over minus plus times squared cubed factorial percent ' +
    'percentage hundred thousand million billion trillion dozen half halves third thirds quarter quarters fourth fourths ' +
    'fifth fifths sixth sixths eighth eighths tenth tenths hundredth hundredths thousandth thousandths remainder to out of ' +
    'if when where base mod modulo through between is are was approximately about at least most negative positive except ' +
    'ago before after th st nd rd score gross pair pairs left right up down east west north south loss debt deficit am pm ' +
    'bc bce ad ce by from with without only but all any some every one two three four five six seven eight ' +
    'nine ten zero pi i e x y z january february march april may june july august september october november december for then for the a an choose divided multiplied equals equal'
  ).split(' '),
);

const MULTIPLIERS = new Map<string, string>([
  ['dozen', '12'],
  ['hundred', '100'],
  ['thousand', '1000'],
  ['million', '1000000'],
  ['billion', '1000000000'],
  ['trillion', '1000000000000'],
]);

/** Spellings of one unit. Abbreviations keep their case: a megawatt is not a milliwatt. */
const SAME_UNIT = new Map<string, string>(
  [
    'dollar usd us$ $',
    'euro eur €',
    'pound gbp £',
    'cent ¢',
    'cm centimeter centimetre',
    'mm millimeter millimetre',
    'km kilometer kilometre',
    'm meter metre',
    'in inch inches',
    'ft foot feet',
    'yd yard',
    'mi mile',
    'g gram',
    'kg kilogram',
    'mg milligram',
    'lb lbs pound-weight',
    'oz ounce',
    'L l liter litre',
    'ml mL milliliter millilitre',
    's sec secs second',
    'min mins minute',
    'h hr hrs hour',
    'day',
    'degree deg °',
    'radian rad',
    'unit',
  ].flatMap((line) => {
    const [name, ...others] = line.split(' ');
    return [name!, ...others].map((spelling) => [spelling, name!] as [string, string]);
  }),
);

/** Known to be units even where they stand at the number without a space or without `\text`. */
const ATTACHED = new Set([
  'cm',
  'mm',
  'km',
  'kg',
  'mg',
  'lb',
  'lbs',
  'oz',
  'ml',
  'mL',
  'ft',
  'sec',
  'min',
  'hr',
  'mph',
]);
/** Single letters that are units where a space or `\text` sets them off. */
const LETTERS = new Set(['m', 'g', 's', 'h', 'L', 'l']);

const CURRENCY = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['USD', 'dollar'],
  ['EUR', 'euro'],
  ['GBP', 'pound'],
]);

const ANGLED = new Set(['sin', 'cos', 'tan', 'sec', 'csc', 'cot']);

/** Most words of a unit; more are a sentence. */
const MAX_WORDS = 4;

/**
 * Takes money signs off the front and a unit off the end: `\$32`, `118 \text{ dollars}`, `15\mbox{ cm}^2`, `145^\circ`,
 * `30 miles per hour`. Words that multiply (`million`) become factors. What is not surely a unit stays where it is.
 */
export function withoutUnit(tokens: readonly Token[]): WithUnit {
  const { rest, unit: money } = withoutMoney(tokens);
  const parts: string[] = [];
  let end = rest.length;
  while (end > 1 && parts.length <= MAX_WORDS) {
    const piece = unitPiece(rest, end);
    if (piece === undefined) break;
    parts.unshift(piece.text);
    end = piece.start;
  }
  let kept = rest.slice(0, end);
  let words = parts
    .join(' ')
    .split(' ')
    .filter((word) => word !== '');
  const factor = MULTIPLIERS.get(words[0]?.toLowerCase() ?? '');
  if (factor !== undefined) {
    kept = [...kept, { kind: 'sign', text: '*', spaced: false }, { kind: 'number', text: factor, spaced: false }];
    words = words.slice(1);
  }
  const unit = words.length === 0 ? undefined : unitName(words, money);
  // `\sin 30^\circ` is a function of an angle, not an angle.
  const isArgument = unit === 'degree' && kept.some(({ kind, text }) => kind === 'command' && ANGLED.has(text));
  const isRefused =
    isArgument || (words.length > 0 && (unit === undefined || !kept.some(({ kind }) => kind !== 'sign')));
  if (isRefused || (money !== undefined && unit !== undefined && unit.split('/')[0] !== money))
    return { tokens, unit: undefined };
  return { tokens: kept, unit: unit ?? money };
}

function withoutMoney(tokens: readonly Token[]): { rest: readonly Token[]; unit: string | undefined } {
  let at = 0;
  while (at < 2 && tokens[at]?.kind === 'sign' && '+-'.includes(tokens[at]!.text)) at++;
  const first = tokens[at];
  const name = first === undefined ? undefined : CURRENCY.get(first.text.replace('\\', ''));
  if (name === undefined || tokens[at + 1]?.kind === undefined) return { rest: tokens, unit: undefined };
  return { rest: [...tokens.slice(0, at), ...tokens.slice(at + 1)], unit: name };
}

/** The piece of a unit that ends before `end`: words, `cm^2`, a slash between them, the sign of degrees. */
function unitPiece(tokens: readonly Token[], end: number): { text: string; start: number } | undefined {
  const last = tokens[end - 1]!;
  if (isCircle(tokens, end)) return { text: '°', start: end - (last.text === '}' ? 4 : 2) };
  if (last.kind === 'command' && last.text === '$') return { text: '$', start: end - 1 };
  if (last.kind === 'sign' && last.text === '¢') return { text: '¢', start: end - 1 };
  if (last.kind === 'sign' && last.text === '.' && tokens[end - 2]?.kind === 'word') {
    return unitPiece(tokens, end - 1);
  }
  const power = powerBefore(tokens, end);
  const at = power === undefined ? end - 1 : power.start - 1;
  const word = tokens[at];
  if (word === undefined || at === 0) return undefined;
  let text: string;
  if (word.kind === 'text') text = word.text.trim().replaceAll('.', '').replace(/^\//, '/ ');
  else if (word.kind === 'word' && isUnitWord(word, tokens, at)) text = word.text;
  else return undefined;
  if (!/^(?:[A-Za-z]+(?:[ -][A-Za-z]+)*|\/ [A-Za-z]+)?$/.test(text.replace(/\s+/g, ' '))) return undefined;
  const slash = tokens[at - 1];
  const isPer =
    word.kind === 'word' &&
    slash?.kind === 'sign' &&
    slash.text === '/' &&
    ['word', 'number'].includes(tokens[at - 2]?.kind ?? '');
  const name = power === undefined ? text : `${text}^${power.text}`;
  return isPer ? { text: `/ ${name}`, start: at - 1 } : { text: name, start: at };
}

function isUnitWord(word: Token, tokens: readonly Token[], at: number): boolean {
  const { text } = word;
  if (ATTACHED.has(text)) return true;
  const before = tokens[at - 1]!;
  const isSetOff = word.spaced || (before.kind === 'sign' && before.text === '/');
  if ((text === 'C' || text === 'F') && isCircle(tokens, at)) return true;
  // `3 + 2 m` may hold a variable; `2 m` may not.
  if (text.length === 1) {
    const end = before.text === '/' && tokens[at - 2]?.kind === 'word' ? at - 2 : at;
    return isSetOff && LETTERS.has(text) && tokens.slice(0, end).every(isPartOfNumeral);
  }
  // Without a space, two or three letters may be a product of variables.
  return isSetOff
    ? text.length > 2 || SAME_UNIT.has(text)
    : before.kind === 'number' && text.length > 3 && SAME_UNIT.has(unitStem(text));
}

function isPartOfNumeral({ kind, text }: Token, at: number): boolean {
  return kind === 'number' || text === '/' || (text === '-' && at === 0);
}

function isCircle(tokens: readonly Token[], end: number): boolean {
  const texts = (count: number): string =>
    tokens
      .slice(Math.max(0, end - count), end)
      .map(({ text }) => text)
      .join('');
  return texts(2) === '^circ' || texts(4) === '^{circ}';
}

function powerBefore(tokens: readonly Token[], end: number): { text: string; start: number } | undefined {
  const at = (back: number): string => tokens[end - back]?.text ?? '';
  if (/^[23]$/.test(at(1)) && at(2) === '^') return { text: at(1), start: end - 2 };
  if (at(1) === '}' && /^[23]$/.test(at(2)) && at(3) === '{' && at(4) === '^') return { text: at(2), start: end - 4 };
  return undefined;
}

/** The unit in one spelling; undefined where a word of it changes the meaning of the number. */
function unitName(words: readonly string[], money: string | undefined): string | undefined {
  const names: string[] = [];
  let power = '';
  for (const word of words) {
    const lower = word.toLowerCase();
    if (lower === 'square' || lower === 'sq') power = '^2';
    else if (lower === 'cubic' || lower === 'cu') power = '^3';
    else if (lower === 'per' || word === '/') names.push('/');
    else if (lower === 'mph') names.push('mi', '/', 'h');
    else {
      const [stem = '', raised] = word.split('^');
      if (CHANGES_MEANING.has(stem.toLowerCase())) return undefined;
      names.push(unitStem(stem) + (raised === undefined ? power : `^${raised}`));
      power = '';
    }
  }
  const [first, second] = names;
  // Degrees of temperature: 30 °C is not 30 °F.
  if (first === 'degree' && second !== undefined) names.splice(0, 2, `degree ${second[0]!.toUpperCase()}`);
  // `$18 per day` and `$18/day`; without the money it would be a unit of nothing.
  if (names[0] === '/' && money !== undefined) names.unshift(money);
  if (names.length === 0 || names[0] === '/' || names.length > MAX_WORDS + 2) return undefined;
  return names.join(' ').replaceAll(' / ', '/');
}

function unitStem(word: string): string {
  const exact = SAME_UNIT.get(word);
  if (exact !== undefined) return exact;
  if (word.length <= 3 && word !== word.toLowerCase() && !SAME_UNIT.has(word.toLowerCase())) return word;
  const lower = word.toLowerCase();
  const known = SAME_UNIT.get(lower);
  if (known !== undefined) return known;
  const singular = lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
  return SAME_UNIT.get(singular) ?? singular;
}
