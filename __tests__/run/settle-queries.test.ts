import { expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { settleQueries } from '../../src/run/settle-queries.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf } from '../../src/settings/table.js';
import { WorkspaceGuard } from '../../src/sources/workspace-guard.js';
import { folderOf } from '../sources/folders.js';
import { poolOf } from '../support/table.js';

const POOL = poolOf({ a: [0, 0, 1, 1], b: [0, 0, 0, 1] });

function settled(cwd: string, adjudications: string, guard?: WorkspaceGuard) {
  const settings = parseSettings((name) => (name === 'results' ? 'x.csv' : defaultOf(name)));
  const context = { cwd, environment: {}, token: '', ...(guard === undefined ? {} : { guard }) };
  return settleQueries({ ...settings, adjudications }, context, POOL, undefined);
}

test('queries that are no fault of the models are gone, and both certificates stand beside each other', async () => {
  const cwd = folderOf({ 's.csv': 'query_id,class,note\nq0,ambiguous,\nq1,genuine,\n' });
  const { pool, adjudicated, adjudications } = await settled(cwd, 's.csv');
  expect(pool.matrix.ids(pool.matrix.universe)).toEqual(['q1', 'q2', 'q3']);
  expect(POOL.matrix.queries(POOL.matrix.universe)).toBe(4);
  expect(adjudications).toHaveLength(2);
  expect(adjudicated).toMatchObject({
    graded: 2,
    genuine: 1,
    asGraded: { queries: 4, allWrong: 2 },
    asSettled: { queries: 3, allWrong: 1 },
  });
});

test.each([
  ['none.csv', 'none.csv: there is no file of this name. Check `adjudications`.'],
  ['folder', 'folder: the adjudications file is not a regular file. Name the CSV itself.'],
  ['large.csv', `large.csv: the adjudications file has ${10 * 2 ** 20 + 1} bytes; at most ${10 * 2 ** 20} are read.`],
  ['bad.csv', 'bad.csv:'],
  ['a.csv/b', 'a.csv/b: the adjudications file cannot be read (ENOTDIR).'],
])('%s', async (name, says) => {
  const cwd = folderOf({
    'a.csv': 'query_id,class\n',
    'bad.csv': 'id;class\n',
    'large.csv': Buffer.alloc(10 * 2 ** 20 + 1),
  });
  mkdirSync(path.join(cwd, 'folder'));
  await expect(settled(cwd, name)).rejects.toThrow(says);
});

test('a path out of a guarded folder is refused', async () => {
  const cwd = folderOf({ 's.csv': 'query_id,class\n' });
  symlinkSync(path.join(folderOf({ 'secret.csv': 'query_id,class\n' }), 'secret.csv'), path.join(cwd, 'link.csv'));
  const guard = await WorkspaceGuard.of([cwd]);
  await expect(settled(cwd, 's.csv', guard)).resolves.toMatchObject({ adjudications: [] });
  await expect(settled(cwd, 'link.csv', guard)).rejects.toThrow('link.csv');
});
