import { integer, percent } from '../../base/numbers.js';
import type { ModelSamples } from '../../certificate/samples.js';
import type { Evaluation } from '../../run/evaluate.js';
import { gainRange, signed } from './figures.js';
import { named, type Text } from './text.js';

/** What several draws of one model are worth, in a line. */
export function samplesText({ curve, draws, flips, queries }: ModelSamples, minGain: number): Text {
  const { gain, passAtK } = curve.at(-1)!;
  return `some of ${draws} draws is right on ${percent(passAtK, 1)}%: ${signed(gain.point)} points (${gainRange(gain, minGain)}) over one; ${integer(flips.count)} of ${integer(queries)} questions flip between draws`;
}

/** What the certificate is about, for its headings: an ensemble of models, or a choice among draws of one. */
export function subjectOf({ certificate, samples }: Evaluation): {
  readonly choice: Text;
  readonly best: Text;
  readonly whatever: string;
  /** What the questions have in common that nobody gets right, and those that only others do. */
  readonly nobody: string;
  readonly others: string;
} {
  const { models, singleBest, gain } = certificate;
  const best = named(singleBest.name);
  if (gain.method === 'samples') {
    return {
      choice: `choice among ${samples?.[0]?.draws ?? 2} draws of ${best}`,
      best: `one draw of ${best}`,
      whatever: 'Whatever picks or votes among them',
      nobody: 'every draw wrong',
      others: 'only some draws right',
    };
  }
  return {
    choice: `ensemble of these ${integer(models.length)} models`,
    best,
    whatever: 'Whatever router, vote or cascade you build',
    nobody: certificate.measure === 'score' ? 'no model scores at all' : 'every model wrong',
    others: 'only others right',
  };
}
