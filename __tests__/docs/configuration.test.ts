import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { MAX_BYTES } from '../../src/settings/file/settings-file.js';
import { parseSettingsFile } from '../../src/settings/file/parse.js';
import { FILE_INPUTS } from '../../src/settings/table.js';
import { page } from './documents.js';

const schema = JSON.parse(readFileSync('schema/configuration-1.schema.json', 'utf8')) as { properties: object };
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);
const accepts = (text: string): Promise<boolean> =>
  parseSettingsFile(Buffer.from(text), 'file').then(
    () => true,
    () => false,
  );

test('the file on the page is valid, by the program and by the schema', async () => {
  const [{ text }] = page('docs/configuration.md').blocks.filter(({ language }) => language === 'yml');
  const texts = await parseSettingsFile(Buffer.from(text), 'file');
  expect(Object.fromEntries(texts)).toMatchObject({ 'min-gain': '0.03', ensembles: 'router-*\nvote-of-three' });
  expect(validate(parse(text))).toBe(true);
});

test('the page says how large a file may be', () => {
  expect(readFileSync('docs/configuration.md', 'utf8')).toContain(`at most ${MAX_BYTES / 1024} KiB`);
});

describe('the schema', () => {
  test('has the settings that a file may have', () => {
    expect(Object.keys(schema.properties)).toEqual(FILE_INPUTS.map(({ name }) => name));
  });

  test.each([
    ...FILE_INPUTS.filter((setting) => setting.default !== '').map(
      ({ name, default: value }) => [`${name}: ${value}`, true] as const,
    ),
    ['fail-on: [no-gain, incomplete]', true],
    ['fail-on: [no-gian]', false],
    ['measure: score\nscore-range: [1, 10]', true],
    ['annotations: log', true],
    ['annotations: perhaps', false],
    ['diagnostics: perhaps', false],
    ['diagnostics: "true"', true],
    ['min-gain: much', false],
    ['min-gain: [0.1]', false],
    ['models: [a, 1, true]', true],
    ['models: {a: b}', false],
    ['models: [[a]]', false],
    ['github-token: x', false],
    ['config: x', false],
    ['mingain: 0.1', false],
    ['[]', false],
  ] as const)('agrees with the program on %j', async (text, isValid) => {
    expect([validate(parse(text)), await accepts(text)]).toEqual([isValid, isValid]);
  });
});
