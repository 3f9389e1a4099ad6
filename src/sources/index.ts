import { quote, UserError } from '../base/errors.js';
import type { ResultsFile } from './results-file.js';
import { Expander } from './expand.js';
import type { WorkspaceGuard } from './workspace-guard.js';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from './limits.js';
import { naturalOrder } from '../base/natural-order.js';
import { shownPath, shownSheet } from './names.js';
import { selectFiles } from './select.js';
import type { SetAside } from './set-aside.js';

export { DEFAULT_LIMITS, type SourceLimits } from './limits.js';
export type { SetAside } from './set-aside.js';

/** Where to look, and how much may be read. */
export interface SourceOptions {
  readonly cwd: string;
  readonly limits?: SourceLimits;
  /** What paths may not leave through a link. */
  readonly guard?: WorkspaceGuard | undefined;
}

/**
 * Resolves paths, folders and globs (one each; `!pattern` takes away) to files of results, in natural order of their
 * shown paths, each file once. Zip archives are replaced by the files inside them, except for those that are one result
 * as a whole (an Inspect log, a workbook), and gzip and zstd are decoded wherever they are met, judged by content and never by name.
 *
 * Nothing is written to disk. What is found and not read is in `setAside`.
 *
 * @throws UserError for a pattern that selects nothing, for what cannot be read, is damaged or cut short, and for limits.
 */
export async function openSources(
  patterns: readonly string[],
  { cwd, limits = DEFAULT_LIMITS, guard }: SourceOptions,
): Promise<{ files: ResultsFile[]; setAside: SetAside[] }> {
  const budget = new Budget(limits);
  const selected = await selectFiles(patterns, cwd, budget, guard);
  const expander = new Expander(cwd, budget);
  const files: ResultsFile[] = [];
  for (const file of selected.files) {
    for (const result of await expander.expand(file)) {
      // The members of an archive are finds too, even where the archive was named.
      const isNamed = file.foundInFolder === false && result.path === shownPath(file.path, cwd);
      const found = file.sheet === undefined ? result : ofSheet(result, file.sheet);
      files.push(isNamed ? found : { ...found, foundInFolder: true });
    }
  }
  files.sort((a, b) => naturalOrder(a.path, b.path));
  return { files, setAside: [...selected.setAside, ...expander.setAside] };
}

/** @throws UserError for a sheet of what is no workbook */
function ofSheet(file: ResultsFile, sheet: string): ResultsFile {
  const path = shownSheet(file.path, sheet);
  if (file.entries !== undefined) return { ...file, path, sheet };
  throw new UserError(
    `this is no Excel workbook, so that it has no sheet ${quote(sheet)}.`,
    'Name the file without `#` and what follows it.',
    { file: file.path },
  );
}
