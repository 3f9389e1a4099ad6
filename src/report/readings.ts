import { groupBy } from '../base/group-by.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import { counted } from '../base/numbers.js';

/** More ways of reading are in the report and in `certificate.json`. */
const MAX_SHOWN = 5;

/** How tables were read, one line for each way: files that were read alike share one. */
export function readingLines(files: readonly FileSummary[]): string[] {
  const lines = [...groupBy(files, (file) => file.reading)].map(([reading, [first, ...others]]) => {
    const more = others.length > 0 ? ` and ${counted(others.length, 'file', 'files')} more` : '';
    return `${first!.path}${more}: ${reading}`;
  });
  const rest = lines.length - MAX_SHOWN;
  return rest > 0 ? [...lines.slice(0, MAX_SHOWN), `… and ${rest} more ways: see certificate.json`] : lines;
}
