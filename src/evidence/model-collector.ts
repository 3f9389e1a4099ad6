import type { RecordDetails } from '../readers/record.js';
import { ByRow } from './by-row.js';
import { NONE, type ModelEvidence } from './evidence.js';
import type { Interner } from './interner.js';

const NUMBERS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'] as const;
type NumberField = (typeof NUMBERS)[number];

/** Codes from 1 on; see `DrawEvidence`. */
interface Draw {
  readonly answer: ByRow<Int32Array>;
  readonly right: ByRow<Int8Array>;
  readonly stop: ByRow<Int16Array>;
}

interface Sums {
  readonly total: ByRow<Float64Array>;
  readonly count: ByRow<Int32Array>;
}

/** Collects what one model's records carry beside outcomes. */
export class ModelCollector {
  private readonly draws: Draw[] = [];
  /** Draws seen of each row. */
  private readonly seen = new ByRow(Int32Array);
  private readonly sums = new Map<NumberField, Sums>();
  private readonly picks = new Map<number, string>();
  private family: string | undefined;
  private isEmpty = true;

  /** @param mostDraws  draws that are kept of one query */
  constructor(
    private readonly mostDraws: number,
    private readonly texts: Interner,
    private readonly stops: Interner,
  ) {}

  /** One record: a draw of its own. */
  add(row: number, outcome: number, details: RecordDetails): void {
    const k = this.seen.get(row);
    if (k >= this.mostDraws) return;
    this.seen.set(row, k + 1);
    const draw = this.draw(k);
    if (outcome !== NONE) draw.right.set(row, outcome + 1);
    this.addDetails(row, draw, details);
  }

  /** Something said of the model's only draw, outside of its record. */
  addFact(row: number, details: RecordDetails): void {
    this.addDetails(row, this.draw(0), details);
  }

  /**
   * What was collected; undefined where no record carried anything of the model's.
   *
   * @param rows  those of the matrix, by the numbers that they have here; NONE where nothing is known of one
   */
  finish(rows: Int32Array): ModelEvidence | undefined {
    if (this.isEmpty) return undefined;
    const { sums, picks, family } = this;
    const mean = (field: NumberField): Float64Array | null => {
      const found = sums.get(field);
      return found === undefined ? null : meansAt(rows, found);
    };
    return {
      draws: this.draws.map(({ answer, right, stop }) => ({
        answer: answer.codesAt(rows),
        right: right.codesAt(rows),
        stop: stop.codesAt(rows),
      })),
      family,
      picks: picks.size === 0 ? null : Array.from(rows, (row) => picks.get(row)),
      confidence: mean('confidence'),
      cost: mean('cost'),
      latency: mean('latency'),
      inputTokens: mean('inputTokens'),
      outputTokens: mean('outputTokens'),
    };
  }

  private draw(k: number): Draw {
    if (this.draws.length === k) {
      this.draws.push({ answer: new ByRow(Int32Array), right: new ByRow(Int8Array), stop: new ByRow(Int16Array) });
    }
    return this.draws[k]!;
  }

  private addDetails(row: number, draw: Draw, details: RecordDetails): void {
    const { answer, stopReason, picked, family } = details;
    if (answer !== undefined) draw.answer.set(row, this.texts.intern(answer, row) + 1);
    if (stopReason !== undefined) draw.stop.set(row, this.stops.intern(stopReason, row) + 1);
    if (picked !== undefined && !this.picks.has(row)) this.picks.set(row, picked);
    if (family !== undefined) this.family ??= family;
    if ((answer ?? stopReason ?? picked ?? family) !== undefined) this.isEmpty = false;
    for (const field of NUMBERS) {
      const value = details[field];
      if (value === undefined) continue;
      this.addNumber(field, row, value);
      this.isEmpty = false;
    }
  }

  private addNumber(field: NumberField, row: number, value: number): void {
    let sums = this.sums.get(field);
    if (sums === undefined) {
      this.sums.set(field, (sums = { total: new ByRow(Float64Array), count: new ByRow(Int32Array) }));
    }
    sums.total.set(row, sums.total.get(row) + value);
    sums.count.set(row, sums.count.get(row) + 1);
  }
}

/** NaN where there are none. */
function meansAt(rows: Int32Array, { total, count }: Sums): Float64Array {
  const means = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) means[i] = total.get(rows[i]!) / count.get(rows[i]!);
  return means;
}
