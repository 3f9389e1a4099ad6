import { expect, test } from '@jest/globals';
import type { EnsembleResult } from '../../../src/certificate/types.js';
import type { RealisedPolicy } from '../../../src/policies/types.js';
import { measuredOf, type PolicyFigures } from '../../../src/report/model/measured.js';
import type { Evaluation } from '../../../src/run/evaluate.js';

const ensemble = (name: string, difference: number): Partial<EnsembleResult> => ({
  name,
  accuracy: 0.8 + difference,
  difference,
  interval: [difference - 0.01, difference + 0.01],
});

const policy = (name: string, gain: number, parts: Partial<RealisedPolicy> = {}): Partial<RealisedPolicy> => ({
  name,
  kind: 'router',
  accuracy: 0.7 + gain,
  gain,
  interval: [gain - 0.02, gain + 0.02],
  jointLower: gain - 0.03,
  heldOut: true,
  won: 3,
  lost: 1,
  cost: 0.5,
  latency: null,
  ...parts,
});

/** The best model is right on 80%, a declared baseline on 70%. */
function measured(
  ensembles: readonly Partial<EnsembleResult>[],
  realised: readonly Partial<RealisedPolicy>[] | null,
  declared = false,
): PolicyFigures[] {
  const singleBest = { name: 'm', declared, accuracy: declared ? 0.7 : 0.8, ties: [] };
  const policies = realised === null ? null : { realised };
  return measuredOf({ certificate: { ensembles, singleBest }, policies } as unknown as Evaluation);
}

test('the best comes first, whatever it is', () => {
  const all = measured([ensemble('vote', 0.03)], [policy('low', 0.01), policy('high', 0.05)]);
  expect(all.map(({ name, gain }) => [name, gain])).toEqual([
    ['high', 0.05],
    ['vote', 0.03],
    ['low', 0.01],
  ]);
});

test('an ensemble has the figures of its comparison with the members, once', () => {
  const own = policy('vote', 0.02, { kind: 'ensemble', jointLower: null });
  const [only, ...others] = measured([ensemble('vote', 0.03)], [own]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    gain: 0.03,
    accuracy: 0.8 + 0.03,
    interval: [0.03 - 0.01, 0.03 + 0.01],
    won: 3,
    cost: 0.5,
  });
  expect(only!.note).toBe('in the results');
});

test('over a declared baseline the gain of an ensemble is another quantity, of which only a policy knows the interval', () => {
  const own = policy('vote', 0.12, { kind: 'ensemble', jointLower: null });
  const [known, other] = measured([ensemble('vote', 0.03), ensemble('more', 0.01)], [own], true);
  expect(known).toMatchObject({ name: 'vote', gain: 0.12, interval: [0.12 - 0.02, 0.12 + 0.02] });
  expect(other).toMatchObject({ name: 'more', interval: null, won: null });
  expect(other!.gain).toBeCloseTo(0.81 - 0.7, 12);
});

test('a policy that has the name of no ensemble keeps its own figures, and says where it was not held out', () => {
  const [first, second] = measured([], [policy('a', 0.02), policy('b', 0.01, { heldOut: false })]);
  expect(first).toMatchObject({ note: '', gain: 0.02, jointLower: 0.02 - 0.03 });
  expect(second!.note).toBe('not held out');
});

test('without diagnostics only the ensembles are measured, and without those nothing', () => {
  expect(measured([ensemble('vote', 0.03)], null)).toMatchObject([{ kind: 'ensemble', jointLower: null, cost: null }]);
  expect(measured([], null)).toEqual([]);
});
