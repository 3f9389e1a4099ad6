import type { Result } from './record.js';
import { documentReader, objectsIn } from './common/documents.js';
import { field, isObject } from '../formats/json/object.js';
import { detailsOf, optionalText, requiredText } from './common/rows.js';
import { stableText } from './common/stable-text.js';
import { textId } from './tables/cells.js';

/** `gh models eval --json`: one prompt file, run on one model. A test passes where all its evaluators do. */
export const ghModelsReader = documentReader({
  name: 'gh-models',
  title: 'GitHub Models (gh models eval --json)',
  looksFor: '`model` and `testResults` with `testCase` and `evaluationResults`',
  metric: 'passed',
  parts: ['model', 'name', 'testResults'],
  kind: (value) => {
    const tests = field(value, 'testResults');
    const first: unknown = Array.isArray(tests) ? tests[0] : undefined;
    const isTest = isObject(first) && isObject(field(first, 'testCase')) && Object.hasOwn(first, 'evaluationResults');
    return isTest && Object.hasOwn(value, 'model') ? 'outcomes' : undefined;
  },
  read: ({ file, value, options }) => {
    const place = { file: file.path };
    return {
      model: requiredText(value, 'model', place),
      records: objectsIn(field(value, 'testResults')).map((test) => {
        const question = stableText(field(test, 'testCase') ?? null, place);
        const details = detailsOf({
          answer: optionalText(field(test, 'modelResponse')),
          prompt: question,
        });
        return {
          id: textId(question),
          result: verdictOf(field(test, 'evaluationResults')),
          ...(options.details ? { details } : {}),
        };
      }),
    };
  },
});

/** A test without evaluators measures nothing. */
function verdictOf(evaluations: unknown): Result {
  const verdicts = objectsIn(evaluations).map((evaluation) => field(evaluation, 'passed'));
  if (verdicts.length === 0 || verdicts.some((passed) => typeof passed !== 'boolean')) return 'unscored';
  return verdicts.every((passed) => passed === true);
}
