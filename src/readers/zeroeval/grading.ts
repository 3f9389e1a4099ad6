import { UserError, type Place } from '../../base/errors.js';
import { isTooDeep } from '../../formats/json/nesting.js';
import { field, isObject, type JsonObject } from '../../formats/json/object.js';
import { badValue, shown } from '../common/rows.js';

/** The answer field of an output and what ZeroEval's rule says of it. */
export interface Graded {
  /** Undefined where the output holds no answer field, which the rule counts as wrong. */
  readonly answer: string | undefined;
  readonly reference: string;
  /** Undefined where the rule would run the answer as a program, which we do not. */
  readonly correct: boolean | undefined;
}

/**
 * Grades a multiple-choice row as ZeroEval's mcqa_eval.py does: the answer field of the last JSON object of the
 * output is the letter of the right choice.
 *
 * @throws UserError where the row does not hold the choices and the right one
 */
export function gradeChoice(row: JsonObject, output: string, place: Place): Graded {
  const choices = field(row, 'choices');
  const right = field(row, 'correct_answer');
  const index = Array.isArray(choices) && typeof right === 'string' ? choices.indexOf(right) : -1;
  if (index < 0 || index > 25) {
    throw badValue('correct_answer', right, 'which is none of the choices', place, 'Correct the row, or leave it out.');
  }
  const reference = String.fromCharCode(65 + index);
  const found = answerField(jsonObjects(output).at(-1), output);
  return { answer: found === undefined ? undefined : textOf(found), reference, correct: found === reference };
}

/**
 * Grades a row of a mathematics task as ZeroEval's math_eval.py does: the first number of the answer field of the
 * first JSON object equals the first number of the reference.
 *
 * @throws UserError where the row has no reference
 */
export function gradeNumber(row: JsonObject, output: string, model: string, place: Place): Graded {
  const raw = field(row, 'answer');
  if (typeof raw !== 'string' || raw.trim() === '') {
    throw new UserError(`"answer", the reference, is ${shown(raw)}.`, 'Correct the row, or leave it out.', place);
  }
  const reference = raw.replaceAll('#', '').trim();
  const found = answerField(jsonObjects(output)[0], output) ?? boxedNumber(output, model);
  if (found === undefined) return { answer: undefined, reference, correct: false };
  const answer = textOf(found);
  const [mine, right] = [firstNumber(answer), firstNumber(reference)];
  if (mine === 'program' || right === 'program') return { answer, reference, correct: undefined };
  return { answer, reference, correct: mine !== undefined && mine === right };
}

/** The whole JSON objects of a text, outermost ones; undefined for braces that hold no JSON. Braces in strings count, as there. */
function jsonObjects(text: string): (JsonObject | undefined)[] {
  const objects: (JsonObject | undefined)[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push(parsed(text.slice(start, index + 1)));
    }
  }
  return objects;
}

function parsed(text: string): JsonObject | undefined {
  if (isTooDeep(Buffer.from(text))) return undefined;
  try {
    const value: unknown = JSON.parse(text.replaceAll('\n', ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** In the order in which ZeroEval looks for it: in the JSON object, then as quoted text, then without quotes. */
function answerField(object: JsonObject | undefined, output: string): unknown {
  if (object !== undefined && Object.hasOwn(object, 'answer')) return object['answer'];
  const patterns = [/"answer"\s*:\s*"([^"]*)"/, /"answer"\s*:\s*([^,\s]*)/, /answer\s*:\s*([^,\s]*)/];
  for (const pattern of patterns) {
    const match = pattern.exec(output);
    if (match !== null) return match[1]!;
  }
  return undefined;
}

/** Llama 3.1 models often end in a boxed answer instead of JSON, and the harness makes an exception for them. */
function boxedNumber(output: string, model: string): string | undefined {
  if (!model.includes('Llama-3.1') || !output.slice(-30).includes('boxed')) return undefined;
  return /\\boxed\{(\w+)\}/.exec(output)?.[1];
}

/** The first number of an answer after dollar signs and thousands commas are taken out and a fraction is worked out. */
function firstNumber(answer: string): number | undefined | 'program' {
  let text = answer.replaceAll('$', '').trim().replaceAll(',', '');
  if (text.includes('/')) {
    const fraction = /^(-?[0-9.]+)\s*\/\s*(-?[0-9.]+)$/.exec(text);
    const quotient = fraction === null ? NaN : Number(fraction[1]) / Number(fraction[2]);
    if (Number.isFinite(quotient)) text = String(quotient);
    // The harness gives such text to Python's eval.
    else if (fraction === null && /^[0-9+\-*/(). ]+$/.test(text)) return 'program';
  }
  const match = /-?[0-9]+(\.[0-9]+)?/.exec(text);
  return match === null ? undefined : Number(match[0]);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
