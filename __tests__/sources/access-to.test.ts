import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { accessTo } from '../../src/sources/access-to.js';
import { openSources } from '../../src/sources/index.js';
import { faultOf } from '../readers/tables/outcomes.js';

test('any part of a file, as it lies on disk or from memory', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'access-'));
  try {
    writeFileSync(join(cwd, 'plain.bin'), 'PAR1 and more');
    writeFileSync(join(cwd, 'packed.bin'), gzipSync('PAR1 and more'));
    const { files } = await openSources(['plain.bin', 'packed.bin'], { cwd });
    for (const file of files) {
      const access = await accessTo(file);
      expect([access.size, (await access.read(5, 8)).toString()]).toEqual([13, 'and']);
      expect(await faultOf(() => access.read(5, 14))).toContain(file.path);
    }
    const direct = await Promise.all(files.map(async (file) => (await file.random?.()) !== undefined));
    expect(files.map(({ path }, i) => [path, direct[i]])).toEqual([
      ['packed.bin', false],
      ['plain.bin', true],
    ]);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
