import { nearest } from '../base/nearest.js';
import { quote, UserError } from '../base/errors.js';
import { mayBeKey } from '../base/secrets.js';

/** What an input may hold: how its text is read, and how a value is written as the text of a flag. */
export interface Kind<T> {
  /** What stands for the value in help. Empty for a switch, which takes none. */
  readonly placeholder: string;
  /** The values that are allowed, for the tables of inputs. */
  readonly allowed: string;
  /** Whether its flag may be given several times. */
  readonly isRepeated: boolean;
  /** @throws UserError that names the input, the rule and the bad value */
  read(text: string, name: string): T;
  /** The texts that its flags take, one flag each; none for a value that is not set. */
  write(value: T): readonly string[];
}

/** What stands between the values of a setting that takes several; undefined for one that takes a single value. */
export function separatorOf({ isRepeated, placeholder }: Kind<unknown>): string | undefined {
  if (isRepeated) return '\n';
  return placeholder === 'LIST' || placeholder.includes(',') ? ',' : undefined;
}

const once = { isRepeated: false } as const;

/** A flag without a value; no input is one. */
export const SWITCH: Kind<boolean> = {
  ...once,
  placeholder: '',
  allowed: '',
  read: (text) => text !== '',
  write: () => [],
};

/** A name, a path or a text; empty where it is not set. */
export function text(placeholder: string): Kind<string | undefined> {
  return {
    ...once,
    placeholder,
    allowed: 'text',
    read: (text) => (text.trim() === '' ? undefined : text.trim()),
    write: (value) => (value === undefined ? [] : [value]),
  };
}

/** As `text`, where empty is a value too. @param check  throws UserError for a text that is not allowed */
export function plainText(placeholder: string, check: (text: string, name: string) => void = () => {}): Kind<string> {
  return {
    ...once,
    placeholder,
    allowed: 'text',
    read(text, name) {
      check(text.trim(), name);
      return text.trim();
    },
    write: (value) => [value],
  };
}

/** One value a line. @param check  throws UserError for lines that are not allowed */
export function lines(
  placeholder: string,
  check: (lines: readonly string[]) => void = () => {},
): Kind<readonly string[]> {
  return {
    placeholder,
    allowed: 'one per line',
    isRepeated: true,
    read(text) {
      const values = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      check(values);
      return values;
    },
    write: (values) => values,
  };
}

/** What a function makes of a text, and cannot be written back. */
export function parsed<T>(placeholder: string, allowed: string, read: (text: string) => T): Kind<T> {
  return { ...once, placeholder, allowed, read, write: () => [] };
}

/** A wrong value in a message, but nothing that somebody may have pasted into the wrong line. */
function shown(text: string): string {
  return mayBeKey(text) ? 'a long text that may be a secret' : quote(text.trim());
}

/** A plain decimal number: `2%`, `0,02` and `30abc` are mistakes, not numbers. */
export function number(rule: string, example: string, isValid: (x: number) => boolean): Kind<number> {
  return {
    ...once,
    placeholder: 'NUMBER',
    allowed: rule,
    read(text, name) {
      const value = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(text.trim()) ? Number(text) : NaN;
      if (Number.isFinite(value) && isValid(value)) return value;
      throw new UserError(
        `\`${name}\` must be a number ${rule}, not ${shown(text)}.`,
        `Write a plain decimal number, such as ${example}.`,
      );
    },
    write: (value) => [String(value)],
  };
}

/** A whole number in digits, from `least` to `greatest`. */
export function whole(least: number, greatest: number, example: number): Kind<number> {
  const range = `from ${least} ${greatest === Infinity ? 'on' : `to ${greatest}`}`;
  return {
    ...once,
    placeholder: 'NUMBER',
    allowed: `a whole number ${range}`,
    read(text, name) {
      const value = /^[0-9]{1,15}$/.test(text.trim()) ? Number(text) : NaN;
      if (value >= least && value <= greatest) return value;
      throw new UserError(
        `\`${name}\` must be a whole number ${range}, not ${shown(text)}.`,
        `Write a whole number in digits, such as ${example}.`,
      );
    },
    write: (value) => [String(value)],
  };
}

/** What another kind reads, or nothing where the text is empty. */
export function orEmpty<T>(kind: Kind<T>): Kind<T | undefined> {
  return {
    ...kind,
    read: (text, name) => (text.trim() === '' ? undefined : kind.read(text, name)),
    write: (value) => (value === undefined ? [] : kind.write(value)),
  };
}

export const YES_OR_NO: Kind<boolean> = {
  ...once,
  placeholder: 'true|false',
  allowed: '`true` or `false`',
  read(text, name) {
    if (text.trim() === 'true' || text.trim() === 'false') return text.trim() === 'true';
    const means = /^(?:y|yes|on|1|true)$/i.test(text.trim())
      ? '`true`'
      : /^(?:n|no|off|0|false)$/i.test(text.trim())
        ? '`false`'
        : 'one of the two';
    throw new UserError(`\`${name}\` must be \`true\` or \`false\`, not ${shown(text)}.`, `Write ${means}.`);
  },
  write: (value) => [String(value)],
};

function meant(text: string, words: readonly string[]): string {
  const near = nearest(text, words);
  return near === undefined ? '' : `Did you mean \`${near}\`? `;
}

/** One of several words. */
export function oneOf<T extends string>(words: readonly T[]): Kind<T> {
  return {
    ...once,
    placeholder: words.join('|'),
    allowed: words.map((word) => `\`${word}\``).join(', '),
    read(text, name) {
      const found = words.find((word) => word === text.trim());
      if (found !== undefined) return found;
      throw new UserError(
        `\`${name}\`: ${shown(text)} is not known.`,
        `${meant(text, words)}Choose one of ${words.join(', ')}.`,
      );
    },
    write: (value) => [value],
  };
}

/** Some of several words, in a comma list; in the order of the words. */
export function someOf<T extends string>(words: readonly T[]): Kind<readonly T[]> {
  return {
    ...once,
    placeholder: 'LIST',
    allowed: `a comma list of ${words.map((word) => `\`${word}\``).join(', ')}`,
    read(text, name) {
      const given = text.split(/[,\s]+/).filter((word) => word !== '');
      const wrong = given.find((word) => !words.includes(word as T));
      if (wrong !== undefined) {
        throw new UserError(
          `\`${name}\`: ${shown(wrong)} is not known.`,
          `${meant(wrong, words)}Choose from ${words.join(', ')}.`,
        );
      }
      return words.filter((word) => given.includes(word));
    },
    write: (values) => (values.length === 0 ? [] : [values.join(',')]),
  };
}

/** As `someOf`, with `none` for an empty list, which has to be said: one that is left empty is more often a mistake. */
export function someOrNone<T extends string>(words: readonly T[]): Kind<readonly T[]> {
  const kind = someOf<T | 'none'>([...words, 'none']);
  return {
    ...kind,
    read(text, name) {
      const found = kind.read(text, name);
      if (found.length === 0) {
        throw new UserError(`\`${name}\` is empty.`, 'Write `none` if the gate is never to fail.');
      }
      if (found.length > 1 && found.includes('none')) {
        throw new UserError(
          `\`${name}\` has \`none\` beside other conditions.`,
          'Write `none` alone, or leave it out.',
        );
      }
      return found.filter((word) => word !== 'none') as T[];
    },
    write: (values) => [values.length === 0 ? 'none' : values.join(',')],
  };
}
