/** Something that can be bought: an accuracy at a price per answer. */
export interface PricedAccuracy {
  readonly name: string;
  readonly accuracy: number;
  readonly cost: number;
}

/** A stretch of the upper concave envelope of the offers: what the next dollar buys. */
export interface EnvelopeStep {
  readonly from: string;
  readonly to: string;
  /** Accuracy gained for each further US dollar per answer, by moving from the one to the other. */
  readonly accuracyPerDollar: number;
}

/**
 * The offers that no other one beats: none is at least as accurate for less, or more accurate for as much. Cheapest
 * first. Of equal offers the first name stands for all.
 */
export function frontierOf<T extends PricedAccuracy>(offers: readonly T[]): T[] {
  const ordered = [...offers].sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const frontier: T[] = [];
  for (const offer of ordered) if (offer.accuracy > (frontier.at(-1)?.accuracy ?? -1)) frontier.push(offer);
  return frontier;
}

/**
 * The upper concave envelope of a frontier, step by step. Between two corners a mixture of both, chosen by a coin for
 * each query, buys everything on the line, so the slope is the shadow price of the budget: the accuracy that one more
 * dollar per answer brings.
 *
 * @param frontier  from `frontierOf`
 */
export function envelopeOf(frontier: readonly PricedAccuracy[]): EnvelopeStep[] {
  const corners: PricedAccuracy[] = [];
  for (const offer of frontier) {
    while (corners.length > 1 && slope(corners.at(-2)!, corners.at(-1)!) <= slope(corners.at(-2)!, offer))
      corners.pop();
    corners.push(offer);
  }
  return corners.slice(1).map((to, i) => {
    const from = corners[i]!;
    return { from: from.name, to: to.name, accuracyPerDollar: slope(from, to) };
  });
}

function slope(from: PricedAccuracy, to: PricedAccuracy): number {
  return (to.accuracy - from.accuracy) / (to.cost - from.cost);
}
