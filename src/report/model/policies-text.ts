import type { Certificate } from '../../certificate/types.js';
import type { Policies, RouterPicks, SelfMoa, Slope, Votes } from '../../policies/types.js';
import { counted, integer, percent } from '../../base/numbers.js';
import { levelText, referenceText } from './words.js';
import { range, signed } from './figures.js';
import { named } from './text.js';

/** What policies reach of the possible gain, in sentences. */

/** The best policy that was trained here, beside what a perfect choice would gain. */
export function realisedText({ folds, headroom, realised, tried }: Policies, confidence: number): string {
  const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== 'ensemble');
  const best = trained[0];
  const perfect = `A perfect choice among the answers would gain ${percent(headroom, 1)} points`;
  if (folds.count === 0 || best === undefined) return `${perfect}; no policy could be trained on these results.`;
  const choice =
    tried <= 2 || best.jointLower === null
      ? tried === 2
        ? ' It is the better of 2 that were tried.'
        : ''
      : ` It is the best of ${integer(tried)} that were tried, for which less is shown: at least ${percent(best.jointLower, 1, 'down')} (one-sided ${levelText(confidence)}%).`;
  return `${perfect}; the best policy that was trained and measured here gains ${signed(best.gain)} (${range(best.interval)}): ${named(best.name)}.${choice}`;
}

/** What voting among three does, and what a lower correlation would do for it. */
export function triplesText({ by, triples }: Votes): string {
  if (triples === null) return '';
  const which = `${triples.sampled ? 'a sample of ' : ''}${counted(triples.count, 'triple', 'triples')}`;
  const votes = `Among ${which} of models, ${triples.shareLosing === 1 ? '100' : percent(triples.shareLosing, 1)}% vote worse than their own best member; the vote gains ${percent(triples.meanGain, 1)} points on average.`;
  const counting = by === 'answers' ? ' Majorities of right answers were counted.' : '';
  const rho = triples.slopeOnRho;
  if (rho === null) return votes + counting;
  const slope = `With the same possible gain, 0.1 more correlation between the three goes with ${signed(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
  return `${votes}${counting} ${slope}`;
}

function slopeRange({ interval }: Slope): string {
  if (interval === null) return '';
  const [low, high] = interval;
  return ` (${percent(low / 10, 2, 'down')} to ${percent(high / 10, 2, 'up')})`;
}

/** Several samples of one model against several models. */
export function selfMoaText({ model, rhoBetween, rhoWithin, votes }: SelfMoa): string {
  const last = votes.at(-1)!;
  const result = `A vote of ${last.k} samples of ${named(model)} is right on ${percent(last.selfAccuracy, 1)}%, one sample each of ${last.k} models of similar accuracy on ${percent(last.mixedAccuracy, 1)}%: a difference of ${signed(last.difference)} points (${range(last.interval)}).`;
  const start = `Single samples start from ${percent(last.selfSingle, 1)} and ${percent(last.mixedSingle, 1)}%.`;
  if (rhoWithin === null || rhoBetween === null) return `${result} ${start}`;
  return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}

/** What a logged router did with the queries. */
export function picksText(picks: RouterPicks, certificate: Pick<Certificate, 'singleBest'>): string {
  const reference = referenceText(certificate);
  const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
  const odd = [
    picks.unknownModel > 0 ? `${counted(picks.unknownModel, 'pick', 'picks')} of models that are not in the pool` : '',
    picks.notLogged > 0 ? `${counted(picks.notLogged, 'question', 'questions')} without a logged pick` : '',
  ].filter((text) => text !== '');
  const leftOut = odd.length === 0 ? '' : ` Left out: ${odd.join(', ')}.`;
  if (toSingleBest === null) return `${named(picks.name)} picked no model of the pool.${leftOut}`;
  const sent = `${named(picks.name)} sent ${percent(toSingleBest, 1)}% of ${counted(queries, 'question', 'questions')} to ${reference}`;
  const there = accuracyThere === null ? '' : ` and was right on ${percent(accuracyThere, 1)}% of them`;
  const elsewhere =
    accuracyElsewhere === null
      ? ''
      : ` Elsewhere it was right on ${percent(accuracyElsewhere, 1)}%, where ${reference} is on ${percent(singleBestElsewhere!, 1)}%.`;
  return `${sent}${there}.${elsewhere}${leftOut}`;
}
