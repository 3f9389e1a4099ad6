import { isSignificant } from '../../comparison/significant.js';
import type { Change, Regression } from '../../comparison/types.js';
import { percent, pValue } from '../../base/numbers.js';
import type { Column } from './blocks.js';
import { signed } from './figures.js';
import { named, strong, type Text } from './text.js';

/** Before and after, in the same rows on every surface. */

/** What counts stands first: on a phone the end of a row is out of sight. */
export const CHANGE_COLUMNS: readonly Column[] = [
  { head: 'points', kind: 'number' },
  { head: 'of', kind: 'name' },
  { head: 'before → now', kind: 'number' },
];

export interface ChangeRow {
  readonly change: Change;
  readonly label: Text;
  readonly cells: readonly Text[];
  /** After correction; `''` where its size rules an alarm out. */
  readonly p: string;
}

/** Everything that was compared, what got worse first; alarms, and what counts as better, in bold. */
export function changeRows({ changes }: Regression): ChangeRow[] {
  return [...changes]
    .sort((a, b) => Number(isAlarm(b)) - Number(isAlarm(a)) || harm(b) - harm(a))
    .map((change) => {
      const by = movedText(change);
      return {
        change,
        label: label(change),
        cells: [isSignificant(change) ? strong(by) : by, label(change), levels(change)],
        p: change.adjusted === null ? '' : pValue(change.adjusted),
      };
    });
}

/** By how many points it moved. */
export function movedText({ before, after }: Change): string {
  // As the two are printed, so that nobody finds another difference between them.
  return signed((Math.round(1000 * after) - Math.round(1000 * before)) / 1000);
}

export function isAlarm(change: Change): boolean {
  return isSignificant(change) && change.direction === 'worse';
}

/** Points by which it got worse. A gain that shrinks is worse only where that is an alarm. */
function harm(change: Change): number {
  const moved = change.after - change.before;
  if (change.what === 'beta') return moved;
  return change.what === 'gain' && !isAlarm(change) ? 0 : -moved;
}

function label({ what, name = '' }: Change): Text {
  return {
    accuracy: named(name),
    edge: `${named(name)} over the best model`,
    beta: 'every model wrong (β)',
    gain: 'largest possible gain',
  }[what];
}

function levels({ what, before, after }: Change): string {
  if (what === 'accuracy' || what === 'beta') return `${percent(before, 1)} → ${percent(after, 1)}%`;
  return `${signed(before)} → ${signed(after)}`;
}
