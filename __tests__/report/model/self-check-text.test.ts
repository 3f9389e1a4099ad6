import { expect, test } from '@jest/globals';
import { certify } from '../../../src/certificate/certify.js';
import { gateStability } from '../../../src/gate/stability.js';
import type { Pool } from '../../../src/outcomes/pool.js';
import { canFailText, smallestGainText, steadinessText } from '../../../src/report/model/self-check-text.js';
import { poolOf, run } from '../../support/table.js';
import { plainText } from '../../../src/report/model/text.js';

function said(pool: Pool, failOn: readonly string[], minGain = 0.02) {
  const certificate = certify(pool, { confidence: 0.95, minGain, baseline: undefined });
  const check = gateStability(pool, certificate, { failOn, seed: 1, baseline: undefined, replicates: 10 });
  return {
    steady: plainText(steadinessText(check, certificate)),
    smallest: plainText(smallestGainText(check, certificate)),
    canFail: plainText(canFailText(check, certificate, failOn)),
  };
}

const pool = (n: number): Pool => poolOf({ a: run(n, (9 * n) / 10), b: run(n, n / 2) });

test('how steady it is', () => {
  expect(said(pool(1000), ['no-gain', 'regression']).steady).toBe(
    'With its own questions drawn again 10 times, this evaluation gets another verdict 0.0% of the time (no-gain 100.0%). The gate (no-gain) decides otherwise 0.0%. Not judged anew: regression.',
  );
  expect(said(pool(1000), []).steady).not.toContain('gate');
});

test('of clusters, it is these that are drawn, and these that are needed', () => {
  const clustered = (clusters: number): Pool => ({ ...pool(10 * clusters), cluster: (row) => `t${row % clusters}` });
  const few = said(clustered(40), ['no-gain']);
  expect(few.steady).toContain('With its own clusters of questions drawn again 10 times');
  expect(few.smallest).toMatch(/^40 clusters and 2 models can at best rule out gains above/);
  expect(few.canFail).toMatch(
    /and another model right, 40 clusters could not rule out .* It takes at least \d\d\d clusters\.$/,
  );
  const needed = Number(/(\d+) clusters\.$/.exec(few.canFail)![1]);
  expect(said(clustered(needed), ['no-gain']).canFail).toMatch(
    new RegExp(
      `^This gate can fail on no-gain: ${needed} clusters could rule out gains above 2\\.00 points, and 2 were asked`,
    ),
  );
  expect(said(clustered(needed - 1), ['no-gain']).canFail).toContain('cannot fail');
  expect(said(clustered(40), ['no-gain'], 1e-5).canFail).toMatch(/ It takes more than 10,000 clusters\.$/);
  expect(said(clustered(40), ['no-gain'], 0).canFail).toContain('No number of questions would do.');
});

test('the smallest gain, rounded up', () => {
  expect(said(pool(1000), ['no-gain']).smallest).toBe(
    '1,000 questions and 2 models can at best rule out gains above 0.31 points; these results rule out gains above 0.31.',
  );
});

test.each([
  [[], 1000, 0.02, /^This gate cannot fail: `fail-on` is none\.$/],
  [
    ['no-gain'],
    1000,
    0.02,
    /^This gate can fail on no-gain: it does where at most 12 questions are left that a gets wrong and another model right \(now 0\)\.$/,
  ],
  [
    ['no-gain'],
    100,
    0.02,
    /^This gate cannot fail on no-gain: even if .* 100 questions could not rule out a gain of 2\.\d+ points, and 2 were asked for\. It takes at least 151 questions\.$/,
  ],
  [['no-gain', 'regression'], 100, 0.02, /It can also fail on regression\.$/],
  [['no-gain', 'inconclusive'], 100, 0, /No number of questions would do\.$/],
  [['inconclusive'], 100, 0, /^This gate cannot fail: at a min-gain of 0/],
  [['inconclusive', 'regression'], 100, 0.02, /^This gate can fail: on inconclusive, regression\.$/],
])('whether %j can fail with %d queries at %d', (failOn, queries, minGain, text) => {
  expect(said(pool(queries), failOn, minGain).canFail).toMatch(text);
});
