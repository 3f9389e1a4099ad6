import { readFileSync, rmSync } from 'node:fs';
import { jest } from '@jest/globals';
import { marker, type CommentState } from '../../src/publish/marker.js';
import type { Uncertified } from '../../src/publish/uncertified.js';
import { publish, type Publishable, type Published, type PublishSettings } from '../../src/publish/publish.js';
import type { RetryPolicy } from '../../src/github/retry.js';
import { runnerEnvironment, TOKEN, type GitHubServer } from '../support/github-server.js';
import type { Run } from '../support/runner-environment.js';

/** Production's rules at a thousandth of its pauses. */
export const HASTY: RetryPolicy = { tries: 3, baseDelay: 1, requestTimeout: 5000, total: 20_000 };

export interface Options {
  readonly publication?: Partial<Publishable>;
  /** Instead of a publication: why there is no certificate. */
  readonly fault?: string;
  readonly settings?: Partial<PublishSettings>;
  readonly run?: Omit<Run, 'server'>;
  /** Changes to the runner's environment; undefined removes a variable. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Called before anything is published, to spoil the run's files. */
  readonly before?: (environment: NodeJS.ProcessEnv) => void;
  readonly retryPolicy?: Partial<RetryPolicy>;
}

export interface Seen extends Published {
  readonly summary: string;
  readonly outputs: string;
  /** Standard output: what the runner reads. */
  readonly log: string;
}

export function publication(changes: Partial<Publishable> = {}): Publishable {
  return {
    comment: [(stamp) => `long report\n\n${stamp}`, (stamp) => `short report\n\n${stamp}`],
    summary: [() => '# Summary\n'],
    outputs: new Map([['verdict', 'no-gain']]),
    verdict: 'no-gain',
    passed: false,
    ...changes,
  };
}

/** The marker of comments that say neither commit nor run. */
export function oldMarker(key: string, state: CommentState): string {
  return marker(key, state, { commit: '', runs: [] }).replace(/ commit=.*? -->/, ' -->');
}

/** A comment without what says of which commit and run it is. */
export function plain(body: string): string {
  return body.replace(/^(<!-- .*?) commit=.*? -->/, '$1 -->').replace(/(?:\n\ncommit `.*)?\n$/, '');
}

/** Nothing but the comment. */
export const QUIET = { annotations: 'false', trackingIssue: false, confirm: 1 } as const;

/** Publishes once as a step of a job does, and collects what the runner and the reader would see. */
export async function publishOnce(server: GitHubServer, options: Options = {}): Promise<Seen> {
  const environment: NodeJS.ProcessEnv = {
    ...runnerEnvironment({ server, ...options.run }),
    ...options.environment,
  };
  options.before?.(environment);
  try {
    const [published, log] = await captured(environment['GITHUB_OUTPUT'], () =>
      publish(
        options.fault === undefined
          ? publication(options.publication)
          : ({ fault: options.fault } satisfies Uncertified),
        { ...QUIET, comment: 'always', commentKey: '', token: TOKEN, ...options.settings },
        environment,
        { ...HASTY, ...options.retryPolicy },
      ),
    );
    const summary = contentOf(environment['GITHUB_STEP_SUMMARY']);
    return { ...published, summary, outputs: contentOf(environment['GITHUB_OUTPUT']), log };
  } finally {
    rmSync(environment['RUNNER_TEMP']!, { recursive: true, force: true });
  }
}

/**
 * Does something with GITHUB_OUTPUT set in the process's own environment, which is where @actions/core looks, and
 * keeps standard output, which is where it writes.
 */
export async function captured<T>(outputFile: string | undefined, action: () => Promise<T>): Promise<[T, string]> {
  const before = process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_OUTPUT'] = outputFile ?? '';
  let log = '';
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += String(text);
    return true;
  });
  try {
    return [await action(), log];
  } finally {
    write.mockRestore();
    if (before === undefined) delete process.env['GITHUB_OUTPUT'];
    else process.env['GITHUB_OUTPUT'] = before;
  }
}

function contentOf(path: string | undefined): string {
  try {
    return readFileSync(path ?? '', 'utf8');
  } catch {
    return '';
  }
}
