import { afterEach, beforeEach } from '@jest/globals';
import { rmSync } from 'node:fs';
import { runnerEnvironment, startGitHubServer, type GitHubServer } from './github-server.js';

type Options = Partial<Parameters<typeof runnerEnvironment>[0]>;

/** A server for each test of a file, and runner environments that are removed after it. */
export function eachTestOnAServer(): {
  server: () => GitHubServer;
  environment: (options?: Options) => Record<string, string>;
} {
  let server: GitHubServer;
  const folders: string[] = [];
  beforeEach(async () => {
    server = await startGitHubServer();
  });
  afterEach(async () => {
    await server.close();
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    server: () => server,
    environment: (options = {}) => {
      const env = runnerEnvironment({ server, ...options });
      folders.push(env['RUNNER_TEMP']!);
      return env;
    },
  };
}
