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

/** By row, the number of a model's first answer of which the verdict is its outcome, or not known; ABSTAINS where it has none. */
export function answersByRow(
  evidence: Evidence,
  { models, right }: OutcomeMatrix,
): (model: string) => Int32Array | undefined {
  const keys = answerKeysOf(evidence);
  return (model) => {
    const draws = evidence.models.get(model)?.draws;
    const outcomes = right[models.indexOf(model)];
    if (draws === undefined || outcomes === undefined) return undefined;
    return Int32Array.from({ length: evidence.rows }, (_, row) => {
      const outcome = Number(hasBit(outcomes, row));
      const draw = draws.find(({ right: verdict }) => verdict[row] === outcome || verdict[row] === NONE);
      return draw === undefined ? ABSTAINS : keys.of(draw.answer[row]!);
    });
  };
}

/** A long text that states no answer has no key. */
function keyOf(text: string): string {
  const answer = finalAnswer(text);
  return answer === undefined ? '' : answerKey(answer);
}
