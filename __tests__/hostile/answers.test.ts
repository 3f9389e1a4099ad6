import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { finalAnswer } from '../../src/answers/final-answer.js';
import { answerKey } from '../../src/answers/key.js';
import { sameAnswer } from '../../src/answers/same.js';

const many = (text: string, times: number): string => text.repeat(times);

/** Each as long as a hostile answer may be, or short and costly to evaluate. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a million characters', many('a ', 500_000)],
  ['a million digits', many('1', 1_000_000)],
  ['braces', many('{', 100_000)],
  ['brackets, nested', many('(', 400) + '1' + many(')', 400)],
  ['brackets within the limit of length', many('(', 199) + '1' + many(')', 199)],
  ['fractions without arguments', many('\\frac', 100_000)],
  ['short of a fraction', many('\\frac', 150)],
  ['boxes', many('\\boxed{', 100_000)],
  ['boxes that are searched', many('\\boxed{', 2_800)],
  ['factorial of a factorial', '9!!!!!'],
  ['a factorial of many digits', '99999!'],
  ['a tower of powers', '10^{10^{10}}'],
  ['a large power', '2^{99999999}'],
  ['a power of a sum', '(a+b+c+d)^{12}'],
  ['a product of sums', many('(1+x)', 190)],
  ['a denominator that grows', `${many('1+1/(', 28)}x${many(')', 28)}`],
  ['sums of roots', `(${Array.from({ length: 40 }, (_, i) => `\\sqrt{${i + 2}}`).join('+')})^{20}`],
  ['roots of roots', `${many('\\sqrt{', 25)}2${many('}', 25)}`],
  ['a root of a long number', `\\sqrt{${many('9', 400)}}`],
  ['plus-minus inside plus-minus', `${many('\\{\\pm ', 28)}1${many('\\}', 28)}`],
  ['commas', many('1,', 190)],
  ['thousands', `1${many(',000', 4_000)}`],
  ['an exponent', '1e999'],
  ['brackets of a program', many('[', 9_000) + many(']', 9_000)],
  ['strings of a program', `{${many("'a',", 4_900)}}`],
  ['dollars', many('$', 19_999)],
  ['stars', many('*', 19_999)],
  ['back-ticks', many('`', 19_999)],
  ['white space', `answer${many(' ', 19_000)}x`],
  ['announcements', many('answer to a ', 1_600)],
  ['JSON', `{"answer":${many('[', 9_000)}`],
  ['half a character', '\ud800'],
  ['a null character', '\0\0'],
  ['a name of every object', '__proto__'],
];

describe('hostile answers', () => {
  test.each(HOSTILE)('%s', (_name, text) => {
    expect(sameAnswer(text, text)).not.toBeNull();
    for (const other of ['18', '(3,4]', '\\frac43', 'B', '']) {
      expect(sameAnswer(text, other)).toBeNull();
      expect(sameAnswer(other, text)).toBeNull();
    }
    expect(answerKey(text)).not.toBe('');
    expect(finalAnswer(text)?.length ?? 0).toBeLessThanOrEqual(20_000);
  });

  test('random pieces of formulas never throw, and are the same as themselves', () => {
    const piece = fc.constantFrom(
      ...[
        '\\frac',
        '\\sqrt',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '\\{',
        '\\}',
        '^',
        '_',
        '12',
        '3.5',
        'x',
        '-',
        '+',
        '\\pm',
        ',',
      ],
      ...[
        '=',
        '<',
        '\\le',
        '\\cup',
        '\\infty',
        '\\text{cm}',
        '$',
        '\\$',
        '%',
        '!',
        '|',
        '/',
        '*',
        ' ',
        "'",
        '"',
        ':',
        '.',
      ],
      ...[
        '\\sin',
        '\\pi',
        '^\\circ',
        'and',
        '\\begin{pmatrix}',
        '&',
        '\\\\',
        '\\end{pmatrix}',
        '\\boxed{',
        'answer is ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        if (answerKey(text) === '') return;
        expect([text, sameAnswer(text, text)]).not.toEqual([text, null]);
      }),
      { seed: 7, numRuns: 3_000 },
    );
  });
});
