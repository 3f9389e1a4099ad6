import { hasBit } from '../outcomes/bits.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import { loggedCosts } from './asking.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { realise } from './realise.js';
import type { MeasuredPolicy, RouterPicks } from './types.js';
import { weightAt } from '../stats/weight.js';

/**
 * The ensembles in the results as realised policies, on the complete queries; what they did not answer there is wrong,
 * as in the certificate. What they were built on is not known here, so they are never called held out.
 *
 * @param costs  those that were logged where none are given
 */
export function realisedEnsembles(
  ensembles: readonly EnsembleOutcomes[],
  context: PolicyContext,
  costs: AnswerCosts = loggedCosts(
    context,
    ensembles.map(({ name }) => name),
  ),
): { realised: MeasuredPolicy[] } {
  const { rows } = context;
  const realised = ensembles.flatMap(({ name, answered, right }) => {
    const byPosition = (values: Float64Array | undefined): Float64Array | undefined =>
      values ? Float64Array.from(rows, (row) => values[row]!) : undefined;
    const [cost, latency] = [byPosition(costs.dollars.get(name)), byPosition(costs.seconds.get(name))];
    const outcome = Float64Array.from(rows, (row) => Number(hasBit(answered, row) && hasBit(right, row)));
    const policy = realise(name, 'ensemble', outcome, context, {
      heldOut: false,
      asked: (i) => hasBit(answered, rows[i]!),
      ...(cost === undefined ? {} : { cost }),
      ...(latency === undefined ? {} : { latency }),
    });
    return policy === undefined ? [] : [policy];
  });
  return { realised };
}

/** Where each logged router sent the queries, and what came of it. Ensembles without a logged pick have no entry. */
export function routerPicks(ensembles: readonly EnsembleOutcomes[], context: PolicyContext): RouterPicks[] {
  const found: RouterPicks[] = [];
  for (const ensemble of ensembles) {
    const picks = context.evidence?.models.get(ensemble.name)?.picks;
    if (picks) found.push(summaryOf(ensemble, picks, context));
  }
  return found;
}

function summaryOf(
  { name, answered, right }: EnsembleOutcomes,
  picks: readonly (string | undefined)[],
  { comparator, matrix, rows, singleBest, weights }: PolicyContext,
): RouterPicks {
  const members = new Set(matrix.models);
  const [stayed, left] = [new Tally(), new Tally()];
  let [unknown, notLogged] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (!hasBit(answered, row)) continue;
    const weight = weightAt(weights, i);
    const picked = picks[row];
    if (picked === undefined) notLogged += weight;
    else if (!members.has(picked)) unknown += weight;
    else {
      const isBest = picked === matrix.models[singleBest];
      (isBest ? stayed : left).add(weight, hasBit(right, row), comparator[i] === 1);
    }
  }
  const known = stayed.queries + left.queries;
  return {
    name,
    queries: known,
    toSingleBest: known === 0 ? null : stayed.queries / known,
    accuracyThere: stayed.accuracy(),
    accuracyElsewhere: left.accuracy(),
    singleBestElsewhere: left.singleBestAccuracy(),
    unknownModel: unknown,
    notLogged,
  };
}

class Tally {
  queries = 0;
  private correct = 0;
  private singleBest = 0;

  add(weight: number, right: boolean, singleBestRight: boolean): void {
    this.queries += weight;
    if (right) this.correct += weight;
    if (singleBestRight) this.singleBest += weight;
  }

  accuracy(): number | null {
    return this.queries === 0 ? null : this.correct / this.queries;
  }

  singleBestAccuracy(): number | null {
    return this.queries === 0 ? null : this.singleBest / this.queries;
  }
}
