import type { AuditItem, Findings, ItemTexts, LabelError, Suspicion } from '../../audit/types.js';
import { counted, integer } from '../../base/numbers.js';
import { capital, listed, named } from './text.js';

/** What the audit says of one query, in sentences that every surface shares. */

/** What speaks for the class of one query, in a sentence or two. Texts of the evaluation only where they are wanted. */
export function auditItemText(item: AuditItem, showText: boolean): string {
  const { findings } = item;
  const texts = showText ? item.texts : null;
  const main = item.class === 'unexplained' ? unexplained(findings) : suspicionText(item.class, findings, texts);
  const also = item.suspicions.filter((suspicion) => suspicion !== item.class);
  const besides = also.map((suspicion) => ` Besides, ${suspicionText(suspicion, findings, texts)}`);
  return capital(main) + besides.join('');
}

function suspicionText(suspicion: Suspicion, findings: Findings, texts: ItemTexts | null): string {
  switch (suspicion) {
    case 'grader-defect':
      return matchText(findings, texts);
    case 'truncated':
      return cutText(findings);
    case 'multi-answer':
      return `the question accepts several answers (“${findings.severalAnswers}”).`;
    case 'wrong-reference':
      return agreementText(findings, texts);
  }
}

function matchText({ match }: Findings, texts: ItemTexts | null): string {
  const { how, models } = match!;
  const quoted = texts?.match ? ` ${named(texts.match.answer)} and ${named(texts.reference ?? '')} are the same.` : '';
  return `${counted(models.length, 'model', 'models')} gave the reference and ${models.length === 1 ? 'was' : 'were'} graded wrong (${how}): ${listed(models, 5)}.${quoted}`;
}

function agreementText({ plurality, answering, hasReference }: Findings, texts: ItemTexts | null): string {
  const { count, families, second } = plurality!;
  const answer = texts?.answers[0];
  const said = answer === undefined ? 'the same answer' : named(answer.text);
  const reference = texts?.reference;
  const against = !hasReference
    ? 'which was graded wrong (the reference was not logged)'
    : reference
      ? `where the reference says ${named(reference)}`
      : 'which is not the reference';
  return `${integer(count)} of ${counted(answering, 'answering model', 'answering models')}, of ${integer(families)} families, say ${said}, ${against}; the next most common answer has ${integer(second)}.`;
}

function cutText({ cut, stopReasons }: Findings): string {
  const parts = [
    [cut.empty, 'empty'],
    [cut.stopped, 'stopped at a limit'],
    [cut.atCap, 'at the output cap'],
    [cut.errored, 'failed'],
  ] as const;
  const shown = parts
    .filter(([models]) => models.length > 0)
    .map(([models, what]) => `${integer(models.length)} ${what}`);
  const reasons = stopReasons.slice(0, 3).map(({ reason, models }) => `${named(reason)} ${integer(models)}`);
  const logged = reasons.length === 0 ? '' : ` Stop reasons: ${reasons.join(', ')}.`;
  return `${counted(cut.models, 'model', 'models')} gave no complete answer (${shown.join(', ')}).${logged}`;
}

/** What is said of a question to which no answer is known, whatever else is. */
export const NO_ANSWER_LOGGED = 'No answer was logged.';

function unexplained({ plurality, answering, distinct, cut }: Findings): string {
  if (answering === 0 && cut.models === 0) return NO_ANSWER_LOGGED;
  const agree =
    plurality === null
      ? 'no two of them agree'
      : `${integer(plurality.count)} of them agree, ${plurality.families === 1 ? 'all of one family' : `of ${integer(plurality.families)} families`}`;
  const answers = `${counted(answering, 'model', 'models')} answered, ${counted(distinct, 'different answer', 'different answers')}; ${agree}.`;
  return cut.models === 0 ? answers : `${answers} ${counted(cut.models, 'model', 'models')} gave no complete answer.`;
}

/** What speaks against the reference of one query that few models got right. */
export function labelErrorItemText(item: LabelError, showText: boolean): string {
  const { right, plurality, expected } = item;
  const texts = showText ? item.texts : null;
  const answer = texts?.answers[0];
  const said = answer === undefined ? 'one answer' : named(answer.text);
  const agree =
    plurality === null
      ? ''
      : ` ${integer(plurality.count)} of the others, of ${counted(plurality.families, 'family', 'families')}, agree on ${said}${texts?.reference ? ` where the reference says ${named(texts.reference)}` : ''}.`;
  const chance = expected < 1e-6 ? 'fewer than 0.000001' : String(Number(expected.toPrecision(2)));
  return `Right: ${listed(right, 5)}.${agree} Expected by chance: ${chance}.`;
}
