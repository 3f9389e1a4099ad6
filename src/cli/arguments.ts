import { UserError } from '../base/errors.js';
import { SWITCH } from '../settings/kinds.js';
import { parseSettings } from '../settings/settings.js';
import type { Settings } from '../settings/types.js';
import { defaultOf, FLAGS } from '../settings/table.js';
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

/**
 * Reads the command line.
 *
 * @throws UserError for unknown flags, flags without a value and values that are not valid
 */
export function parseArguments(argv: readonly string[]): Invocation {
  const options = Object.fromEntries(
    FLAGS.map(({ name, kind, short }) => [
      name,
      {
        type: kind === SWITCH ? ('boolean' as const) : ('string' as const),
        multiple: kind.isRepeated,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { values, positionals } = parseFlags(argv, options);
  if (argv.length === 0) throw new UserError('no results are named.', USAGE);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const get = (name: string): string => {
    if (name === 'results') return [...positionals, ...((values['results'] as string[] | undefined) ?? [])].join('\n');
    const value = values[name];
    if (value === undefined) return defaultOf(name);
    return Array.isArray(value) ? value.join('\n') : String(value);
  };
  const counts = values['counts'];
  if (counts !== undefined) {
    const given = [...(positionals.length > 0 ? ['results'] : []), ...Object.keys(values)];
    return { ...countsCommand(String(counts), given, get), json: values['json'] as string | undefined };
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
