import { describe, expect, test } from '@jest/globals';
import type { Diagnostics } from '../../../src/correlation/types.js';
import { correlationText, fewModelsText, regimeText } from '../../../src/report/model/diagnosis.js';
import { fullLevels } from '../../../src/report/markdown/comment.js';
import { seeded } from '../../support/random.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { plainText } from '../../../src/report/model/text.js';

/** Four models that fail together on every tenth query, and otherwise each for itself on every fifth or so. */
function withCommonCause(): Record<string, (0 | 1)[]> {
  const random = seeded(3);
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const rows: Record<string, (0 | 1)[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let q = 0; q < 600; q++) for (const name of names) rows[name]!.push(q % 10 === 0 || random() < 0.15 ? 0 : 1);
  return rows;
}

describe('what correlation says', () => {
  test('a common cause is named as one, with what was predicted and what was seen', async () => {
    const { diagnostics } = await evaluationOf(withCommonCause());
    const text = plainText(correlationText(diagnostics!));
    expect(text).toMatch(/all models should fail together on [\d.]+% of the questions; they do on 10\.0%/);
    expect(text).toContain(
      'a common cause that pairs do not show. Look at the all-wrong list before you blame the models.',
    );
    expect(diagnostics!.pairwise.fullSigma!.interval![0]).toBeGreaterThan(1);
  });

  test('where fewer than two models vary it says that it says nothing', async () => {
    const { diagnostics } = await evaluationOf({ a: run(20, 20), b: run(20, 10) });
    expect(plainText(correlationText(diagnostics!))).toMatch(/^Correlations say nothing here/);
  });
});

test('how few models do: the share and the pool', async () => {
  const { diagnostics } = await evaluationOf({ a: run(100, 60), b: run(100, 30).reverse(), c: run(100, 55) });
  expect(plainText(fewModelsText(diagnostics!, 3))).toMatch(
    /^2 models \(a, b\) already reach 100% of the possible gain of all 3\./,
  );
});

test('where it takes all of them, that is said', async () => {
  const { diagnostics } = await evaluationOf({ a: run(100, 60), b: run(100, 30).reverse() });
  expect(plainText(fewModelsText(diagnostics!, 2))).toBe('It takes all 2 models to reach 90% of their possible gain.');
});

describe('the regime in words', () => {
  test('mostly unrescuable: better models, not more of them', async () => {
    const evaluation = await evaluationOf({ a: run(400, 200), b: run(400, 190) });
    expect(plainText(regimeText(evaluation.diagnostics!.regime!, evaluation))).toContain(
      'more models of this kind will not help',
    );
  });

  test('mostly rescuable: the right answer is in the pool', async () => {
    const evaluation = await evaluationOf({ a: run(400, 210), b: run(400, 200).reverse() });
    expect(plainText(regimeText(evaluation.diagnostics!.regime!, evaluation))).toContain(
      'the problem is knowing when to leave a',
    );
  });
});

test('diagnostics switched off leave no trace in the report, and no work', async () => {
  const evaluation = await evaluationOf(withCommonCause(), { diagnostics: 'false' });
  expect(evaluation.diagnostics).toBeNull();
  expect(fullLevels(evaluation)[0]!('')).not.toMatch(/correlation|How many models/i);
});

test('same seed, same diagnostics; another seed, another interval', async () => {
  const of = async (seed: string): Promise<Diagnostics> =>
    (await evaluationOf(withCommonCause(), { seed })).diagnostics!;
  const first = await of('7');
  expect(await of('7')).toEqual(first);
  expect((await of('8')).pairwise.singleFactor!.interval).not.toEqual(first.pairwise.singleFactor!.interval);
});
