import { readFileSync, rmSync } from 'node:fs';
import { jest } from '@jest/globals';
import { publish, type Publication, type Published, type PublishSettings } from '../../src/publish/publish.js';
import type { Patience } from '../../src/publish/retry.js';
import { startGitHubServer, runnerEnvironment, TOKEN, type GitHubServer } from '../support/github-server.js';
import type { ServerOptions } from '../support/github-server.js';
import type { Run } from '../support/runner-environment.js';

/** Production's rules at a thousandth of its pauses. */
export const HASTY: Patience = { tries: 3, baseDelay: 1, requestTimeout: 5000, total: 20_000 };

export interface Options {
  readonly publication?: Partial<Publication>;
  readonly settings?: Partial<PublishSettings>;
  readonly run?: Omit<Run, 'server'>;
  /** Changes to the runner's environment; undefined removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Called with the path of the run's summary before anything is published. */
  readonly before?: (environment: NodeJS.ProcessEnv) => void;
  readonly patience?: Partial<Patience>;
}

export interface Seen extends Published {
  readonly summary: string;
  readonly outputs: string;
  /** Standard output: what the runner reads. */
  readonly log: string;
}

export function publication(changes: Partial<Publication> = {}): Publication {
  return {
    comment: [() => 'long report', () => 'short report'],
    summary: [() => '# Summary\n'],
    outputs: new Map([['verdict', 'no-gain']]),
    verdict: 'no-gain',
    passed: false,
    ...changes,
  };
}

/** Publishes once as a step of a job does, and collects what the runner and the reader would see. */
export async function publishOnce(server: GitHubServer, options: Options = {}): Promise<Seen> {
  const environment: NodeJS.ProcessEnv = runnerEnvironment({ server, ...options.run });
  const folder = environment['RUNNER_TEMP']!;
  for (const [name, value] of Object.entries(options.environment ?? {})) {
    if (value === undefined) delete environment[name];
    else environment[name] = value;
  }
  options.before?.(environment);
  // @actions/core reads the process's own environment and writes to its standard output.
  const outputBefore = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = environment['GITHUB_OUTPUT'] ?? '';
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    const published = await publish(
      publication(options.publication),
      { comment: 'always', commentKey: '', token: TOKEN, ...options.settings },
      environment,
      { ...HASTY, ...options.patience },
    );
    return {
      ...published,
      summary: text(environment['GITHUB_STEP_SUMMARY']),
      outputs: text(environment['GITHUB_OUTPUT']),
      log,
    };
  } finally {
    write.mockRestore();
    if (outputBefore === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = outputBefore;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a test against a server of its own. */
export async function withServer(
  test: (server: GitHubServer) => Promise<void>,
  options?: ServerOptions,
): Promise<void> {
  const server = await startGitHubServer(options);
  try {
    await test(server);
  } finally {
    await server.close();
  }
}

function text(path: string | undefined): string {
  try {
    return readFileSync(path ?? '', 'utf8');
  } catch {
    return '';
  }
}
