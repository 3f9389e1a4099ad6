import { visible } from '../report/escape.js';

/** A remark on one line of a file of the repository: normally on a query that every model gets wrong. */
export interface QueryAnnotation {
  /** Below the repository's root, with forward slashes. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Title and message hold ids from results files as they are: escaped here, for each channel. */
  readonly title: string;
  readonly message: string;
  readonly level: AnnotationLevel;
}

export type AnnotationLevel = 'notice' | 'warning' | 'error';

const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;

/** The annotation with its texts on one line each, every invisible character visible, and not too long for either channel. */
export function shown(annotation: QueryAnnotation): QueryAnnotation {
  return {
    ...annotation,
    title: visible(annotation.title, MAX_TITLE),
    message: visible(annotation.message, MAX_MESSAGE),
  };
}

/** What is said of queries that have no annotation. */
export function leftOut(annotated: number, all: number, because: string): string {
  return `${String(all - annotated)} of ${String(all)} annotations of questions were not published: ${because}. \`all-wrong.csv\` in report-dir has every question.`;
}
