import { integer, percent } from '../../base/numbers.js';
import type { Certificate } from '../../certificate/types.js';
import { gainRange, signed } from './figures.js';
import { named, together, type Text } from './text.js';

/** Groups that are named at once. */
const MOST = 8;

/** What the questions stand for, and what the gain would be without; `''` where every question weighs the same. */
export function trafficText({ minGain, weights }: Certificate): Text {
  if (weights === null) return '';
  const { groups, unweighted } = weights;
  const largest = [...groups].sort((a, b) => b.share - a.share);
  const shown = largest
    .slice(0, MOST)
    .map(({ group, queries, share }) => `${named(group)} ${percent(share)}% (${integer(queries)})`);
  const rest = groups.length - shown.length;
  const pooled = largest.filter(({ pooled: isPooled }) => isPooled).map(({ group }) => named(group));
  return together(
    `Shares of the traffic, and questions of each group: ${shown.join(', ')}${rest > 0 ? `, and ${integer(rest)} more` : ''}.`,
    pooled.length === 0
      ? ''
      : `Too few questions to stand alone, so that their questions weigh alike: ${pooled.slice(0, MOST).join(', ')}${pooled.length > MOST ? ', …' : ''}.`,
    `If every question weighed the same: ${signed(unweighted.point)} points (${gainRange(unweighted, minGain)}; \`${unweighted.verdict}\`).`,
  );
}

/** The group of which more questions help most: the largest share for its number of questions. */
export function thinnestGroup({ weights }: Certificate): Text {
  const groups = [...weights!.groups].sort((a, b) => b.share ** 2 / b.queries - a.share ** 2 / a.queries);
  const { group, queries, share } = groups[0]!;
  return `${named(group)} (${percent(share)}% of the traffic, ${integer(queries)} questions)`;
}
