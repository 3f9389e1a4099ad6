import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FaultySettings, parseSettingsFile } from '../../../src/settings/file/parse.js';
import { MAX_BYTES } from '../../../src/settings/file/settings-file.js';
import { stringify } from 'yaml';
import { ANY_CHARACTER } from '../../support/characters.js';

const read = async (text: string | Buffer) =>
  Object.fromEntries(await parseSettingsFile(Buffer.from(text), '.github/beta-certificate.yml'));

test('texts as they are written, lists joined as the input takes them', async () => {
  const text = `# our gate
min-gain: 0.020
fail-on: [no-gain, incomplete]
ensembles:
  - router-*   # ours
  - "vote: of three"
columns: |
  outcome = score
  model = {folder}
score-range: [0, 10]
limits: ratio=400
diagnostics: true
options: '4'
`;
  expect(await read(text)).toEqual({
    'min-gain': '0.020',
    'fail-on': 'no-gain,incomplete',
    ensembles: 'router-*\nvote: of three',
    columns: 'outcome = score\nmodel = {folder}\n',
    'score-range': '0,10',
    limits: 'ratio=400',
    diagnostics: 'true',
    options: '4',
  });
  expect(await read('')).toEqual({});
  expect(await read('# nothing yet\n')).toEqual({});
});

test.each([
  [
    'a name that is none',
    'min-gain: 0.1\nmin-gian: 0.2\n',
    ':2: there is no setting "min-gian". Did you mean `min-gain`?',
  ],
  ['a name of nothing', 'x: 1', ':1: there is no setting "x". All names: https://'],
  [
    'a value that breaks its rule',
    '\n\nmin-gain: 5%',
    ':3: `min-gain` must be a number at least 0 and below 1, not "5%".',
  ],
  ['a word of YAML 1.1', 'diagnostics: yes', ':1: `diagnostics` must be `true` or `false`, not "yes". Write `true`.'],
  [
    'a list for one value',
    'min-gain: [0.1, 0.2]',
    ':1: `min-gain` takes one value, not a list ("[\\"0.1\\",\\"0.2\\"]").',
  ],
  ['a mapping for a value', 'min-gain:\n  is: 0.1', ':2: has a mapping where a value was expected.'],
  ['a list in a list', 'fail-on: [[no-gain]]', ':1: has a list inside of a list.'],
  ['a name twice', 'seed: 1\nmin-gain: 0.1\nseed: 2', ':3: `seed` is set for the second time.'],
  ['nothing for a value', 'min-gain:\nseed: 1', ':1: `min-gain` has no value.'],
  ['the token', 'github-token: abc', ':1: `github-token` may not stand in a configuration file.'],
  ['another file', 'config: other.yml', ':1: `config` may not stand in a configuration file.'],
  [
    'a flag of the command line',
    'json: "-"',
    ':1: `json` is a flag of the command line alone. Give it there, as `--json`.',
  ],
  ['a list', '- min-gain: 0.1', ':1: must be a mapping from names of settings to values.'],
  ['a text', 'min-gain 0.1', ':1: must be a mapping'],
  [
    'two documents',
    'seed: 1\n---\nmin-gain: 0.9',
    ':2: is not YAML with one mapping: "Source contains multiple documents',
  ],
  ['an anchor', 'seed: &a 1', ':1: has an anchor of YAML'],
  ['an anchor on a list', 'fail-on: &a [no-gain]', ':1: has an anchor of YAML'],
  ['an alias', 'models: *a', ':1: has an alias of YAML'],
  ['a merge', '<<: {seed: 1}', ':1: has a mapping where a value was expected.'],
  ['a tag', 'seed: !!int 1', ':1: has a tag of YAML'],
  ['an aliased name', '? &a seed\n: 1', ':1: has an anchor of YAML'],
  ['a tab', 'models:\n\t- a', ':2: is not YAML with one mapping: '],
  ['a quotation mark that does not end', 'models: "a', ':1: is not YAML with one mapping: '],
  ['control characters', 'mod\u001b[31mels: a', ':1: '],
])('%s', async (_what, text, message) => {
  const failure = await read(text).then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  expect(failure?.name).toBe('UserError');
  expect(failure?.message).toContain(`.github/beta-certificate.yml${message}`);
  expect(failure?.message).not.toContain('\u001b');
});

test.each(['models: []', 'models: [a, " "]', 'baseline-model: "  "', 'models: "\u00a0"'])(
  '%s has no value',
  async (text) => {
    await expect(read(text)).rejects.toThrow('has no value.');
  },
);

test('what it says of publishing is known although another setting is wrong', async () => {
  const fault = await read('min-gain: 5%\ncomment-key: ours\ncomment: "off"\nseed: x\n').catch(
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(FaultySettings);
  expect((fault as FaultySettings).message).toContain('.github/beta-certificate.yml:1: ');
  expect([...(fault as FaultySettings).others.texts]).toEqual([
    ['comment-key', 'ours'],
    ['comment', 'off'],
  ]);
});

test.each([
  'seed: 1\nmin-gain: ghp_0123456789abcdefghijABCDEFGHIJ012345',
  'min-gain: 0123456789abcdef0123456789abcdef',
  'fail-on: 0123456789abcdef0123456789abcdef',
  'diagnostics: 0123456789abcdef0123456789abcdef',
  'models: [sk-proj-0123456789abcdefGHIJKL, "  "]\nseed: sk-proj-0123456789abcdefGHIJKL',
  'github_pat_0123456789abcdefghijk: 1',
  'min-gain: [eyJhbGciOiJI.eyJzdWIiOiIx.c2ln, x]',
])('what may be a secret is not told: %j', async (text) => {
  const message = await read(text).then(
    () => '',
    (error: unknown) => (error as Error).message,
  );
  expect(message).toContain('.github/beta-certificate.yml:');
  expect(message).not.toMatch(/0123456789|eyJ/);
});

test('bytes that are no text, and more of them than settings take', async () => {
  await expect(read(Buffer.from([0x61, 0xff, 0xfe]))).rejects.toThrow('is not text in UTF-8.');
  await expect(read(Buffer.alloc(MAX_BYTES + 1, 35))).rejects.toThrow(`is larger than ${MAX_BYTES} bytes.`);
  expect(await read(Buffer.alloc(MAX_BYTES, 35))).toEqual({});
});

// A parser that recurses dies of these, and takes the process with it.
test.each(['[', '{', '[a: ', '- ', '? ', ': '])('%s tens of thousands of times', async (opener) => {
  await expect(read(opener.repeat(MAX_BYTES / opener.length))).rejects.toThrow('is nested too deeply.');
});

describe('any text', () => {
  test('ends in settings or in an error that names the file', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'min-gain',
        'fail-on',
        ': ',
        '\n',
        '- ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a ',
        '*a',
        '!x ',
        '|',
        '>',
        '#',
        '%',
        '?',
        ' ',
        ',',
        '0.1',
        'no-gain',
        '\t',
        '---\n',
        '...',
        '\r',
      ),
      fc.string({ maxLength: 4, unit: ANY_CHARACTER }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const failure = await read(pieces.join('')).then(
          () => undefined,
          (error: unknown) => error as Error,
        );
        if (failure === undefined) return;
        expect(failure.name).toBe('UserError');
        expect(failure.message.startsWith('.github/beta-certificate.yml')).toBe(true);
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  test('that YAML writes is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
        async (models) => {
          const text = stringify({ models }, { lineWidth: 0 });
          expect(await read(text)).toEqual({ models: models.join('\n') });
        },
      ),
      { seed: 21, numRuns: 150 },
    );
  });
});
