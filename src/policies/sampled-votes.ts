import { integerBelow, seededRandom, type Random } from '../stats/random.js';
import { hashText } from '../stats/hash32.js';
import type { PolicyContext } from './context.js';
import { VoteCount } from './count-votes.js';
import { drawsAt, type DrawBallots } from './draw-ballots.js';

const MAX_PARTITIONS = 100;
const MIN_PARTITIONS = 20;
/** Ballots counted in all, of some ten nanoseconds each, over so many numbers of voters. */
const WORK = 3e7;
const SIZES = 4;

/** How often the draws of a query are dealt into votes. */
export function partitionsFor(positions: number, k: number): number {
  const affordable = Math.floor(WORK / (2 * SIZES * k * Math.max(1, positions)));
  return Math.min(MAX_PARTITIONS, Math.max(MIN_PARTITIONS, affordable));
}

/** A generator for each query, so that neither the order of the rows nor the seed ever matters. */
export function randomAt(position: number, k: number, { matrix, rows }: PolicyContext): Random {
  return seededRandom(hashText(`${k} ${matrix.id(rows[position]!)}`, 0));
}

/** Mean outcome of the vote of k different draws of one model. */
export function voteOf(ballots: DrawBallots, position: number, k: number, partitions: number, random: Random): number {
  const from = ballots.start[position]!;
  const draws = Int32Array.from({ length: drawsAt(ballots, position) }, (_, d) => from + d);
  const count = new VoteCount(k);
  // With no more draws than voters there is only one vote.
  const times = draws.length === k ? 1 : partitions;
  let total = 0;
  for (let p = 0; p < times; p++) {
    count.clear();
    for (let v = 0; v < k; v++) {
      const at = v + integerBelow(random, draws.length - v);
      [draws[v], draws[at]] = [draws[at]!, draws[v]!];
      count.add(ballots.choice[draws[v]!]!, ballots.right[draws[v]!]!);
    }
    total += count.outcome();
  }
  return total / times;
}

/** Mean outcome of the vote of one draw of each model. */
export function mixedVoteOf(
  pool: readonly DrawBallots[],
  position: number,
  partitions: number,
  random: Random,
): number {
  const count = new VoteCount(pool.length);
  const times = pool.every((ballots) => drawsAt(ballots, position) === 1) ? 1 : partitions;
  let total = 0;
  for (let p = 0; p < times; p++) {
    count.clear();
    for (const ballots of pool) {
      const draw = ballots.start[position]! + integerBelow(random, drawsAt(ballots, position));
      count.add(ballots.choice[draw]!, ballots.right[draw]!);
    }
    total += count.outcome();
  }
  return total / times;
}
