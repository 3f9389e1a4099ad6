import { hasAll, isObject } from '../formats/json/object.js';
import type { EvalRecord } from './record.js';
import { UserError } from '../base/errors.js';
import { documentReader } from './common/documents.js';
import { numberAt, requiredText, textAt } from './common/rows.js';

/**
 * Humanity's Last Exam: `judged_<predictions>.json`, the answers by question with what the judge said of each.
 *
 * @have Humanity's Last Exam
 * @give `judged_*.json`
 * @file `judged_*.json`
 * @model `model`
 * @question the key
 * @right `judge_response.correct` is `yes`; without a judgement unscored
 */
export const hleReader = documentReader({
  name: 'hle',
  title: "Humanity's Last Exam, judged",
  looksFor: 'answers by question id with `model`, `response` and `judge_response`',
  metric: 'correct',
  parts: ['*.model', '*.response', '*.judge_response'],
  kind: (value) => {
    const answers = Object.values(value).filter(isObject);
    const isAnswer = (answer: unknown): boolean => hasAll(answer, ['model', 'response']);
    if (!answers.slice(0, -1).every(isAnswer) || !isAnswer(answers[0])) return undefined;
    return answers.some((answer) => hasAll(answer, ['judge_response']))
      ? 'outcomes'
      : { without: 'answers without a verdict; the judged_*.json of the same run holds them' };
  },
  read: ({ file, value }) => {
    const models = new Set<string>();
    const records: Omit<EvalRecord, 'model'>[] = [];
    for (const [id, answer] of Object.entries(value)) {
      if (!isObject(answer)) continue;
      models.add(requiredText(answer, 'model', { file: file.path }));
      const verdict = textAt(answer, 'judge_response', 'correct')?.trim().toLowerCase();
      const confidence = numberAt(answer, 'judge_response', 'confidence');
      records.push({
        id,
        result: verdict === 'yes' ? true : verdict === 'no' ? false : 'unscored',
        details: {
          answer: textAt(answer, 'judge_response', 'model_answer'),
          reference: textAt(answer, 'judge_response', 'correct_answer'),
          confidence: confidence === undefined ? undefined : Math.min(1, Math.max(0, confidence / 100)),
        },
      });
    }
    const [model] = models;
    if (models.size === 1) return { model: model!, records };
    throw new UserError(`it holds answers of ${models.size} models.`, 'Judge each model in a file of its own.', {
      file: file.path,
    });
  },
});
