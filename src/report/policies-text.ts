import type { Certificate } from '../certificate/types.js';
import type { Policies, RouterPicks, SelfMoa, Slope, Votes } from '../policies/types.js';
import { counted, integer, percent, points, significant } from '../base/numbers.js';
import type { Name } from './name.js';
import { referenceText } from './words.js';

/** What policies realise of the headroom, in sentences, rows and one picture that every surface shares. */

/** The best policy that was trained here, against what an oracle could gain. */
export function realisedText({ folds, headroom, realised }: Policies, name: Name): string {
  if (folds.count === 0) return 'Nothing is known to be within reach: no policy could be trained on these results.';
  const trained = realised.filter(({ heldOut, kind }) => heldOut && kind !== 'ensemble');
  const best = trained[0];
  const oracle = `Of the ${percent(headroom, 1)} points an oracle could gain,`;
  if (best === undefined)
    return `${oracle} nothing is known to be within reach: no policy could be trained on these results.`;
  const choice = trained.length === 1 ? '' : ` It is the best of ${integer(trained.length)} tried, which flatters it.`;
  return `${oracle} the best policy we could train on these results realises ${percent(best.gain, 1)} (${between(best.interval)}): ${name(best.name)}.${choice}`;
}

/** What voting among three does, and what a lower correlation would do for it. */
export function triplesText({ by, triples }: Votes): string {
  if (triples === null) return '';
  const which = `${triples.sampled ? 'a sample of ' : ''}${counted(triples.count, 'triple', 'triples')}`;
  const votes = `Among ${which} of models, ${percent(triples.shareLosing, 1)} % vote worse than their own best member; the vote gains ${percent(triples.meanGain, 1)} points on average.`;
  const counting = by === 'answers' ? ' Majorities of right answers were counted.' : '';
  const rho = triples.slopeOnRho;
  if (rho === null) return votes + counting;
  const slope = `With the same headroom, 0.1 more correlation between the three goes with ${signed(rho.estimate / 10, 2)} points${slopeRange(rho)}.`;
  return `${votes}${counting} ${slope}`;
}

function slopeRange({ interval }: Slope): string {
  if (interval === null) return '';
  const [low, high] = interval;
  return ` (${percent(low / 10, 2, 'down')} to ${percent(high / 10, 2, 'up')})`;
}

/** Several samples of one model against several models. */
export function selfMoaText({ model, rhoBetween, rhoWithin, votes }: SelfMoa, name: Name): string {
  const last = votes.at(-1)!;
  const result = `A vote of ${last.k} samples of ${name(model)} is right on ${percent(last.selfAccuracy, 1)} %, one sample each of ${last.k} models of similar accuracy on ${percent(last.mixedAccuracy, 1)} %: a difference of ${signed(last.difference)} points (${between(last.interval)}).`;
  const start = `Single samples start from ${percent(last.selfSingle, 1)} and ${percent(last.mixedSingle, 1)} %.`;
  if (rhoWithin === null || rhoBetween === null) return `${result} ${start}`;
  return `${result} ${start} Errors correlate at ${rhoWithin.toFixed(2)} within the model and at ${rhoBetween.toFixed(2)} between models.`;
}

/** What a logged router did with the queries. */
export function picksText(picks: RouterPicks, certificate: Pick<Certificate, 'singleBest'>, name: Name): string {
  const reference = referenceText(certificate);
  const { accuracyElsewhere, accuracyThere, queries, singleBestElsewhere, toSingleBest } = picks;
  const odd = [
    picks.unknownModel > 0 ? `${counted(picks.unknownModel, 'pick', 'picks')} of models that are not in the pool` : '',
    picks.notLogged > 0 ? `${counted(picks.notLogged, 'query', 'queries')} without a logged pick` : '',
  ].filter((text) => text !== '');
  const leftOut = odd.length === 0 ? '' : ` Left out: ${odd.join(', ')}.`;
  if (toSingleBest === null) return `${name(picks.name)} picked no model of the pool.${leftOut}`;
  const sent = `${name(picks.name)} sent ${percent(toSingleBest, 1)} % of ${counted(queries, 'query', 'queries')} to ${reference}`;
  const there = accuracyThere === null ? '' : ` and was right on ${percent(accuracyThere, 1)} % of them`;
  const elsewhere =
    accuracyElsewhere === null
      ? ''
      : ` Elsewhere it was right on ${percent(accuracyElsewhere, 1)} %, where ${reference} is on ${percent(singleBestElsewhere!, 1)} %.`;
  return `${sent}${there}.${elsewhere}${leftOut}`;
}

const POLICY_COLUMNS = [
  'Policy',
  'Right, %',
  'Gain, points',
  'Between',
  'Share of headroom, %',
  'Won / lost',
  'Dollars an answer',
  'Seconds',
] as const;

/** The policies, best first, without the columns of which nothing is known. */
export function policyTable({ realised }: Policies, name: Name): { columns: string[]; rows: string[][] } {
  const rows = realised.map((policy) => [
    `${name(policy.name)}${policy.heldOut || policy.kind === 'ensemble' ? '' : ' (not held out)'}`,
    percent(policy.accuracy, 2),
    signed(policy.gain),
    between(policy.interval),
    policy.shareOfHeadroom === null ? UNKNOWN : percent(policy.shareOfHeadroom, 0),
    `${integer(policy.won)} / ${integer(policy.lost)}`,
    policy.cost === null ? UNKNOWN : significant(policy.cost, 2),
    policy.latency === null ? UNKNOWN : significant(policy.latency, 2),
  ]);
  const known = POLICY_COLUMNS.map((_, i) => rows.some((row) => row[i] !== UNKNOWN));
  const pick = (cells: readonly string[]): string[] => cells.filter((_, i) => known[i]);
  return { columns: pick(POLICY_COLUMNS), rows: rows.map(pick) };
}

const UNKNOWN = '–';

const CELLS = 32;
const WIDEST_NAME = 40;
/** Policies in the picture; the table has all of them. */
const MOST_BARS = 15;

/**
 * The single best model at 0, every policy with its interval, and the ceiling with its bounds, on one line of points:
 * for a block of text in a font of one width. `│` is 0, `┊` the gain asked for.
 *
 * @param widest  characters of a name
 */
export function policyPicture(
  { realised }: Policies,
  { gain, minGain, singleBest }: Certificate,
  name: Name,
  widest = WIDEST_NAME,
): string {
  const shown = realised.slice(0, MOST_BARS);
  const ceiling = { point: gain.point, interval: [gain.lower, gain.upper] as const };
  const bars = [...shown.map((policy) => ({ point: policy.gain, interval: policy.interval })), ceiling];
  const low = Math.min(0, ...bars.map(({ interval }) => interval[0]));
  const high = Math.max(minGain, ...bars.map(({ interval }) => interval[1]));
  const at = (x: number): number => (high > low ? Math.round(((x - low) / (high - low)) * (CELLS - 1)) : 0);
  const bar = (point: number, [from, to]: readonly [number, number]): string =>
    Array.from({ length: CELLS }, (_, i) => {
      if (i === at(point)) return '●';
      if (i >= at(from) && i <= at(to)) return '─';
      if (i === at(0)) return '│';
      return i === at(minGain) ? '┊' : ' ';
    }).join('');
  const lines: [label: string, bar: string, figures: string][] = [
    [name(cut(singleBest.name, widest)), bar(0, [0, 0]), '0'],
    ...shown.map((policy): [string, string, string] => [
      name(cut(policy.name, widest)),
      bar(policy.gain, policy.interval),
      `${signed(policy.gain)} (${between(policy.interval)})`,
    ]),
    ['ceiling', bar(gain.point, ceiling.interval), `${signed(gain.point)} (${between(ceiling.interval)})`],
  ];
  const width = Math.max(...lines.map(([label]) => Array.from(label).length));
  const text = lines.map(
    ([label, picture, figures]) => `${label}${' '.repeat(width - Array.from(label).length)} ${picture} ${figures}`,
  );
  const more = realised.length - shown.length;
  if (more > 0) text.splice(-1, 0, `… and ${counted(more, 'policy', 'policies')} that gain less`);
  return text.join('\n');
}

export function pictureNote(certificate: Pick<Certificate, 'singleBest' | 'minGain'>): string {
  return `Gain over ${referenceText(certificate)}, in points: │ is 0, ┊ the ${points(certificate.minGain)} asked for.`;
}

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function signed(x: number, digits = 1): string {
  const text = percent(x, digits);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}

function between([low, high]: readonly [number, number]): string {
  return `${percent(low, 1, 'down')} to ${percent(high, 1, 'up')}`;
}
