import { quote, UserError } from '../base/errors.js';
import { argumentFacts } from './common/arguments.js';
import { documentReader } from './common/documents.js';
import { pathParts } from './common/path-parts.js';
import { field, hasAll } from '../formats/json/object.js';
import { numberAt, requiredText } from './common/rows.js';

const MARKS = ['testcase', 'model', 'edit_format', 'tests_outcomes'];

/**
 * aider's benchmark: `.aider.results.json` in the folder of each exercise. The model has several tries, and an exercise is
 * solved where the tests pass after any of them, as in its `pass_rate_2`.
 *
 * @have aider's benchmark
 * @give `tmp.benchmarks`
 * @file `.aider.results.json` in the folder of an exercise
 * @model `model`
 * @question language and `testcase`
 * @right any of `tests_outcomes`, as `pass_rate_2`
 */
export const aiderReader = documentReader({
  name: 'aider',
  title: 'aider benchmark',
  looksFor: '`testcase`, `model`, `edit_format` and `tests_outcomes`',
  metric: 'tests_outcomes',
  parts: [...MARKS, 'cost', 'duration', 'reasoning_effort', 'thinking_tokens', 'prompt_tokens', 'completion_tokens'],
  kind: (value) => (hasAll(value, MARKS) ? 'outcomes' : undefined),
  read: ({ file, value }) => {
    const place = { file: file.path };
    const outcomes = field(value, 'tests_outcomes');
    if (!Array.isArray(outcomes) || outcomes.some((outcome) => typeof outcome !== 'boolean')) {
      throw new UserError(
        `"tests_outcomes" is ${quote(outcomes)}, not a list of true and false.`,
        'Run the exercise again.',
        place,
      );
    }
    const { folder, date, language } = placeOf(file.path);
    return {
      model: requiredText(value, 'model', place),
      logged: {
        system: argumentFacts({
          format: field(value, 'edit_format'),
          effort: field(value, 'reasoning_effort') ?? null,
          thinking: field(value, 'thinking_tokens') ?? null,
        }),
        folder,
        date,
      },
      records: [
        {
          id: requiredText(value, 'testcase', place),
          task: language,
          // Without an outcome the exercise ended before its tests ran.
          result: outcomes.length === 0 ? 'error' : outcomes.includes(true),
          details: {
            cost: numberAt(value, 'cost'),
            latency: numberAt(value, 'duration'),
            inputTokens: numberAt(value, 'prompt_tokens'),
            outputTokens: numberAt(value, 'completion_tokens'),
          },
        },
      ],
    };
  },
});

/** `<date>--<name>/<language>/exercises/practice/<exercise>/.aider.results.json`: exercises of two languages share names. */
function placeOf(path: string): { folder: string; date: string | undefined; language: string | undefined } {
  const segments = pathParts(path);
  const run = segments.findIndex((segment) => /^[0-9]{4}(?:-[0-9]{2}){5}--/.test(segment));
  const practice = segments.lastIndexOf('exercises');
  return {
    folder: segments.slice(0, run === -1 ? -2 : run + 1).join('/'),
    date: run === -1 ? undefined : segments[run]!.slice(0, 19),
    language: practice > 0 ? segments[practice - 1] : undefined,
  };
}
