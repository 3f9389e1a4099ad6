import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../base/nearest.js';
import { quote, UserError } from '../base/errors.js';
import { messageOf } from '../sources/faults.js';

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
