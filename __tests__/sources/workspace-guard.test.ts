import { expect, test } from '@jest/globals';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { exists } from '../../src/sources/exists.js';
import { isWithin, WorkspaceGuard } from '../../src/sources/workspace-guard.js';
import { folderOf } from './folders.js';

const refusal = 'leads out of the workspace through a link';

test('links inside a guarded folder may lead inside, and nowhere else', async () => {
  const outside = folderOf({ 'secret.csv': 'x' });
  const workspace = folderOf({ 'runs/a.csv': 'x' });
  const at = (...parts: string[]): string => path.join(workspace, ...parts);
  symlinkSync(at('runs'), at('inside'));
  symlinkSync(outside, at('outside'));
  symlinkSync(at('nothing'), at('dangling'));
  symlinkSync(at('circle'), at('circle'));
  const guard = await WorkspaceGuard.of([workspace, '', at('not-there')]);
  for (const file of [at('runs', 'a.csv'), at('inside', 'a.csv'), at('runs', 'new', 'b.csv'), workspace])
    await expect(guard.check(file, 'shown')).resolves.toBeUndefined();
  for (const file of [
    at('outside'),
    at('outside', 'secret.csv'),
    at('outside', 'new.csv'),
    at('dangling'),
    at('circle'),
  ])
    await expect(guard.check(file, 'shown')).rejects.toThrow(`shown: ${refusal}`);
  // Paths elsewhere are the workflow's own.
  await expect(guard.check(path.join(outside, 'secret.csv'), 'shown')).resolves.toBeUndefined();
});

test('a folder whose name begins like another is not in it', () => {
  const inside = (...parts: string[]): string => path.join(path.sep, ...parts);
  expect(isWithin(inside('work', 'a'), inside('work'))).toBe(true);
  expect(isWithin(inside('work'), inside('work'))).toBe(true);
  expect(isWithin(inside('workshop', 'a'), inside('work'))).toBe(false);
  expect(isWithin(inside('work'), inside('work', 'a'))).toBe(false);
  expect(isWithin(inside('work'), path.sep)).toBe(true);
});

test('a link to nothing exists, a path through a file does not', async () => {
  const folder = folderOf({ 'a.csv': 'x' });
  symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'dangling'));
  const found = ['a.csv', 'dangling', 'b.csv', 'a.csv/b'].map((name) => exists(path.join(folder, name)));
  expect(await Promise.all(found)).toEqual([true, true, false, false]);
});
