import { jsonRows } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { RecordDetails } from '../record.js';
import { queryId, trialOf, type HelmTrial } from './rows.js';
import { fileName } from '../common/path-parts.js';
import { at } from '../../formats/json/object.js';
import { keyOf, optionalText, textAt } from '../common/rows.js';

/**
 * Answers, references and prompts of a run, from display_predictions.json and instances.json beside the outcomes,
 * where helm-summarize has written them.
 */
export async function readDetails(file: ResultsFile): Promise<(trial: HelmTrial) => RecordDetails> {
  const folder = [file, ...(await file.neighbours())];
  const named = (name: string): ResultsFile | undefined =>
    folder.find(({ path }) => fileName(path).replace(/\.(?:gz|zst)$/, '') === name);
  const answers = await readAnswers(named('display_predictions.json') ?? named('predictions.json'));
  const questions = await readQuestions(named('instances.json'));
  return ({ id, trial }) => {
    return { ...questions.get(id), answer: answers.get(keyOf(id, String(trial))) };
  };
}

async function readAnswers(file: ResultsFile | undefined): Promise<Map<string, string | undefined>> {
  const answers = new Map<string, string | undefined>();
  if (file === undefined) return answers;
  for await (const batch of jsonRows(file)) {
    for (const { row, line } of batch) {
      const { id, trial } = trialOf(row, { file: file.path, line });
      const key = keyOf(id, String(trial));
      const texts = ['mapped_output', 'truncated_predicted_text', 'predicted_text'].map((name) => textAt(row, name));
      const answer = texts.find((text) => text !== undefined);
      // Old runs list one row for each choice and do not say which was chosen.
      answers.set(key, answers.has(key) && answers.get(key) !== answer ? undefined : answer);
    }
  }
  return answers;
}

async function readQuestions(file: ResultsFile | undefined): Promise<Map<string, RecordDetails>> {
  const questions = new Map<string, RecordDetails>();
  if (file === undefined) return questions;
  for await (const batch of jsonRows(file)) {
    for (const { row } of batch) {
      if (typeof row['id'] !== 'string') continue;
      const [prompt, reference] = [textIn(row['input']), correctReference(row['references'])];
      questions.set(queryId(row['id'], row['perturbation']), { prompt, reference });
    }
  }
  return questions;
}

function correctReference(references: unknown): string | undefined {
  const isCorrect = (reference: unknown): boolean => {
    const tags = at(reference, 'tags');
    return Array.isArray(tags) && tags.includes('correct');
  };
  return Array.isArray(references) ? textIn(at(references.find(isCorrect), 'output')) : undefined;
}

/** Texts are wrapped in an object since multi-media inputs exist; before that they stood bare. */
function textIn(value: unknown): string | undefined {
  return textAt(value, 'text') ?? optionalText(value);
}
