import { finalAnswer } from '../answers/final-answer.js';
import { answerKey } from '../answers/key.js';
import { NONE, type Evidence } from '../evidence/evidence.js';
import { hasBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';

/** No answer that could be counted: nothing logged, or a text that states none. */
export const ABSTAINS = -1;

/**
 * Numbers for answers: two texts have one number where they are the same answer. Worked out once for each distinct
 * text, when it is first asked for.
 */
export class AnswerKeys {
  private readonly ofText: Int32Array;
  private readonly numbers = new Map<string, number>();

  constructor(private readonly evidence: Evidence) {
    this.ofText = new Int32Array(evidence.texts.length).fill(UNKNOWN);
  }

  /** @param text  a position in `Evidence.texts`, or NONE */
  of(text: number): number {
    if (text === NONE) return ABSTAINS;
    if (this.ofText[text] === UNKNOWN) this.ofText[text] = this.numberOf(keyOf(this.evidence.texts[text]!));
    return this.ofText[text]!;
  }

  private numberOf(key: string): number {
    if (key === '') return ABSTAINS;
    const known = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, known);
    return known;
  }
}

const UNKNOWN = -2;

const known = new WeakMap<Evidence, AnswerKeys>();

/** The numbers of some evidence, the same for all who ask: to read an answer takes long. */
export function answerKeysOf(evidence: Evidence): AnswerKeys {
  const keys = known.get(evidence) ?? new AnswerKeys(evidence);
  known.set(evidence, keys);
  return keys;
}

/** By row, the number of a model's first answer; ABSTAINS where it has none, or its verdict is not the model's outcome. */
export function answersByRow(
  evidence: Evidence,
  { models, right }: OutcomeMatrix,
): (model: string) => Int32Array | undefined {
  const keys = answerKeysOf(evidence);
  return (model) => {
    const draw = evidence.models.get(model)?.draws[0];
    const outcomes = right[models.indexOf(model)];
    if (draw === undefined || outcomes === undefined) return undefined;
    const isOutcome = (row: number): boolean =>
      draw.right[row] === NONE || draw.right[row] === Number(hasBit(outcomes, row));
    return draw.answer.map((text, row) => (isOutcome(row) ? keys.of(text) : ABSTAINS));
  };
}

/** A long text that states no answer has no key. */
function keyOf(text: string): string {
  const answer = finalAnswer(text);
  return answer === undefined ? '' : answerKey(answer);
}
