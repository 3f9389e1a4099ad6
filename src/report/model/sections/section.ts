import type { Evaluation } from '../../../run/evaluate.js';
import type { Section } from '../blocks.js';

/**
 * A part of the report; null where there is nothing to say. Questions and answers only where `showText` lets them be seen: on
 * the page, never in what is published. A new one is a file here, and a line in `all.ts`.
 */
export type SectionOf = (evaluation: Evaluation, showText: boolean) => Section | null;
