import type { Kind } from './kinds.js';
import type { Setting } from './setting.js';
import { COMMAND_LINE } from './table/command-line.js';
import { EVERYDAY } from './table/everyday.js';
import { PUBLISHING } from './table/publishing.js';
import { READING } from './table/reading.js';
import { STATISTICS } from './table/statistics.js';

/**
 * All inputs and flags, the one home of their names, kinds, defaults and descriptions, in the groups and the order in
 * which they are shown. The inputs of action.yml, the parser, the flags, `--help`, the tables of the documentation and
 * the lists of settings in certificate and report are made from it.
 */
export const GROUPS: readonly { readonly title: string; readonly settings: readonly Setting[] }[] = [
  { title: 'Everyday', settings: EVERYDAY },
  { title: 'Output of the command line', settings: COMMAND_LINE },
  { title: 'What is read, and how', settings: READING },
  { title: 'Statistics and diagnostics', settings: STATISTICS },
  { title: 'Publishing', settings: PUBLISHING },
];

const ALL = GROUPS.flatMap(({ settings }) => settings);

export type Input = (typeof EVERYDAY | typeof READING | typeof STATISTICS | typeof PUBLISHING)[number];

export const INPUTS = ALL.filter(({ where }) => where !== 'command line');

export const FLAGS = ALL.filter(({ where }) => where !== 'action');

/** Inputs that the file does not set, because they say where it is and who may read it. */
export const NOT_IN_FILE: ReadonlySet<string> = new Set(['config', 'github-token']);

/** What both surfaces have. */
export const SHARED_INPUTS = INPUTS.filter(({ where }) => where === undefined);

/** What the action alone has. */
export const ACTION_INPUTS = INPUTS.filter(({ where }) => where === 'action');

/** What a configuration file may set: the inputs, but for what leads to it. */
export const FILE_INPUTS = INPUTS.filter(({ name }) => !NOT_IN_FILE.has(name));

const DEFAULTS = new Map(ALL.map((setting) => [setting.name, setting.default]));

/** The text of an input that is not given; `''` for a name that is none. */
export function defaultOf(name: string): string {
  return DEFAULTS.get(name) ?? '';
}

type FieldName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<FieldName<Tail>>}`
  : Name;

/** The values of settings, by their names: `min-gain` is the field `minGain`. */
export type Values<S extends Pick<Setting, 'name' | 'kind'>> = {
  readonly [Each in S as FieldName<Each['name']>]: Each['kind'] extends Kind<infer Value> ? Value : never;
};

export function fieldOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The value of a setting among those that were read; undefined where there is none. */
export function valueOf({ name }: Setting, values: object): unknown {
  return new Map<string, unknown>(Object.entries(values)).get(fieldOf(name));
}
