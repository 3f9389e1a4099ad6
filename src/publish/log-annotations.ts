import * as core from '@actions/core';
import { leftOut, shown, type AnnotationLevel, type QueryAnnotation } from './annotation.js';
import { info, type Notice } from './notice.js';

/**
 * Annotations of each level that GitHub takes from one step; it drops the rest without a word, and above 50 for the
 * whole job, which three levels of ten do not reach
 * (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations).
 */
const PER_LEVEL = 10;

export interface Annotated {
  /** What is left for the log: all, or nothing where a check run holds them. */
  readonly forLog: readonly QueryAnnotation[];
  readonly notices: readonly Notice[];
}

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

/** As many as GitHub shows of those for the log, and a word on the rest. */
export function planLog(
  annotations: readonly QueryAnnotation[],
  notices: readonly Notice[],
  passed: boolean,
): Annotated {
  const used = new Map<AnnotationLevel, number>();
  for (const { level } of notices) if (level !== 'info') used.set(level, (used.get(level) ?? 0) + 1);
  // A gate that fails says so in an error of its own.
  if (!passed) used.set('error', 1);
  const forLog = fittingLog(annotations, used);
  const rest = forLog.length < annotations.length;
  return { forLog, notices: rest ? [info(leftOut(forLog.length, annotations.length, BECAUSE))] : [] };
}

const BECAUSE =
  'GitHub shows 10 of a kind from the log of a step, and more only from a check run (a pull request, and `checks: write` in the `permissions` of the job)';

/** Annotates by workflow commands. What could end a command or begin another is escaped by @actions/core. */
export function annotateInLog(annotations: readonly QueryAnnotation[]): void {
  for (const { level, path, line, title, message } of annotations.map(shown)) {
    core[level](message, { file: path, startLine: line, title });
  }
}
