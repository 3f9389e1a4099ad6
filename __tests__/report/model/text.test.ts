import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  capital,
  listed,
  message,
  named,
  plainText,
  rendered,
  shortened,
  spansOf,
  strong,
  together,
} from '../../../src/report/model/text.js';

describe('spans', () => {
  test('each part of a sentence is of its kind, in order', () => {
    const text = `Use ${named('a`b`')} ${strong('now')}: \`min-gain\`${message('"x" is not y')}`;
    expect(spansOf(text)).toEqual([
      { kind: 'words', text: 'Use ' },
      // Backticks in a name begin no code.
      { kind: 'name', text: 'a`b`' },
      { kind: 'words', text: ' ' },
      { kind: 'strong', text: 'now' },
      { kind: 'words', text: ': ' },
      { kind: 'code', text: 'min-gain' },
      { kind: 'message', text: '"x" is not y' },
    ]);
  });

  test('no sentence has no spans, and a backtick alone is a word', () => {
    expect(spansOf('')).toEqual([]);
    expect(spansOf('a ` b')).toEqual([{ kind: 'words', text: 'a ` b' }]);
  });

  test('whatever a name or a message holds, it is one span, and what stands beside it is not its', () => {
    const unit = fc.constantFrom('\ue000', '\ue001', '\ue002', '\ue003', '\ue004', '\ue005', '`', '"', 'a', '\n', '<');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (foreign) => {
        const marked = [named, message] as const;
        for (const mark of marked) {
          const spans = spansOf(`before ${mark(foreign)} after`);
          expect(spans.map(({ kind }) => kind)).toEqual(['words', mark === named ? 'name' : 'message', 'words']);
          expect([spans[0]!.text, spans[2]!.text]).toEqual(['before ', ' after']);
          expect(spans[1]!.text).not.toMatch(/[\ue000-\ue005]/);
        }
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('two names that differ in a mark alone stay two', () => {
    expect(named('a\ue001')).not.toBe(named('a'));
    expect(plainText(named('a\ue001'))).toBe('a\\u{e001}');
  });
});

test('a surface gets every span by its kind', () => {
  const shout = (kind: string) => (text: string) => `[${kind} ${text}]`;
  const how = {
    words: shout('words'),
    name: shout('name'),
    code: shout('code'),
    strong: shout('strong'),
    message: shout('message'),
  };
  expect(rendered(`${named('a')}, \`b\`${strong('c')}${message('d')}`, how)).toBe(
    '[name a][words , ][code b][strong c][message d]',
  );
});

test('outside of reports names go through the given function, and settings keep their backticks', () => {
  const text = `${named('<a>')} in \`models\` ${strong('falls')} ${message('"x"')}`;
  expect(plainText(text)).toBe('<a> in `models` falls "x"');
  expect(plainText(text, (name) => `(${name})`)).toBe('(<a>) in `models` falls "x"');
});

test('names are cut, at 120 characters where nothing else is said', () => {
  expect(plainText(shortened('abcdef', 3))).toBe('abc…');
  expect(plainText(shortened('abc', 3))).toBe('abc');
  expect(plainText(named('x'.repeat(121)))).toBe(`${'x'.repeat(120)}…`);
});

test('lists of names say how many more there are', () => {
  expect(plainText(listed(['a', 'b', 'c'], 2))).toBe('a, b and 1 more');
  expect(plainText(listed(['a', 'b'], 2))).toBe('a, b');
  expect(plainText(listed(['a', 'b'], 2, 2000))).toBe('a, b and 1,998 more');
  expect(listed([], 2)).toBe('none');
});

test('sentences that say nothing leave no blank', () => {
  expect(together('', 'One.', '', 'Two.')).toBe('One. Two.');
  expect(together('', '')).toBe('');
});

test('a large first letter, but not of a name', () => {
  expect(capital('possible: x')).toBe('Possible: x');
  expect(capital('')).toBe('');
  expect(plainText(capital(`${named('gpt')} is best`))).toBe('gpt is best');
});
