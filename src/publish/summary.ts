import { appendFile, stat } from 'node:fs/promises';
import { fitting } from './fit.js';
import { notice, warning, type Notice } from './notice.js';

/**
 * Bytes of a step's summary: GitHub drops the whole of a longer one
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits).
 */
export const SUMMARY_LIMIT = 1024 * 1024;

/** Kept free for the notices, which come last. */
const RESERVE = 16 * 1024;

/** Appends the longest level that fits to the step's job summary. Never throws; says what went wrong instead. */
export async function writeSummary(
  levels: readonly (() => string)[],
  environment: NodeJS.ProcessEnv,
): Promise<readonly Notice[]> {
  const path = environment['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') return [notice('No job summary: GITHUB_STEP_SUMMARY is not set, so this runner shows none.')];
  const used = await sizeOf(path);
  const text = fitting(levels, SUMMARY_LIMIT - RESERVE - used - SEPARATOR.length).next().value;
  if (text === undefined) {
    return [warning('No job summary: even the shortest does not fit in 1 MiB. The full report is in report-dir.')];
  }
  return (await append(path, used, text))
    ? []
    : [warning('No job summary: the file in GITHUB_STEP_SUMMARY cannot be written. Check the disk of the runner.')];
}

/** Appends the notices to the job summary as far as there is room. Never throws; the log has them in any case. */
export async function appendNotices(notices: readonly Notice[], environment: NodeJS.ProcessEnv): Promise<void> {
  const path = environment['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '' || notices.length === 0) return;
  const used = await sizeOf(path);
  const text = `**Publishing**\n\n${notices.map(({ text }) => `- ${text}`).join('\n')}\n`;
  if (used + SEPARATOR.length + Buffer.byteLength(text) <= SUMMARY_LIMIT) await append(path, used, text);
}

const SEPARATOR = '\n\n';

async function append(path: string, used: number, text: string): Promise<boolean> {
  try {
    await appendFile(path, used === 0 ? text : SEPARATOR + text);
    return true;
  } catch {
    return false;
  }
}

/** Bytes already there: the runner counts a step's summary as a whole. A file that is not there yet has none. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
