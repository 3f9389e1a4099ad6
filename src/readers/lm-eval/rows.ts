import { quote, type Place } from '../../base/errors.js';
import { at, field, isObject, type JsonObject } from '../../formats/json/object.js';
import { jsonRows } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { RecordDetails, Result } from '../record.js';
import { keyOf, malformed } from '../common/rows.js';
import { textId } from '../tables/wide.js';

/** What a file of samples has to choose from. */
export interface Survey {
  readonly rows: number;
  /** In the order of the file. Where rows do not say their filter: `none`, or `1`, `2`, ... for its blocks of rows. */
  readonly filters: readonly string[];
  /** Whether the rows say their filter, as they do since November 2024. */
  readonly isMarked: boolean;
  /** Metrics with one number or boolean in each row. */
  readonly usable: ReadonlySet<string>;
  /** Metrics that hold lists or pairs, which only an aggregation can make sense of. */
  readonly unusable: ReadonlySet<string>;
  /** What the metrics say of each document by each filter. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Keys of a row that are not metrics. */
const FIXED = new Set([
  'doc_id',
  'doc',
  'target',
  'arguments',
  'resps',
  'filtered_resps',
  'filter',
  'metrics',
  'doc_hash',
  'prompt_hash',
  'target_hash',
]);
/** Written in place of every metric when a run only generates; its value is a filler. */
const FILLER = 'bypass';

/** Reads a whole file to see which filters and metrics it has: filters follow each other in blocks. */
export async function surveyFile(file: ResultsFile): Promise<Survey> {
  const counter = new RowCounter();
  const filters = new Set<string>();
  const scalar = new Set<string>();
  const unusable = new Set<string>();
  const outcomes = new Map<string, string>();
  let rows = 0;
  let isMarked = false;
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      rows += 1;
      const place = { file: file.path, line };
      const id = rowId(row, place);
      const marked = markedFilter(row, place);
      isMarked ||= marked !== undefined;
      const filter = marked ?? String(counter.next(id));
      if (marked !== undefined) filters.add(marked);
      const verdicts: string[] = [];
      for (const name of metricsOf(row, place)) {
        const value = field(row, name);
        if (name !== FILLER && (typeof value === 'number' || typeof value === 'boolean')) {
          scalar.add(name);
          if (!Number.isNaN(value)) verdicts.push(`${name}=${Number(value)}`);
        } else if (value !== null && value !== undefined) unusable.add(name);
      }
      if (verdicts.length > 0) outcomes.set(keyOf(id, filter), verdicts.join());
    }
  }
  const usable = new Set([...scalar].filter((name) => !unusable.has(name)));
  const blocks = counter.blocks();
  const numbered = blocks === 1 && !isMarked ? ['none'] : Array.from({ length: blocks }, (_, i) => String(i + 1));
  return { rows, filters: [...filters, ...numbered], isMarked, usable, unusable, outcomes };
}

/** Counts how often a document came before, where rows do not say their filter. */
export class RowCounter {
  private readonly seen = new Map<string, number>();

  /** From 1: which of the document's rows without a filter this is. */
  next(id: string): number {
    const count = (this.seen.get(id) ?? 0) + 1;
    this.seen.set(id, count);
    return count;
  }

  /** How many rows more than half of the documents have: a document that is there once more was written twice. */
  blocks(): number {
    const counts = [...this.seen.values()].sort((a, b) => a - b);
    return counts[Math.floor((counts.length - 1) / 2)] ?? 0;
  }
}

/**
 * The filter that the row names; logs from before November 2024 name none, but write the filters one after another.
 *
 * @throws UserError where it is not a text
 */
export function markedFilter(row: JsonObject, place: Place): string | undefined {
  if (!Object.hasOwn(row, 'filter')) return undefined;
  const { filter } = row;
  if (typeof filter === 'string') return filter;
  throw malformed(`the filter ${quote(filter)} is not a text.`, place);
}

export function rowId(row: JsonObject, place: Place): string {
  const id = field(row, 'doc_id');
  if (typeof id === 'number' && Number.isInteger(id)) return String(id);
  if (typeof id === 'string' && id.trim() !== '') return id;
  throw malformed(`the doc_id ${quote(id)} is neither a whole number nor a text.`, place);
}

/**
 * What identifies the question: the logged hash of the document; where a file names no task, one of our own guards
 * against joining two tasks. Some tasks shuffle the choices of a question with a seed, which changes the logged hash:
 * there it is the texts in any order that count.
 */
export function rowHash(row: JsonObject, always: boolean): string | undefined {
  const doc = field(row, 'doc');
  if (isObject(doc) && Object.keys(doc).some((key) => SHUFFLED.test(key)))
    return textId(textsOf(doc).sort().join('\n'));
  const hash = field(row, 'doc_hash');
  if (typeof hash === 'string' && hash !== '') return hash;
  return always ? textId(JSON.stringify(doc ?? null)) : undefined;
}

/** Fields of single choices, as tasks that shuffle them write them (`choice1`, ...). */
const SHUFFLED = /^choice_?[0-9]$/i;

/** Letters and numbers of the right choice depend on the order, texts do not. */
const MAX_LETTER = 3;

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length > MAX_LETTER ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isObject(value) ? Object.values(value).flatMap(textsOf) : [];
}

/** A metric that is absent, null or NaN has given no verdict. */
export function resultOf(row: JsonObject, metric: string): Result {
  const value = field(row, metric);
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : 'unscored';
}

function metricsOf(row: JsonObject, place: Place): string[] {
  if (!Object.hasOwn(row, 'metrics')) return Object.keys(row).filter((key) => !FIXED.has(key));
  const names = row['metrics'];
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names;
  throw malformed(`the metrics ${quote(names)} are not a list of names.`, place);
}

export function rowDetails(row: JsonObject): RecordDetails {
  const reference = textOf(field(row, 'target'));
  return {
    answer: answerOf(row, reference),
    reference,
    prompt: textOf(argument(row, 0, 0)),
    subject: textOf(at(row, 'doc', 'subject')) ?? textOf(at(row, 'doc', 'category')),
  };
}

/** The filtered text; for multiple choice the likeliest choice, as index where the target is an index. */
function answerOf(row: JsonObject, reference: string | undefined): string | undefined {
  const responses = field(row, 'filtered_resps');
  if (!Array.isArray(responses) || responses.length === 0) return undefined;
  const likelihoods = responses.map(logLikelihood);
  if (likelihoods.some((value) => value === undefined)) {
    const first: unknown = responses[0];
    return textOf(Array.isArray(first) ? first[0] : first);
  }
  const best = likelihoods.reduce<number>((top, value, i) => (value! > likelihoods[top]! ? i : top), 0);
  if (reference !== undefined && /^[0-9]+$/.test(reference)) return String(best);
  return textOf(argument(row, best, 1))?.trim() ?? String(best);
}

/** Of a pair [log-likelihood, whether it is the greedy answer]; both are written as texts. */
function logLikelihood(response: unknown): number | undefined {
  if (!Array.isArray(response) || response.length !== 2) return undefined;
  const [value, greedy] = response as unknown[];
  if (greedy !== 'True' && greedy !== 'False' && typeof greedy !== 'boolean') return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && !Number.isNaN(number) ? number : undefined;
}

/** Part `part` of request `request`: an object of objects in the samples files, a list of lists before that. */
function argument(row: JsonObject, request: number, part: number): unknown {
  return at(row, 'arguments', request, part) ?? at(row, 'arguments', `gen_args_${request}`, `arg_${part}`);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
