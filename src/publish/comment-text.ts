import { marker, withMarker, type ReportDraft } from './marker.js';
import { shortSha, stampLine } from './run.js';
import { code } from '../report/escape.js';

/** What stands around the report in a comment. */
export interface Frame extends Omit<ReportDraft, 'levels'> {
  readonly environment: NodeJS.ProcessEnv;
}

/** The beginning of what `confirmed` adds, so that the next run replaces it. */
const SAME = '<!-- beta-certificate same -->';

/** The most bytes that a frame takes besides its marker. */
export const FRAME_RESERVE = 1024;

/** The body of a comment: the marker, and the report, which says of which commit and run it is. */
export function framed(report: string, { key, state, stamp }: Frame): string {
  return `${marker(key, state, stamp)}${report.trimEnd()}\n`;
}

/**
 * The same of a commit that is not the pull request's latest: it says so before anything else, and shows no tick that
 * could be taken for one of the latest commit.
 */
export function outdated(report: string, head: string, frame: Frame): string {
  const [ours, latest] = [code(shortSha(frame.stamp.commit)), code(shortSha(head))];
  const note = [
    `### ⚪ Not of the latest commit: this is of ${ours}`,
    `The latest commit of this pull request is ${latest}, of which this says nothing. Its own run replaces this text.`,
    `<details><summary>The report of ${ours}</summary>`,
    report.trimEnd().replaceAll('✅', '⚪'),
    '</details>',
  ];
  return framed(note.join('\n\n'), frame);
}

/** A comment whose report stays because a run of a later commit has the same verdict: says of which. */
export function confirmed(body: string, { key, state, stamp, environment }: Frame): string {
  const [kept = ''] = body.split(SAME);
  const line = stampLine(stamp, environment);
  return `${withMarker(kept.trimEnd(), marker(key, state, stamp))}\n\n${SAME}\nThe same verdict since: ${line}\n`;
}
