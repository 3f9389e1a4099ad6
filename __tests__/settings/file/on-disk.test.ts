import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configOf, parseArguments } from '../../../src/cli/arguments.js';
import { settingsOnDisk } from '../../../src/settings/file/on-disk.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'config-'));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const settings = async (...argv: string[]) => {
  const invocation = parseArguments(argv, await settingsOnDisk(configOf(argv), folder));
  if (invocation.kind !== 'run') throw new Error(invocation.kind);
  return invocation.settings;
};

test('the usual place is looked at, what is given goes before it, and the defaults come last', async () => {
  expect(await settings('x.csv')).toMatchObject({ minGain: 0.02, confidence: 0.95, config: 'none' });
  write('.github/beta-certificate.yml', 'min-gain: 0.1\nmodels: [a, b]\ngroup-by: task\ncomment: "off"\n');
  expect(await settings('x.csv')).toMatchObject({
    minGain: 0.1,
    models: ['a', 'b'],
    groupBy: 'task',
    confidence: 0.95,
  });
  expect(await settings('x.csv', '--min-gain', '0.02', '--models=c')).toMatchObject({ minGain: 0.02, models: ['c'] });
  expect(await settings('x.csv', '--group-by=')).toMatchObject({ groupBy: undefined });
});

test('whoever repeats the run with the settings that it had does not read the file again', async () => {
  write('.github/beta-certificate.yml', 'min-gain: 0.1\n');
  expect(await settings('x.csv')).toMatchObject({ config: 'none' });
});

test('another file, or none', async () => {
  write('.github/beta-certificate.yml', 'min-gain: 0.1\n');
  write('other.yml', 'seed: 5\n');
  expect(await settings('x.csv', '--config', 'other.yml')).toMatchObject({ minGain: 0.02, seed: 5 });
  expect(await settings('x.csv', '--config=none')).toMatchObject({ minGain: 0.02, seed: 1 });
  await expect(settings('x.csv', '--config', 'missing.yml')).rejects.toThrow('missing.yml: does not exist');
  await expect(settings('x.csv', '--config', '.github')).rejects.toThrow(
    '.github: is not a file. Name a file in `config`.',
  );
  for (const empty of ['--config=', '--config= '])
    await expect(settings('x.csv', empty)).rejects.toThrow('`config` is empty.');
});

test('a file that nobody named sets no limits, and a link that leads nowhere is not passed over', async () => {
  write('.github/beta-certificate.yml', 'limits: ratio=1000000\n');
  await expect(settings('x.csv')).rejects.toThrow('.github/beta-certificate.yml: sets `limits`');
  expect(await settings('x.csv', '--config', '.github/beta-certificate.yml')).toMatchObject({
    limits: { maxRatio: 1000000 },
  });
  rmSync(join(folder, '.github/beta-certificate.yml'));
  symlinkSync(join(folder, 'nowhere'), join(folder, '.github/beta-certificate.yml'));
  await expect(settings('x.csv')).rejects.toThrow('does not exist');
});

test('results may stand in the file, and help reads none', async () => {
  expect(() => parseArguments([])).toThrow('no results are named.');
  write('.github/beta-certificate.yml', 'results: evals/*.csv\n');
  expect(await settings()).toMatchObject({ results: ['evals/*.csv'] });
  expect(await settings('x.csv')).toMatchObject({ results: ['x.csv'] });
  write('.github/beta-certificate.yml', 'broken');
  expect(configOf(['--help'])).toBe('none');
  expect(configOf(['--counts', '1,2,3'])).toBe('none');
  await expect(settings('x.csv')).rejects.toThrow('.github/beta-certificate.yml:1: must be a mapping');
});
