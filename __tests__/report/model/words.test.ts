import { beforeAll, expect, test } from '@jest/globals';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { luckText, routerText } from '../../../src/report/model/diagnosis.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { summaryOf } from '../../../src/report/model/summary.js';
import { boundRows, boundsText, clusterText } from '../../../src/report/model/words.js';
import { evaluationOf } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { plainText } from '../../../src/report/model/text.js';

let independent: Evaluation;
let clustered: Evaluation;
beforeAll(async () => {
  independent = await evaluationOf({ a: run(50, 45), b: run(50, 40), c: run(50, 43) });
  const { certificate } = independent;
  clustered = {
    ...independent,
    certificate: {
      ...certificate,
      clusters: { clusters: 40, effective: 38, largest: 2, unlabelled: 0, designEffect: 1 },
      queries: { ...certificate.queries, neededToDecide: null },
      gain: {
        ...certificate.gain,
        method: 'clusterLeast',
        independent: { ...certificate.gain, verdict: certificate.verdict },
      },
    },
  };
});

test('in clusters no number of queries is named', () => {
  expect(clustered.certificate.verdict).toBe('inconclusive');
  expect(summaryOf(independent).steps[0]).toMatch(/^Evaluate \d+ more questions \(\d+ in all\)/);
  expect(summaryOf(clustered).steps[0]).toMatch(/^Evaluate more clusters/);
  expect(summaryOf(clustered).steps.join()).not.toMatch(/\d+ more questions/);
});

test('in clusters each text says for what its limits are', () => {
  expect(clusterText(clustered.certificate)).toContain(
    'the limits of the gain allow for what the questions of one have in common',
  );
  expect(clusterText(clustered.certificate)).not.toMatch(/design effect|drawn independently/);
  expect(boundsText(clustered.certificate)).toContain(
    'Those of this table, of the router ceiling and of formats assume independent questions',
  );
  const router = { repeats: 2, queries: 9, leftOut: 0, gain: { point: 0, lower: 0, upper: 0, crossFitted: 0 } };
  expect(routerText(router, true)).toContain('Both limits take the questions as independent');
  expect(routerText(router)).not.toContain('independent');
});

test('the page of a clustered evaluation argues with bets, and else with binomial counts', () => {
  expect(renderHtml(clustered, false)).not.toContain('Each count is binomial');
  expect(renderHtml(clustered, false)).toContain('bets are laid on whole clusters');
  expect(renderHtml(independent, false)).toContain('Each count is binomial');
});

test('no bound is called looser than it is', () => {
  const note = boundRows(independent.certificate).find(([name]) => name === '`rescueBonferroni`')![2];
  expect(note).toBe('valid');
});

test.each([
  ['and 12.5 over better', run(40, 25)],
  ['and nothing over better', run(40, 35)],
])('names of one model gain over their best %s', async (said, better) => {
  const same = { 'same@a': run(40, 20), 'same@b': [...run(10, 0), ...run(30, 20)] };
  const { certificate, diagnostics } = await evaluationOf({ better, ...same });
  const text = plainText(luckText(diagnostics!, certificate));
  expect(text).toContain(`points over their best ${said}`);
  expect(text).not.toContain('needs no second model');
});
