import { UserError } from '../base/errors.js';
import { SWITCH, YES_OR_NO } from '../settings/kinds.js';
import { parseSettings } from '../settings/settings.js';
import type { Settings } from '../settings/types.js';
import { NO_FILE, type SettingsFile } from '../settings/file/settings-file.js';
import { layered } from '../settings/layers.js';
import { FLAGS } from '../settings/table.js';
import { countsCommand, type CountsCommand } from './counts.js';
import { parseFlags } from './flags.js';

export interface Command {
  readonly kind: 'run';
  readonly settings: Settings;
  /** Folder for the files of the report. */
  readonly out: string | undefined;
  /** `-` for standard output, else a path. */
  readonly json: string | undefined;
  /** As `json`. */
  readonly markdown: string | undefined;
  readonly color: boolean | undefined;
  readonly verbose: boolean;
}

export type Invocation = Command | CountsCommand | { readonly kind: 'help' } | { readonly kind: 'version' };

const OPTIONS = Object.fromEntries(
  FLAGS.map(({ name, kind, short }) => [
    name,
    {
      type: kind === SWITCH ? ('boolean' as const) : ('string' as const),
      multiple: kind.isRepeated,
      ...(short === undefined ? {} : { short }),
    },
  ]),
);

const isYesOrNo = (name: string): boolean => FLAGS.find((flag) => flag.name === name)?.kind === YES_OR_NO;

/** Which configuration file a command line asks for, as `config` says it. @throws UserError as parseArguments */
export function configOf(argv: readonly string[]): string {
  const { values } = parseFlags(argv, OPTIONS, isYesOrNo);
  if (['help', 'version', 'counts'].some((name) => values[name] !== undefined)) return NO_FILE;
  const config = values['config'];
  if (config === undefined) return '';
  if (String(config).trim() === '')
    throw new UserError('`config` is empty.', `Name a file, or write \`--config ${NO_FILE}\` to read none.`);
  return String(config).trim();
}

/**
 * Reads the command line.
 *
 * @param file  what a configuration file says where the command line is silent
 * @throws UserError for unknown flags, flags without a value and values that are not valid
 */
export function parseArguments(argv: readonly string[], file?: SettingsFile): Invocation {
  const { values, positionals } = parseFlags(argv, OPTIONS, isYesOrNo);
  if (argv.length === 0 && file?.texts.has('results') !== true) throw new UserError('no results are named.', USAGE);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const given = (name: string): string | undefined => {
    if (name === 'results') {
      const paths = [...positionals, ...((values['results'] as string[] | undefined) ?? [])];
      return paths.length === 0 ? undefined : paths.join('\n');
    }
    const value = values[name];
    return Array.isArray(value) ? value.join('\n') : value === undefined ? undefined : String(value);
  };
  const get = layered(given, file);
  const counts = values['counts'];
  if (counts !== undefined) {
    const names = [...(positionals.length > 0 ? ['results'] : []), ...Object.keys(values)];
    return { ...countsCommand(String(counts), names, get), json: values['json'] as string | undefined };
  }
  const settings = parseSettings(get);
  const [json, markdown] = [values['json'], values['markdown']] as (string | undefined)[];
  if (json === '-' && markdown === '-') {
    throw new UserError('`--json -` and `--markdown -` both ask for standard output.', 'Write one of them to a file.');
  }
  return {
    kind: 'run',
    settings,
    out: values['out'] as string | undefined,
    json,
    markdown,
    verbose: values['verbose'] === true,
    color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
  };
}

const USAGE = 'Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.';
