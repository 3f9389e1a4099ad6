import { quote, UserError, type Place } from '../base/errors.js';

/** The hash of each row's content, where harnesses log it: the same id with another hash is another question. */
export class ContentHashes {
  private readonly known = new Map<number, { readonly hash: string; readonly place: Place }>();

  /** @throws UserError where the row was stated with another hash */
  state(row: number, hash: string, id: () => string, place: Place): void {
    const known = this.known.get(row);
    if (known === undefined) this.known.set(row, { hash, place });
    else if (known.hash !== hash) {
      throw new UserError(
        `question ${quote(id())} has the content hash ${quote(hash)} here and ${quote(known.hash)} in ${known.place.file ?? 'another file'}: the same id, but not the same question.`,
        'Evaluate all models on one version of the data set.',
        place,
      );
    }
  }
}
