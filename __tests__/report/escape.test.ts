import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import {
  code,
  codeBlock,
  csvCell,
  html,
  htmlAttribute,
  sentence,
  terminal,
  terminalSentence,
  visible,
} from '../../src/report/escape.js';
import { ANY_CHARACTER } from '../support/characters.js';

const text = fc.oneof(
  fc.string({ unit: ANY_CHARACTER, maxLength: 60 }),
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
    expect(visible('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`);
    expect(visible('x'.repeat(120))).toBe('x'.repeat(120));
    expect(visible('abcd', 3)).toBe('abc…');
    expect(visible('abc', 3)).toBe('abc');
  });

  test('cuts between characters, never inside one of two units', () => {
    expect(visible('😀'.repeat(120))).toBe('😀'.repeat(120));
    expect(visible('😀'.repeat(500))).toBe(`${'😀'.repeat(120)}…`);
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

  test('what the runner would take for a command stays readable', () => {
    expect(terminal('::error::x')).toBe(':\\u{3a}error::x');
    expect(terminal('see ::set-output')).toBe('see :\\u{3a}set-output');
    expect(terminal('x##[group]y##[endgroup]')).toBe('x#\\u{23}[group]y#\\u{23}[endgroup]');
  });

  test('a name is cut, a sentence is not: its remedy stands at the end', () => {
    const long = `${'word '.repeat(100)}Mend it.`;
    expect(terminal(long)).toHaveLength(121);
    expect(terminalSentence(long)).toBe(long);
  });

  test('a sentence may be wrapped at any blank, and no line of it is a command', () => {
    expect(terminalSentence('the value ::add-mask::x\n##[error] is wrong')).toBe(
      'the value :\\u{3a}add-mask::x\\u{a}#\\u{23}[error] is wrong',
    );
  });
});

describe('csvCell', () => {
  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['=1+1', "'=1+1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ["'＝x", "''＝x"],
    ['\t=x', "'\t=x"],
    ['\r=x', '"\'\r=x"'],
    ['\n=x', '"\'\n=x"'],
    ['@x', "'@x"],
    ["'=x", "''=x"],
    ['two\nlines', '"two\nlines"'],
    [' padded', '" padded"'],
  ])('%p is written %p', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });
});

describe('a block of code', () => {
  test('has a fence of three, or of one more than the longest run of backticks in it', () => {
    expect(codeBlock('one\ntwo')).toBe('```text\none\ntwo\n```');
    expect(codeBlock('a `b` ``c``')).toBe('```text\na `b` ``c``\n```');
    expect(codeBlock('x\n````\ny')).toBe('`````text\nx\n````\ny\n`````');
  });
});

describe('a sentence', () => {
  test('keeps our words and puts quoted values into code', () => {
    expect(sentence('model "a`b" is gone')).toBe('model ``a`b`` is gone');
    expect(sentence('loose <b>@x $1| text')).toBe('loose `<b>@x` `$1\\|` text');
  });

  test.each([
    ['a value at the end', 'there is no model "gpt-4"', 'there is no model `gpt-4`'],
    ['a value of plain words', 'the value "two plain words" is unknown', 'the value `two plain words` is unknown'],
    ['a value in our own marks', 'see `models` for it', 'see `models` for it'],
    ['a value that holds a quote', 'the value "a\\"b" is unknown', 'the value `a\\"b` is unknown'],
    ['two that touch', 'read "a""b" twice', 'read `ab` twice'],
    ['one at the end of a sentence', 'not "2%". Write', 'not `2%`. Write'],
    ['more blanks than one', 'a  b', 'a  b'],
  ])('%s', (_name, written, shown) => {
    expect(sentence(written)).toBe(shown);
  });

  test('a quote or a backtick without its partner is shown, not lost', () => {
    expect(sentence('a disk of 5" size')).toBe('a disk of 5`"` size');
    expect(sentence('stray ` here')).toBe('stray `` ` `` here');
  });

  test.each([
    'The gain is 0.5 (95.0 % of 1,000), from -0.02 to 12.5: at most.',
    'Queries 1234567 and 12345678 of gh-pages, abcdef and accessed words.',
    'x1a2b3c4 1a2b3c4x é1a2b3c4 1a2b3c4é',
    'It is 1a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1 of 41 letters.',
    'A ratio 3:4 and a time 12:30.',
  ])('leaves alone what GitHub makes nothing of: %s', (own) => {
    expect(sentence(own)).toBe(own);
  });

  test.each([
    ['the short name of a commit', '1a2b3c4'],
    ['one that begins with a letter', 'abcdef1'],
    ['one in capitals', '1A2B3C4'],
    ['one in brackets', '(1a2b3c4)'],
    ['one behind a sign', '/1a2b3c4.'],
    ['one that begins with seven digits', '1234567a'],
    ['the whole name of a commit', '16c999e8c71134401a78d4d46435517b2271d6ac'],
    ['an issue by GH', 'GH-12'],
    ['an address', 'https://evil.example/'],
    ['an address without a scheme', 'www.evil.example'],
    ['a picture by its name', ':tada:'],
    ['a picture by a name with a sign', ':+1:'],
    ['a rule', '---'],
    ['a mark of a list', '-'],
    ['a number of a list', '1.'],
    ['a number of a list, with a bracket', '12)'],
  ])('puts into code what GitHub would make something of: %s', (_name, word) => {
    expect(sentence(word)).toBe(`\`${word}\``);
    expect(sentence(`before ${word} after`)).toBe(`before \`${word}\` after`);
  });

  test('is cut at two thousand characters', () => {
    expect(sentence('a '.repeat(1000))).toBe('a '.repeat(1000));
    expect(sentence('a '.repeat(1001))).toBe(`${'a '.repeat(1000)}…`);
  });
});

describe('HTML', () => {
  test('the five characters that open, close or end something are written as entities', () => {
    expect(htmlAttribute(`a&b<c>d"e'f`)).toBe('a&amp;b&lt;c&gt;d&quot;e&#39;f');
    expect(html('<b>')).toBe('<bdi>&lt;b&gt;</bdi>');
  });

  test('cuts as visible does, and before it escapes', () => {
    expect(htmlAttribute('&'.repeat(121))).toBe(`${'&amp;'.repeat(120)}…`);
    expect(htmlAttribute('<<<<', 3)).toBe('&lt;&lt;&lt;…');
    expect(html('abcd', 3)).toBe('<bdi>abc…</bdi>');
  });

  test('a browser reads the text again, as content and as the value of an attribute in either quotes', () => {
    const only = (markup: string): DefaultTreeAdapterTypes.Element => {
      const { childNodes } = parseFragment(markup);
      expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['bdi']);
      return childNodes[0] as DefaultTreeAdapterTypes.Element;
    };
    fc.assert(
      fc.property(text, (hostile) => {
        const shown = visible(hostile);
        const inside = only(html(hostile)).childNodes;
        expect(inside.map((node) => ('value' in node ? node.value : node.nodeName))).toEqual(
          shown === '' ? [] : [shown],
        );
        for (const mark of ['"', "'"]) {
          const { attrs, childNodes } = only(`<bdi title=${mark}${htmlAttribute(hostile)}${mark}></bdi>`);
          expect(attrs).toEqual([{ name: 'title', value: shown }]);
          expect(childNodes).toEqual([]);
        }
      }),
      { seed: 10, numRuns: 1000 },
    );
  });
});
