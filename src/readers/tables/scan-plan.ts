import type { Result } from '../record.js';
import { GridScan } from './grid-scan.js';
import { JsonScan } from './json-scan.js';
import { MAX_OUTCOMES, outcomeCell } from './known-cells.js';
import { LongScan } from './long-scan.js';
import type { RowSinks } from './row-log.js';
import type { RowScan } from './row-scan.js';
import type { LongShape } from './shape.js';
import type { TableRow } from './table.js';

/** How the rows of a table are scanned. */
export type ScanPlan = LongPlan | GridPlan;

/** Of a wide table: the models, in the order of their columns. */
export interface GridPlan {
  readonly models: readonly string[];
}

export interface LongPlan {
  readonly shape: LongShape;
  readonly modelOfFile: string;
  /** Whether what stands beside the outcomes is wanted. */
  readonly details?: boolean;
  readonly form:
    | { readonly kind: 'csv'; readonly columns: number; readonly delimiter: string }
    | { readonly kind: 'json'; readonly columns: readonly string[]; readonly isWordy: boolean };
}

export function scanOf(plan: ScanPlan, sinks: RowSinks): RowScan {
  if ('models' in plan) return new GridScan(sinks.grid(plan.models), plan.models.length);
  const { shape, modelOfFile, form, details } = plan;
  const sink = sinks.answers();
  return form.kind === 'csv'
    ? new LongScan(sink, shape, form.columns, form.delimiter, modelOfFile, details)
    : new JsonScan(sink, shape, form.columns, modelOfFile, form.isWordy, details);
}

/** A plan for another thread, which takes data and no functions. */
export type SentPlan = SentLongPlan | GridPlan;

export interface SentLongPlan extends Pick<LongPlan, 'modelOfFile' | 'form'> {
  readonly shape: Omit<LongShape, 'spelling'>;
  /** What the outcomes mean, by their JSON. */
  readonly outcomes: ReadonlyMap<string, Result>;
}

/** The plan with the outcomes that some rows have; a row with another one is not plain to the thread that gets it. */
export function sentPlan(plan: ScanPlan, rows: readonly TableRow[]): SentPlan {
  if ('models' in plan) return plan;
  const { modelOfFile, form } = plan;
  const { spelling, ...shape } = plan.shape;
  const outcomes = new Map<string, Result>();
  for (const value of new Set(rows.map(({ cells }) => cells[shape.outcome]))) {
    const result = spelling.read(value);
    if (outcomeCell(result) !== undefined && outcomes.size < MAX_OUTCOMES)
      outcomes.set(JSON.stringify(value) ?? '', result!);
  }
  return { shape, modelOfFile, form, outcomes };
}

export function receivedPlan(plan: SentPlan): ScanPlan {
  if ('models' in plan) return plan;
  const { shape, modelOfFile, form, outcomes } = plan;
  const read = (value: unknown): Result | undefined => outcomes.get(JSON.stringify(value));
  return { shape: { ...shape, spelling: { name: '', read } }, modelOfFile, form };
}
