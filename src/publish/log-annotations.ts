import * as core from '@actions/core';
import { shown, type AnnotationLevel, type QueryAnnotation } from './annotation.js';

/**
 * Annotations of each level that GitHub takes from one step; it drops the rest without a word, and above 50 for the
 * whole job, which three levels of ten do not reach
 * (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations).
 */
const PER_LEVEL = 10;

/**
 * The annotations that GitHub will show if they are written to the log, in their order.
 *
 * @param used how many of each level the step writes besides
 */
export function fittingLog(
  annotations: readonly QueryAnnotation[],
  used: ReadonlyMap<AnnotationLevel, number>,
): readonly QueryAnnotation[] {
  const written = new Map(used);
  return annotations.filter(({ level }) => {
    const count = (written.get(level) ?? 0) + 1;
    written.set(level, count);
    return count <= PER_LEVEL;
  });
}

/** Annotates by workflow commands. What could end a command or begin another is escaped by @actions/core. */
export function annotateInLog(annotations: readonly QueryAnnotation[]): void {
  for (const { level, path, line, title, message } of annotations.map(shown)) {
    core[level](message, { file: path, startLine: line, title });
  }
}
