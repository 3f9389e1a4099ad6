import { VERSION } from '../../../settings/version.js';
import { recomputing } from '../../command.js';
import { paragraph, table, type Block } from '../blocks.js';
import {
  boundRows,
  boundsText,
  settingsText,
  WHY_THE_CEILING_HOLDS,
  WHY_THE_CEILING_OF_SCORES_HOLDS,
} from '../words.js';
import type { Certificate } from '../../../certificate/types.js';
import type { Evaluation } from '../../../run/evaluate.js';
import type { SectionOf } from './section.js';

/** Why the numbers hold, what they do not bind, and how to get them again. */
export const method: SectionOf = (evaluation) => {
  const { certificate, settings } = evaluation;
  const { artifacts, command, fromOutcomes } = recomputing(settings);
  return {
    id: 'method',
    title: 'Method, settings, and how to compute it again',
    blocks: [
      ...paragraph(certificate.measure === 'score' ? WHY_THE_CEILING_OF_SCORES_HOLDS : WHY_THE_CEILING_HOLDS),
      ...paragraph(boundsText(certificate)),
      ...paragraph(whyTheLimitsHold(certificate)),
      ...bounds(evaluation),
      ...paragraph(settingsText(settings)),
      { kind: 'paragraph', text: 'To compute it again', heading: true },
      ...paragraph(artifacts ?? ''),
      { kind: 'code', text: command },
      ...paragraph(fromOutcomes),
      ...paragraph(
        `β certificate ${VERSION}, seed ${settings.seed}. Same results, settings and version: the same bytes.`,
      ),
    ],
  };
};

/** Every upper bound on the gain. */
export function bounds({ certificate }: Evaluation): Block[] {
  return table({
    id: 'bounds',
    caption: 'Every upper bound on the gain; the certificate uses one of them.',
    columns: [
      { head: 'Upper bound on the gain', kind: 'name' },
      { head: 'Points', kind: 'number' },
      { head: 'What it is', kind: 'word' },
    ],
    rows: boundRows(certificate),
  });
}

const WHY_INDEPENDENT =
  'Why the bounds hold: for each model, count the questions that it gets wrong and another gets right. Each count is binomial, so Clopper and Pearson’s exact limits hold for its share, and the largest gain is the smallest of these shares. The lower limit needs no correction for the choice of a model: whichever model truly has the smallest share, its count is no smaller than the smallest seen. The upper limit of a baseline named in advance needs none either; otherwise the chance of error is shared among the models that could still be the best (Berger and Boos 1994).';

function whyTheLimitsHold({ clusters, gain, weights }: Certificate): string {
  if (weights !== null) return WHY_WEIGHTED;
  if (clusters === null && gain.bounds !== null) return WHY_INDEPENDENT;
  const [units, also] =
    clusters === null
      ? [
          'one question after the other',
          'That holds whatever the scores or the draws are, as long as the questions are independent.',
        ]
      : ['whole clusters, one after the other', 'That holds whatever the questions of a cluster have in common.'];
  return `Why the limits of the gain hold: bets are laid on ${units}, against the claim that the gain is at least (or at most) some value. If the claim were true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville’s inequality); a claim against which it does is rejected. ${also}`;
}

const WHY_WEIGHTED =
  'Why the limits of the gain hold: bets are laid in rounds, each with questions of every group, against the claim that the gain over the traffic is at least (or at most) some value; every group has the share of the bets that it has of the traffic. If the claim were true, the capital would not grow on average, so it seldom grows to a multiple of what it was (Ville’s inequality); a claim against which it does is rejected. Shares are taken as known. Few questions of a group with a large share make the limits wide, however many there are of others.';
