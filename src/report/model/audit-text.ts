import type { Certificate } from '../../certificate/types.js';
import {
  SUSPICIONS,
  type Adjudicated,
  type AuditClass,
  type AuditResult,
  type Recomputed,
  type Suspicion,
} from '../../audit/types.js';
import type { Evaluation } from '../../run/evaluate.js';
import { bound, counted, integer, percent } from '../../base/numbers.js';
import { listed } from './text.js';

/** What the audit of all-wrong queries says, in sentences that every surface shares. */

/** What each class is called, of one query and of several. */
const LABELS: Readonly<Record<AuditClass, readonly [one: string, many: string]>> = {
  'grader-defect': ['grader defect', 'grader defects'],
  truncated: ['cut or missing answers', 'cut or missing answers'],
  'multi-answer': ['question with several right answers', 'questions with several right answers'],
  'wrong-reference': ['wrong reference', 'wrong references'],
  unexplained: ['unexplained', 'unexplained'],
};

/** How a query of one class is spoken of. */
const LOOKS: Readonly<Record<Suspicion, readonly [one: string, many: string]>> = {
  'grader-defect': ['looks like a grader defect', 'look like grader defects'],
  truncated: ['looks like a cut or missing answer', 'look like cut or missing answers'],
  'multi-answer': [
    'looks like a question with several right answers',
    'look like questions with several right answers',
  ],
  'wrong-reference': ['looks like a wrong reference', 'look like wrong references'],
};

export function classLabel(name: AuditClass): string {
  return LABELS[name][0];
}

/** The one sentence that may change a decision; empty where no query was missed by all models. */
export function auditSentence(audit: AuditResult, certificate: Certificate): string {
  const { allWrong } = audit.queries;
  if (allWrong === 0) return '';
  const suspects = SUSPICIONS.filter((name) => audit.counts[name] > 0);
  const count = suspects.reduce((sum, name) => sum + audit.counts[name], 0);
  const all = counted(allWrong, 'question that every model missed', 'questions that every model missed');
  if (count === 0) {
    if (sawNothing(audit)) return notLogged(audit);
    // A wrong reference and a grader's fault show in the answers; without them nothing was cleared.
    if (audit.lookedAt.answers === 0)
      return `The results carry no answers to the ${all}, so a grading fault cannot be told from questions that are simply hard for all. ${howToLog(audit)}`;
    return allWrong === 1
      ? 'The all-wrong question does not look like a fault of the grading: until somebody has read it, it counts as genuine.'
      : `None of the ${all} looks like a fault of the grading: until somebody has read them, all count as genuine.`;
  }
  const looks =
    suspects.length === 1
      ? LOOKS[suspects[0]!][count === 1 ? 0 : 1]
      : `${count === 1 ? 'looks' : 'look'} like faults of the grading (${suspects.map((name) => countedClass(name, audit.counts[name])).join(', ')})`;
  return `${integer(count)} of ${all} ${looks}: ${consequence(audit, certificate)}.`;
}

function countedClass(name: AuditClass, count: number): string {
  return `${integer(count)} ${LABELS[name][count === 1 ? 0 : 1]}`;
}

/** What the certificate would be if the suspicions were true. */
function consequence({ regraded, withoutSuspects, counts }: AuditResult, certificate: Certificate): string {
  const canAllBeGraded = counts.truncated + counts['multi-answer'] === 0;
  const fixed = canAllBeGraded ? regraded : null;
  const changed = fixed ?? withoutSuspects;
  if (changed === null) return 'without them no question is left';
  return `with them ${fixed === null ? 'left out' : 'fixed'}, ${outcomeText(changed, certificate)}`;
}

function outcomeText({ beta, gain, verdict }: Recomputed, certificate: Certificate): string {
  const change =
    verdict === certificate.verdict
      ? `verdict unchanged`
      : `the verdict would be ${verdict}, not ${certificate.verdict}`;
  const rate = beta === 0 ? '0' : `${percent(beta, 2)}%`;
  return `β is ${rate} and the largest gain is at most ${bound(gain.upper, 'up', certificate.minGain)} points (${change})`;
}

function sawNothing({ lookedAt }: AuditResult): boolean {
  return lookedAt.answers + lookedAt.references + lookedAt.prompts + lookedAt.stopReasons === 0;
}

/** How to log what some of the questions do not carry. */
function howToLog({ lookedAt }: AuditResult): string {
  const { of, answers, references, prompts, stopReasons } = lookedAt;
  const fields = [
    ['`answer`', answers],
    ['`reference`', references],
    ['`prompt`', prompts],
    ['`stop_reason`', stopReasons],
  ] as const;
  const wanted = fields.filter(([, count]) => count < of).map(([field]) => field);
  return `Log ${wanted.join(', ').replace(/, (?=[^,]*$)/, ' and ')}, as columns of a table, or use the setting of your harness that keeps samples (\`--log_samples\` in lm-evaluation-harness).`;
}

function notLogged(audit: AuditResult): string {
  const { lookedAt } = audit;
  const these =
    lookedAt.of === 1 ? 'the outcome of the question' : `the outcomes of the ${integer(lookedAt.of)} questions`;
  return `Only ${these} that every model got wrong ${lookedAt.of === 1 ? 'was' : 'were'} logged, so a grading fault cannot be told from questions that are simply hard for all. ${howToLog(audit)}`;
}

/** Which evidence there was, and how to log what was missing; empty where there was nothing to look at. */
export function lookedAtText(audit: AuditResult): string {
  const { of, answers, references, prompts, stopReasons, briefly } = audit.lookedAt;
  if (of === 0) return '';
  if (sawNothing(audit)) return notLogged(audit);
  const kinds = [
    ['answers', answers],
    ['references', references],
    ['prompts', prompts],
    ['stop reasons', stopReasons],
  ] as const;
  const seen = kinds.map(([kind, count]) => `${kind} for ${count === 0 ? 'none' : integer(count)}`).join(', ');
  // Where there are no answers at all, the sentence on the audit has said how to log them.
  const missing = answers > 0 && (answers < of || references < of) ? ` ${howToLog(audit)}` : '';
  const short =
    briefly === 0
      ? ''
      : ` For ${counted(briefly, 'question', 'questions')} answers were compared with the reference by their simple normal form alone: there are too many to do more.`;
  return `Of the ${counted(of, 'question', 'questions')} that every answering model got wrong the results carry ${seen}.${short}${missing}`;
}

/** Queries that all but a few models get wrong; empty where none is surprising. */
export function labelErrorText({ labelErrors }: AuditResult): string {
  const { surprising, expected, items, mostRight } = labelErrors;
  if (surprising === 0) return '';
  const agreed = items.filter(({ plurality }) => plurality?.clear === true).length;
  const clear =
    agreed === 0
      ? ''
      : ` On ${integer(agreed)} of those listed the others agree clearly on another answer; they come first.`;
  const chance = expected < 0.01 ? 'fewer than 0.01' : String(Number(expected.toFixed(2)));
  return `${counted(surprising, 'question', 'questions')} that at most ${counted(mostRight, 'model', 'models')} got right could have wrong references too: were errors independent, chance alone would bring ${chance} as surprising. Hard questions look the same, so read them; each wrong one adds a gain that is not there.${clear} First: ${listed(
    items.map(({ query }) => query),
    5,
    surprising,
  )}.`;
}

/** What settling has left out and what it has changed, to stand under the heading; `''` where it left out nothing. */
export function settledText({ adjudicated, certificate }: Pick<Evaluation, 'adjudicated' | 'certificate'>): string {
  if (adjudicated === null) return '';
  const { settled, labelErrorsRemoved, asGraded, asSettled } = adjudicated;
  const out = asGraded.queries - asSettled.queries;
  if (out === 0) return '';
  const classes = Object.entries(settled)
    .filter(([found, count]) => found !== 'genuine' && count > 0)
    .map(([found, count]) => `${integer(count)} ${found}`);
  if (labelErrorsRemoved > 0) classes.push(counted(labelErrorsRemoved, 'likely label error', 'likely label errors'));
  const { gain, verdict } = asGraded;
  const [least, most] = [bound(gain.lower, 'down', certificate.minGain), bound(gain.upper, 'up', certificate.minGain)];
  const same = verdict === asSettled.verdict ? 'same verdict' : `another verdict, ${verdict}`;
  return `${integer(out)} of ${counted(asGraded.queries, 'question', 'questions')} ${out === 1 ? 'was' : 'were'} settled and left out (${classes.join(', ')}). As graded: at least ${least}, at most ${most} points; ${same}.`;
}

/** What settled queries change; empty where nothing was settled or ignored. */
export function adjudicatedText(adjudicated: Adjudicated, certificate: Certificate): string {
  const { graded, genuine, settled, unsettled, ignored, asGraded, asSettled, labelErrorsRemoved } = adjudicated;
  const classes = Object.entries(settled)
    .filter(([, count]) => count > 0)
    .map(([found, count]) => `${integer(count)} ${found}`);
  const how = classes.length === 0 ? '' : ` (settled: ${classes.join(', ')}; ${integer(unsettled)} not settled)`;
  const main = `${counted(graded, 'question that every model missed', 'questions that every model missed')} as graded, ${integer(genuine)} counted as genuine${how}. As graded, ${outcomeText(asGraded, certificate)}.`;
  const others =
    labelErrorsRemoved > 0
      ? ` ${counted(labelErrorsRemoved, 'likely label error was', 'likely label errors were')} left out too.`
      : asGraded.queries === asSettled.queries
        ? ''
        : ' Settling only what every model missed flatters the gain: where a reference is wrong, a model that is graded right by luck counts as a rescue. Settle the likely label errors as well.';
  const notes = [
    [ignored.stale, 'settled for another reference or question, so to be judged again'],
    [ignored.notListed, 'ignored, because some model is right on them and they are not likely label errors'],
    [ignored.unknown, 'of no question in the results'],
  ] as const;
  const ignoredText = notes
    .filter(([ids]) => ids.length > 0)
    .map(([ids, why]) => ` ${counted(ids.length, 'adjudication', 'adjudications')} ${why}: ${listed(ids, 10)}.`);
  return main + others + ignoredText.join('');
}
