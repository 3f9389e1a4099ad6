import type { Result } from './record.js';
import { documentReader } from './common/documents.js';
import { objectsIn } from './common/parts.js';
import { at, field, hasAll, isObject, type JsonObject } from '../formats/json/object.js';
import { requiredText, textAt } from './common/rows.js';
import { stableText } from './common/stable-text.js';
import { textId } from './tables/cells.js';

/**
 * `gh models eval --json`: one prompt file, run on one model. A test passes where all its evaluators do.
 *
 * @have GitHub Models, `gh models eval --json`
 * @give what it printed, a file for each model
 * @file output of `gh models eval --json`
 * @model `model`
 * @question the test case
 * @right all evaluators passed, or with `measure: score` the mean of their scores; without evaluators unscored
 */
export const ghModelsReader = documentReader({
  name: 'gh-models',
  title: 'GitHub Models (gh models eval --json)',
  looksFor: '`model` and `testResults` with `testCase` and `evaluationResults`',
  metric: 'passed',
  parts: ['model', 'name', 'testResults'],
  kind: (value) => {
    const first = at(value, 'testResults', 0);
    const isTest = isObject(at(first, 'testCase')) && hasAll(first, ['evaluationResults']);
    return isTest && Object.hasOwn(value, 'model') ? 'outcomes' : undefined;
  },
  read: ({ file, value, options }) => {
    const place = { file: file.path };
    return {
      model: requiredText(value, 'model', place),
      records: objectsIn(field(value, 'testResults')).map((test) => {
        const question = stableText(field(test, 'testCase') ?? null, place);
        return {
          id: textId(question),
          result: resultOf(objectsIn(field(test, 'evaluationResults')), options.scores === true),
          details: { answer: textAt(test, 'modelResponse'), prompt: question },
        };
      }),
    };
  },
});

/** That all evaluators passed, or the mean of their scores. A test without evaluators measures nothing. */
function resultOf(evaluations: readonly JsonObject[], scores: boolean): Result {
  if (evaluations.length === 0) return 'unscored';
  const given = evaluations.map((evaluation) => field(evaluation, scores ? 'score' : 'passed'));
  if (!scores) return given.every((passed) => typeof passed === 'boolean') ? given.every(Boolean) : 'unscored';
  if (!given.every((score) => typeof score === 'number' && Number.isFinite(score))) return 'unscored';
  return given.reduce((sum: number, score) => sum + (score as number), 0) / given.length;
}
