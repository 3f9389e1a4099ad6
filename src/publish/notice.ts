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

/** What became of a thing that was to be published: where it stands, if it does, and what is to be said of it. */
export interface Posted {
  readonly url?: string | undefined;
  readonly notices: readonly Notice[];
}

export const info = (text: string): Notice => ({ level: 'info', text });
export const notice = (text: string): Notice => ({ level: 'notice', text });
export const warning = (text: string): Notice => ({ level: 'warning', text });

/** Shows the notices in the log of the job and, from the level `notice` on, as annotations of the run. */
export function announce(notices: readonly Notice[]): void {
  for (const { level, text } of notices) core[level](text);
}
