import { quote, UserError, type Place } from '../base/errors.js';

/**
 * The error for two outcomes of one model on one query that differ.
 *
 * @param right   what the later of the two says
 * @param judged  whether the record names its judge, so that two judges may be what differs
 */
export function conflict(model: string, query: string, right: boolean, judged: boolean, place: Place): UserError {
  const judges = judged ? 'If several judges graded the answers, name the one to use with `judge`. ' : '';
  return new UserError(
    `model ${quote(model)} is ${word(right)} on query ${quote(query)} here and ${word(!right)} on it earlier.`,
    `${judges}If these are repeated draws, set \`repeats\` to first, majority or mean; otherwise remove one of the two.`,
    place,
  );
}

function word(right: boolean): string {
  return right ? 'right' : 'wrong';
}
