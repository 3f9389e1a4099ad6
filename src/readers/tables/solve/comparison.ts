import type { Column } from './facts.js';
import { measureKind } from './measures.js';
import type { Forced } from './types.js';

/** Answers, and the right answers that they have to equal. */
export interface Comparison {
  readonly answer: Column;
  readonly reference: Column;
}

const ANSWER =
  /^(?:(?:model_)?(?:prediction|predicted|pred|answer|response|output|result|value|label|choice|predicted_(?:label|answer|class)))$/;
const PREDICTION = /^(?:model_)?(?:prediction|predicted|pred|predicted_(?:label|answer|class)|model_answer)$/;
const REFERENCE =
  /^(?:reference|target|expected|gold|golden|ground_truth|truth|gold_(?:label|answer)|true_label|expected_(?:answer|label|output)|correct_answer|y_true|label)$/;

/** More distinct answers, and longer ones, are texts that may be right in many words. */
const MAX_LABELS = 30;
const MAX_LABEL = 20;

/**
 * Answers to compare with right answers, in a table of one row for each answer without a verdict: those that the user
 * names, or columns by such names that hold the same few labels, or whole numbers.
 */
export function comparison(left: readonly Column[], forced: Forced): Comparison | undefined {
  if (forced.outcome !== undefined) return undefined;
  const named = namedPairs(left);
  if (forced.reference !== undefined) {
    const reference = forced.reference;
    const answer = forced.answer ?? named.find((pair) => pair.reference === reference)?.answer;
    return answer === undefined || answer === reference ? undefined : { answer, reference };
  }
  const isVerdict = ({ name, content, filled }: Column): boolean =>
    (filled > 0 && ['verdict', 'score'].includes(measureKind(name))) ||
    (content === 'outcomes' && !['flag', 'other'].includes(measureKind(name)));
  const isGraded = (pair: Comparison): boolean =>
    left.some((column) => column !== pair.answer && column !== pair.reference && isVerdict(column));
  return named.find((pair) => !isGraded(pair) && areComparable(pair));
}

/** Columns that by their names hold answers and right answers. */
export function namedPairs(left: readonly Column[]): Comparison[] {
  const usable = left.filter(({ nests, filled, codes }) => !nests && filled > 0.5 * codes.length);
  const references = usable.filter(({ normal }) => REFERENCE.test(normal));
  // Beside predictions the answer is the right one.
  const others = references.length > 0 ? references : usable.filter(({ normal }) => normal === 'answer');
  const answers = usable.filter(({ normal }) => (references.length > 0 ? ANSWER : PREDICTION).test(normal));
  return answers.flatMap((answer) =>
    others.filter((reference) => reference !== answer).map((reference) => ({ answer, reference })),
  );
}

function areComparable({ answer, reference }: Comparison): boolean {
  const isWhole = (column: Column): boolean => column.values.every((value) => /^-?[0-9]+(?:\.0+)?$/.test(value));
  if (isWhole(answer) && isWhole(reference)) return reference.values.length >= 2;
  const areLabels = [answer, reference].every(
    ({ values }) =>
      values.length >= 2 &&
      values.length <= MAX_LABELS &&
      values.every((value) => value.length <= MAX_LABEL && !/\s/.test(value)),
  );
  return areLabels && saysTheSame(answer, reference);
}

/** Whether most answers are among the right answers, in any case of letters. */
function saysTheSame(answer: Column, reference: Column): boolean {
  const known = new Set(reference.values.map((value) => value.toLowerCase()));
  const among = answer.values.map((value) => known.has(value.toLowerCase()));
  let inside = 0;
  for (const code of answer.codes) if (code !== -1 && among[code]) inside += 1;
  return inside >= 0.5 * answer.filled;
}
