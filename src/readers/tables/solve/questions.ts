import { quote } from '../../../base/errors.js';
import { listed } from '../../../base/listed.js';
import type { Column } from './facts.js';
import { refuse, type Refusal } from './refusal.js';

const ASKS_WHETHER =
  /(?:^|[.!?:\n]\s*)(?:is|are|was|were|am|do|does|did|can|could|will|would|shall|should|has|have|had|may|might|must|isn't|aren't|doesn't|don't|ist|sind|war|hat|haben|kann|darf|est-ce|¿es|¿son|¿está|¿puede|¿tiene)\b[^.!?\n]{2,300}\?\s*$/i;
const STATEMENT = /^(?:statement|claim|proposition|hypothesis|assertion|fact|theorem)s?(?:_text)?$/;

function asksWhether(value: string): boolean {
  const text = value.trim();
  // Most cells are no questions, and the pattern takes long to compile.
  return text.endsWith('?') && ASKS_WHETHER.test(text);
}

/** The column of questions that are answered with yes or no, or of statements that are true or false. */
export function yesOrNoQuestions(columns: readonly Column[]): Column | undefined {
  return columns.find(({ normal, values, content }) => {
    if (content !== 'other' || values.length < 3) return false;
    const seen = values.slice(0, 200);
    return STATEMENT.test(normal) || seen.filter(asksWhether).length > 0.6 * seen.length;
  });
}

/** Words that answer a question as well as they judge an answer. */
export function areYesOrNo(columns: readonly Column[]): boolean {
  const words = new Set(columns.flatMap(({ values }) => values.map((value) => value.toLowerCase())));
  return words.size > 0 && [...words].every((word) => /^(?:yes|no|y|n|true|false|ja|nein|oui|non|sí|si)$/.test(word));
}

export function answersRefusal(questions: Column, names: readonly string[]): Refusal {
  return refuse(
    `${listed(names)} hold yes and no (or true and false) under questions that ask for just that (${quote(questions.name)}): they may be answers as well as verdicts.`,
    'If they are answers, add a column with the right ones and say so: `columns: reference = NAME`. If they are verdicts, write 1 and 0.',
  );
}

/** A table in which two answers are compared, and no answer is right or wrong by itself. */
export function pairwise(columns: readonly Column[]): Refusal | undefined {
  const winner = columns.find(({ normal }) =>
    /(?:^|_)(?:winner|preferred|preference|chosen_model)(?:_|$)/.test(normal),
  );
  const isPair = columns.some(({ normal }) => /^(?:model|response|answer|output|assistant)_?(?:a|1)$/.test(normal));
  if (winner === undefined || (!isPair && !/_(?:a|b|1|2|tie)$/.test(winner.normal))) return undefined;
  return refuse(
    `${quote(winner.name)} says which of two answers is better, not whether an answer is right.`,
    "Give one row per question with the verdict on each model's own answer. AlpacaEval and Arena-Hard files are read as wins over their baseline.",
  );
}
