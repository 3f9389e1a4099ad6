import type { ModelEvidence } from '../evidence/evidence.js';
import { ABSTAINS, type AnswerKeys } from './answer-keys.js';
import type { PolicyContext } from './context.js';
import { weightAt } from '../stats/weight.js';

/** The graded draws of one model. Those at position i are numbers `start[i]` up to `start[i + 1]`. */
export interface DrawBallots {
  readonly model: string;
  readonly start: Int32Array;
  /** The answer's number; ABSTAINS without one. */
  readonly choice: Int32Array;
  readonly right: Float64Array;
  /** Mean over the queries with a draw of the share of right draws; NaN where there is none. */
  readonly accuracy: number;
  /** Share of the draws that have an answer. */
  readonly answered: number;
}

export function drawBallots(
  model: string,
  evidence: ModelEvidence,
  keys: AnswerKeys,
  { rows, weights }: PolicyContext,
): DrawBallots {
  const start = new Int32Array(rows.length + 1);
  const [choice, right]: [number[], number[]] = [[], []];
  let [queries, correct, answered] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    let rightHere = 0;
    for (const draw of evidence.draws) {
      const verdict = draw.right[rows[i]!]!;
      if (verdict < 0) continue;
      const key = keys.of(draw.answer[rows[i]!]!);
      choice.push(key);
      right.push(verdict);
      rightHere += verdict;
      if (key !== ABSTAINS) answered += 1;
    }
    start[i + 1] = choice.length;
    const drawn = choice.length - start[i]!;
    if (drawn === 0) continue;
    queries += weightAt(weights, i);
    correct += (weightAt(weights, i) * rightHere) / drawn;
  }
  return {
    model,
    start,
    choice: Int32Array.from(choice),
    right: Float64Array.from(right),
    accuracy: correct / queries,
    answered: answered / choice.length,
  };
}

/** The same draws as votes on outcomes: all wrong answers are one choice, all right ones the other. */
export function asOutcomes(ballots: DrawBallots): DrawBallots {
  return { ...ballots, choice: Int32Array.from(ballots.right) };
}

export function drawsAt({ start }: DrawBallots, position: number): number {
  return start[position + 1]! - start[position]!;
}

/** Share of the draws at a position that are right. */
export function rightShare({ start, right }: DrawBallots, position: number): number {
  let total = 0;
  for (let d = start[position]!; d < start[position + 1]!; d++) total += right[d]!;
  return total / (start[position + 1]! - start[position]!);
}
