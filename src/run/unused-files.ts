import { quote } from '../base/errors.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import type { SetAside } from '../sources/set-aside.js';
import { listed } from '../base/listed.js';

const SHOWN = 5;

/** Why files gave no graded outcome, as their readers know it: said where too little is left. Empty where all gave some. */
export function unusedText(setAside: readonly SetAside[], files: readonly FileSummary[]): string {
  const silent = files.filter(({ records, errors, unscored }) => records === errors + unscored);
  const reasons = [
    ...silent.flatMap(({ path, setAside: parts, warnings }) => {
      const whys = [...parts.map(({ what }) => what), ...warnings];
      return whys.length === 0 ? [] : [`${quote(path)} (${whys.slice(0, 2).join('; ')})`];
    }),
    ...setAside.map(({ path, why }) => `${quote(path)} (${why})`),
  ];
  if (reasons.length === 0) return '';
  return `Files without a graded outcome: ${listed(reasons, SHOWN, String)}.`;
}
