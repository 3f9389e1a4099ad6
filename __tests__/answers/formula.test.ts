import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerKey } from '../../src/answers/key.js';
import { sameAnswer } from '../../src/answers/same.js';

/** A formula as people write it, once as it is and once with its parts moved about, and its value by plain floats. */
interface Formula {
  readonly text: string;
  readonly moved: string;
  readonly at: (x: number, y: number) => number;
}

const SEED = { seed: 20261124, numRuns: 400 };

const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((n) => ({ text: String(n), moved: `${n}.0`, at: () => n })),
  fc.constantFrom(2, 3, 4, 8).map((n) => ({
    text: `\\sqrt{${n}}`,
    moved: `\\frac{1}{2} \\cdot \\sqrt{${4 * n}}`,
    at: () => Math.sqrt(n),
  })),
  fc.constant({ text: 'x', moved: 'x \\cdot 1', at: (x: number) => x }),
  fc.constant({ text: 'y', moved: '1y', at: (_x: number, y: number) => y }),
  fc.constant({ text: '\\pi', moved: 'π', at: () => Math.PI }),
);

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'formula' },
    leaf,
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({
      text: `(${a.text} + ${b.text})`,
      moved: `\\left(${b.moved} + ${a.moved}\\right)`,
      at: (x: number, y: number) => a.at(x, y) + b.at(x, y),
    })),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({
      text: `(${a.text} - ${b.text})`,
      moved: `(-${b.moved} + ${a.moved})`,
      at: (x: number, y: number) => a.at(x, y) - b.at(x, y),
    })),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([a, b, c]) => ({
      text: `${a.text} \\cdot (${b.text} + ${c.text})`,
      moved: `(${c.moved} \\cdot ${a.moved} + ${a.moved} \\times ${b.moved})`,
      at: (x: number, y: number) => a.at(x, y) * (b.at(x, y) + c.at(x, y)),
    })),
    fc.tuple(tie('formula'), leaf).map(([a, b]) => ({
      text: `\\frac{${a.text}}{${b.text}}`,
      moved: `(${a.moved}) / (${b.moved})`,
      at: (x: number, y: number) => a.at(x, y) / b.at(x, y),
    })),
    tie('formula').map((a) => ({
      text: `(${a.text})^2`,
      moved: `(${a.moved})(${a.moved})`,
      at: (x: number, y: number) => a.at(x, y) ** 2,
    })),
  ),
}));

const POINTS: readonly (readonly [number, number])[] = [
  [0.7312, 1.9173],
  [-2.3719, 0.4441],
  [3.0907, -1.2345],
];

describe('formulas', () => {
  test('moving terms and factors about and multiplying out changes nothing', () => {
    fc.assert(
      fc.property(formula, ({ text, moved }) => {
        expect([text, moved, sameAnswer(moved, text)]).not.toEqual([text, moved, null]);
      }),
      SEED,
    );
  });

  test('two formulas are the same exactly if they have the same value wherever they are evaluated', () => {
    const leaves: readonly Pick<Formula, 'text' | 'at'>[] = [
      { text: '1', at: () => 1 },
      { text: '2', at: () => 2 },
      { text: '\\sqrt{2}', at: () => Math.SQRT2 },
      { text: '\\sqrt{8}', at: () => Math.sqrt(8) },
      { text: 'x', at: (x) => x },
    ];
    const formulas = leaves.flatMap((a) =>
      leaves.flatMap((b) => [
        { text: `${a.text} + ${b.text}`, at: (x: number) => a.at(x, 0) + b.at(x, 0) },
        { text: `${a.text} - ${b.text}`, at: (x: number) => a.at(x, 0) - b.at(x, 0) },
        { text: `${a.text} \\cdot ${b.text}`, at: (x: number) => a.at(x, 0) * b.at(x, 0) },
        { text: `\\frac{${a.text}}{1 + ${b.text}}`, at: (x: number) => a.at(x, 0) / (1 + b.at(x, 0)) },
      ]),
    );
    // A number minus a number may be a range or a score.
    const clear = formulas.filter(({ text }) => !/^\d - \d$/.test(text));
    clear.forEach((a, i) => {
      for (const b of clear.slice(i)) {
        const isEqual = POINTS.every(([x]) => Math.abs(a.at(x) - b.at(x)) < 1e-12);
        expect([a.text, b.text, sameAnswer(a.text, b.text) !== null]).toEqual([a.text, b.text, isEqual]);
      }
    });
  });

  test('a formula and the same plus a little are never the same', () => {
    fc.assert(
      fc.property(formula, fc.integer({ min: 1, max: 10 ** 9 }), ({ text }, n) => {
        expect(sameAnswer(`${text} + \\frac{1}{${n}}`, text)).toBeNull();
      }),
      SEED,
    );
  });
});

describe('numbers', () => {
  test('a fraction has one key however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 99 }), (n, d) => {
        const sign = n < 0 ? '-' : '';
        const size = Math.abs(n);
        const key = answerKey(`\\frac{${n}}{${d}}`);
        for (const text of [
          `${n}/${d}`,
          `${sign}\\dfrac{${size}}{${d}}`,
          `${sign}\\frac{${size * 3}}{${d * 3}}`,
          `$${n} / ${d}$`,
        ])
          expect([text, answerKey(text)]).toEqual([text, key]);
      }),
      SEED,
    );
  });

  test('two fractions have one key exactly if they are equal', () => {
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        expect(answerKey(`\\frac{${a}}{${b}}`) === answerKey(`${c}/${d}`)).toBe(a * d === b * c);
      }),
      SEED,
    );
  });

  test('a decimal is exact', () => {
    expect(answerKey('0.1')).toBe(answerKey('1/10'));
    expect(answerKey('0.1000000000000000055511151231257827')).not.toBe(answerKey('0.1'));
    expect(answerKey('9007199254740993')).not.toBe(answerKey('9007199254740992'));
    expect(answerKey('0.30000000000000004')).not.toBe(answerKey('0.3'));
  });
});
