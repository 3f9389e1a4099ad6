import { quote, UserError } from '../base/errors.js';
import { lines, type Kind } from './kinds.js';

/** How much of the traffic a group of questions stands for. */
export interface GroupShare {
  readonly group: string;
  /** At least 0; shares are of their sum. */
  readonly share: number;
}

const LINES = lines('GROUP=SHARE');
const MEND = 'Write lines of the form `group = share`, such as `billing = 0.3`; shares are taken of their sum.';

/** Lines `group = share`. The last equals sign divides, so that names may hold others. */
export const WEIGHTS: Kind<readonly GroupShare[]> = {
  ...LINES,
  read(text, name) {
    const found: GroupShare[] = [];
    for (const [i, line] of LINES.read(text, name).entries()) {
      const where = `\`${name}\`: line ${i + 1}`;
      const at = line.lastIndexOf('=');
      const group = line.slice(0, Math.max(0, at)).trim();
      const number = line.slice(at + 1).trim();
      if (group === '') throw new UserError(`${where}, ${quote(line)}, is not of the form \`group = share\`.`, MEND);
      const share = /^[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?$/.test(number) ? Number(number) : NaN;
      if (!Number.isFinite(share))
        throw new UserError(`${where}: the share ${quote(number)} is not a number from 0 on.`, MEND);
      if (found.some((other) => other.group === group))
        throw new UserError(`${where} gives ${quote(group)} a share again.`, 'Give each group one share.');
      found.push({ group, share });
    }
    const total = found.reduce((sum, { share }) => sum + share, 0);
    if (found.length > 0 && !(total > 0 && total < Infinity))
      throw new UserError(`\`${name}\`: the shares add up to ${total}.`, 'Give some group a share above 0.');
    return found;
  },
  write: (shares) => shares.map(({ group, share }) => `${group} = ${share}`),
};
