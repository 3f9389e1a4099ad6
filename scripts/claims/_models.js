// What several groups of claims draw. (Files whose names begin with _ are no groups.)

/**
 * Models that err independently of each other, but for a share `atom` of the queries that all of them get wrong.
 *
 * @typedef {{ accuracies: number[], queries: number, atom?: number }} Pool
 */

/** The gain of a perfect choice over the best of them. @param {Pool} pool */
export function trueGain({ accuracies, atom = 0 }) {
  const allWrong = accuracies.reduce((product, accuracy) => product * (1 - accuracy), 1);
  return (1 - atom) * (1 - allWrong - Math.max(...accuracies));
}

/** The counts of one evaluation, as `upperBounds` takes them. @param {Pool} pool */
export function drawCounts({ accuracies, queries, atom = 0 }, random) {
  const correct = accuracies.map(() => 0);
  let allWrong = 0;
  for (let q = 0; q < queries; q++) {
    const hard = atom > 0 && random() < atom;
    let anyRight = false;
    for (let m = 0; m < accuracies.length; m++) {
      if (hard || random() >= accuracies[m]) continue;
      correct[m] += 1;
      anyRight = true;
    }
    if (!anyRight) allWrong += 1;
  }
  return { queries, allWrong, correct };
}
