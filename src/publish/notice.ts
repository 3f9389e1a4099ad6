import * as core from '@actions/core';

/** Something that was not published as usual: what, and what to do about it. It never changes the verdict. */
export interface Notice {
  /**
   * `warning` where something that was asked for could not be published, `notice` otherwise; `info` where it was
   * published in another way, which is worth a line of the log and of the summary and no annotation.
   */
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

export const info = (text: string): Notice => ({ level: 'info', text });
export const notice = (text: string): Notice => ({ level: 'notice', text });
export const warning = (text: string): Notice => ({ level: 'warning', text });

const FOREIGN_LIMIT = 200;

/**
 * A text from outside (an answer of the API, a setting of the environment) as it may stand in a notice: one line of
 * printable characters, cut at 200, in a Markdown code span, where neither HTML nor mentions nor links work.
 */
export function foreign(text: string): string {
  const line = text
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  const characters = Array.from(line);
  return `\`${characters.length > FOREIGN_LIMIT ? `${characters.slice(0, FOREIGN_LIMIT).join('')}…` : line}\``;
}

/** Shows the notices in the log of the job and, from the level `notice` on, as annotations of the run. */
export function announce(notices: readonly Notice[]): void {
  for (const { level, text } of notices) core[level](text);
}
