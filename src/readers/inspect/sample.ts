import { UserError, type Place } from '../../base/errors.js';
import { at, field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { RecordDetails } from '../record.js';
import { columnFor, normalName } from '../tables/roles.js';
import { badValue, numberAt, optionalText, requiredText, shown, textAt } from '../common/rows.js';
import { sha256 } from '../../base/sha256.js';

/** What is used of one sample of an Inspect log: one query in one epoch. */
export interface InspectSample {
  readonly id: string;
  /** From 1. */
  readonly epoch: number;
  /** Values by scorer, as logged. */
  readonly scores: ReadonlyMap<string, unknown>;
  /** The answers that the scorers extracted, by scorer. */
  readonly answers: ReadonlyMap<string, string>;
  /** The sample ended in an error. */
  readonly failed: boolean;
  /** Somebody has declared the sample invalid after the run. */
  readonly invalidated: boolean;
  /** Token counts and cost by model: the graders' too. */
  readonly usage: ReadonlyMap<string, JsonObject>;
  /** Of the opening of the input; undefined where the log does not hold its text. */
  readonly inputHash: string | undefined;
  readonly line: number | undefined;
  /** Without what depends on the scorer and on the model. */
  readonly details: RecordDetails;
}

/** The keys of a sample that are needed; all others (messages, events, store, attachments) are large and passed over. */
export function sampleKeys(details: boolean): readonly string[] {
  const keys = ['id', 'epoch', 'input', 'scores', 'score', 'error', 'invalidation', 'model_usage'];
  const more = ['target', 'metadata', 'output', 'limit', 'working_time', 'total_time'];
  return details ? [...keys, ...more] : keys;
}

/** The scorer of samples from a time when a log had only one and the samples did not name it. */
export const UNNAMED_SCORER = '88F74D2C';

/**
 * Reads a sample, from the log itself or from its summaries.
 *
 * @throws UserError where id, epoch or scores are not what Inspect writes
 */
export function readSample(row: JsonObject, place: Place, wantsDetails: boolean): InspectSample {
  const epoch = field(row, 'epoch');
  if (!Number.isSafeInteger(epoch) || (epoch as number) < 1)
    throw badValue('epoch', epoch, 'not a whole number from 1 on', place, 'Write the log again.');
  const { scores, answers } = readScores(row, wantsDetails, place);
  const usage = field(row, 'model_usage');
  return {
    id: requiredText(row, 'id', place),
    epoch: epoch as number,
    scores,
    answers,
    failed: isThere(field(row, 'error')),
    invalidated: isThere(field(row, 'invalidation')),
    usage: new Map(
      isObject(usage) ? Object.entries(usage).filter((entry): entry is [string, JsonObject] => isObject(entry[1])) : [],
    ),
    inputHash: openingHash(messageText(field(row, 'input'))),
    line: place.line,
    details: wantsDetails ? readDetails(row) : {},
  };
}

function readScores(row: JsonObject, wantsAnswers: boolean, place: Place): Pick<InspectSample, 'scores' | 'answers'> {
  const all = field(row, 'scores') ?? {};
  if (!isObject(all)) throw badValue('scores', all, 'not an object', place, 'Score the log again.');
  const legacy = field(row, 'score');
  const entries = [...Object.entries(all), ...(isThere(legacy) ? [[UNNAMED_SCORER, legacy] as const] : [])];
  const scores = new Map<string, unknown>();
  const answers = new Map<string, string>();
  for (const [scorer, score] of entries) {
    if (!isObject(score)) {
      throw new UserError(
        `the score of ${shown(scorer)} is ${shown(score)}, not an object with a value.`,
        'Score the log again.',
        place,
      );
    }
    // Inspect leaves out keys that are null.
    scores.set(scorer, field(score, 'value') ?? null);
    const answer = ownText(field(score, 'answer'));
    if (wantsAnswers && answer !== undefined) answers.set(scorer, answer);
  }
  return { scores, answers };
}

function readDetails(row: JsonObject): RecordDetails {
  const choice = at(row, 'output', 'choices', 0);
  const limitType = textAt(row, 'limit', 'type') ?? textAt(row, 'limit');
  return {
    answer: ownText(at(row, 'output', 'completion')) ?? messageText([at(choice, 'message')]),
    reference: targetText(field(row, 'target')),
    prompt: messageText(field(row, 'input')),
    subject: subjectOf(field(row, 'metadata')),
    stopReason: limitType === undefined ? textAt(choice, 'stop_reason') : `${limitType}_limit`,
    latency: numberAt(row, 'working_time') ?? numberAt(row, 'total_time'),
  };
}

/** An input: a text, or messages whose contents are texts or lists of parts. */
function messageText(input: unknown): string | undefined {
  if (!Array.isArray(input)) return ownText(input);
  const parts = input.filter(isObject).flatMap((message) => {
    const content = field(message, 'content');
    return Array.isArray(content) ? content.filter(isObject).map((part) => field(part, 'text')) : [content];
  });
  const texts = parts.map(ownText).filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** A text that the log has moved elsewhere and only refers to is not there. */
function ownText(value: unknown): string | undefined {
  return typeof value === 'string' && !value.startsWith('attachment://') && !value.startsWith('tc://')
    ? value
    : undefined;
}

function targetText(target: unknown): string | undefined {
  const texts = (Array.isArray(target) ? target : [target]).map(ownText).filter((text) => text !== undefined);
  return texts.map((text) => text.trim()).join(', ') || undefined;
}

function subjectOf(metadata: unknown): string | undefined {
  if (!isObject(metadata)) return undefined;
  const keys = Object.keys(metadata);
  const column = columnFor('subject', keys.map(normalName));
  return column === undefined ? undefined : optionalText(field(metadata, keys[column]!));
}

/** Summaries cut long texts, each version of Inspect in its own way; openings of this length are left whole by all. */
const OPENING = 400;

function openingHash(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const opening = text.replace(/\s+/g, ' ').trim().slice(0, OPENING);
  return sha256(opening).slice(0, 16);
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
