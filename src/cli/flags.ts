import { parseArgs, type ParseArgsConfig } from 'node:util';
import { quote, UserError } from '../base/errors.js';
import { messageOf } from '../sources/faults.js';

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

/**
 * The flags and the other words of a command line.
 *
 * @throws UserError for unknown flags and flags without a value
 */
export function parseFlags(
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
