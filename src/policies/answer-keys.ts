import { finalAnswer } from '../answers/final-answer.js';
import { answerKey } from '../answers/key.js';
import { NONE, type Evidence } from '../evidence/evidence.js';

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

/** A long text that states no answer has no key. */
function keyOf(text: string): string {
  const answer = finalAnswer(text);
  return answer === undefined ? '' : answerKey(answer);
}
