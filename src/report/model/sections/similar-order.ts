/**
 * An order of the rows of a symmetric matrix of similarities in which like stands beside like: average-linkage
 * clustering, in which every merged pair of groups is turned so that its most similar ends touch. Ties go to the first
 * rows, so the same matrix gives the same order. Takes the cube of the number of rows.
 */
export function similarOrder(similarity: Float64Array, size: number): number[] {
  let groups = Array.from({ length: size }, (_, i) => [i]);
  const at = (i: number, j: number): number => similarity[i * size + j]!;
  // Sums of similarities between groups, so that means need no second look at the members.
  const sums = groups.map((_, i) => Float64Array.from(groups, (__, j) => at(i, j)));
  while (groups.length > 1) {
    let [first, second, most] = [0, 1, -Infinity];
    for (let i = 0; i < groups.length; i++) {
      for (let j = i + 1; j < groups.length; j++) {
        const mean = sums[i]![j]! / (groups[i]!.length * groups[j]!.length);
        if (mean > most) [first, second, most] = [i, j, mean];
      }
    }
    groups[first] = joinedEnds(groups[first]!, groups[second]!, at);
    groups = groups.filter((_, i) => i !== second);
    const gone = sums.splice(second, 1)[0]!;
    for (let j = 0; j < gone.length; j++) {
      const row = j < second ? j : j - 1;
      if (j !== second && row !== first) sums[row]![first]! += gone[j]!;
    }
    for (let i = 0; i < sums.length; i++) sums[i] = sums[i]!.filter((_, j) => j !== second);
    for (let j = 0; j < sums.length; j++) if (j !== first) sums[first]![j] = sums[j]![first]!;
  }
  return groups[0] ?? [];
}

function joinedEnds(a: readonly number[], b: readonly number[], at: (i: number, j: number) => number): number[] {
  const [aTurned, bTurned] = [[...a].reverse(), [...b].reverse()];
  const ways = [
    [a, b],
    [a, bTurned],
    [aTurned, b],
    [aTurned, bTurned],
  ] as const;
  let best = ways[0] as readonly (readonly number[])[];
  let most = -Infinity;
  for (const way of ways) {
    const touching = at(way[0].at(-1)!, way[1][0]!);
    if (touching > most) [best, most] = [way, touching];
  }
  return best.flat();
}
