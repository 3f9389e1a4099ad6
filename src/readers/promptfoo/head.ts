import { jsonValues } from '../../formats/json/read.js';
import type { JsonPath } from '../../formats/json/scanner.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { argumentFacts } from '../common/arguments.js';
import { field, isObject } from '../../formats/json/object.js';
import { optionalText } from '../common/rows.js';
import type { Facts, Logged } from '../common/runs.js';

/** What a summary says of its evaluation beside the results. */
export interface Head {
  readonly date: string | undefined;
  /** Settings of the providers, by label or id; of a name that stands there twice, undefined. */
  readonly providers: ReadonlyMap<string, Facts | undefined>;
}

export const NO_HEAD: Head = { date: undefined, providers: new Map() };

/** The only settings that are read: the rest of a configuration may be confidential. */
const SETTINGS = [
  'temperature',
  'top_p',
  'top_k',
  'max_tokens',
  'max_completion_tokens',
  'reasoning_effort',
  'reasoning',
  'thinking',
];

export async function readHead(file: ResultsFile): Promise<Head> {
  let date: string | undefined;
  const providers = new Map<string, Facts | undefined>();
  for await (const batch of jsonValues(file, select)) {
    for (const { path, value } of batch) {
      if (path[0] === 'results') date = dateOf(value);
      else if (isObject(value)) {
        const name = optionalText(field(value, 'label')) || optionalText(field(value, 'id'));
        if (name !== undefined)
          providers.set(name, providers.has(name) ? undefined : settingsOf(field(value, 'config')));
      }
    }
  }
  return { date, providers };
}

function select(path: JsonPath): 'take' | 'enter' | 'skip' {
  const [first, second] = path;
  if (path.length === 0) return 'enter';
  if (path.length === 1) return first === 'results' || first === 'config' ? 'enter' : 'skip';
  if (first === 'results') return second === 'timestamp' ? 'take' : 'skip';
  if (second !== 'providers') return 'skip';
  return path.length === 2 ? 'enter' : 'take';
}

function dateOf(value: unknown): string | undefined {
  const date = new Date(optionalText(value) ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function settingsOf(config: unknown): Facts {
  if (!isObject(config)) return {};
  return argumentFacts(Object.fromEntries(SETTINGS.map((name) => [name, field(config, name) ?? null])));
}

/** What tells a provider of this evaluation from one of the same name in another. */
export function loggedFacts({ date, providers }: Head, provider: string): Logged {
  const system = providers.get(provider);
  return { date, ...(system === undefined ? {} : { system }) };
}
