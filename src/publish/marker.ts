import { runsIn, runsText, type Stamp } from './run.js';

/** What a comment of ours says in one word, kept in its marker for `comment: on-change`. */
export interface CommentState {
  /** A verdict, or NO_CERTIFICATE. */
  readonly verdict: string;
  readonly passed: boolean;
}

/** What every channel publishes of a run, each in its own form. */
export interface ReportDraft {
  readonly key: string;
  readonly state: CommentState;
  readonly stamp: Stamp;
  /** Texts of the report, longest first. */
  readonly levels: readonly (() => string)[];
}

/** The verdict of a run that has none. */
export const NO_CERTIFICATE = 'error';

/** Everything that a marker says. */
export interface Marked extends Stamp {
  sameAs(state: CommentState): boolean;
}

/**
 * The hidden first line of a comment of ours: whose it is (the key), what it says (the state), and of which commit and
 * by which runs (the stamp).
 *
 * Key and verdict are encoded so that they can neither close the HTML comment nor be mistaken for another's.
 */
export function marker(key: string, { verdict, passed }: CommentState, stamp: Stamp): string {
  const state = `verdict=${encode(verdict)} passed=${String(passed)}`;
  return `<!-- beta-certificate key=${encode(key)} ${state} commit=${stamp.commit} runs=${runsText(stamp)} -->\n`;
}

/** Commit and runs are not in the markers of old comments. */
const MARKER =
  /^<!-- beta-certificate key=([A-Za-z0-9%]*) verdict=([A-Za-z0-9%]*) passed=(true|false)(?: commit=([0-9a-f]*) runs=([\d.+]*))? -->/;

/**
 * What the marker at the start of a comment says; undefined where there is no marker, or another key's. A marker
 * further down is a quotation and does not count.
 */
export function markedAs(key: string, body: string): Marked | undefined {
  const found = MARKER.exec(body);
  if (found === null || found[1] !== encode(key)) return undefined;
  return {
    commit: found[4] ?? '',
    runs: runsIn(found[5] ?? ''),
    sameAs: ({ verdict, passed }) => found[2] === encode(verdict) && found[3] === String(passed),
  };
}

/** The text with another marker in the place of the one that it begins with. */
export function withMarker(body: string, marker: string): string {
  return marker + body.replace(MARKER, '').replace(/^\r?\n/, '');
}

/** Letters and digits as they are, every other UTF-16 unit as % and four hexadecimal digits: one to one. */
function encode(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
