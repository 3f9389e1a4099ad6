import type { ModelEvidence } from '../evidence/evidence.js';
import { hasBit, type Bits } from '../outcomes/bits.js';
import { ABSTAINS, answerKeysOf } from './answer-keys.js';
import type { PolicyContext } from './context.js';
import { weightAt } from '../stats/weight.js';

/** Answers are counted where every model has them on this share of the queries; on the rest it abstains. */
const NEARLY_ALL = 0.95;

/** What every model votes for. */
export interface Ballots {
  readonly by: 'answers' | 'outcomes';
  /** By model, by position: a number for its answer, the same for the same answer; ABSTAINS without one. */
  readonly choice: readonly (Int32Array | Uint8Array)[];
  /** By model, by position: 1 where that answer was graded right. */
  readonly right: readonly Uint8Array[];
  /** Whether some of these verdicts are not the outcomes of the models: those are of other draws, or of several. */
  readonly severalDraws: boolean;
}

/**
 * The models' answers as ballots, or, where not all of them logged answers, their outcomes: "right" and "wrong" are
 * then the two choices. That takes all wrong answers to a query for the same, so a vote counted so is right no more
 * often than a plurality of the answers would be (as long as right answers are the same answer).
 *
 * Of repeated draws the first counts.
 */
export function ballotsOf(context: PolicyContext): Ballots {
  return answerBallots(context) ?? outcomeBallots(context);
}

function outcomeBallots(context: PolicyContext): Ballots {
  const right = context.matrix.right.map((bits) => outcomesAt(context.rows, bits));
  return { by: 'outcomes', choice: right, right, severalDraws: false };
}

function answerBallots(context: PolicyContext): Ballots | undefined {
  const { evidence, matrix, queries, rows, weights } = context;
  if (evidence === undefined) return undefined;
  const models = matrix.models.map((name) => evidence.models.get(name));
  if (!models.every((model) => model !== undefined)) return undefined;
  const keys = answerKeysOf(evidence);
  const choice: Int32Array[] = [];
  for (const { draws } of models) {
    const { answer } = draws[0]!;
    const own = rows.map((row) => keys.of(answer[row]!));
    let answered = 0;
    for (let i = 0; i < own.length; i++) if (own[i] !== ABSTAINS) answered += weightAt(weights, i);
    if (answered < NEARLY_ALL * queries) return undefined;
    choice.push(own);
  }
  const right = models.map((model, m) => verdicts(model, m, context));
  const severalDraws = right.some((verdict, m) => {
    const outcomes = outcomesAt(rows, matrix.right[m]!);
    return verdict.some((each, i) => each !== outcomes[i]);
  });
  return { by: 'answers', choice, right, severalDraws };
}

/** The verdict on the answer that is voted with; the model's outcome where the draw has none. */
function verdicts({ draws }: ModelEvidence, model: number, { matrix, rows }: PolicyContext): Uint8Array {
  return outcomesAt(rows, matrix.right[model]!).map((outcome, i) => {
    const right = draws[0]!.right[rows[i]!]!;
    return right >= 0 ? right : outcome;
  });
}

function outcomesAt(rows: Int32Array, right: Bits): Uint8Array {
  const outcomes = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) if (hasBit(right, rows[i]!)) outcomes[i] = 1;
  return outcomes;
}
