import type { DrawEvidence } from '../evidence/evidence.js';
import { ABSTAINS, answerKeysOf, type AnswerKeys } from './answer-keys.js';
import type { PolicyContext } from './context.js';

/** How sure a model is of each answer, as far as that can be told without the verdict. */
export interface ConfidenceSignal {
  /** Index of the model. */
  readonly model: number;
  /** Logged by the harness, or the share of repeated draws that agree on the most frequent answer. */
  readonly by: 'logged' | 'self-consistency';
  /** By position; -Infinity where there is none. */
  readonly values: Float64Array;
  /** Answers that have to be drawn for one confidence. */
  readonly draws: number;
}

/** Two draws agree or they do not: that is no scale. */
const MIN_DRAWS = 3;

/** The signals of all models that have one; a logged confidence counts before the agreement of draws. */
export function confidenceSignals({ matrix, rows, evidence }: PolicyContext): ConfidenceSignal[] {
  if (evidence === undefined) return [];
  const keys = answerKeysOf(evidence);
  const signals: ConfidenceSignal[] = [];
  for (const [model, name] of matrix.models.entries()) {
    const own = evidence.models.get(name);
    if (own === undefined) continue;
    const { confidence, draws } = own;
    if (confidence !== null) {
      const values = Float64Array.from(rows, (row) => (Number.isNaN(confidence[row]!) ? -Infinity : confidence[row]!));
      signals.push({ model, by: 'logged', values, draws: 1 });
    } else if (draws.length >= MIN_DRAWS) {
      const values = Float64Array.from(rows, (row) => agreement(draws, row, keys));
      signals.push({ model, by: 'self-consistency', values, draws: draws.length });
    }
  }
  return signals.filter(({ values }) => values.some((value) => value > values[0]! || value < values[0]!));
}

/** Share of the draws on a query that give its most frequent answer; -Infinity where too few were made. */
function agreement(draws: readonly DrawEvidence[], row: number, keys: AnswerKeys): number {
  const counts = new Map<number, number>();
  let [made, most] = [0, 0];
  for (const { answer, right } of draws) {
    const key = keys.of(answer[row]!);
    // A draw that gives no answer was made all the same, and agrees with none.
    if (key !== ABSTAINS || right[row]! >= 0) made += 1;
    if (key === ABSTAINS) continue;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    most = Math.max(most, count);
  }
  return made < MIN_DRAWS ? -Infinity : most / made;
}
