import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { defaultOf, INPUTS } from '../../src/settings/table.js';
import { parseActionSettings, parseSettings } from '../../src/settings/settings.js';
import { COMPARISON } from './troubleshooting/comparison.js';
import { COMMENT, SCHEDULE } from './troubleshooting/publishing.js';
import { FILES, LIMITS, MODELS, SETTINGS } from './troubleshooting/results.js';
import { SYMPTOMS } from './troubleshooting/symptoms.js';
import { VERDICTS } from './troubleshooting/verdict.js';
import { holds, readPage } from './troubleshooting/page.js';

const page = readPage(readFileSync('docs/troubleshooting.md', 'utf8'));
const CASES = [...FILES, ...MODELS, ...SETTINGS, ...VERDICTS, ...COMMENT, ...COMPARISON, ...SCHEDULE, ...LIMITS];

describe('messages', () => {
  test('every message of the page has a case, and every case is on the page, in the same order', () => {
    expect(CASES.map(([message]) => message)).toEqual(page.messages);
    expect(new Set(page.messages).size).toBe(page.messages.length);
  });

  test.each(CASES)('%s', async (message, say) => {
    const lines = await say();
    // Where none holds it, all are shown.
    expect(lines.some((line) => holds(line, message)) ? message : lines).toBe(message);
  });
});

describe('what is seen without a message', () => {
  test('every heading of the page has a case, and every case is on the page', () => {
    expect([...SYMPTOMS.keys()]).toEqual(page.symptoms);
  });

  test.each([...SYMPTOMS])('%s', async (_, prove) => {
    expect.hasAssertions();
    await prove();
  });
});

describe('what the page tells people to write', () => {
  const names = new Set(INPUTS.map(({ name }) => name));
  const settings = page.spans.flatMap((span) => {
    const [, name, value] = /^([a-z-]+): ([^$]+)$/.exec(span) ?? [];
    return name !== undefined && names.has(name) ? [[name, value!] as const] : [];
  });

  test.each(settings)('%s: %s', (name, value) => {
    const get = (input: string): string => (input === name ? value : input === 'results' ? 'x' : defaultOf(input));
    expect(() => [parseSettings(get), parseActionSettings(get)]).not.toThrow();
  });

  test('anything else of that form is of GitHub, not a misspelt input', () => {
    const written = page.spans.flatMap((span) => /^([a-z-]+): \S/.exec(span)?.[1] ?? []);
    const others = new Set(written.filter((name) => !names.has(name)));
    expect([...others].sort()).toEqual(
      ['checks', 'continue-on-error', 'if', 'issues', 'lfs', 'pull-requests', 'actions', 'shell'].sort(),
    );
  });
});
