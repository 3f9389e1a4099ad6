import type { Plurality } from './types.js';
import type { Comparisons, Spelling } from './comparisons.js';
import { isCut, type DrawAnswer, type ModelReading } from './reading.js';

/** The models that give one answer, in its shortest spelling. */
export interface AnswerGroup extends Spelling {
  readonly models: readonly string[];
}

/** Groups with answers up to this length are compared with the largest groups of several models, as many as this. */
const [MAX_ANSWER, LARGEST] = [200, 3];

/**
 * The models with an answer that was not cut, by their answers: the largest group first, then in order of the answers.
 * Answers with one key are the same; small groups join a large one where their answers are the same beyond keys (a unit
 * that only some of them write).
 */
export function answerGroupsOf(readings: readonly ModelReading[], comparisons: Comparisons): AnswerGroup[] {
  const byKey = new Map<string, { text: string; key: string; models: string[] }>();
  for (const reading of readings) {
    const answer = isCut(reading) ? undefined : usual(reading.answers);
    if (answer === undefined) continue;
    const { text, key } = answer;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { text, key, models: [reading.model] });
    else {
      group.models.push(reading.model);
      if (text.length < group.text.length) group.text = text;
    }
  }
  const groups: AnswerGroup[] = [];
  for (const group of [...byKey.values()].sort(largestFirst)) {
    const isShort = group.text.length <= MAX_ANSWER;
    const at = groups
      .slice(0, LARGEST)
      .findIndex((large) => isShort && large.models.length > 1 && comparisons.match(group, large) !== null);
    if (at === -1) groups.push(group);
    else groups[at] = { ...groups[at]!, models: [...groups[at]!.models, ...group.models].sort() };
  }
  return groups.sort(largestFirst);
}

function largestFirst(a: AnswerGroup, b: AnswerGroup): number {
  return b.models.length - a.models.length || (a.key < b.key ? -1 : 1);
}

/** Of repeated draws the most common answer, the earliest of equals; a model has one voice. */
function usual(answers: readonly DrawAnswer[]): DrawAnswer | undefined {
  const counts = new Map<string, number>();
  for (const { key } of answers) counts.set(key, (counts.get(key) ?? 0) + 1);
  return answers.reduce<DrawAnswer | undefined>(
    (best, answer) => (best === undefined || counts.get(answer.key)! > counts.get(best.key)! ? answer : best),
    undefined,
  );
}

/** What the largest group amounts to; null where no two models agree. */
export function pluralityOf(groups: readonly AnswerGroup[], familyOf: (model: string) => string): Plurality | null {
  const [first, second] = groups;
  if (first === undefined || first.models.length < 2) return null;
  const answering = groups.reduce((sum, { models }) => sum + models.length, 0);
  const count = first.models.length;
  const facts = {
    count,
    second: second?.models.length ?? 0,
    share: count / answering,
    families: new Set(first.models.map(familyOf)).size,
  };
  return { ...facts, models: first.models, clear: isClear(facts, first.text) };
}

const YES_OR_NO = /^\W*(?:yes|no|true|false|valid|invalid)\W*$/i;
const LETTER = /^\W*[a-z]\W*$/i;

/**
 * Whether an agreement is clear enough to doubt the reference: at least three models of at least two families, at least
 * half of those that answer, and at least twice as many as give the second most common answer.
 *
 * Where there are few answers to choose from, models agree easily: on a single letter three quarters have to. Yes and
 * no leave only one wrong answer, so that agreement on it says nothing.
 */
function isClear(
  { count, second, share, families }: Pick<Plurality, 'count' | 'second' | 'share' | 'families'>,
  answer: string,
): boolean {
  if (YES_OR_NO.test(answer)) return false;
  return count >= 3 && families >= 2 && count >= 2 * second && share >= (LETTER.test(answer) ? 3 / 4 : 1 / 2);
}
