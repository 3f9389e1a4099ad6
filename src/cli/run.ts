import { writeFile } from 'node:fs/promises';
import { quote, UserError } from '../errors.js';
import { evaluate } from '../engine/evaluate.js';
import { VERSION } from '../generated.js';
import { terminal, terminalSentence } from '../report/escape.js';
import { certificateJson } from '../report/files.js';
import { renderTerminal } from '../report/terminal.js';
import { writeReport } from '../report/write.js';
import { parseArguments, type Command } from './arguments.js';
import { helpText } from './help.js';
import { Progress } from './progress.js';

/** What the command line needs of its process. */
export interface Terminal {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Runs the command line; returns the exit status: 0 passed, 1 the gate failed, 2 wrong input or usage. */
export async function runCommand(argv: readonly string[], io: Terminal): Promise<0 | 1 | 2> {
  const width = io.stdout.columns ?? 100;
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === 'help') io.stdout.write(helpText(width));
    else if (invocation.kind === 'version') io.stdout.write(`${VERSION}\n`);
    else return await certifyAndReport(invocation, io, width);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`beta-certificate: ${terminalSentence(error.message)}\n`);
    return 2;
  }
}

async function certifyAndReport(command: Command, io: Terminal, width: number): Promise<0 | 1> {
  const progress = new Progress(io.stderr);
  const surroundings = { cwd: io.cwd, environment: io.env, token: '' };
  const evaluation = await evaluate(command.settings, surroundings, progress).finally(() => progress.end());
  if (command.out !== undefined) await writeReport(evaluation, command.out);
  if (command.json === '-') io.stdout.write(certificateJson(evaluation));
  else {
    const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
    io.stdout.write(renderTerminal(evaluation, { width, color }));
    if (command.json !== undefined) await writeJson(command.json, certificateJson(evaluation));
    if (command.out !== undefined) io.stdout.write(`\nReport: ${terminal(command.out)}\n`);
  }
  return evaluation.decision.passed ? 0 : 1;
}

async function writeJson(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    throw new UserError(
      `\`--json\`: ${quote(path)} cannot be written (${reason}).`,
      'Name another file, or - for standard output.',
    );
  }
}
