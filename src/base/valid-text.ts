import { quote, UserError, type Place } from './errors.js';

/**
 * Ids are kept as UTF-8, in which half a surrogate pair has no form: different ids would become one.
 *
 * @throws UserError for such a text
 */
export function checkId(text: string, place: Place): void {
  if (!LONE_SURROGATE.test(text)) return;
  throw new UserError(
    `the question id ${quote(text)} is not valid Unicode.`,
    'Write the results again as UTF-8.',
    place,
  );
}

const LONE_SURROGATE = /[\ud800-\udfff]/u;
