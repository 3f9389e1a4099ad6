import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/base/errors.js';
import { MAX_BYTES } from '../../../src/settings/file/settings-file.js';
import { yamlEntries } from '../../../src/settings/file/yaml-entries.js';

const entries = (text: string) => yamlEntries(Buffer.from(text), 'c.yml');

function fault(text: string | Buffer): string {
  try {
    yamlEntries(Buffer.from(text as string), 'c.yml');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('entries', () => {
  test('are texts as they are written, with their lines', () => {
    expect(entries('# ours\nmin-gain: 0.020\n\nseed: "7"\nlooks: no\nconfig: 0x10\n')).toEqual([
      { name: 'min-gain', line: 2, value: '0.020' },
      { name: 'seed', line: 4, value: '7' },
      { name: 'looks', line: 5, value: 'no' },
      { name: 'config', line: 6, value: '0x10' },
    ]);
  });

  test('may be lists, and empty', () => {
    expect(entries('results:\n  - a.csv\n  - b.csv\nmodels: [x, y]\nmetric:\n')).toEqual([
      { name: 'results', line: 1, value: ['a.csv', 'b.csv'] },
      { name: 'models', line: 4, value: ['x', 'y'] },
      { name: 'metric', line: 5, value: '' },
    ]);
    expect(entries('')).toEqual([]);
    expect(entries('# nothing\n')).toEqual([]);
  });

  test('named twice are both there; `<<` merges nothing', () => {
    expect(entries('seed: 1\nseed: 2\n"<<": 3\n__proto__: 4').map(({ name }) => name)).toEqual([
      'seed',
      'seed',
      '<<',
      '__proto__',
    ]);
    expect(entries('a: 1\n: 2')).toContainEqual({ name: '', line: 2, value: '2' });
  });
});

describe('what is no mapping from names to values', () => {
  test.each([
    ['a: 1\n[b, c]: 2', 'c.yml:2: has a list where the name of a setting was expected.'],
    ['a: 1\n{b: c}: 2', 'c.yml:2: has a mapping where the name of a setting was expected.'],
    ['a: [1, &x 1]', 'c.yml:1: has an anchor of YAML'],
    ['a:\n  - 1\n  - *x', 'c.yml:3: '],
    ['a: 1\nb: !ours [1]', 'c.yml:2: has a tag of YAML'],
    ['# ours\n!x {a: 1}', 'c.yml:2: has a tag of YAML'],
    ['&x\n\na: 1', 'c.yml:1: has an anchor of YAML'],
    ['# a &x\n&x # ours\na: 1', 'c.yml:2: has an anchor of YAML'],
    ['!!map\na: 1', 'c.yml:1: has a tag of YAML'],
    ['b: 2\na: &x\n  - 1', 'c.yml:2: has an anchor of YAML'],
    ['a: [1,', 'c.yml:1: is not YAML with one mapping: '],
  ])('%j', (text, says) => {
    expect(fault(text)).toContain(says);
  });

  test('nothing that is too deep, too large or no text reaches the parser', () => {
    expect(fault(`a: ${'['.repeat(51)}`)).toContain('c.yml: is nested too deeply.');
    expect(fault('- '.repeat(60))).toContain('c.yml: is nested too deeply.');
    expect(fault('a'.repeat(MAX_BYTES + 1))).toContain(`c.yml: is larger than ${MAX_BYTES} bytes.`);
    expect(fault(Buffer.from([0x61, 0x3a, 0x20, 0xff]))).toContain('c.yml: is not text in UTF-8. Save it as UTF-8.');
  });
});
