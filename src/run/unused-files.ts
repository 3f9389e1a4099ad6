import { groupBy } from '../base/group-by.js';
import { quote } from '../base/errors.js';
import { firstOf, listed } from '../base/listed.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import type { SetAside } from '../sources/set-aside.js';

const [SHOWN, SHOWN_OF_ONE_REASON] = [5, 2];

/** Why files gave no graded outcome, as their readers know it: said where too little is left. Empty where all gave some. */
export function unusedText(setAside: readonly SetAside[], files: readonly FileSummary[]): string {
  const silent = files.filter(({ records, errors, unscored }) => records === errors + unscored);
  const reasons = [
    ...silent.flatMap(({ path, setAside: parts, warnings }) => {
      const whys = [...parts.map(({ what }) => what), ...warnings];
      return whys.length === 0 ? [] : [{ path, why: whys.slice(0, 2).join('; ') }];
    }),
    ...setAside,
  ];
  if (reasons.length === 0) return '';
  const texts = [...groupBy(reasons, ({ why }) => why)].map(
    ([why, alike]) => `${firstOf(alike, SHOWN_OF_ONE_REASON, ({ path }) => quote(path))} (${why})`,
  );
  return `Files without a graded outcome: ${listed(texts, SHOWN, String)}.`;
}
