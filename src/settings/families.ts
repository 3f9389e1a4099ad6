import { quote, UserError } from '../base/errors.js';
import { lines, type Kind } from './kinds.js';

/** Models that belong together. */
export interface Family {
  readonly glob: string;
  readonly name: string;
}

const LINES = lines('GLOB=FAMILY');

/** Lines `glob = family`; the first that matches a model counts. */
export const FAMILIES: Kind<readonly Family[]> = {
  ...LINES,
  read: (text, name) => LINES.read(text, name).map(family),
  write: (families) => families.map(({ glob, name }) => `${glob} = ${name}`),
};

function family(line: string): Family {
  const [, glob, name] = /^([^=]*[^=\s])\s*=\s*(\S.*)$/.exec(line) ?? [];
  if (glob !== undefined && name !== undefined) return { glob, name };
  throw new UserError(
    `\`families\`: ${quote(line)} is not of the form \`glob = family\`.`,
    'Write for example `gpt-* = openai`.',
  );
}
