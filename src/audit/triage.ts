import { finalAnswer } from '../answers/final-answer.js';
import { answerKey } from '../answers/key.js';
import type { Match } from '../answers/same.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Comparisons, Spelling } from './comparisons.js';
import { answerGroupsOf, pluralityOf, type AnswerGroup } from './plurality.js';
import { isCut, type ModelReading, type Readings } from './reading.js';
import { severalAnswers } from './several-answers.js';
import { SUSPICIONS, type AuditClass, type Findings, type ItemTexts, type Suspicion } from './types.js';

/** One query that every answering model got wrong, judged. */
export interface Triaged {
  readonly class: AuditClass;
  readonly suspicions: readonly Suspicion[];
  readonly findings: Findings;
  readonly texts: ItemTexts;
  /** Models that are right if the class is true, where it says what a right answer is. */
  readonly rightIfTrue: readonly string[];
  readonly logged: { readonly answers: boolean; readonly stopReasons: boolean; readonly briefly: boolean };
}

/**
 * Judges queries that every answering model got wrong, by what the results carry.
 *
 * The first of these that holds is the class of a query; hard facts come before inferences:
 * - `grader-defect`: an answer that was graded wrong equals the reference once both are written alike;
 * - `truncated`: at least half of the models that have anything on the query gave an empty answer, were cut at a limit
 *   or at their output cap, or failed;
 * - `multi-answer`: the question says that several answers will do;
 * - `wrong-reference`: the models agree with each other, clearly, on an answer that is not the reference (see
 *   pluralityOf); where no reference was logged, on an answer that was graded wrong;
 * - `unexplained`: none of these.
 */
export class Triage {
  constructor(
    private readonly readings: Readings,
    private readonly comparisons: Comparisons,
    private readonly evidence: Evidence | undefined,
    private readonly familyOf: (model: string) => string,
  ) {}

  judge(row: number): Triaged {
    const models = this.readings.of(row);
    const reference = this.evidence?.references[row];
    const prompt = this.evidence?.prompts[row];
    const { skipped } = this.comparisons;
    const { match, matching } = matchesOf(models, reference, this.comparisons);
    const groups = answerGroupsOf(models, this.comparisons);
    const plurality = pluralityOf(groups, this.familyOf);
    const cut = cutOf(models);
    const phrase = prompt === undefined ? null : severalAnswers(prompt);
    const holds: Record<Suspicion, boolean> = {
      'grader-defect': match !== null,
      truncated: cut.models > 0 && 2 * cut.models >= models.length,
      'multi-answer': phrase !== null,
      'wrong-reference': match === null && plurality !== null && plurality.clear,
    };
    const suspicions = SUSPICIONS.filter((suspicion) => holds[suspicion]);
    const found = suspicions[0] ?? 'unexplained';
    return {
      class: found,
      suspicions,
      findings: {
        answering: groups.reduce((sum, group) => sum + group.models.length, 0),
        distinct: groups.length,
        hasReference: reference !== undefined,
        match: match === null ? null : { how: match.how, models: match.models },
        plurality,
        cut,
        stopReasons: stopReasonsOf(models),
        severalAnswers: phrase,
      },
      texts: {
        ...textsOf(prompt, reference, groups),
        match: match === null ? null : { answer: shortened(match.answer), form: shortened(match.form) },
      },
      rightIfTrue: found === 'grader-defect' ? matching : found === 'wrong-reference' ? plurality!.models : [],
      logged: {
        answers: models.some(({ answers }) => answers.length > 0),
        stopReasons: models.some(({ stopReasons }) => stopReasons.length > 0),
        briefly: this.comparisons.skipped > skipped,
      },
    };
  }
}

interface Matches {
  /** The first answer that equals the reference, and all models with one. */
  readonly match: (Match & { readonly answer: string; readonly models: readonly string[] }) | null;
  /** Models that are right once these answers are: of repeated draws, on more than half of them. */
  readonly matching: readonly string[];
}

/** Answers that were graded wrong and equal the reference. */
function matchesOf(models: readonly ModelReading[], reference: string | undefined, comparisons: Comparisons): Matches {
  if (reference === undefined || reference.trim() === '') return { match: null, matching: [] };
  const text = finalAnswer(reference) ?? reference;
  const wanted: Spelling = { text, key: answerKey(text) };
  const byKey = new Map<string, Match | null>();
  const compare = (answer: Spelling): Match | null => {
    const known = byKey.get(answer.key);
    if (known !== undefined) return known;
    const found = comparisons.match(answer, wanted);
    byKey.set(answer.key, found);
    return found;
  };
  let first: (Match & { answer: string }) | undefined;
  const [equal, matching]: [string[], string[]] = [[], []];
  for (const { model, answers, draws } of models) {
    let [right, defects] = [0, 0];
    for (const answer of answers) {
      const same = answer.right ? null : compare(answer);
      if (same !== null) {
        first ??= { ...same, answer: answer.text };
        defects += 1;
      }
      if (answer.right || same !== null) right += 1;
    }
    if (defects > 0) equal.push(model);
    if (defects > 0 && 2 * right > draws) matching.push(model);
  }
  return { match: first === undefined ? null : { ...first, models: equal }, matching };
}

function cutOf(models: readonly ModelReading[]): Findings['cut'] {
  const named = (holds: (reading: ModelReading) => boolean): string[] => models.filter(holds).map(({ model }) => model);
  return {
    empty: named(({ empty }) => empty),
    stopped: named(({ stopped }) => stopped),
    atCap: named(({ atCap }) => atCap),
    errored: named(({ errored }) => errored),
    models: models.filter(isCut).length,
  };
}

function stopReasonsOf(models: readonly ModelReading[]): { reason: string; models: number }[] {
  const counts = new Map<string, number>();
  for (const { stopReasons } of models) {
    for (const reason of new Set(stopReasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, models: count }))
    .sort((a, b) => b.models - a.models || (a.reason < b.reason ? -1 : 1));
}

const [MAX_QUESTION, MAX_SHOWN, MAX_ANSWERS] = [2000, 500, 5];

/** The texts that a reader needs to judge a query, cut to what can be read. */
export function textsOf(
  prompt: string | undefined,
  reference: string | undefined,
  groups: readonly AnswerGroup[],
): ItemTexts {
  return {
    question: prompt === undefined ? null : shortened(prompt, MAX_QUESTION),
    reference: reference === undefined ? null : shortened(reference),
    match: null,
    answers: groups.slice(0, MAX_ANSWERS).map(({ text, models }) => ({ text: shortened(text), models: models.length })),
  };
}

function shortened(text: string, most = MAX_SHOWN): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
