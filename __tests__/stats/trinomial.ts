/** The chance of so many won and lost of `pairs`, each won with chance `win`, lost with chance `lose`. */
export function trinomial(pairs: number, win: number, lose: number): (won: number, lost: number) => number {
  const factorials = new Float64Array(pairs + 1);
  for (let k = 1; k <= pairs; k++) factorials[k] = factorials[k - 1]! + Math.log(k);
  const term = (count: number, chance: number): number =>
    count === 0 ? 0 : count * Math.log(Math.max(0, chance)) - factorials[count]!;
  return (won, lost) =>
    Math.exp(factorials[pairs]! + term(won, win) + term(lost, lose) + term(pairs - won - lost, 1 - win - lose));
}
