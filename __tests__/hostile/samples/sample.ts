/** One file of a sample; `value` is what `form` writes. */
export interface SampleFile {
  readonly path: string;
  readonly form: 'json' | 'lines' | 'csv' | 'bytes';
  readonly value: unknown;
}

/** What befalls the first file of a sample: see TRAPS. */
export type Trap =
  | 'untouched'
  | 'empty'
  | 'cut in the middle'
  | 'other types'
  | 'no verdicts'
  | 'verdicts null'
  | 'objects for scalars'
  | 'lists for texts'
  | '2,000 keys';

/** A small valid evaluation in one harness's format. */
export interface Sample {
  /** Name of the reader. */
  readonly format: string;
  readonly files: readonly SampleFile[];
  readonly inputs?: Readonly<Record<string, string>>;
  /** The key that says right or wrong: without it there is nothing to certify. */
  readonly verdict: string;
  /** K where it is not 1. */
  readonly allWrong?: number;
  /** An answer that is not there is a wrong one, by the harness's own rule. */
  readonly absentIsWrong?: boolean;
  /**
   * What becomes of it under each trap: `1/4` is a certificate with K = 1 and n = 4, anything else a part of what the user
   * is told. Where there is a file for each model, the trap is in the first model's: "only beta is left" means that
   * nothing of the broken file counted.
   */
  readonly traps: Readonly<Record<Trap, string>>;
}

/** Two models on four queries: one that both get right, one for each alone, one that neither does. K = 1, n = 4. */
export const OUTCOMES: Readonly<Record<string, readonly boolean[]>> = {
  alpha: [true, true, false, false],
  beta: [true, false, true, false],
};
export const MODELS = Object.keys(OUTCOMES);

export type Make = (right: boolean, query: number, model: string) => unknown;

/** A value for each query of a model. */
export const of = (model: string, make: Make): unknown[] =>
  OUTCOMES[model]!.map((right, query) => make(right, query, model));
export const bothModels = (make: Make): unknown[] => MODELS.flatMap((model) => of(model, make));
export const number = (right: boolean): number => Number(right);

/** One file for each model. */
export function perModel(path: (model: string) => string, value: (model: string) => unknown): SampleFile[] {
  return MODELS.map((model) => ({ path: path(model), form: 'json' as const, value: value(model) }));
}

export function byKey(model: string, key: (query: number) => string, make: Make): Record<string, unknown> {
  return Object.fromEntries(of(model, make).map((value, query) => [key(query), value]));
}

/** The text of a file of a sample. */
export function written({ form, value }: Pick<SampleFile, 'form' | 'value'>): Buffer {
  if (form === 'bytes') return value as Buffer;
  if (form === 'json') return Buffer.from(JSON.stringify(value, null, 1) ?? '');
  // A mutation may have left anything in the place of the rows.
  const rows = Array.isArray(value) ? (value as unknown[]) : [value];
  if (form === 'lines') return Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const cells = rows.map((row) => (typeof row === 'object' && row !== null ? new Map(Object.entries(row)) : new Map()));
  const head = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return Buffer.from([head, ...cells.map((row) => head.map((key) => row.get(key)))].map(csvLine).join(''));
}

function csvLine(parts: readonly unknown[]): string {
  const cells = parts.map((part) => (typeof part === 'string' ? part : (JSON.stringify(part) ?? '')));
  return `${cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`;
}

/** A sample as files, the first of them changed. */
export function treeOf({ files }: Sample, change: (file: SampleFile) => Buffer = written): Record<string, Buffer> {
  return Object.fromEntries(files.map((file, i) => [file.path, i === 0 ? change(file) : written(file)]));
}
