import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { publish, type PublishSettings } from '../../src/publish/publish.js';
import { runnerEnvironment, TOKEN, type GitHubServer, withServer } from '../support/github-server.js';
import { seeded } from '../support/random.js';
import { captured, HASTY, oldMarker as marker, plain, publication, QUIET } from './harness.js';

const STATE = { verdict: 'no-gain', passed: false };
const SCHEDULED = { event: 'schedule', payload: {}, ref: 'refs/heads/main' };

/** Runs of the same job at the same time, whose requests GitHub takes up in another order every time. */
async function race(
  server: GitHubServer,
  seed: number,
  runs: readonly (Partial<PublishSettings> & { readonly text: string })[],
  run: Parameters<typeof runnerEnvironment>[0] = { server },
): Promise<readonly string[]> {
  const random = seeded(seed);
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    for (let nth = 1; nth <= 3 * runs.length; nth++) {
      server.fault({ kind: 'slow', method, nth, delay: Math.floor(40 * random()) });
    }
  }
  const files = runnerEnvironment(run);
  const environment = { ...files, GITHUB_STEP_SUMMARY: undefined };
  const [published] = await captured(files['GITHUB_OUTPUT'], () =>
    Promise.all(
      runs.map(({ text, ...settings }) =>
        publish(
          publication({ comment: [() => text] }),
          { ...QUIET, comment: 'always', commentKey: '', token: TOKEN, ...settings },
          environment,
          HASTY,
        ),
      ),
    ),
  );
  rmSync(files['RUNNER_TEMP']!, { recursive: true });
  // A late run may see what the others have not taken back yet, and says so; and nothing goes to the summary here.
  return published
    .flatMap(({ notices }) => notices)
    .filter((text) => !/GITHUB_STEP_SUMMARY|Runs take back their own/.test(text));
}

const texts = (count: number): { text: string }[] =>
  Array.from({ length: count }, (_, i) => ({ text: `run ${String(i)}` }));
const SEEDS = [1, 2, 3];

describe.each([2, 8])('%d runs at the same time', (count) => {
  test.each(SEEDS)('leave one comment, seed %d', (seed) =>
    withServer(async (server) => {
      const notices = await race(server, seed, texts(count));
      expect(server.comments).toHaveLength(1);
      expect(plain(server.comments[0]!.body)).toMatch(/run \d$/);
      expect(notices).toEqual([]);
    }),
  );

  test.each(SEEDS)('leave one comment for each of four keys, with the text of that key, seed %d', (seed) =>
    withServer(async (server) => {
      const other = server.addComment(7, `${marker('else', STATE)}untouched`);
      const runs = ['a', 'b', 'c', 'd'].flatMap((commentKey) =>
        texts(count / 2).map(() => ({ commentKey, text: commentKey })),
      );
      await race(server, seed, runs);
      const bodies = server.comments.map(({ body }) => plain(body)).sort();
      expect(bodies).toEqual([...['a', 'b', 'c', 'd'].map((key) => marker(key, STATE) + key), other.body].sort());
    }),
  );

  test.each(SEEDS)('leave one open issue, seed %d', (seed) =>
    withServer(async (server) => {
      const settings = { trackingIssue: true, confirm: 1 } as const;
      const runs = texts(count).map((run) => ({ ...run, ...settings }));
      const notices = await race(server, seed, runs, { server, ...SCHEDULED });
      const open = server.issues.all.filter(({ state }) => state === 'open');
      expect(open).toHaveLength(1);
      expect(open[0]?.body).toMatch(/run \d$/);
      expect(server.issues.all.filter(({ body }) => body.startsWith('<!--'))).toEqual(open);
      expect(notices).toEqual([]);
    }),
  );
});

describe('a race that cannot be settled', () => {
  const older = marker('', STATE);
  const raced = async (
    server: GitHubServer,
    fault: Parameters<GitHubServer['fault']>[0],
  ): Promise<readonly string[]> => {
    server.fault(fault);
    const files = runnerEnvironment({ server });
    const [{ notices }] = await captured(files['GITHUB_OUTPUT'], () =>
      publish(
        publication({
          comment: [
            () => {
              server.addComment(7, `${older}theirs`);
              return 'ours';
            },
          ],
        }),
        { ...QUIET, comment: 'always', commentKey: '', token: TOKEN },
        files,
        HASTY,
      ),
    );
    rmSync(files['RUNNER_TEMP']!, { recursive: true });
    return notices;
  };

  test.each(['integration', 'server-error', 'drop-before'] as const)(
    "%s on deleting: said, and nobody's comment is lost",
    (kind) =>
      withServer(async (server) => {
        const notices = await raced(server, { kind, method: 'DELETE', times: 9 });
        expect(server.comments.map(({ body }) => plain(body))).toEqual([`${older}ours`, `${older}ours`]);
        expect(notices).toEqual([expect.stringContaining('a second one by a run at the same time was not ruled out')]);
      }),
  );

  test('a deletion whose answer was lost is no failure', () =>
    withServer(async (server) => {
      const notices = await raced(server, { kind: 'drop-after', method: 'DELETE' });
      expect(server.comments.map(({ body }) => plain(body))).toEqual([`${older}ours`]);
      expect(notices).toEqual([]);
    }));

  test('where the older one goes at that moment, ours stays', () =>
    withServer(async (server) => {
      const notices = await raced(server, { kind: 'not-found', method: 'PATCH' });
      expect(server.log('DELETE')).toEqual([]);
      expect(notices).toEqual([]);
    }));
});
