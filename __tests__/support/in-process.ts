import { jest } from '@jest/globals';
import { runCommand } from '../../src/cli/run.js';
import { run } from '../../src/main.js';
import { inputVariables, ROOT, type Finished } from './processes.js';

/**
 * What `runAction` does with the committed program, done with its sources in this process: a tenth of the time. The
 * environment, the folder and the output of this process are the step's meanwhile, so no two of them at once.
 */
export async function actInProcess(
  inputs: Record<string, string>,
  environment: Record<string, string>,
  token = '',
): Promise<Finished> {
  const before = { env: { ...process.env }, cwd: process.cwd(), exitCode: process.exitCode };
  let stdout = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  replaceEnvironment({ ...environment, ...inputVariables(inputs, token) });
  process.chdir(environment['GITHUB_WORKSPACE']!);
  process.exitCode = 0;
  try {
    await run();
    return { status: Number(process.exitCode), stdout, stderr: '' };
  } finally {
    process.exitCode = before.exitCode;
    process.chdir(before.cwd);
    replaceEnvironment(before.env);
    write.mockRestore();
  }
}

function replaceEnvironment(variables: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, variables);
}

/** What `runCli` does with the committed program, done with its sources in this process. */
export async function commandInProcess(
  args: readonly string[],
  cwd = ROOT,
  env: Record<string, string> = {},
): Promise<Finished> {
  let [stdout, stderr] = ['', ''];
  const status = await runCommand(args, {
    cwd,
    env,
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
  });
  return { status, stdout, stderr };
}
