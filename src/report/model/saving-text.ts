import { percent } from '../../base/numbers.js';
import type { PolicySaving, Saving } from '../../policies/saving.js';
import { pointsText } from './figures.js';
import { named, type Text } from './text.js';

/** What switching saves, and what the best policy tried does, in a sentence. */
export function savingText(saving: Saving): Text {
  return `${switchText(saving)}; ${reachedText(saving)}.`;
}

/** The first half of it. */
export function switchText({ maxLoss, reference, switch: to }: Saving): Text {
  return to === null
    ? `No cheaper model is shown to lose at most ${pointsText(maxLoss)} against ${named(reference)}`
    : `Switching from ${named(reference)} to ${named(to.model)} ${savesText(to.saving)} and loses at most ${percent(Math.max(0, to.loss[1]), 1, 'up')} points`;
}

/** The second half of it. */
export function reachedText({ policies }: Saving): Text {
  const best = bestHolding(policies);
  if (best !== undefined)
    return `the best ${best.kind === 'router' ? 'router' : 'policy'} tried, ${named(best.name)}, ${savesText(best.saving)}${isMixture(best) ? ', no more than a random mixture of models' : ''}`;
  return policies.length === 0
    ? 'no policy with known costs was tried'
    : 'no policy tried saves anything at so small a loss';
}

/** Of those that are shown to lose no more than they may, which allows for how many were tried. */
function bestHolding(policies: readonly PolicySaving[]): PolicySaving | undefined {
  return policies.filter((each) => each.isShownToHold).sort((a, b) => b.saving[0] - a.saving[0])[0];
}

/** Whether it is not shown to be above a mixture of models of its cost. */
function isMixture({ overMixture }: PolicySaving): boolean {
  return overMixture !== null && overMixture[1] <= 0;
}

/** A saving that its limits do not show is not said as one: the costs of a few answers may be all that it is. */
function savesText([point, lower, upper]: PolicySaving['saving']): string {
  return lower > 0
    ? `saves ${percent(point, 0, 'down')}%`
    : `is not shown to save anything (${percent(point, 0, 'down')}% here, ${percent(lower, 0, 'down')} to ${percent(upper, 0, 'up')}%)`;
}

/** Why the gate fails on `inconclusive` where it is savings that cannot be decided. */
export function undecidedSavingText({ maxLoss, minSaving, reference }: Saving): Text {
  return `these questions cannot tell whether anything saves ${percent(minSaving, 0)}% of what ${named(reference)} costs and loses at most ${pointsText(maxLoss)}.`;
}

/** Why the gate fails on `no-saving`. */
export function noSavingText({ maxLoss, minSaving, policies, reference }: Saving): Text {
  return `no model and none of ${policies.length} policies with known costs saves ${percent(minSaving, 0)}% of what ${named(reference)} costs and loses at most ${pointsText(maxLoss)}.`;
}
