import type { RecordDetails } from '../readers/record.js';
import { NONE, type DrawEvidence, type ModelEvidence } from './evidence.js';
import type { Interner } from './interner.js';

const NUMBERS = ['confidence', 'cost', 'latency', 'inputTokens', 'outputTokens'] as const;
type NumberField = (typeof NUMBERS)[number];

/** Collects what one model's records carry beside outcomes. */
export class ModelCollector {
  private readonly draws: DrawEvidence[] = [];
  /** Draws seen of each row. */
  private readonly seen: Uint32Array;
  private readonly sums = new Map<NumberField, { readonly total: Float64Array; readonly count: Uint32Array }>();
  private picks: (string | undefined)[] | undefined;
  private family: string | undefined;
  private isEmpty = true;

  constructor(
    private readonly options: {
      readonly rows: number;
      readonly mostDraws: number;
    },
    private readonly texts: Interner,
    private readonly stops: Interner,
  ) {
    this.seen = new Uint32Array(options.rows);
  }

  /** One record: a draw of its own. */
  add(row: number, outcome: number, details: RecordDetails): void {
    const { mostDraws, rows } = this.options;
    const k = this.seen[row]!;
    if (k >= mostDraws) return;
    this.seen[row] = k + 1;
    if (this.draws.length === k) this.draws.push(emptyDraw(rows));
    this.draws[k]!.right[row] = outcome;
    this.addDetails(row, this.draws[k]!, details);
  }

  /** Something said of the model's only draw, outside of its record. */
  addFact(row: number, details: RecordDetails): void {
    if (this.draws.length === 0) this.draws.push(emptyDraw(this.options.rows));
    this.addDetails(row, this.draws[0]!, details);
  }

  /** Nothing where no record carried anything of the model's. */
  finish(name: string): [string, ModelEvidence][] {
    if (this.isEmpty) return [];
    const mean = (field: NumberField): Float64Array | null => {
      const sums = this.sums.get(field);
      return sums === undefined ? null : sums.total.map((total, row) => total / sums.count[row]!);
    };
    return [
      [
        name,
        {
          draws: this.draws,
          family: this.family,
          picks: this.picks ?? null,
          confidence: mean('confidence'),
          cost: mean('cost'),
          latency: mean('latency'),
          inputTokens: mean('inputTokens'),
          outputTokens: mean('outputTokens'),
        },
      ],
    ];
  }

  private addDetails(row: number, draw: DrawEvidence, details: RecordDetails): void {
    const { answer, stopReason, picked, family } = details;
    if (answer !== undefined) draw.answer[row] = this.texts.intern(answer, row);
    if (stopReason !== undefined) draw.stop[row] = this.stops.intern(stopReason, row);
    if (picked !== undefined) {
      this.picks ??= new Array<undefined>(this.options.rows).fill(undefined);
      this.picks[row] ??= picked;
    }
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
      const { rows } = this.options;
      sums = { total: new Float64Array(rows), count: new Uint32Array(rows) };
      this.sums.set(field, sums);
    }
    sums.total[row]! += value;
    sums.count[row]! += 1;
  }
}

function emptyDraw(rows: number): DrawEvidence {
  return {
    answer: new Int32Array(rows).fill(NONE),
    right: new Int8Array(rows).fill(NONE),
    stop: new Int16Array(rows).fill(NONE),
  };
}
