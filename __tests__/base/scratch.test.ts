import { describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scratchFolder } from '../../src/base/scratch.js';

const WATCHED = ['exit', 'SIGHUP', 'SIGINT', 'SIGTERM'] as const;
const watching = (): number[] => WATCHED.map((event) => process.listenerCount(event));

async function inParent(work: (parent: string) => Promise<void>): Promise<void> {
  const parent = mkdtempSync(path.join(tmpdir(), 'scratch-test-'));
  try {
    await work(parent);
  } finally {
    rmSync(parent, { recursive: true });
  }
}

describe('a folder of our own', () => {
  test('is new, for this user alone, and goes with what is in it, links as links', () =>
    inParent(async (parent) => {
      const kept = path.join(parent, 'kept');
      mkdirSync(kept);
      writeFileSync(path.join(kept, 'file'), 'x');
      const scratch = await scratchFolder(parent, 'ours-');
      expect(path.dirname(scratch.path)).toBe(parent);
      expect(path.basename(scratch.path)).toMatch(/^ours-/);
      if (process.platform !== 'win32') expect(statSync(scratch.path).mode & 0o077).toBe(0);
      symlinkSync(kept, path.join(scratch.path, 'link'));
      scratch.remove();
      expect([existsSync(scratch.path), existsSync(path.join(kept, 'file'))]).toEqual([false, true]);
      expect(() => {
        scratch.remove();
      }).not.toThrow();
    }));

  test('is watched as long as it is there, once for all', () =>
    inParent(async (parent) => {
      const before = watching();
      const folders = await Promise.all(['a', 'b', 'c'].map((prefix) => scratchFolder(parent, prefix)));
      expect(watching()).toEqual(before.map((count) => count + 1));
      folders[0]!.remove();
      expect(watching()).toEqual(before.map((count) => count + 1));
      for (const folder of folders) folder.remove();
      expect(watching()).toEqual(before);
    }));

  test('that cannot be made leaves another one that is being made watched', () =>
    inParent(async (parent) => {
      const before = watching();
      const made = scratchFolder(parent, 'a');
      await expect(scratchFolder(path.join(parent, 'not', 'there'), 'b')).rejects.toThrow('ENOENT');
      const folder = await made;
      expect(watching()).toEqual(before.map((count) => count + 1));
      folder.remove();
      await expect(scratchFolder(path.join(parent, 'not', 'there'), 'b')).rejects.toThrow('ENOENT');
      expect(watching()).toEqual(before);
    }));
});
