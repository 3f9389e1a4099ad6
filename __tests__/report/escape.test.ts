import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, csvCell, sentence, terminal, visible } from '../../src/report/escape.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('`', '|', '\\', ':', '#', '[', ' ', '\n', 'a', '"', '<', '@', '='),
    maxLength: 30,
  }),
);

describe('visible', () => {
  test('shows what cannot be seen', () => {
    expect(visible('a\u202eb')).toBe('a\\u{202e}b');
    expect(visible('a\nb\u0000')).toBe('a\\u{a}b\\u{0}');
    expect(visible('\u200bzero')).toBe('\\u{200b}zero');
  });

  test('cuts long names', () => {
    expect(visible('x'.repeat(500))).toBe(`${'x'.repeat(120)}…`);
  });

  test('leaves ordinary names alone', () => {
    for (const name of ['gpt-4o-2024-08-06', 'org/model:free', 'модель', '模型', 'naïve +cot'])
      expect(visible(name)).toBe(name);
  });
});

describe('code', () => {
  test('one line, in a fence that the text cannot close', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const span = code(hostile);
        expect(span).not.toMatch(/[\n\r]/);
        const fence = /^`+/.exec(span)![0];
        expect(span.endsWith(fence)).toBe(true);
        const inside = span.slice(fence.length, -fence.length);
        expect((inside.match(/`+/g) ?? []).every((run) => run.length < fence.length || run.length > fence.length)).toBe(
          true,
        );
        // In a table no bar stands without a back-slash before it.
        expect(inside).not.toMatch(/(^|[^\\])\|/);
      }),
      { seed: 8, numRuns: 3000 },
    );
  });

  test('examples', () => {
    expect(code('gpt-4')).toBe('`gpt-4`');
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
    expect(code('a|b')).toBe('`a\\|b`');
    expect(code('')).toBe('` `');
    expect(code('   ')).toBe('` `');
  });
});

describe('terminal', () => {
  test('no line that the runner takes for a command, no control character', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const line = terminal(hostile);

        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        expect(line).not.toMatch(/(^|\s)::/);
        expect(line).not.toContain('##[');
      }),
      { seed: 9, numRuns: 3000 },
    );
  });

  test('a name may hold colons inside', () => {
    expect(terminal('vendor::model')).toBe('vendor::model');
  });
});

describe('csvCell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=1+1', "'=1+1"],
    ['@x', "'@x"],
    ["'=x", "''=x"],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
  ])('%p is written %p', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

test('a sentence keeps our words and puts quoted values into code', () => {
  expect(sentence('model "a`b" is gone')).toBe('model ``a`b`` is gone');
  expect(sentence('loose <b>@x $1| text')).toBe('loose `<b>@x` `$1\\|` text');
});
