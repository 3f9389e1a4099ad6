import { afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEarlier } from '../../src/comparison/read-earlier.js';
import type { Earlier } from '../../src/comparison/types.js';
import { UserError } from '../../src/base/errors.js';
import { DEFAULT_LIMITS } from '../../src/sources/index.js';
import { writeReport } from '../../src/report/write.js';
import { archive, HASTY } from '../sources/artifacts/harness.js';
import { evaluationOf } from '../support/evaluation.js';
import { runnerEnvironment, TOKEN } from '../support/github-server.js';
import { startRunsServer, type RunsServer } from './runs-server.js';

export interface EarlierRuns {
  /** Of the test that runs. */
  readonly server: RunsServer;
  read(source?: string, token?: string): Promise<Earlier>;
  /** Uploads a report: of the models `a` and `first`, or `a` and `second`. */
  upload(run: number, report: 'first' | 'second', name?: string, changes?: object): void;
  /** What the user is told where the artifact is refused. */
  refusal(source?: string, token?: string): Promise<string>;
}

/** For each test of a file a GitHub of its own, with earlier runs of a workflow and what they uploaded. */
export function earlierRuns(): EarlierRuns {
  const reports = new Map<string, Buffer>();
  let server: RunsServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    for (const last of ['first', 'second']) {
      const folder = mkdtempSync(join(tmpdir(), 'report-'));
      const rows = { a: [1, 1, 0, 0], [last]: [1, 0, 1, 0] } as const;
      await writeReport(await evaluationOf(rows, { diagnostics: 'false' }), folder);
      const names = ['certificate.json', 'outcomes.csv', 'queries.csv', 'report.md'];
      const files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
      reports.set(last, archive(Object.fromEntries(files)));
      rmSync(folder, { recursive: true });
    }
  });
  beforeEach(async () => {
    server = await startRunsServer();
    environment = runnerEnvironment({ server: { url: server.url, graphqlUrl: server.github.graphqlUrl } });
  });
  afterEach(async () => {
    const left = readdirSync(environment['RUNNER_TEMP']!).filter((name) => name.startsWith('beta-certificate-'));
    rmSync(environment['RUNNER_TEMP']!, { recursive: true });
    await server.close();
    expect(left).toEqual([]);
  });

  const read = (source = 'artifact:beta', token = TOKEN): Promise<Earlier> =>
    readEarlier(source, { cwd: '.', environment, token }, DEFAULT_LIMITS, HASTY);
  return {
    get server() {
      return server;
    },
    read,
    upload: (run, report, name = 'beta', changes = {}) =>
      void server.github.artifacts.add(name, reports.get(report)!, { run: String(run), ...changes }),
    refusal: async (source, token) => {
      try {
        await read(source, token);
      } catch (error) {
        if (error instanceof UserError) return error.message;
        throw error;
      }
      throw new Error('nothing was refused');
    },
  };
}
