import { UserError, type Place } from '../base/errors.js';
import { at, field, isObject, type JsonObject } from '../formats/json/object.js';
import { jsonValues } from '../formats/json/read.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { namesFromPaths } from './common/model-names.js';
import { partsSelector } from './common/parts.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { RecordDetails } from './record.js';
import { numberAt, onlyMetric, requiredText, scoreOf, shown, textAt, unitScale } from './common/rows.js';

const ONLY_HTML = 'the verdicts on single questions stand only in the HTML of the report';

/**
 * simple-evals: `_allresults.json`. Only HealthBench logs its verdicts as data (`metadata.example_level_metadata`);
 * the other evaluations put them into HTML, which is for people, and are set aside.
 *
 * @have simple-evals
 * @give `_allresults.json` of HealthBench; others are declined
 * @page simple-evals.md
 */
export const simpleEvalsReader: Reader = {
  name: 'simple-evals',
  title: 'simple-evals',
  looksFor: '_allresults.json of HealthBench: an object with score, metrics, htmls, convos and metadata',
  // What comes after htmls may lie beyond the opening of the file.
  accepts: (preview) =>
    preview.kind === 'json-object' &&
    Object.hasOwn(preview.value, 'score') &&
    isObject(at(preview.value, 'metrics')) &&
    Array.isArray(at(preview.value, 'htmls')),
  read: byRuns(readSimpleEvals),
};

async function readSimpleEvals(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const runs = runsOf(files.map(({ file }) => file.path));
  let records = 0;
  for (const [i, { file }] of files.entries()) {
    const { model, date } = runs[i]!;
    const out = sink.open(file, 'simple-evals');
    out.logged({ date }, model);
    onlyMetric(options, 'score', file);
    unitScale(options, file);
    const found = await readExamples(file, model, out, options);
    if (found === 0) out.setAside(ONLY_HTML);
    records += found;
  }
  if (records > 0) return;
  throw new UserError(`${ONLY_HTML}.`, 'Have the evaluation write a table with query_id, model and correct.', {
    file: files[0]!.file.path,
  });
}

async function readExamples(file: ResultsFile, model: string, sink: FileSink, options: ReadOptions): Promise<number> {
  const repeats = new Map<string, number>();
  let records = 0;
  let negative = 0;
  for await (const batch of jsonValues(file, EXAMPLES)) {
    for (const { value, line } of batch) {
      const place = { file: file.path, line };
      // Other evaluations write null for every example.
      if (value === null) continue;
      if (!isObject(value))
        throw new UserError(`an example is ${shown(value)}, not an object.`, 'Run the evaluation again.', place);
      const id = requiredText(value, 'prompt_id', place);
      const repeat = repeats.get(id) ?? 0;
      repeats.set(id, repeat + 1);
      const { result, isNegative } = rubricScore(value, place);
      if (isNegative) negative += 1;
      records += 1;
      sink.record({ model, id, result, repeat, line, details: options.details ? exampleDetails(value) : undefined });
    }
  }
  if (negative > 0) sink.warn(`${negative} scores are below 0 (points taken off) and are read as 0`);
  return records;
}

const EXAMPLES = partsSelector(['metadata.example_level_metadata.*']);

/** Rubric points over the possible points: at most 1, and below 0 where points were taken off. */
function rubricScore(example: JsonObject, place: Place): { result: ReturnType<typeof scoreOf>; isNegative: boolean } {
  const score = scoreOf(field(example, 'score'), 'score', place);
  const isNegative = typeof score === 'number' && score < 0;
  return { result: isNegative ? 0 : score, isNegative };
}

function exampleDetails(example: JsonObject): RecordDetails {
  return {
    answer: contents(field(example, 'completion')),
    prompt: contents(field(example, 'prompt')),
    inputTokens: numberAt(example, 'usage', 'input_tokens'),
    outputTokens: numberAt(example, 'usage', 'output_tokens'),
  };
}

/** The text of a list of chat messages. */
function contents(messages: unknown): string | undefined {
  if (!Array.isArray(messages)) return undefined;
  const texts = messages.map((message) => textAt(message, 'content'));
  return texts.filter((text) => text !== undefined).join('\n\n');
}

/** The harness names its files `<eval>_<model>_<date>_<time>_allresults.json`; others are told apart by their paths. */
function runsOf(paths: readonly string[]): { model: string; date: string | undefined }[] {
  const names = namesFromPaths(paths);
  return paths.map((path, i) => {
    const match = /(?:^|[/!])healthbench(?:_hard|_consensus)?_([^/!]+?)(?:_([0-9]{8}_[0-9]{4,6}))?_allresults\./.exec(
      path,
    );
    return { model: match?.[1] ?? names[i]!, date: match?.[2] };
  });
}
