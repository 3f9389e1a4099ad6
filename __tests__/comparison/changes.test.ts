import { expect, test } from '@jest/globals';
import { compare } from '../../src/comparison/compare.js';
import type { Regression } from '../../src/comparison/types.js';
import { seeded } from '../support/random.js';
import { earlierOf, snapshotOf } from './snapshots.js';

const SETTINGS = { confidence: 0.95, minGain: 0.05, baseline: undefined };

/** One run: right or wrong, by model and query. */
type Run = readonly (readonly (0 | 1)[])[];

/** @param votes  whether the majority of the first three models is an ensemble of both runs */
function outcomeOf(before: Run, after: Run, votes = true): Regression['outcome'] {
  const snapshot = (run: Run) => {
    const vote = run[0]!.map((_, q): 0 | 1 => (run[0]![q]! + run[1]![q]! + run[2]![q]! >= 2 ? 1 : 0));
    const ensembles = votes ? { vote } : {};
    return snapshotOf(Object.fromEntries(run.map((column, m) => [`m${m}`, column])), { ensembles });
  };
  return compare(earlierOf(snapshot(before)), snapshot(after), SETTINGS).outcome;
}

/** The chance that each model answers each query right: mostly near 0 or 1, as of models asked again. */
function chancesOf(models: number, queries: number, random: () => number): number[][] {
  const difficulty = Array.from({ length: queries }, () => 2 * random() - 1);
  return Array.from({ length: models }, () =>
    difficulty.map((hard) => 1 / (1 + Math.exp(-12 * (0.4 - hard + (random() - 0.5) / 2)))),
  );
}

function answered(chances: readonly (readonly number[])[], random: () => number): Run {
  return chances.map((chance) => chance.map((p) => (random() < p ? 1 : 0)));
}

function rate(times: number, alarm: () => Regression['outcome']): number {
  let alarms = 0;
  for (let i = 0; i < times; i++) if (alarm() === 'regressed') alarms += 1;
  return alarms / times;
}

test('every model answers again with the same chances: 400 runs, an alarm in at most 5 %', () => {
  const random = seeded(11);
  const chances = chancesOf(3, 150, random);
  expect(rate(400, () => outcomeOf(answered(chances, random), answered(chances, random)))).toBeLessThanOrEqual(0.05);
});

test('any query may stand for any other: 400 resamples, an alarm in at most 5 %', () => {
  const random = seeded(12);
  const seen = answered(chancesOf(3, 150, random), random);
  const redrawn = (): Run => {
    const chosen = seen[0]!.map(() => Math.floor(random() * 150));
    return seen.map((column) => chosen.map((q) => column[q]!));
  };
  expect(rate(400, () => outcomeOf(redrawn(), redrawn()))).toBeLessThanOrEqual(0.05);
});

/** The run with five points less for some models: so many of their right answers are wrong, wherever they stood. */
function dropped(run: Run, isHit: (model: number) => boolean, random: () => number): Run {
  return run.map((column, m) => {
    if (!isHit(m)) return column;
    const lost: (0 | 1)[] = [...column];
    for (let left = Math.round(0.05 * column.length); left > 0;) {
      const q = Math.floor(random() * column.length);
      if (lost[q] === 1) left -= 1;
      lost[q] = 0;
    }
    return lost;
  });
}

test.each([
  ['of the best model', (model: number, best: number) => model === best],
  ['of all models', () => true],
])('a drop of 5 points on 1,300 shared queries %s is caught', (_, isHit) => {
  const random = seeded(13);
  const chances = chancesOf(4, 1300, random);
  const sums = chances.map((chance) => chance.reduce((sum, p) => sum + p, 0));
  const best = sums.indexOf(Math.max(...sums));
  const caught = rate(100, () =>
    outcomeOf(
      answered(chances, random),
      dropped(answered(chances, random), (m) => isHit(m, best), random),
      false,
    ),
  );
  expect(caught).toBeGreaterThanOrEqual(0.95);
});
