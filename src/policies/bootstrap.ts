import type { Interval } from '../certificate/types.js';
import { resample } from '../stats/multinomial.js';
import { percentile } from '../stats/percentile.js';

const MOST_REPLICATES = 2000;
const FEWEST_REPLICATES = 200;
/** Draws, of about a tenth of a microsecond each. */
const WORK = 2e7;

/** Queries that are the same to a comparison: as much gained, and as much to gain. */
export interface Kind {
  readonly queries: number;
  readonly gain: number;
  readonly room: number;
}

/** In an order of their own, so that neither the order of rows nor that of models decides what is drawn. */
export function kindsOf(queries: Iterable<Kind>): Kind[] {
  const kinds = new Map<number, Map<number, number>>();
  for (const { queries: count, gain, room } of queries) {
    const rooms = kinds.get(gain) ?? new Map<number, number>();
    if (rooms.size === 0) kinds.set(gain, rooms);
    rooms.set(room, (rooms.get(room) ?? 0) + count);
  }
  return [...kinds]
    .flatMap(([gain, rooms]) => [...rooms].map(([room, count]) => ({ queries: count, gain, room })))
    .sort((a, b) => a.gain - b.gain || a.room - b.room);
}

/** Mean gains, and gains as shares of the room, over resampled queries. */
export interface Resampled {
  readonly replicates: number;
  /** Ascending. */
  readonly gains: Float64Array;
  /** Ascending; fewer where some resamples have no room. */
  readonly shares: Float64Array;
}

/** Resamples queries by their kinds. Fewer replicates where kinds are very many, but not below 200. */
export function resampled(kinds: readonly Kind[], random: () => number): Resampled {
  const replicates = Math.min(MOST_REPLICATES, Math.max(FEWEST_REPLICATES, Math.floor(WORK / kinds.length)));
  const counts = Float64Array.from(kinds, ({ queries }) => queries);
  const queries = counts.reduce((sum, count) => sum + count, 0);
  const drawn = new Float64Array(kinds.length);
  const gains = new Float64Array(replicates);
  const shares: number[] = [];
  for (let r = 0; r < replicates; r++) {
    resample(counts, drawn, random);
    let [gain, room] = [0, 0];
    for (let k = 0; k < kinds.length; k++) {
      gain += drawn[k]! * kinds[k]!.gain;
      room += drawn[k]! * kinds[k]!.room;
    }
    gains[r] = gain / queries;
    if (room > 0) shares.push(gain / room);
  }
  return { replicates, gains: gains.sort(), shares: Float64Array.from(shares).sort() };
}

/** What lies between the delta/2 and the 1 - delta/2 percentiles. */
export function middle(sorted: Float64Array, delta: number): Interval {
  return [percentile(sorted, delta / 2), percentile(sorted, 1 - delta / 2)];
}
