import type { ModelEvidence } from '../evidence/evidence.js';

/**
 * Words under which providers and harnesses log that generation hit a limit of length or time, without anything but
 * their letters: `MAX_TOKENS`, `max_tokens` and `FinishReason.MAX_TOKENS` are one word.
 */
const LIMITS: ReadonlySet<string> = new Set([
  'length',
  'maxlength',
  'modellength',
  'maxtokens',
  'maxnewtokens',
  'maxoutputtokens',
  'maxcompletiontokens',
  'maxtokensexceeded',
  'tokenlimit',
  'contextlength',
  'contextlimit',
  'contextwindowexceeded',
  'modelcontextwindowexceeded',
  'messagelimit',
  'timelimit',
  'workinglimit',
  'timeout',
  'truncated',
  'incomplete',
]);

/** Whether a logged stop reason says that the answer was cut. */
export function isLimit(reason: string): boolean {
  const last = reason.slice(Math.max(reason.lastIndexOf('.'), reason.lastIndexOf(':')) + 1);
  return LIMITS.has(last.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Answers shorter than this share a length by accident: single letters, numbers. */
const SHORTEST_CAP = 64;
/** Output tokens from this share of the maximum on lie just below it. */
const JUST_BELOW = 0.95;

/**
 * The output tokens at which a model was cut, where its counts show that: the maximum, reached exactly on at least
 * three queries and on more than there are just below it. Lengths that end by themselves thin out instead.
 */
export function outputCap({ outputTokens }: ModelEvidence): number | undefined {
  if (outputTokens === null) return undefined;
  let [most, reached] = [0, 0];
  for (const tokens of outputTokens) {
    if (tokens > most) [most, reached] = [tokens, 1];
    else if (tokens === most) reached += 1;
  }
  if (most < SHORTEST_CAP || reached < 3) return undefined;
  let below = 0;
  for (const tokens of outputTokens) if (tokens < most && tokens >= JUST_BELOW * most) below += 1;
  return reached > below ? most : undefined;
}
