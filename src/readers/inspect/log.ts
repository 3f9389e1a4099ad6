import { quote, UserError, type Place } from '../../base/errors.js';
import { at, field, isObject, type JsonObject } from '../../formats/json/object.js';
import { jsonRows, jsonValues } from '../../formats/json/read.js';
import type { Choice, JsonPath } from '../../formats/json/scanner.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink } from '../reader.js';
import { naturalOrder } from '../../base/natural-order.js';
import { argumentFacts } from '../common/arguments.js';
import type { Facts } from '../common/runs.js';
import { readSample, sampleKeys, UNNAMED_SCORER, type InspectSample } from './sample.js';
import { partsOf } from '../common/parts.js';
import { badValue, keyOf, malformed, optionalText, requiredText, textAt } from '../common/rows.js';

/** One log: one model on one task. */
export interface InspectLog {
  readonly file: ResultsFile;
  readonly task: string;
  /** Name of the system: the model, with what tells it from the other systems of this model. */
  readonly model: string;
  readonly loggedModel: string;
  readonly status: string;
  /** When the run began, in a form that sorts by time. */
  readonly date: string | undefined;
  readonly taskArgs: JsonObject;
  readonly system: Facts;
  readonly labels: Facts;
  /** The order of the data set was changed, on which ids may rest. */
  readonly shuffled: boolean;
  /** The last attempt at each query and epoch. */
  readonly samples: readonly InspectSample[];
}

const HEADER_KEYS = ['status', 'eval', 'plan', 'results', 'stats', 'invalidated'];
const AGAIN = 'Write the log again.';

/**
 * Reads a log of either kind, an archive or one JSON document, without the conversations.
 *
 * @throws UserError for what is not such a log, or is damaged
 */
export async function readLog(file: ResultsFile, sink: FileSink, details: boolean): Promise<InspectLog> {
  const { header, samples } =
    file.entries === undefined
      ? await readDocument(file, details)
      : await readArchive(file, file.entries, sink, details);
  const place = { file: file.path };
  const spec = field(header, 'eval');
  if (!isObject(spec)) throw badValue('eval', spec, 'not an object', place, AGAIN);
  const task = requiredText(spec, 'task', place);
  const created = Date.parse(textAt(spec, 'created') ?? '');
  const args = field(spec, 'task_args');
  const last = [...new Map(samples.map((sample) => [keyOf(sample.id, String(sample.epoch)), sample])).values()];
  const model = modelOf(spec, header, last, place);
  if (last.length < samples.length)
    sink.setAside('earlier attempts at samples that were run again', samples.length - last.length);
  return {
    file,
    task,
    model,
    loggedModel: model,
    status: textAt(header, 'status') ?? 'started',
    date: Number.isNaN(created) ? undefined : new Date(created).toISOString(),
    taskArgs: isObject(args) ? args : {},
    ...loggedFacts(spec, field(header, 'plan')),
    shuffled: at(spec, 'dataset', 'shuffled') === true,
    samples: withScorerName(last, header),
  };
}

/** What is logged of the model (its arguments, effort and the like), and of the solver that asked it. */
function loggedFacts(spec: JsonObject, plan: unknown): { system: Facts; labels: Facts } {
  return {
    system: {
      ...argumentFacts(field(spec, 'model_args')),
      ...argumentFacts(field(spec, 'model_generate_config')),
    },
    labels: {
      ...argumentFacts(at(plan, 'config')),
      ...argumentFacts({ solver: field(spec, 'solver') }),
      ...argumentFacts(field(spec, 'solver_args')),
      steps: stepsOf(plan),
      version: optionalFact(field(spec, 'task_version')),
    },
  };
}

/** The solvers of a plan in their order, with their arguments; undefined where the log does not say. */
function stepsOf(plan: unknown): string | undefined {
  const steps = at(plan, 'steps');
  if (!Array.isArray(steps)) return undefined;
  const named = steps.filter(isObject).map((step) => {
    const params = Object.entries(argumentFacts(field(step, 'params')));
    const given = params.length === 0 ? '' : `(${params.map(([name, value]) => `${name}=${value}`).join(', ')})`;
    return `${textAt(step, 'solver') ?? '?'}${given}`;
  });
  return named.join(' > ');
}

const optionalFact = (value: unknown): string | undefined =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;

/** A log that is one JSON document: samples of agents are large, so each is read field by field. */
async function readDocument(
  file: ResultsFile,
  details: boolean,
): Promise<{ header: JsonObject; samples: InspectSample[] }> {
  const keys = sampleKeys(details);
  let seen = 0;
  const select = (path: JsonPath): Choice => {
    if (path.length === 0) return 'enter';
    if (path[0] !== 'samples') return HEADER_KEYS.includes(path[0] as string) ? 'take' : 'skip';
    if (path.length === 2) seen += 1;
    return path.length < 3 ? 'enter' : keys.includes(path[2] as string) ? 'take' : 'skip';
  };
  const header = new Map<string, unknown>();
  const samples: InspectSample[] = [];
  let fields = new Map<string, unknown>();
  let place: Place = { file: file.path };
  const finish = (): void => {
    if (fields.size > 0) samples.push(readSample(Object.fromEntries(fields), place, details));
    fields = new Map();
  };
  let current: unknown;
  for await (const batch of jsonValues(file, select)) {
    for (const { path, value, line } of batch) {
      if (path.length === 1 && path[0] !== 'samples') header.set(path[0] as string, value);
      else if (path.length === 3) {
        if (path[1] !== current) {
          finish();
          current = path[1];
          place = { file: file.path, line };
        }
        fields.set(path[2] as string, value);
      } else if (path.length !== 1 || value !== null) throw noSample(value, { file: file.path, line });
    }
  }
  finish();
  if (samples.length < seen) throw noSample({}, { file: file.path });
  return { header: Object.fromEntries(header), samples };
}

function noSample(value: unknown, place: Place): UserError {
  return malformed(`a sample is ${quote(value)}, not an object with id and epoch.`, place, AGAIN);
}

/** A log that is an archive: the header, and the summaries, which have the scores; the samples only where they are needed. */
async function readArchive(
  file: ResultsFile,
  entries: readonly ResultsFile[],
  sink: FileSink,
  details: boolean,
): Promise<{ header: JsonObject; samples: InspectSample[] }> {
  // Ids may hold any character, slashes too: names are only compared, never taken apart.
  const byName = new Map(entries.map((entry) => [entry.path.slice(file.path.length + 1), entry]));
  const start = byName.get('header.json') ?? byName.get('_journal/start.json');
  if (start === undefined)
    throw new UserError('the archive has neither header.json nor _journal/start.json.', 'Is it an Inspect log?', {
      file: file.path,
    });
  const header = await partsOf(start, HEADER_KEYS, AGAIN);
  const wantsSamples = details || field(header, 'invalidated') === true;
  const keys = sampleKeys(details);
  const samples: InspectSample[] = [];
  let lacking = 0;
  for (const summaries of summaryFiles(byName)) {
    for await (const batch of jsonRows(summaries)) {
      for (const { row, line } of batch) {
        const prefix = `samples/${String(field(row, 'id'))}_epoch_${String(field(row, 'epoch'))}`;
        const body = wantsSamples ? (byName.get(`${prefix}.json`) ?? byName.get(`${prefix}/sample.json`)) : undefined;
        if (wantsSamples && body === undefined) lacking += 1;
        const whole = body === undefined ? row : { ...row, ...(await partsOf(body, keys, AGAIN)) };
        samples.push({ ...readSample(whole, { file: summaries.path, line }, details), line: undefined });
      }
    }
  }
  if (samples.length === 0 && [...byName.keys()].some((name) => name.startsWith('samples/'))) {
    throw new UserError(
      'the archive holds samples, but no summary of them.',
      'Write the log again, with `inspect log convert`.',
      { file: file.path },
    );
  }
  if (lacking > 0) {
    const lost =
      field(header, 'invalidated') === true
        ? 'whether they were invalidated is not known'
        : 'long texts are cut and stop reasons not known';
    sink.warn(`${lacking} samples are only in the summaries: ${lost}`);
  }
  return { header, samples };
}

/** The summaries of a finished log, else the parts that the run had written when it ended. */
function summaryFiles(byName: ReadonlyMap<string, ResultsFile>): ResultsFile[] {
  const whole = byName.get('summaries.json');
  if (whole !== undefined) return [whole];
  const parts = [...byName].filter(([name]) => /^_journal\/summaries\/[0-9]+\.json$/.test(name));
  return parts.sort(([a], [b]) => naturalOrder(a, b)).map(([, part]) => part);
}

/** The name of the one scorer of an old log, which only its results hold. */
function withScorerName(samples: readonly InspectSample[], header: JsonObject): readonly InspectSample[] {
  if (!samples.some(({ scores }) => scores.has(UNNAMED_SCORER))) return samples;
  const listed = at(header, 'results', 'scores');
  const scorer: unknown = Array.isArray(listed) ? listed[0] : at(header, 'results', 'scorer');
  const name = textAt(scorer, 'name') ?? 'score';
  const renamed = <V>(map: ReadonlyMap<string, V>): Map<string, V> =>
    new Map([...map].map(([key, value]) => [key === UNNAMED_SCORER ? name : key, value]));
  return samples.map((sample) => ({ ...sample, scores: renamed(sample.scores), answers: renamed(sample.answers) }));
}

/** The model of the log. A task that chooses its models itself logs `none/none`: then the only model it used. */
function modelOf(spec: JsonObject, header: JsonObject, samples: readonly InspectSample[], place: Place): string {
  const model = requiredText(spec, 'model', place);
  if (model !== 'none/none' && model !== 'none') return model;
  const roles = field(spec, 'model_roles');
  const configs = isObject(roles) ? Object.values(roles).flat() : [];
  const named = configs
    .map((config) => textAt(config, 'model') ?? optionalText(config))
    .filter((name) => name !== undefined);
  const used = at(header, 'stats', 'model_usage');
  const usage = [
    ...(isObject(used) ? Object.keys(used) : []),
    ...samples.flatMap((sample) => [...sample.usage.keys()]),
  ];
  const candidates = [new Set(named), new Set(usage)].find((names) => names.size > 0) ?? new Set<string>();
  if (candidates.size === 1) return [...candidates][0]!;
  throw new UserError(
    `the log names no model of its own, and ${candidates.size === 0 ? 'none' : [...candidates].slice(0, 5).map(quote).join(', ')} as used by the task.`,
    'Run the task with `--model`, or leave the log out.',
    place,
  );
}
