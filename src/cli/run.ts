import { STATUS, type Status } from '../run/fault.js';
import { stat, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { quote, UserError } from '../base/errors.js';
import { evaluate } from '../run/evaluate.js';
import { VERSION } from '../settings/version.js';
import { terminalSentence } from '../report/escape.js';
import { replaceFiles } from '../report/replace-files.js';
import { renderTerminal, wrap } from '../report/terminal.js';
import { codeOf, writeFault } from '../sources/faults.js';
import { describe } from '../settings/file/settings-file.js';
import { settingsOnDisk } from '../settings/file/on-disk.js';
import { configOf, parseArguments, type Command } from './arguments.js';
import { countsJson, countsText, type CountsCommand } from './counts.js';
import { helpText } from './help.js';
import { Progress } from './progress.js';

/** What the command line needs of its process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Runs the command line; returns the exit status. What is thrown is a fault of this program. */
export async function runCommand(argv: readonly string[], io: Terminal): Promise<Status> {
  const width = io.stdout.columns ?? 100;
  try {
    if (argv[0] === 'sql') {
      const { sqlCommand } = await import('./sql.js');
      io.stdout.write(sqlCommand(argv.slice(1)));
      return STATUS.passed;
    }
    const file = await settingsOnDisk(configOf(argv), io.cwd);
    if (file !== undefined) io.stderr.write(`Settings from ${terminalSentence(describe(file))}.\n`);
    const invocation = parseArguments(argv, file);
    if (invocation.kind === 'help') io.stdout.write(helpText(width));
    else if (invocation.kind === 'version') io.stdout.write(`${VERSION}\n`);
    else if (invocation.kind === 'counts') return await reportCounts(invocation, io, width);
    else return await certifyAndReport(invocation, io, width);
    return STATUS.passed;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`${errorText(error, io, width)}\n`);
    return STATUS.wrongInput;
  }
}

/** One line for logs and pipes; on a terminal it is wrapped, and its first word is red unless NO_COLOR is set. */
function errorText({ message }: UserError, { env, stderr }: Terminal, width: number): string {
  const text = `beta-certificate: ${terminalSentence(message)}`;
  if (stderr.isTTY !== true) return text;
  const wrapped = wrap(text, Math.min(width, 100), '  ');
  return env['NO_COLOR'] ? wrapped : wrapped.replace(/^beta-certificate:/, '\u001b[31m$&\u001b[0m');
}

async function certifyAndReport(command: Command, io: Terminal, width: number): Promise<Status> {
  const progress = new Progress(io.stderr);
  const runContext = { cwd: io.cwd, environment: io.env, token: '' };
  const evaluation = await evaluate(command.settings, runContext, progress).finally(() => progress.end());
  if (command.out !== undefined)
    await (await import('../report/write.js')).writeReport(evaluation, command.out, { cwd: io.cwd });
  const texts = [
    {
      flag: 'json',
      path: command.json,
      text: async () => (await import('../report/files.js')).certificateJson(evaluation),
    },
    {
      flag: 'markdown',
      path: command.markdown,
      text: async () => (await import('../report/markdown/comment.js')).commentLevels(evaluation)[0]!(''),
    },
  ];
  const printed = texts.find(({ path }) => path === '-');
  if (printed !== undefined) io.stdout.write(await printed.text());
  for (const { flag, path, text } of texts) {
    if (path !== undefined && path !== '-') await writeText(flag, io.cwd, path, await text());
  }
  if (printed === undefined) {
    const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
    const sections = command.verbose
      ? (await import('../report/model/sections/all.js')).sectionsOf(evaluation)
      : undefined;
    io.stdout.write(renderTerminal(evaluation, { width, color, sections, report: command.out, hints: true }));
  }
  return evaluation.decision.passed ? STATUS.passed : STATUS.failed;
}

async function reportCounts(command: CountsCommand, io: Terminal, width: number): Promise<Status> {
  if (command.json === '-') io.stdout.write(countsJson(command));
  else {
    if (command.json !== undefined) await writeText('json', io.cwd, command.json, countsJson(command));
    io.stdout.write(countsText(command, Math.max(60, Math.min(width, 100))));
  }
  return command.failures.length === 0 ? STATUS.passed : STATUS.failed;
}

async function writeText(flag: string, cwd: string, path: string, text: string): Promise<void> {
  const full = resolve(cwd, path);
  try {
    if (await isOpenEnded(full)) await writeFile(full, text);
    else await replaceFiles(dirname(full), [{ name: basename(full), content: () => [text] }]);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UserError(
      `\`--${flag}\`: ${quote(path)} cannot be written: ${writeFault(code)}.`,
      'Name another file, or - for standard output.',
    );
  }
}

/** Whether a path is written to as it stands: a pipe, a device, or one that the system makes of an open file. */
async function isOpenEnded(full: string): Promise<boolean> {
  if (/^\/(?:dev|proc)\//.test(full)) return true;
  return stat(full).then(
    (found) => !found.isFile(),
    () => false,
  );
}
