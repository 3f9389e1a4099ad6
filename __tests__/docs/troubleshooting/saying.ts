import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from '../../../src/cli/run.js';
import { evaluate, type Evaluation } from '../../../src/run/evaluate.js';
import { defaultOf } from '../../../src/settings/table.js';
import { terminal } from '../../../src/report/escape.js';
import { failureTexts } from '../../../src/report/model/failures.js';
import { plainText } from '../../../src/report/model/text.js';
import { parseSettings } from '../../../src/settings/settings.js';

/** A message of a page, and a way to make the product say it: the lines that it says. */
export type Case = readonly [message: string, say: () => Promise<readonly string[]>];

export type Files = Readonly<Record<string, string | Buffer>>;

/** Works in a new folder with these files in it. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'troubleshooting-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface Printed {
  readonly status: number;
  /** Standard output and standard error, each paragraph on one line. */
  readonly lines: readonly string[];
}

/** Runs the command line in a folder. */
export async function command(folder: string, argv: readonly string[]): Promise<Printed> {
  let printed = '';
  const stream = { write: (text: string) => void (printed += text) };
  const status = await runCommand(argv, { cwd: folder, env: {}, stdout: stream, stderr: stream });
  return { status, lines: printed.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ')) };
}

/** What the command line says about these files; without diagnostics, unless a flag asks for them. */
export async function said(files: Files, ...argv: readonly string[]): Promise<readonly string[]> {
  const flags = ['--verbose', ...argv, ...(argv.includes('--diagnostics') ? [] : ['--diagnostics', 'false'])];
  return inFolder(files, async (folder) => (await command(folder, flags)).lines);
}

/** A run of the engine on these files; results are `*` unless the inputs say otherwise. */
export async function evaluated(
  files: Files,
  inputs: Readonly<Record<string, string>> = {},
  environment: NodeJS.ProcessEnv = {},
  token = '',
): Promise<Evaluation> {
  const given = new Map(Object.entries({ results: '*', diagnostics: 'false', ...inputs }));
  const settings = parseSettings((name) => given.get(name) ?? defaultOf(name));
  return inFolder(files, (cwd) =>
    evaluate(settings, { cwd, environment, token }, { file: () => undefined, stage: () => undefined }),
  );
}

/** The failures of a run, as the action ends with them. */
export function failuresOf(evaluation: Evaluation): readonly string[] {
  return failureTexts(evaluation).map((text) => plainText(text, terminal));
}

/** The message with which something is refused. */
export async function refusalOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    return [String((error as Error).message)];
  }
  throw new Error('nothing was refused');
}

/** A table with one column for each model, whose queries are q0, q1, ... unless the first one is named. */
export function table(models: Readonly<Record<string, readonly (number | string)[]>>, first = 0): string {
  const names = Object.keys(models);
  const rows = models[names[0]!]!.map((_, q) => [`q${first + q}`, ...names.map((name) => models[name]![q])].join(','));
  return `query_id,${names.join(',')}\n${rows.join('\n')}\n`;
}

/** As many outcomes, of which the first are wrong. */
export function outcomes(queries: number, wrong: number): number[] {
  return Array.from({ length: queries }, (_, q) => Number(q >= wrong));
}
