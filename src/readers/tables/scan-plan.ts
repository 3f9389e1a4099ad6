import type { AnswerSink } from '../reader.js';
import type { Result } from '../record.js';
import type { AnswerScan } from './answer-scan.js';
import { JsonScan } from './json-scan.js';
import { MAX_OUTCOMES, outcomeCell } from './known-cells.js';
import { LongScan } from './long-scan.js';
import type { LongShape } from './shape.js';
import type { TableRow } from './table.js';

/** How the rows of a long table are scanned. */
export interface ScanPlan {
  readonly shape: LongShape;
  readonly modelOfFile: string;
  readonly form:
    | { readonly kind: 'csv'; readonly columns: number; readonly delimiter: string }
    | { readonly kind: 'json'; readonly columns: readonly string[]; readonly isWordy: boolean };
}

export function scanOf({ shape, modelOfFile, form }: ScanPlan, sink: AnswerSink): AnswerScan {
  return form.kind === 'csv'
    ? new LongScan(sink, shape, form.columns, form.delimiter, modelOfFile)
    : new JsonScan(sink, shape, form.columns, modelOfFile, form.isWordy);
}

/** A plan for another thread, which takes data and no functions. */
export interface SentPlan extends Pick<ScanPlan, 'modelOfFile' | 'form'> {
  readonly shape: Omit<LongShape, 'spelling'>;
  /** What the outcomes mean, by their JSON. */
  readonly outcomes: ReadonlyMap<string, Result>;
}

/** The plan with the outcomes that some rows have; a row with another one is not plain to the thread that gets it. */
export function sentPlan({ shape, modelOfFile, form }: ScanPlan, rows: readonly TableRow[]): SentPlan {
  const { spelling, ...others } = shape;
  const outcomes = new Map<string, Result>();
  for (const value of new Set(rows.map(({ cells }) => cells[shape.outcome]))) {
    const result = spelling.read(value);
    if (outcomeCell(result) !== undefined && outcomes.size < MAX_OUTCOMES)
      outcomes.set(JSON.stringify(value) ?? '', result!);
  }
  return { shape: others, modelOfFile, form, outcomes };
}

export function receivedPlan({ shape, modelOfFile, form, outcomes }: SentPlan): ScanPlan {
  const read = (value: unknown): Result | undefined => outcomes.get(JSON.stringify(value));
  return { shape: { ...shape, spelling: { name: '', read } }, modelOfFile, form };
}
