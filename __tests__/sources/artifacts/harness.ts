import { readdirSync, rmSync } from 'node:fs';
import { UserError } from '../../../src/base/errors.js';
import type { RetryPolicy } from '../../../src/github/retry.js';
import { openArtifacts, type OpenedArtifacts } from '../../../src/sources/artifacts/index.js';
import { DEFAULT_LIMITS, type SourceLimits } from '../../../src/sources/index.js';
import { runnerEnvironment, TOKEN, type GitHubServer } from '../../support/github-server.js';
import { zip } from '../archives.js';
import { whole } from '../streams.js';

/** Production's rules at a thousandth of its pauses. */
export const HASTY: RetryPolicy = { tries: 3, baseDelay: 1, requestTimeout: 5000, total: 20_000 };

export interface Options {
  readonly patterns?: readonly string[];
  readonly runId?: string;
  readonly repository?: string;
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly limits?: Partial<SourceLimits>;
  readonly retryPolicy?: Partial<RetryPolicy>;
}

export interface Seen {
  /** Names and contents, in order. */
  readonly files: readonly (readonly [string, string])[];
  readonly foundInFolder: readonly boolean[];
  readonly setAside: OpenedArtifacts['setAside'];
  readonly warnings: readonly string[];
}

/** An archive as the upload action makes it. */
export function archive(files: Readonly<Record<string, string>>): Buffer {
  return zip(Object.entries(files).map(([name, data]) => ({ name, data, method: 8 })));
}

/** Opens artifacts as a step of a job does, reads everything in them, and closes them: nothing may be left behind. */
export async function openOnce(server: GitHubServer, options: Options = {}): Promise<Seen> {
  const environment = { ...runnerEnvironment({ server }), ...options.environment };
  const temp = environment['RUNNER_TEMP']!;
  const before = readdirSync(temp);
  const request = { patterns: ['*'], runId: '', repository: '', ...options };
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    const opened = await openArtifacts(request, options.token ?? TOKEN, environment, limits, {
      ...HASTY,
      ...options.retryPolicy,
    });
    try {
      const files: [string, string][] = [];
      for (const file of opened.files) files.push([file.path, (await whole(file.open())).toString()]);
      const { setAside, warnings } = opened;
      return {
        files,
        foundInFolder: opened.files.map(({ foundInFolder }) => foundInFolder === true),
        setAside,
        warnings,
      };
    } finally {
      await opened.close();
    }
  } finally {
    const left = readdirSync(temp).filter((name) => !before.includes(name));
    rmSync(temp, { recursive: true, force: true });
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
  }
}

/** What the user is told instead; any other error is a defect and goes through. */
export async function refusal(server: GitHubServer, options?: Options): Promise<string> {
  try {
    await openOnce(server, options);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
