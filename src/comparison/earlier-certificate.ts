import { quote, UserError } from '../base/errors.js';
import { jsonValues } from '../formats/json/read.js';
import type { ResultsFile } from '../sources/results-file.js';
import { gradingOf, type Grading } from './grading.js';

/** What a comparison needs of an earlier `certificate.json`. */
export interface EarlierCertificate {
  /** Version of this program that wrote it. */
  readonly version: string;
  readonly queries: number;
  readonly allWrong: number;
  /** Members of the pool. */
  readonly models: readonly string[];
  readonly ensembles: readonly string[];
  readonly grading: Grading;
  readonly countAsWrong: readonly string[];
  /** Effective number of clusters; undefined where queries were taken as independent. */
  readonly effectiveClusters: number | undefined;
}

const SCHEMA = 'beta-certificate/1';
const MEND = 'Give a `certificate.json` as this program wrote it, or the report folder that holds it.';

/** Everything that is read, by its place; `*` is any position of an array. The rest is passed over unread. */
const WANTED = [
  'schema',
  'version',
  'queries/complete',
  'allWrong/count',
  'models/*/name',
  'ensembles/*/name',
  'inputs/*/format',
  'clusters',
  'measure',
  'gain/method',
  'settings/passThreshold',
  'settings/metric',
  'settings/filter',
  'settings/judge',
  'settings/repeats',
  'settings/countAsWrong/*',
];

/** By its first byte, what a JSON value is; anything else begins a number. */
const KINDS: Readonly<Record<string, string>> = {
  '{': 'an object',
  '[': 'a list',
  '"': 'a text',
  t: 'true',
  f: 'false',
  n: 'null',
};

/** What has to be at each place on the way to a wanted one. */
const HOLDS = new Map(
  WANTED.flatMap((wanted) => {
    const steps = wanted.split('/');
    return steps.map((step, i) => [steps.slice(0, i).join('/'), step === '*' ? 'a list' : 'an object'] as const);
  }),
);

/**
 * Reads an earlier certificate, of which nothing is taken on trust.
 *
 * @throws UserError for what is no certificate of this schema, or lacks what a comparison needs
 */
export async function readEarlierCertificate(file: ResultsFile): Promise<EarlierCertificate> {
  const found = await Found.in(file);
  const schema = found.one('schema');
  if (schema !== SCHEMA) {
    const is = schema === undefined ? 'it names no schema' : `the schema is ${quote(schema)}, not ${quote(SCHEMA)}`;
    throw found.fault(`\`compare-with\`: no certificate of this program: ${is}.`);
  }
  checkOutcomes(found);
  const countAsWrong = found.texts('settings/countAsWrong/*');
  return {
    version: found.text('version') ?? '',
    queries: found.count('queries/complete'),
    allWrong: found.count('allWrong/count'),
    models: found.someNames('models/*/name'),
    ensembles: found.names('ensembles/*/name'),
    countAsWrong,
    effectiveClusters: effectiveClusters(found),
    grading: gradingOf(
      {
        passThreshold: found.number('settings/passThreshold'),
        metric: found.text('settings/metric'),
        filter: found.text('settings/filter'),
        judge: found.text('settings/judge'),
        repeats: found.text('settings/repeats'),
        countAsWrong,
      },
      found.texts('inputs/*/format'),
    ),
  };
}

/** @throws UserError for clusters without a number */
function effectiveClusters(found: Found): number | undefined {
  const clusters = found.one('clusters');
  if (clusters === undefined || clusters === null) return undefined;
  const effective: unknown = (clusters as { effective?: unknown }).effective;
  if (typeof effective === 'number' && effective > 0) return effective;
  throw found.fault('`compare-with`: `clusters` holds no effective number of clusters.');
}

/** @throws UserError for a certificate of scores or of draws: its outcomes are not right or wrong */
function checkOutcomes(found: Found): void {
  const what =
    found.text('measure') === 'score' ? 'scores' : found.text('gain/method') === 'samples' ? 'draws of one model' : '';
  if (what !== '')
    throw found.fault(`\`compare-with\`: the earlier certificate is of ${what}, which cannot be compared.`);
}

/** The values at the wanted places of a file. */
class Found {
  private constructor(
    private readonly file: ResultsFile,
    private readonly values: ReadonlyMap<string, readonly unknown[]>,
  ) {}

  static async in(file: ResultsFile): Promise<Found> {
    const values = new Map<string, unknown[]>(WANTED.map((place) => [place, []]));
    const placeOf = (path: readonly (string | number)[]): string =>
      path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
    const found = new Found(file, values);
    const batches = jsonValues(file, (path, first) => {
      const place = placeOf(path);
      if (values.has(place)) return 'take';
      const holds = HOLDS.get(place);
      if (holds === undefined) return 'skip';
      const is = KINDS[String.fromCharCode(first)] ?? 'a number';
      if (is === holds) return 'enter';
      if (place === '') throw found.fault('`compare-with`: no certificate of this program: it is not a JSON object.');
      throw found.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` is ${is}, not ${holds}.`);
    });
    for await (const batch of batches) {
      for (const { path, value } of batch) values.get(placeOf(path))!.push(value);
    }
    return found;
  }

  fault(rule: string): UserError {
    return new UserError(rule, MEND, { file: this.file.path });
  }

  /** The last one: of a key that is there twice, JSON.parse takes the last too. */
  one(place: string): unknown {
    return this.values.get(place)!.at(-1);
  }

  text(place: string): string | undefined {
    const value = this.one(place);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    throw this.wrong(place, 'a text', value);
  }

  number(place: string): number {
    const value = this.one(place);
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw this.wrong(place, 'a number', value);
  }

  count(place: string): number {
    const value = this.one(place);
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    throw this.wrong(place, 'a count', value);
  }

  texts(place: string): string[] {
    return this.values.get(place)!.map((value) => {
      if (typeof value === 'string') return value;
      throw this.wrong(place, 'a text', value);
    });
  }

  /** Texts that are names: none twice, none empty. */
  names(place: string): string[] {
    const names = this.texts(place);
    const known = new Set<string>();
    for (const name of names) {
      if (name === '' || known.has(name)) throw this.wrong(place, 'a name of its own', name);
      known.add(name);
    }
    return names;
  }

  someNames(place: string): string[] {
    const names = this.names(place);
    if (names.length === 0) throw this.wrong(place, 'a name', undefined);
    return names;
  }

  private wrong(place: string, rule: string, value: unknown): UserError {
    const is = value === undefined ? 'is not there' : `is ${quote(value)}, not ${rule}`;
    return this.fault(`\`compare-with\`: \`${place.replaceAll('/', '.')}\` ${is}.`);
  }
}
