import { UserError } from '../../base/errors.js';
import { pathParts } from '../common/path-parts.js';

/** What the path of a results file says: OpenCompass writes model and data set nowhere else. */
interface RunPlace {
  readonly model: string;
  readonly dataset: string;
  /** Time of the run as the folder above `results` names it; undefined where it is not there. */
  readonly time: string | undefined;
}

/**
 * Takes apart `<time>/results/<model>/<dataset>.json`.
 *
 * @throws UserError where the path does not reach up to the model
 */
export function placeOf(path: string): RunPlace {
  const segments = pathParts(path);
  const dataset = segments.at(-1)!.replace(/(?:\.(?:json|gz|zst|zip))+$/i, '');
  const model = segments.at(-2) ?? '';
  if (['', '.', '..', 'results'].includes(model) || dataset === '') {
    throw new UserError(
      'the model is the name of the folder, and the path does not show it.',
      'Name the files from further up: `results/<model>/<dataset>.json`.',
      { file: path },
    );
  }
  const above = segments.at(-4);
  const isRun = segments.at(-3) === 'results' && above !== undefined && /^[0-9]{8}_[0-9]{6}$/.test(above);
  return { model, dataset, time: isRun ? above : undefined };
}
