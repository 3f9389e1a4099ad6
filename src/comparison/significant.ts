import type { Change } from './types.js';

/**
 * Below this share of common queries two runs are not the same evaluation: what differs between them would say more of
 * the queries that came and went than of the models.
 */
export const MIN_OVERLAP = 0.8;

/** Whether a change is an alarm, or an improvement: certain and large enough. */
export function isSignificant({ significant, material }: Change): boolean {
  return significant && material;
}
