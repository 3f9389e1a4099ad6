import { quote, UserError } from '../../base/errors.js';
import { pathParts } from '../common/path-parts.js';

/** What the folders of one file say. */
export interface Folders {
  readonly model: string;
  /** Undefined where the path is too short to name one. */
  readonly competition: string | undefined;
  /** Both, as they may stand in a message. */
  readonly text: string;
}

/**
 * Model and competition, which MathArena writes in no file but in `outputs/<competition>/<model>/<problem>.json`,
 * where each of the two is a folder in a folder: `aime/aime_2025` and `openai/gpt-4o`.
 *
 * Folders are read from the right: two for the model, and up to two for the competition. Where some path has fewer
 * than three folders the layout was made by hand, with one folder for the model and one for the competition.
 *
 * @throws UserError where a file lies in no folder
 */
export function placesFromFolders(paths: readonly string[]): Folders[] {
  const folders = paths.map((path) => pathParts(path).slice(0, -1));
  const alone = folders.findIndex((names) => names.length === 0);
  if (alone !== -1) {
    throw new UserError(
      'the file names no model, and it lies in no folder that does.',
      'Keep the layout outputs/<competition>/<model>/.',
      { file: paths[alone] },
    );
  }
  const levels = folders.every((names) => names.length >= 3) ? 2 : 1;
  return folders.map((names) => {
    const model = names.slice(-levels).join('/');
    const competition = names.slice(0, -levels).slice(-levels).join('/');
    const text =
      competition === '' ? `model ${quote(model)}` : `model ${quote(model)} in competition ${quote(competition)}`;
    return { model, competition: competition === '' ? undefined : competition, text };
  });
}
