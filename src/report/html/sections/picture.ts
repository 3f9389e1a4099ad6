import type { Certificate } from '../../../certificate/types.js';
import type { RealisedPolicy } from '../../../policies/types.js';
import { integer, percent, points } from '../../../base/numbers.js';
import { realisedText } from '../../policies-text.js';
import { referenceText } from '../../words.js';
import { axisLabels, percentAxis } from '../charts/axis.js';
import { estimateBar, type Estimate } from '../charts/interval.js';
import { foreign, markup, type Content } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table, type Column } from '../table.js';

/** Policies shown at once; the rest is folded. */
const SHOWN = 15;

interface Line {
  readonly name: Content;
  readonly gain: Content;
  readonly between: Content;
  readonly estimate: Estimate;
}

/** The single best model at 0, every policy with what it gains, and the ceiling that none of them passes. */
export function pictureSection({ evaluation }: Report): Section {
  const { certificate, policies } = evaluation;
  const { gain, minGain, singleBest } = certificate;
  const best: Line = {
    name: markup`${foreign(singleBest.name)} <small>${referenceText(certificate)}</small>`,
    gain: '0',
    between: '',
    estimate: { point: 0, interval: null },
  };
  const ceiling: Line = {
    name: markup`The ceiling <small>a perfect choice among the answers</small>`,
    gain: tenth(gain.point),
    between: range(gain.lower, gain.upper),
    estimate: { point: gain.point, interval: [gain.lower, gain.upper], limit: true },
  };
  const realised = (policies?.realised ?? []).map((policy): Line => ({
    name: [foreign(policy.name), noteOn(policy)],
    gain: tenth(policy.gain),
    between: range(...policy.interval),
    estimate: { point: policy.gain, interval: policy.interval },
  }));
  const compared = policies ? [] : ensembles(certificate);
  const policyLines = [...realised, ...compared];
  const all = [best, ...policyLines, ceiling];
  const axis = percentAxis(
    all.flatMap(({ estimate }) => [estimate.point, ...(estimate.interval ?? [])]),
    { zero: 0, asked: minGain },
  );
  const columns: Column[] = [
    { head: 'Policy', names: true },
    { head: 'Gain, points', number: true },
    { head: 'Between', number: true },
    { head: axisLabels(axis), picture: true },
  ];
  const drawn = (id: string, caption: string, lines: readonly Line[]): Content =>
    table({
      id,
      caption,
      columns,
      rows: lines.map((line) => [line.name, line.gain, line.between, estimateBar(axis, line.estimate)]),
      stacks: true,
    });
  const rest = policyLines.slice(SHOWN);
  const said =
    policies !== null
      ? prose(realisedText(policies, marked))
      : policyLines.length === 0
        ? 'No policy was compared here: what a real router or vote would reach is not known.'
        : null;
  return {
    id: 'picture',
    title: 'What can be reached, and what cannot',
    body: [
      said === null ? null : paragraph(said),
      drawn(
        'policies',
        `Gain over ${referenceText(certificate)}, in points. The dashed line is the gain asked for (${points(minGain)}); the bar at the end of the ceiling is its bound.`,
        [best, ...policyLines.slice(0, SHOWN), ceiling],
      ),
      rest.length === 0
        ? null
        : folded(`${integer(rest.length)} more policies`, drawn('more-policies', 'The policies that gain less.', rest)),
    ],
  };
}

function noteOn({ kind, heldOut }: RealisedPolicy): Content {
  if (kind === 'ensemble') return markup` <small>in the results</small>`;
  return heldOut ? null : markup` <small>not held out</small>`;
}

/**
 * Rows of the results that are policies, where nothing more is known of them than how they compare. Their intervals are of the
 * gain over the best member, and say nothing of that over a declared baseline.
 */
function ensembles({ ensembles: results, singleBest }: Certificate): Line[] {
  return results.map(({ accuracy, difference, interval, name }) => {
    const gain = singleBest.declared ? accuracy - singleBest.accuracy : difference;
    const known = singleBest.declared ? null : interval;
    return {
      name: markup`${foreign(name)} <small>in the results</small>`,
      gain: tenth(gain),
      between: known === null ? '' : range(...known),
      estimate: { point: gain, interval: known },
    };
  });
}

function tenth(x: number): string {
  return percent(x, 1);
}

function range(low: number, high: number): string {
  return `${percent(low, 1, 'down')} to ${percent(high, 1, 'up')}`;
}
