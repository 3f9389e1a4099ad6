import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { INPUTS } from '../../src/settings/table.js';

const README = readFileSync('README.md', 'utf8');

test('is read in a few minutes: at most 900 words', () => {
  expect(README.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(900);
});

test('begins with one sentence, the picture of the comment, a workflow and the two commands', () => {
  const places = [
    '**Tells you on the pull request',
    '![The comment',
    '```yaml',
    '    node dist/cli/index.js',
    '    npm cit',
  ].map((part) => README.indexOf(part));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the inputs that it shows are inputs', () => {
  const [, rows = ''] = /## Inputs\n([^]*?)\n## /.exec(README) ?? [];
  const shown = [...rows.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name!);
  expect(shown).toHaveLength(6);
  for (const name of shown) expect(INPUTS.map((input) => input.name as string)).toContain(name);
});
