import { expect, test } from '@jest/globals';
import { checksOf, type CheckOutput } from '../../src/github/checks-api.js';
import { answering, REPOSITORY } from './answering.js';

const RUN = {
  id: 4,
  html_url: 'https://x/4',
  external_id: 'e',
  conclusion: 'success',
  output: { annotations_count: 2 },
};
const OUTPUT: CheckOutput = { title: 't', summary: 's', annotations: [] };

test('a check run is created finished, with an address of its details only where there is one', () =>
  answering(
    () => RUN,
    async ({ client, asked }) => {
      const checks = checksOf(client, REPOSITORY);
      const run = { name: 'n', headSha: 'abc', externalId: 'e', conclusion: 'neutral', output: OUTPUT } as const;
      const nothing = async (): Promise<undefined> => undefined;
      expect(await checks.create(run, nothing)).toEqual({
        id: 4,
        url: 'https://x/4',
        externalId: 'e',
        conclusion: 'success',
        annotations: 2,
      });
      await checks.create({ ...run, detailsUrl: 'https://run' }, nothing);
      const sent = {
        name: 'n',
        head_sha: 'abc',
        external_id: 'e',
        status: 'completed',
        conclusion: 'neutral',
        output: OUTPUT,
      };
      expect(asked).toEqual([
        { method: 'POST', path: '/repos/octo/evals/check-runs', body: sent },
        { method: 'POST', path: '/repos/octo/evals/check-runs', body: { ...sent, details_url: 'https://run' } },
      ]);
    },
  ));

test('annotations are added to a run by its id, and a conclusion is replaced', () =>
  answering(
    () => ({ ...RUN, output: {} }),
    async ({ client, asked }) => {
      const checks = checksOf(client, REPOSITORY);
      const appended = await checks.append(4, OUTPUT, async () => undefined);
      // Where the answer does not say how many there are, nobody knows.
      expect(appended.annotations).toBeUndefined();
      await checks.conclude(4, 'failure', { title: 't', summary: 's' });
      await checks.get(4);
      expect(asked).toEqual([
        { method: 'PATCH', path: '/repos/octo/evals/check-runs/4', body: { output: OUTPUT } },
        {
          method: 'PATCH',
          path: '/repos/octo/evals/check-runs/4',
          body: { conclusion: 'failure', output: { title: 't', summary: 's' } },
        },
        { method: 'GET', path: '/repos/octo/evals/check-runs/4', body: undefined },
      ]);
    },
  ));

test('runs are found by name on a commit, those of earlier tries too', () =>
  answering(
    () => ({ total_count: 1, check_runs: [RUN] }),
    async ({ client, asked }) => {
      expect(await checksOf(client, REPOSITORY).named('abc', 'β (x & y)')).toHaveLength(1);
      const { pathname, searchParams } = new URL(asked[0]!.path, 'http://x');
      expect(pathname).toBe('/repos/octo/evals/commits/abc/check-runs');
      expect([searchParams.get('check_name'), searchParams.get('filter')]).toEqual(['β (x & y)', 'all']);
    },
  ));

test.each([[{ total_count: 0 }], [{ check_runs: [{ id: null }] }], [[]], [null]])(
  'a list %j is half an answer',
  (body) =>
    answering(
      () => body,
      ({ client }) =>
        expect(checksOf(client, REPOSITORY).named('abc', 'n')).rejects.toMatchObject({ said: 'incomplete answer' }),
    ),
);
