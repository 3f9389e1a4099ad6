import type { Evaluation } from '../../run/evaluate.js';
import { signed } from './figures.js';
import { triedOf, type Situation } from './situation.js';

/** The widest line: what a phone shows of a block of text without scrolling. */
export const MAX_WIDTH = 36;
const CELLS = 17;
/** Digits of the gain asked for that the line has room for. */
const MAX_DIGITS = 4;
/** Ensembles that have a bar of their own. */
const MAX_YOURS = 3;

interface Bar {
  readonly label: string;
  readonly point: number;
  readonly interval: readonly [number, number] | null;
}

/**
 * The gains in a block of text of one width: the best model at 0, the best policy tried, the ensembles of the results, and what
 * a perfect choice reaches; `│` is 0, `┊` the gain asked for. Only words and numbers of ours stand in it. `''` where there is
 * nothing to gain.
 */
export function pictureOf(evaluation: Evaluation, situation: Situation): string {
  const { certificate } = evaluation;
  const { gain, minGain, models, singleBest } = certificate;
  const [tried] = triedOf(evaluation);
  const yours = [...certificate.ensembles].sort((a, b) => b.difference - a.difference).slice(0, MAX_YOURS);
  const bars: Bar[] = [
    { label: singleBest.declared ? 'baseline' : 'best model', point: 0, interval: null },
    // What yours has to beat, where that is not the baseline.
    ...(models[0]!.name === singleBest.name || yours.length === 0
      ? []
      : [{ label: 'best model', point: models[0]!.accuracy - singleBest.accuracy, interval: null }]),
    ...(tried === undefined ? [] : [{ label: 'best tried', point: tried.gain, interval: tried.interval }]),
    ...yours.map(({ accuracy, difference, interval }, i) => ({
      label: yours.length === 1 ? 'yours' : `yours no. ${i + 1}`,
      point: singleBest.declared ? accuracy - singleBest.accuracy : difference,
      interval: singleBest.declared ? null : interval,
    })),
    { label: 'possible', point: gain.point, interval: [gain.lower, gain.upper] },
  ];
  if (situation.kind === 'regressed' || situation.kind === 'held' || situation.kind === 'incomparable') return '';
  const ends = bars.flatMap(({ point, interval }) => [point, ...(interval ?? [])]);
  const [low, high] = [Math.min(0, ...ends), Math.max(minGain, ...ends)];
  if (!(high > low)) return '';
  const at = (x: number): number => Math.round(((x - low) / (high - low)) * (CELLS - 1));
  const line = ({ label, point, interval }: Bar): string => {
    const cells = Array.from({ length: CELLS }, (_, i) => {
      if (i === at(point)) return '●';
      if (interval !== null && i >= at(interval[0]) && i <= at(interval[1])) return '━';
      if (i === at(0)) return '│';
      return i === at(minGain) ? '┊' : '─';
    });
    return `${cells.join('')} ${(point === 0 ? '0' : signed(point)).padStart(5)} ${label}`;
  };
  const asked = `${' '.repeat(at(minGain))}┊`.padEnd(CELLS);
  const least = `+${Number((100 * minGain).toFixed(MAX_DIGITS))}`;
  return [...bars.map(line), `${asked} ${least.padStart(5)} asked for`].join('\n');
}
