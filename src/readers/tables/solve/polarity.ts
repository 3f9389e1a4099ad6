import { quote } from '../../../base/errors.js';
import type { Result } from '../../record.js';
import { nameOf } from '../cells.js';
import { normalName } from '../roles.js';
import { readJsonCell } from '../spelling.js';
import { wordsOf } from './evidence.js';
import type { Column } from './facts.js';
import { measureOf } from './measures.js';
import { plain, refuse, type Refusal } from './refusal.js';

/** Words of names under which 1, or more, is worse. */
const BAD =
  /^(?:wrong|wrongly|incorrect(?:ly|ness)?|fail(?:s|ed|ure|ures|ing)?|errors?|err|erroneous|mistakes?|mistaken|misclassified|harm(?:ful|fulness|s)?|unsafe|violations?|jailbroken|jailbreaks?|asr|bias|biased|unfaithful(?:ness)?|distance|levenshtein|loss|nll|perplexity|ppl|wer|cer|ter|mse|rmse|mae|brier|regret|penalty|plagiarism|bugs?|bad|invalid|nok|falsch|fehler|fehlerhaft|faux|fausse|erreurs?|échec|echec|échoué|incorrecto|incorrecta|falso|falsa|errores|fallo|fallido|错误|错|不正确|失败|幻觉|有害|(?:hallucinat|toxic|contradict)[^\d@]*)$/;
const TURNED = new Set(['no', 'not', 'non', 'free', 'without', 'never', 'zero', 'anti', 'avoids', 'avoided']);
const SAYS_ITSELF = /^(?:pass(?:ed)?|fail(?:ed)?|correct|incorrect|right|wrong|succe(?:ss|eded)|failure)$/i;

/** Whether a column by its name is of what is bad: its 1 means wrong, or more of it is worse. */
export function isBadByName(name: string): boolean {
  const measure = measureOf(name);
  const parts = wordsOf(measure);
  if (parts.some((word) => TURNED.has(word))) return false;
  if (parts.includes('attack') || /^false_(?:positive|negative)s?$/.test(measure)) return true;
  return parts.some((word) => BAD.test(word)) && !parts.some((word) => /^(?:correct|correctness|accuracy)$/.test(word));
}

/** The same of a column, unless its words are `pass` and `fail` and say themselves what is right. */
export function isBad({ name, isPath, values }: Column): boolean {
  return !isPath && isBadByName(name) && !values.every((value) => SAYS_ITSELF.test(value));
}

/** The refusal for a column in which 1 is bad; with the line that inverts it where that can be done. */
export function badOutcome(column: Column): Refusal {
  return refuse(
    `${quote(column.name)} is by its name of what is bad, and 1 must mean right.`,
    inverted(column) === undefined
      ? 'Give a column in which 1, or more, is better.'
      : `If its 1 means wrong, say so: \`columns: outcome = not ${plain(column.name)}\`; otherwise rename it.`,
  );
}

/** The column with right and wrong exchanged; undefined where it holds other things than these. */
export function inverted(column: Column): Column | undefined {
  const { spelling, values, nests } = column;
  if (spelling === undefined || nests) return undefined;
  const invert = (value: unknown): ReturnType<typeof spelling.read> => {
    const result = spelling.read(value);
    return typeof result === 'boolean' ? !result : result === 0 || result === 1 ? 1 - result : result;
  };
  const isTwofold = values.every((value) => {
    const result = spelling.read(value);
    return typeof result !== 'number' || result === 0 || result === 1;
  });
  return isTwofold ? { ...column, spelling: { name: `not ${spelling.name}`, read: invert } } : undefined;
}

/** The column with one word for right and every other for wrong; undefined where no cell is that word. */
export function rightWhere(column: Column, word: string): Column | undefined {
  if (!column.values.includes(word)) return undefined;
  const others = column.values.filter((value) => value !== word && readJsonCell(value) !== 'missing');
  const name = `${word}/${others.length === 1 ? others[0]! : 'other'}`;
  const read = (value: unknown): Result => {
    const text = nameOf(value);
    if (text === word) return true;
    return text === '' || readJsonCell(value) === 'missing' ? 'missing' : false;
  };
  return { ...column, content: 'outcomes', spelling: { name, read } };
}

/** Columns of models that are named after something bad, before or behind the model's name; undefined where most are not. */
export function badModels(names: readonly string[]): Refusal | undefined {
  const bad = names.filter(hasBadEnd);
  if (bad.length === 0 || 2 * bad.length < names.length) return undefined;
  return refuse(
    `the columns of models are by their names (${quote(bad[0]!)}) of what is bad, and 1 must mean right.`,
    'Exchange 1 and 0 in them and name them after the models alone, or give columns of what is right.',
  );
}

function hasBadEnd(name: string): boolean {
  const parts = wordsOf(normalName(name).replaceAll('@', '_'));
  if (parts.length < 2 || parts.some((word) => TURNED.has(word))) return false;
  return [parts[0]!, parts.at(-1)!].some((word) => BAD.test(word) || /^refus(?:ed|al)$/.test(word));
}
