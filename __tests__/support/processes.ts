import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The Node that a runner would use, where the one of the tests is another. */
const NODE = process.env['RUNNER_NODE'] ?? process.execPath;

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function execute(script: string, args: readonly string[], env: Record<string, string>, cwd: string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The committed command line, as a stranger runs it. */
export function runCli(args: readonly string[], cwd = ROOT, env: Record<string, string> = {}): Promise<Finished> {
  return execute(join(ROOT, 'dist/cli/index.js'), args, { PATH: process.env['PATH'] ?? '', ...env }, cwd);
}

interface ActionFile {
  readonly inputs: Record<string, { default?: string }>;
}

/** The committed action, as a runner runs it. */
export function runAction(
  inputs: Record<string, string>,
  environment: Record<string, string>,
  token = '',
): Promise<Finished> {
  const env = { ...environment, ...inputVariables(inputs, token) };
  return execute(join(ROOT, 'dist/index.js'), [], env, environment['GITHUB_WORKSPACE']!);
}

/**
 * The variables in which a step finds its inputs: every input of action.yml, with its default where the workflow sets
 * none and empty where it has none.
 */
export function inputVariables(inputs: Record<string, string>, token: string): Record<string, string> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionFile;
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? (value === '${{ github.token }}' ? token : (value ?? '')),
    ]),
  );
}

/** The outputs that a step wrote to GITHUB_OUTPUT. */
export function outputsOf(environment: Record<string, string>): Map<string, string> {
  const text = readFileSync(environment['GITHUB_OUTPUT']!, 'utf8');
  const outputs = new Map<string, string>();
  for (const match of text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\n([^]*?)\n\2$/gm))
    outputs.set(match[1]!, match[3]!);
  return outputs;
}
