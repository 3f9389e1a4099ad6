import { firstOf } from '../../base/listed.js';
import { integer, percent } from '../../base/numbers.js';
import type { Certificate, GroupWeight } from '../../certificate/types.js';
import { gainRange, signed } from './figures.js';
import { named, together, type Text } from './text.js';

/** Groups that are named at once. */
const MAX_GROUPS = 8;

/** What the questions stand for, and what the gain would be without; `''` where every question weighs the same. */
export function trafficText({ minGain, weights }: Certificate): Text {
  if (weights === null) return '';
  const { groups, unweighted } = weights;
  const largest = [...groups].sort((a, b) => b.share - a.share);
  const groupText = ({ group, queries, share }: GroupWeight): Text =>
    `${named(group)} ${percent(share)}% (${integer(queries)})`;
  const pooled = largest.filter((group) => group.pooled);
  return together(
    `Shares of the traffic, and questions of each group: ${firstOf(largest, MAX_GROUPS, groupText)}.`,
    pooled.length === 0
      ? ''
      : `Too few questions to stand alone, so that their questions weigh alike: ${firstOf(pooled, MAX_GROUPS, ({ group }) => named(group))}.`,
    `If every question weighed the same: ${signed(unweighted.point)} points (${gainRange(unweighted, minGain)}; \`${unweighted.verdict}\`).`,
  );
}

/** The group of which more questions help most: the largest share for its number of questions. */
export function thinnestGroup({ weights }: Certificate): Text {
  const groups = [...weights!.groups].sort((a, b) => b.share ** 2 / b.queries - a.share ** 2 / a.queries);
  const { group, queries, share } = groups[0]!;
  return `${named(group)} (${percent(share)}% of the traffic, ${integer(queries)} questions)`;
}
