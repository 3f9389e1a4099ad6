import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../base/nearest.js';
import { quote, UserError } from '../base/errors.js';
import { messageOf } from '../sources/faults.js';

/** A negative number behind a flag that takes a value is its value, which its own check then judges, and no flag. */
function withNegatives(argv: readonly string[], options: NonNullable<ParseArgsConfig['options']>): string[] {
  const end = argv.indexOf('--');
  const args: string[] = [];
  for (const [i, arg] of argv.entries()) {
    const before = (end === -1 || i < end) && args.length > 0 ? args.at(-1)! : '';
    const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    if (takesValue && /^-\.?\d/.test(arg)) args[args.length - 1] = `${before}=${arg}`;
    else args.push(arg);
  }
  return args;
}

type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/**
 * The flags and the other words of a command line.
 *
 * @param isYesOrNo  whether a flag takes `true` or `false`, so that `--no-NAME` can be told from a slip
 * @throws UserError for unknown flags and flags without a value
 */
export function parseFlags(
  argv: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  isYesOrNo: (name: string) => boolean = () => false,
): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: withNegatives(argv, options), options, allowPositionals: true, strict: true }) as {
      values: Values;
      positionals: string[];
    };
  } catch (error) {
    const message = messageOf(error).split('\n')[0]!;
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown === '-=') {
      const [, letter, value = ''] =
        argv.map((arg) => /^-\w*(\w)=(.*)$/s.exec(arg)).find((found) => found !== null) ?? [];
      const long = Object.keys(options).find((name) => options[name]!.short === letter);
      if (long !== undefined) throw takesNoValue(`--${long}`, value);
    }
    if (unknown !== undefined) {
      const [, off] = /^--no-(.+)$/.exec(unknown) ?? [];
      if (off !== undefined && isYesOrNo(off))
        throw new UserError(`there is no flag ${quote(unknown)}.`, `Write \`--${off}=false\`.`);
      const near = nearest(unknown, Object.keys(options));
      const remedy = near === undefined ? 'See `--help` for all flags.' : `Did you mean \`--${near}\`?`;
      throw new UserError(`there is no flag ${quote(unknown)}.`, remedy);
    }
    const ambiguous = /^Option '(--?[\w-]+)[^']*' argument is ambiguous/.exec(message)?.[1];
    if (ambiguous !== undefined) {
      const value = argv[argv.indexOf(ambiguous) + 1] ?? '';
      const isFlag = options[value.replace(/^--/, '')] !== undefined;
      throw new UserError(
        `\`${ambiguous}\` needs a value, and ${quote(value)} ${isFlag ? 'is' : 'looks like'} a flag.`,
        `Write \`${ambiguous}=VALUE\`.`,
      );
    }
    const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
    if (bare !== undefined) throw new UserError(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
    const noValue = /^Option '(?:-\w, )?(--[\w-]+)' does not take an argument/.exec(message)?.[1];
    if (noValue !== undefined) {
      const given = argv.find((arg) => arg.startsWith(`${noValue}=`)) ?? '';
      throw takesNoValue(noValue, given.slice(noValue.length + 1));
    }
    throw new UserError(`the command line is not understood: ${quote(message)}.`, 'See `--help` for all flags.');
  }
}

function takesNoValue(flag: string, value: string): UserError {
  return new UserError(
    value === ''
      ? `\`${flag}\` takes no value, not even an empty one.`
      : `\`${flag}\` takes no value, and ${quote(value)} is one.`,
    `Write \`${flag}\` alone, or leave it out.`,
  );
}
