import type { Result } from '../record.js';

const RIGHT = new Set([
  ...['true', 'yes', 'pass', 'passed', 'correct', 'right', 'success', 'succeeded', 'successful', 'solved', 'resolved'],
  ...[
    'accepted',
    'ac',
    'ok',
    'good',
    'valid',
    'oui',
    'ja',
    'vrai',
    'wahr',
    'verdadero',
    'sí',
    ...[
      'correcto',
      'correcta',
      'acierto',
      'certo',
      'correto',
      'richtig',
      'korrekt',
      'juste',
      'correcte',
      'corretto',
      'giusto',
    ],
    ...[
      'goed',
      'juist',
      'rätt',
      'doğru',
      'poprawne',
      'poprawnie',
      'tak',
      'správně',
      'верно',
      'правильно',
      'да',
      'вірно',
    ],
    ...['正确', '对', '正確', '是', '通过', '正解', '合格', 'はい', '정답', '맞음', '예', 'सही', 'صحيح'],
    '✅',
    '✓',
    '✔',
    '✔️',
    '👍',
    '☑',
    '☑️',
    '🟢',
  ],
]);
const WRONG = new Set([
  ...['false', 'no', 'fail', 'failed', 'incorrect', 'wrong', 'failure', 'unsuccessful', 'unsolved', 'unresolved'],
  ...['wrong answer', 'rejected', 'wa', 'not ok', 'bad', 'invalid', 'non', 'nein', 'faux', 'falsch', 'falso'],
  ...['incorrecto', 'incorrecta', 'fallo', 'errado', 'incorreto', 'inkorrekt', 'incorrecte', 'errato', 'sbagliato'],
  ...[
    'fout',
    'onjuist',
    'fel',
    'yanlış',
    'niepoprawne',
    'niepoprawnie',
    'nie',
    'špatně',
    'неверно',
    'неправильно',
    'нет',
  ],
  ...[
    'невірно',
    '错误',
    '错',
    '錯誤',
    '否',
    '未通过',
    '不正解',
    '不合格',
    'いいえ',
    '오답',
    '틀림',
    '아니오',
    'गलत',
    'خطأ',
  ],
  ...['not_attempted', 'not attempted', '❌', '✗', '✘', '✖', '✖️', '👎', '🔴'],
]);
/** `\N` is how databases write NULL into a CSV. */
const MISSING = new Set(['', 'nan', 'n/a', 'na', '<na>', 'null', 'none', '\\n']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const BEGINS_NUMBER = /^[-+.0-9]/;
/** Longest cell that may be a verdict; a judge's text may be longer, and ends in one. */
const MAX_CELL = 40;
const LAST_WORD = /(?:judge?ment|verdict)\s*:\s*\**(yes|no|correct|incorrect|pass|fail)\**\.?\s*$/i;

/**
 * What a cell of a table says: right, wrong, missing or a score. Undefined where it is none of the spellings known.
 *
 * The single letters C and I (correct, incorrect) are read in upper case only; words in any case, with a full stop
 * behind them or in quotes or brackets. Percentages are fractions.
 */
export function readCell(cell: string): Result | undefined {
  // What most cells hold.
  if (cell === '1') return 1;
  if (cell === '0') return 0;
  if (cell.length > MAX_CELL) return cell.length > 100_000 ? undefined : lastWord(cell);
  const text = cell.trim();
  if (text === 'C') return true;
  if (text === 'I') return false;
  if (BEGINS_NUMBER.test(text) && NUMBER.test(text)) return Number(text);
  const word = text.toLowerCase();
  const known = readWord(word);
  if (known !== undefined) return known;
  const bare = /^(?:"(.*)"|'(.*)'|\[([^[\],]*)\]|(.*[a-z])\.)$/.exec(word);
  const inner = bare === null ? undefined : bare.slice(1).find((group) => group !== undefined);
  if (inner !== undefined) return readWord(inner.trim()) ?? (NUMBER.test(inner) ? Number(inner) : undefined);
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined) return NUMBER.test(percent) ? Number(percent) / 100 : undefined;
  return lastWord(text);
}

function readWord(word: string): Result | undefined {
  if (RIGHT.has(word)) return true;
  if (WRONG.has(word)) return false;
  if (MISSING.has(word)) return 'missing';
  return word === 'error' || word === 'unscored' ? word : undefined;
}

function lastWord(text: string): Result | undefined {
  const said = LAST_WORD.exec(text.slice(-80))?.[1];
  return said === undefined ? undefined : readWord(said.toLowerCase());
}

/** The same for a value of a JSON table; a list of one value is that value. */
export function readJsonCell(value: unknown): Result | undefined {
  if (typeof value === 'string') return readCell(value);
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 'missing';
  if (typeof value !== 'number') return undefined;
  return Number.isNaN(value) ? 'missing' : value;
}

/** How the cells of a column are read. */
export interface Spelling {
  readonly read: (value: unknown) => Result | undefined;
  /** As it is said to people: `1/0`, `Y/N`, `score`. */
  readonly name: string;
}

/** Spellings that say something only where the whole column is written so: right, wrong. */
const PAIRS: readonly (readonly [right: string, wrong: string])[] = [
  ['Y', 'N'],
  ['y', 'n'],
  ['T', 'F'],
  ['t', 'f'],
  ['P', 'F'],
  ['+', '-'],
  ['c', 'i'],
];

const IN_PAIRS: ReadonlySet<string> = new Set(PAIRS.flat());

const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;

/**
 * The spelling of a column, or of several columns that are written alike, by all its distinct values: the usual one
 * where it fits, else one that makes sense of every value. Undefined where none does.
 */
export function spellingOf(values: Iterable<string>): Spelling | undefined {
  const filled: string[] = [];
  const results: (Result | undefined)[] = [];
  for (const value of values) {
    const text = value.trim();
    const result = readCell(text);
    if (result === 'missing') continue;
    // No spelling makes sense of it.
    if (result === undefined && !IN_PAIRS.has(text) && commaNumber(text) === undefined) return undefined;
    filled.push(text);
    results.push(result);
  }
  const pair = PAIRS.find((both) => filled.every((value) => both.includes(value)));
  // Both have to occur, or else a `-` might be a gap and a `T` a name.
  if (pair !== undefined && pair.every((value) => filled.includes(value))) return ofPair(...pair);
  if (filled.some((value) => DECIMAL_COMMA.test(value)) && filled.every((value) => commaNumber(value) !== undefined))
    return {
      name: 'numbers with a decimal comma',
      read: (value) => (typeof value === 'string' ? (commaNumber(value) ?? readJsonCell(value)) : readJsonCell(value)),
    };
  const isHundred = (value: string, result: Result | undefined): boolean =>
    (result === 0 || result === 100) && NUMBER.test(value);
  if (results.includes(0) && results.includes(100) && filled.every((value, i) => isHundred(value, results[i])))
    return { name: '100/0', read: hundred };
  if (results.includes(undefined)) return undefined;
  return { name: nameOfSpelling(filled, results), read: readJsonCell };
}

/** The usual spellings, for a column whose values were not all seen. */
export const AS_WRITTEN: Spelling = { name: 'as written', read: readJsonCell };

/**
 * A column in which what is so is marked with an x and the rest is blank. The mark alone does not say what is so: only a
 * column whose name says it (`correct`, `solved`) may be read like this.
 */
export function markedSpelling(values: readonly string[], hasBlanks: boolean): Spelling | undefined {
  const [mark, ...others] = values;
  if (mark === undefined || others.length > 0 || !/^x$/i.test(mark) || !hasBlanks) return undefined;
  const read = (value: unknown): Result | undefined => {
    const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
    if (text === 'x') return true;
    return text === '' || text === null || text === undefined ? false : readJsonCell(value);
  };
  return { name: `${mark}/blank`, read };
}

function ofPair(right: string, wrong: string): Spelling {
  const read = (value: unknown): Result | undefined => {
    if (typeof value !== 'string') return readJsonCell(value);
    const text = value.trim();
    return text === right ? true : text === wrong ? false : readCell(value);
  };
  return { name: `${right}/${wrong}`, read };
}

function commaNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  return NUMBER.test(plain) ? Number(plain) : undefined;
}

function hundred(value: unknown): Result | undefined {
  const result = readJsonCell(value);
  return typeof result === 'number' ? result / 100 : result;
}

function nameOfSpelling(values: readonly string[], results: readonly (Result | undefined)[]): string {
  if (results.some((result) => typeof result === 'number' && result !== 0 && result !== 1)) return 'score';
  const word = (right: boolean): string | undefined =>
    values.find((_, i) => results[i] === right || results[i] === Number(right))?.slice(0, 20);
  const [right, wrong] = [word(true), word(false)];
  return right === undefined
    ? wrong === undefined
      ? 'nothing'
      : `all ${wrong}`
    : wrong === undefined
      ? `all ${right}`
      : `${right}/${wrong}`;
}

/** Whether every value that a spelling was made of is right or wrong, and none a grade between. */
export function isOfRightAndWrong({ name }: Spelling): boolean {
  return /^\S+\/\S+$/.test(name) && name !== '100/0';
}

/** What to do about scores on a scale of their own, for error messages. @param areMeasured  with `measure: score` */
export function setScale(areMeasured = false): string {
  return areMeasured
    ? 'set `score-range` to the lowest and the highest score of their scale (for 1 to 10, `1,10`)'
    : 'set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)';
}

/** The spellings, for error messages. */
export const SPELLINGS =
  '1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored';

/** Whether a cell for error messages holds one; writers fill it with their words for nothing. */
export function holdsError(cell: unknown): boolean {
  if (typeof cell === 'string') return !NO_ERROR.has(cell.trim().toLowerCase());
  return cell !== null && cell !== undefined && cell !== false && cell !== 0 && !Number.isNaN(cell);
}

const NO_ERROR = new Set([...MISSING, 'false', '0', 'no']);
