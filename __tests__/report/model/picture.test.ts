import { expect, test } from '@jest/globals';
import { pictureOf, MAX_WIDTH } from '../../../src/report/model/picture.js';
import type { Situation } from '../../../src/report/model/situation.js';
import type { Evaluation } from '../../../src/run/evaluate.js';

interface Drawn {
  readonly gain: readonly [lower: number, point: number, upper: number];
  readonly minGain: number;
  readonly ensembles?: readonly { readonly difference: number; readonly interval: readonly [number, number] | null }[];
  readonly tried?: { readonly gain: number; readonly interval: readonly [number, number] };
  /** Accuracy of a declared baseline; the best model has 0.8. */
  readonly baseline?: number;
}

function picture({ gain, minGain, ensembles = [], tried, baseline }: Drawn, kind: string = 'room'): string[] {
  const [lower, point, upper] = gain;
  const certificate = {
    gain: { lower, point, upper },
    minGain,
    models: [{ name: 'm', accuracy: 0.8 }],
    singleBest: {
      name: baseline === undefined ? 'm' : 'b',
      declared: baseline !== undefined,
      accuracy: baseline ?? 0.8,
    },
    ensembles: ensembles.map((each, i) => ({ name: `e${i}`, accuracy: 0.8 + each.difference, ...each })),
  };
  const policy = { name: 'router', kind: 'router', accuracy: 0, heldOut: true, ...tried };
  const policies = tried === undefined ? null : { realised: [policy] };
  const drawn = pictureOf({ certificate, policies } as unknown as Evaluation, { kind } as Situation);
  return drawn === '' ? [] : drawn.split('\n');
}

test('17 cells from nothing to the most that is possible: points, intervals, 0 and the gain asked for', () => {
  // A cell is 1.25 points.
  expect(picture({ gain: [0.05, 0.1, 0.2], minGain: 0.1 })).toEqual([
    '●───────┊────────     0 best model',
    '│───━━━━●━━━━━━━━ +10.0 possible',
    '        ┊           +10 asked for',
  ]);
});

test('what is below 0 stands left of it', () => {
  expect(picture({ gain: [0, 0.04, 0.08], minGain: 0.02, tried: { gain: -0.04, interval: [-0.08, 0] } })).toEqual([
    '────────●─┊──────     0 best model',
    '━━━━●━━━━─┊──────  −4.0 best tried',
    '────────━━━━●━━━━  +4.0 possible',
    '          ┊          +2 asked for',
  ]);
});

test('ensembles have a bar each, the best first, three at most', () => {
  const one = picture({ gain: [0, 0.1, 0.2], minGain: 0, ensembles: [{ difference: 0.1, interval: null }] });
  expect(one[1]).toBe('│───────●──────── +10.0 yours');
  const four = [0, 0.2, 0.1, 0.05].map((difference) => ({ difference, interval: null }));
  const labels = picture({ gain: [0, 0.1, 0.2], minGain: 0, ensembles: four }).map((line) => line.slice(17).trim());
  expect(labels).toEqual([
    '0 best model',
    '+20.0 yours no. 1',
    '+10.0 yours no. 2',
    '+5.0 yours no. 3',
    '+10.0 possible',
    '+0 asked for',
  ]);
});

test('over a declared baseline everything is a gain over it, the best model too, and no interval of another gain', () => {
  const ensembles = [{ difference: 0.1, interval: [0, 0.2] as const }];
  expect(picture({ gain: [0.2, 0.3, 0.4], minGain: 0, ensembles, baseline: 0.6 })).toEqual([
    '●────────────────     0 baseline',
    '│───────●──────── +20.0 best model',
    '│───────────●──── +30.0 yours',
    '│───────━━━━●━━━━ +30.0 possible',
    '┊                    +0 asked for',
  ]);
});

test('a phone shows whole lines of the largest differences that there are', () => {
  const ensembles = [1, -1, -1].map((difference) => ({ difference, interval: [-1, 1] as const }));
  const lines = picture({ gain: [0, 1, 1], minGain: 0.015, ensembles, tried: { gain: -1, interval: [-1, 1] } });
  expect(lines).toHaveLength(7);
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(MAX_WIDTH);
});

test.each([0.012345678912, 0.99999999, 1e-9])(
  'a phone shows the whole line of a gain of %d that is asked for',
  (minGain) => {
    const lines = picture({ gain: [0, 0.1, 0.2], minGain });
    expect(lines.at(-1)).toContain(' asked for');
    expect([...lines.at(-1)!].length).toBeLessThanOrEqual(MAX_WIDTH);
  },
);

test('nothing to gain, or a comparison with an earlier run, is not drawn', () => {
  expect(picture({ gain: [0, 0, 0], minGain: 0 })).toEqual([]);
  for (const kind of ['regressed', 'held', 'incomparable'])
    expect(picture({ gain: [0, 0.1, 0.2], minGain: 0.1 }, kind)).toEqual([]);
});
