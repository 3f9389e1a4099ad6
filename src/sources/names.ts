import path from 'node:path';
import { inert } from '../base/invisible.js';

/**
 * The name of a file on disk as people see it: relative to `cwd` with forward slashes, absolute where it lies outside.
 */
export function shownPath(absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const outside =
    relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return unmistakable(slashed(outside ? absolute : relative));
}

/** The name of a file inside an archive, as people see it. */
export function shownInside(archive: string, entry: string): string {
  return `${archive}!${unmistakable(entry)}`;
}

/** The name of a sheet of a workbook, as people see it and write it in `results`. */
export function shownSheet(workbook: string, sheet: string): string {
  return `${workbook}#${unmistakable(sheet)}`;
}

/** The name of an artifact of a workflow run, as people see it. */
export function shownArtifact(name: string): string {
  return `artifact:${unmistakable(name)}`;
}

/** A path of this platform, with forward slashes. */
export function slashed(text: string): string {
  return path.sep === '\\' ? text.replaceAll('\\', '/') : text;
}

// A line end in a file name could start a command of the workflow's log; a direction mark could disguise the name.
// What already looks like an escape is escaped too, so that two files never have one name.
function unmistakable(name: string): string {
  return inert(name.replace(/\\(?=u[0-9a-f]{4})/g, '\\u005c'));
}
