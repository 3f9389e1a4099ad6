import { quote, UserError } from '../base/errors.js';
import { parseSettings } from '../settings/settings.js';
import { NOT_IN_FILE, defaultOf, SHARED_INPUTS } from '../settings/table.js';
import type { Settings } from '../settings/types.js';
import type { Options } from './types.js';

/**
 * Options as settings: the same names, defaults and checks as the inputs of the action.
 *
 * @throws UserError for a name that is no input, and as parseSettings
 */
export function settingsOf(options: Options): Settings {
  const kinds = new Map(
    SHARED_INPUTS.filter(({ name }) => !NOT_IN_FILE.has(name)).map(({ name, kind }) => [name, kind]),
  );
  for (const name of Object.keys(options)) {
    if (!kinds.has(name))
      throw new UserError(`there is no option ${quote(name)}.`, 'docs/inputs.md lists all of them.');
  }
  return parseSettings((name) => {
    const value = Object.hasOwn(options, name) ? options[name]! : defaultOf(name);
    return typeof value === 'object' ? value.join(kinds.get(name)?.isRepeated === true ? '\n' : ',') : String(value);
  });
}
