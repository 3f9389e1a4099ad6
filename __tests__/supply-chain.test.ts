import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { dev?: boolean; version: string; resolved?: string; integrity?: string }>;
};
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const runtime = new Set(
  installed
    .filter(([, { dev }]) => dev !== true)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version}`),
);

describe('licences', () => {
  const text = run('scripts/licenses.js');
  const named = text.split(/\n-{80}\n\n/).map((entry) => entry.slice(0, entry.indexOf('\n')));

  test('every package of the runtime tree is there, once, with the text of a permissive licence', () => {
    expect(new Set(named)).toEqual(runtime);
    expect(named).toHaveLength(runtime.size);
    for (const entry of text.split(/\n-{80}\n\n/)) {
      expect(entry).toMatch(/^\S+ \S+\n(?:0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT)\n/);
      expect(entry.length).toBeGreaterThan(500);
    }
  });

  test('dist carries them', () => {
    expect(readFileSync('dist/licenses.txt', 'utf8')).toBe(text);
  });

  test('every package that the bundles name is among them', () => {
    const names = new Set(named.map((entry) => entry.slice(0, entry.lastIndexOf(' '))));
    const bundled = new Set(readFileSync('dist/packages.txt', 'utf8').trim().split('\n'));
    expect(bundled.size).toBeGreaterThan(5);
    expect([...bundled].filter((name) => !names.has(name))).toEqual([]);
  });
});

test('the bill of materials names the same packages, with their hashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const file = join(folder, 'sbom.json');
  run('scripts/sbom.js', file);
  const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as {
    bomFormat: string;
    components: { name: string; version: string; hashes: unknown[] }[];
  };
  rmSync(folder, { recursive: true });
  expect(bomFormat).toBe('CycloneDX');
  expect(new Set(components.map(({ name, version }) => `${name} ${version}`))).toEqual(runtime);
  for (const { name, hashes } of components) expect([name, hashes.length]).toEqual([name, 1]);
});

test('everything that is installed comes from a registry, under a hash: no address, no repository', () => {
  for (const [path, { resolved, integrity }] of installed) {
    expect([path, resolved]).toEqual([path, undefined]);
    expect([path, integrity]).toEqual([path, expect.stringMatching(/^sha512-/)]);
  }
});
