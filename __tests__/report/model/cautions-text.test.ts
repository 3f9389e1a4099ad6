import { expect, test } from '@jest/globals';
import { cautionText } from '../../../src/report/model/cautions-text.js';
import { plainText } from '../../../src/report/model/text.js';
import type { Caution } from '../../../src/run/cautions.js';

const said = (caution: Caution): string => plainText(cautionText(caution), (name) => `<${name}>`);

test.each<[Caution, string]>([
  [
    { kind: 'few-clusters', effective: 7.6, largest: 50, queries: 400 },
    'Few clusters hold much of the data: they weigh like 8 of equal size, the largest has 12.5% of the questions. A kind of cluster that is rare and large, and is not among them, can change the verdict.',
  ],
  [
    { kind: 'of-few', queries: 1, models: [] },
    '1 question is in the results of at most half of the models (of none) and no part of the certificate.',
  ],
  [
    { kind: 'of-few', queries: 1200, models: ['a', 'b', 'c', 'd', 'e', 'f'] },
    '1,200 questions are in the results of at most half of the models (<a>, <b>, <c>, <d>, <e> and 1 more) and no part of the certificate.',
  ],
  [
    { kind: 'left-out', models: [{ name: 'a', coverage: 0.905 }], verdict: 'no-gain' },
    '<a> (90.5% answered) was left out by `min-coverage`: with it, on the questions that all answered, the verdict would be no-gain.',
  ],
  [
    {
      kind: 'left-out',
      models: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, coverage: 0.5 })),
      verdict: 'gain-possible',
    },
    '<a> (50.0% answered), <b> (50.0% answered), <c> (50.0% answered), <d> (50.0% answered), <e> (50.0% answered) and 1 more were left out by `min-coverage`: with them, on the questions that all answered, the verdict would be gain-possible.',
  ],
  [
    { kind: 'identical', models: ['a', 'b'], verdict: 'no-gain' },
    '<a>, <b> have the same outcome on every question: if they are one model, keep one of them. Counted once the verdict would be no-gain.',
  ],
  [
    { kind: 'ensemble-name', model: 'vote', verdict: null },
    '<vote> is counted as a model and is called like an ensemble: if it is one, name it in `ensembles`.',
  ],
  [
    { kind: 'vote', model: 'x', agreement: 0.99999, verdict: 'no-gain' },
    '<x> is counted as a model and gives what the majority of the others gives on 99.9% of the questions: if it is an ensemble, name it in `ensembles`. Without it the verdict would be no-gain.',
  ],
  [
    { kind: 'any-of', model: 'x', verdict: 'inconclusive' },
    '<x> is counted as a model and is right exactly where any other is: if it is the best choice among them, name it in `ensembles` or leave it out. Without it the verdict would be inconclusive.',
  ],
  [
    { kind: 'taken', glob: 'gpt*', names: ['gpt-4', 'gpt-5'], verdict: 'gain-possible' },
    '<gpt*> in `ensembles` takes <gpt-4>, <gpt-5> out of the pool. With them as models the verdict would be gain-possible. Name ensembles by their exact names.',
  ],
])('%j', (caution, text) => {
  expect(said(caution)).toBe(text);
});

test('of names that look the same it shows what differs', () => {
  // Cyrillic, a no-break space, a blank at the end, two blanks.
  const models = ['gpt', 'g\u0440t', 'a\u00a0b', 'a ', 'a  b'];
  expect(said({ kind: 'alike-names', models })).toBe(
    '<gpt>, <g\\u{440}t>, <a\\u{a0}b>, <a\\u{20}>, <a\\u{20} b> look the same and count as different models: give one model one name.',
  );
});

test('of ids one or several', () => {
  const example = ['q1', 'q1\u200b'] as const;
  expect(said({ kind: 'alike-ids', queries: 1, example })).toBe(
    '1 id looks like another one (<q1>, <q1\\u{200b}>, for one), and counts as different questions: give one question one id.',
  );
  expect(said({ kind: 'alike-ids', queries: 2, example })).toMatch(/^2 ids look like another one .* and count as /);
});
