import type { Evaluation } from '../../run/evaluate.js';
import type { Story } from '../story.js';
import { markup, type Content, type Markup } from './markup.js';

/** What the page is made of. */
export interface Report {
  readonly evaluation: Evaluation;
  readonly story: Story;
  /** Whether questions and answers may be shown; ids and numbers always are. */
  readonly showText: boolean;
}

/** One part of the evidence, with its place in the table of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Content;
}

/** A part of the report, or null where there is nothing to say. */
export type SectionOf = (report: Report) => Section | null;

export function paragraph(content: Content): Markup {
  return markup`<p>${content}</p>`;
}

export function folded(title: Content, content: Content): Markup {
  return markup`<details><summary>${title}</summary>${content}</details>`;
}
