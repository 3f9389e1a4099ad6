import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OUTPUTS } from '../src/settings/outputs.js';
import { INPUTS } from '../src/settings/table.js';
import { VERSION } from '../src/settings/version.js';
import { DOCUMENTS } from './docs/documents.js';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

test('CITATION.cff has what its schema (1.2.0) requires, and the version of this package', () => {
  const citation = read('CITATION.cff') as Record<string, unknown>;
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version: VERSION, license: 'MIT' });
  for (const work of [citation, citation['preferred-citation'] as Record<string, unknown>]) {
    expect(work['title']).toEqual(expect.any(String));
    for (const author of work['authors'] as Record<string, string>[]) {
      const kinds = ['name', 'family-names,given-names'];
      expect(kinds).toContain(Object.keys(author).sort().join());
    }
  }
  expect(citation['message']).toEqual(expect.any(String));
  expect(citation['preferred-citation']).toMatchObject({
    type: 'article',
    year: 2026,
    url: 'https://arxiv.org/abs/2606.27288',
    identifiers: [{ type: 'other', value: 'arXiv:2606.27288' }],
  });
});

interface Typed {
  readonly type: string;
  readonly separator?: string;
  readonly 'list-item'?: Typed;
  readonly 'allowed-values'?: readonly string[];
}

test('action-types.yml types every input and output, and its defaults are of their types', () => {
  const types = read('action-types.yml') as Record<'inputs' | 'outputs', Record<string, Typed>>;
  expect(Object.keys(types.inputs)).toEqual(INPUTS.map(({ name }) => name));
  expect(Object.keys(types.outputs)).toEqual(OUTPUTS.map(({ name }) => name));
  const isOf = (typed: Typed, text: string): boolean => {
    switch (typed.type) {
      case 'list':
        return text.split(typed.separator!).every((part) => isOf(typed['list-item']!, part));
      case 'enum':
        return typed['allowed-values']!.includes(text);
      case 'boolean':
        return text === 'true' || text === 'false';
      case 'integer':
        return /^\d+$/.test(text);
      case 'float':
        return text.trim() !== '' && Number.isFinite(Number(text));
      default:
        return typed.type === 'string';
    }
  };
  for (const { name, default: value } of INPUTS)
    if (value !== '') expect([name, value, isOf(types.inputs[name]!, value)]).toEqual([name, value, true]);
  expect(types.inputs['comment']).toMatchObject({ type: 'enum' });
});

test('issue forms have what GitHub requires of them', () => {
  const names = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    const form = read(`.github/ISSUE_TEMPLATE/${name}`) as {
      name: string;
      description: string;
      body: { type: string; id: string; attributes: { label: string } }[];
    };
    expect([form.name, form.description]).toEqual([expect.any(String), expect.any(String)]);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toEqual(expect.any(String));
    }
  }
  const { contact_links: links } = read('.github/ISSUE_TEMPLATE/config.yml') as {
    contact_links: Record<string, string>[];
  };
  for (const link of links) expect(Object.keys(link)).toEqual(['name', 'url', 'about']);
});

test('every snippet uses the tag that the release workflow moves, or a commit with a comment that says which', () => {
  const uses = DOCUMENTS.flatMap(({ blocks }) => blocks).flatMap(({ where, text }) =>
    [...text.matchAll(/uses: beta-certificate\/beta-certificate(\S*)@(.*)/g)].map(
      (match) => [where, match[2]!] as const,
    ),
  );
  expect(uses.length).toBeGreaterThan(20);
  const wrong = uses.filter(([, version]) => !/^(?:v1|[0-9a-f]{40} # \S.*)$/.test(version.trim()));
  expect(wrong).toEqual([]);
});
