import type { ResultsFile } from '../../sources/results-file.js';
import { argumentFacts } from '../common/arguments.js';
import { at, field, isObject } from '../../formats/json/object.js';
import { objectsIn, partsOf } from '../common/parts.js';
import { textAt } from '../common/rows.js';
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
  const head = await partsOf(file, ['results.timestamp', 'config.providers.*']);
  const providers = new Map<string, Facts | undefined>();
  for (const provider of objectsIn(at(head, 'config', 'providers'))) {
    const name = textAt(provider, 'label') || textAt(provider, 'id');
    if (name !== undefined)
      providers.set(name, providers.has(name) ? undefined : settingsOf(field(provider, 'config')));
  }
  const date = new Date(textAt(head, 'results', 'timestamp') ?? NaN);
  return { date: Number.isNaN(date.getTime()) ? undefined : date.toISOString(), providers };
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
