import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quote, UserError } from '../base/errors.js';
import { SWITCH } from '../settings/kinds.js';
import { parseSettings, type Settings } from '../settings/settings.js';
import { defaultOf, FLAGS } from '../settings/table.js';
import { messageOf } from '../sources/faults.js';

export interface Command {
  readonly kind: 'run';
  readonly settings: Settings;
  /** Folder for the files of the report. */
  readonly out: string | undefined;
  /** `-` for standard output, else a path. */
  readonly json: string | undefined;
  readonly color: boolean | undefined;
}

export type Invocation = Command | { readonly kind: 'help' } | { readonly kind: 'version' };

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
  const { values, positionals } = parse(argv, options);
  if (argv.length === 0) throw new UserError('no results are named.', USAGE);
  if (values['help'] === true) return { kind: 'help' };
  if (values['version'] === true) return { kind: 'version' };
  const settings = parseSettings((name) => {
    if (name === 'results') return [...positionals, ...((values['results'] as string[] | undefined) ?? [])].join('\n');
    const value = values[name];
    if (value === undefined) return defaultOf(name);
    return Array.isArray(value) ? value.join('\n') : String(value);
  });
  return {
    kind: 'run',
    settings,
    out: values['out'] as string | undefined,
    json: values['json'] as string | undefined,
    color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
  };
}

const USAGE = 'Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.';

/** The known flag that a mistyped one is nearest to: the same letters, or one edit away. */
function nearest(typed: string, names: readonly string[]): string | undefined {
  const letters = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();
  const wanted = letters(typed);
  return names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
}

/** Whether two words differ by one letter that is more, less or another. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

function parse(
  argv: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    const message = messageOf(error).split('\n')[0]!;
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
      const near = nearest(unknown, Object.keys(options));
      const mend = near === undefined ? 'See `--help` for all flags.' : `Did you mean \`--${near}\`?`;
      throw new UserError(`there is no flag ${quote(unknown)}.`, mend);
    }
    const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
    if (bare !== undefined) throw new UserError(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
    throw new UserError(`the command line is not understood: ${quote(message)}.`, 'See `--help` for all flags.');
  }
}
