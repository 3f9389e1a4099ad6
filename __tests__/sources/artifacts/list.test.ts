import { expect, test } from '@jest/globals';
import { listArtifacts } from '../../../src/sources/artifacts/list.js';
import { answering, REPOSITORY } from '../../github/answering.js';

const RUN = { ...REPOSITORY, id: '7', isThisRun: true, title: 'this run' };
const one = (id: number, more: object = {}): object => ({ id, name: `n${id}`, size_in_bytes: 3, ...more });

const listed = (answer: () => unknown) =>
  answering(answer, async ({ client, asked }) => ({
    found: await listArtifacts(client, RUN).catch((error: unknown) => error),
    asked,
  }));

test('an artifact has what GitHub says of it; what an older one lacks is empty', async () => {
  const { found, asked } = await listed(() => ({
    total_count: 2,
    artifacts: [
      one(1, { expired: true, created_at: '2026-11-23T10:00:00Z', digest: 'sha256:ab' }),
      one(2, { digest: null }),
    ],
  }));
  expect(found).toEqual([
    { id: 1, name: 'n1', size: 3, expired: true, createdAt: '2026-11-23T10:00:00Z', digest: 'sha256:ab' },
    { id: 2, name: 'n2', size: 3, expired: false, createdAt: '', digest: undefined },
  ]);
  expect(asked.map(({ path }) => path)).toEqual(['/repos/octo/evals/actions/runs/7/artifacts?per_page=100&page=1']);
});

test('one that is listed twice is there once', async () => {
  const { found } = await listed(() => ({ total_count: 2, artifacts: [one(1), one(2), one(1)] }));
  expect(found).toHaveLength(2);
});

test.each([
  ['fewer than there are', { total_count: 3, artifacts: [one(1)] }, '1 of 3 artifacts listed'],
  ['no count', { artifacts: [one(1)] }, undefined],
  ['no list', { total_count: 1, artifacts: {} }, undefined],
  ['no id', { total_count: 1, artifacts: [{ ...one(1), id: 0 }] }, undefined],
  ['a name that is no text', { total_count: 1, artifacts: [{ ...one(1), name: 5 }] }, undefined],
  ['a size that is no number', { total_count: 1, artifacts: [{ ...one(1), size_in_bytes: '3' }] }, undefined],
])('%s is refused, and no model left out', async (_, answer, says) => {
  const { found } = await listed(() => answer);
  expect(found).toBeInstanceOf(Error);
  if (says !== undefined) expect(String(found)).toContain(says);
});
