import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Document } from './documents.js';

/** One command of a page, and the exit status that the page says it has. */
export interface Command {
  readonly text: string;
  readonly status: number;
}

const SHELL = ['sh', 'bash', 'shell', 'console'];

/** A line of an indented block that is mathematics. */
const FORMULA = / [=≤] | {2}≤/;

/** The commands of a block: of one in a shell's language, and of an indented one that is no formula. */
export function commandsOf({ language, isIndented, text }: Block): readonly Command[] {
  if (!SHELL.includes(language) && (!isIndented || FORMULA.test(text))) return [];
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, status] = / # exit status ([0-9]+)$/.exec(line) ?? [];
      return { text: line.replace(/ # .*$/, '').trim(), status: Number(status ?? 0) };
    });
}

/** What a command is to these tests. */
export type Kind =
  /** Our command line, which is run. */
  | 'ours'
  /** Changes the folder. */
  | 'cd'
  /** An npm script, an installation or a script file, which is there. */
  | 'script'
  /** A program of somebody else, on a page where it is expected. */
  | 'foreign';

/** How commands of others begin, by the pages that may tell to run them. */
const FOREIGN: readonly [page: RegExp, beginnings: readonly string[]][] = [
  [/^SECURITY\.md$/, ['gh release verify', 'gh attestation verify']],
  [
    /^docs\/formats\//,
    [
      'alpaca_eval',
      'bash zero_eval_local.sh',
      'bigcodebench.evaluate',
      'DEEPEVAL_RESULTS_FOLDER=results/gpt-4.1 deepeval test run',
      'evalplus.evaluate',
      'helm-run',
      'helm-summarize',
      'inspect eval-set',
      'lighteval accelerate',
      'lm_eval',
      'npx promptfoo eval',
      'oaieval',
      'python -m simple-evals.simple_evals',
      'python -m swebench.harness.run_evaluation',
      'python evaluate_from_api.py',
      'python gen_api_answer.py',
      'python gen_ground_truth_judgment.py',
      'python gen_judgment.py',
      'python run.py',
      'uv run python scripts/run.py',
    ],
  ],
];

/**
 * What a command is, run from a folder of the repository.
 *
 * @returns undefined where it is nothing that these tests know, or names what is not there
 */
export function kindOf(command: string, folder: string, path: string): Kind | undefined {
  const [program, first = '', second = ''] = command.split(/\s+/);
  if (program === 'cd') return existsSync(join(folder, first)) ? 'cd' : undefined;
  if (program === 'node') {
    const script = join(folder, first);
    if (script === 'dist/cli/index.js') return 'ours';
    return /\.m?js$/.test(first) && existsSync(script) ? 'script' : undefined;
  }
  if (program === 'npm') {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) return undefined;
    const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: Record<string, string> };
    if (['ci', 'cit', 'install', 'test'].includes(first)) return 'script';
    return first === 'run' && Object.hasOwn(scripts, second) ? 'script' : undefined;
  }
  const isForeign = FOREIGN.some(
    ([pages, beginnings]) => pages.test(path) && beginnings.some((beginning) => command.startsWith(`${beginning} `)),
  );
  return isForeign ? 'foreign' : undefined;
}

/** A command of a page together with the folder that the commands before it have led to. */
export interface Placed extends Command {
  readonly folder: string;
  readonly kind: Kind | undefined;
}

/** The commands of a block in order, each part of `a && b` by itself. @param folder  where the block starts */
export function placed(block: Block, folder: string, path: string): readonly Placed[] {
  return commandsOf(block).flatMap(({ text, status }) =>
    text.split(' && ').map((part) => {
      const kind = kindOf(part, folder, path);
      const command = { text: part, status, folder, kind };
      if (kind === 'cd') folder = join(folder, part.slice(3));
      return command;
    }),
  );
}

/** All commands of a page, whose blocks are one session. */
export function sessionOf({
  path,
  blocks,
}: Document): readonly { readonly block: Block; readonly commands: readonly Placed[] }[] {
  let folder = '.';
  return blocks.map((block) => {
    const commands = placed(block, folder, path);
    const last = commands.at(-1);
    if (last !== undefined) folder = last.kind === 'cd' ? join(last.folder, last.text.slice(3)) : last.folder;
    return { block, commands };
  });
}

/** Whether a page has commands of ours, which are run. */
export function isRun(document: Document): boolean {
  return sessionOf(document).some(({ commands }) => commands.some(({ kind }) => kind === 'ours'));
}
