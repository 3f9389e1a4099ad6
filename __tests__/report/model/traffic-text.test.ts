import { beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { certificateJson } from '../../../src/report/files.js';
import { renderHtml } from '../../../src/report/html/page.js';
import { commentLevels } from '../../../src/report/markdown/comment.js';
import { sectionsOf } from '../../../src/report/model/sections/all.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import type { Evaluation } from '../../../src/run/evaluate.js';
import { evaluationOfText } from '../../support/evaluation.js';

const CSV = readFileSync('examples/synthetic/traffic.csv', 'utf8');
const WEIGHTS = 'faq = 90\nbilling = 8\ncode = 2';

let found: Evaluation;
beforeAll(async () => {
  found = await evaluationOfText(CSV, { 'group-by': 'kind', weights: WEIGHTS });
});

test('every surface says that it is weighted, and what it would be without', () => {
  const terminal = renderTerminal(found, { width: 100, color: false, sections: sectionsOf(found) }).replace(
    /\s+|`/g,
    (c) => (c === '`' ? '' : ' '),
  );
  expect(terminal).toContain('No ensemble of these 2 models can gain 2 points');
  expect(terminal).toContain('· weighted by traffic');
  expect(terminal).toContain('faq 90.0% (400), billing 8.0% (150), code 2.0% (250).');
  expect(terminal).toMatch(/If every question weighed the same: \+6\.4 points \(5\.0 to 8\.4; gain-possible\)/);
  expect(terminal).toContain('1.8% of the traffic');
  expect(terminal).toContain('every group has the share of the bets that it has of the traffic');
  // What is counted is counted in questions: 83 are the errors of chat, not 2.2% of 800.
  expect(terminal).toContain('Of the 83 errors of chat, every other model makes 32 too');
  expect(commentLevels(found)[0]!('')).toContain('weighted by traffic');
  const page = renderHtml(found, false);
  expect(page).toContain('weighted by traffic');
  expect(page).toContain('Share of the traffic that each model gets right');
});

test('the certificate has groups and shares, and nothing of policies that take every query once', () => {
  const document = JSON.parse(certificateJson(found)) as Record<string, unknown>;
  expect(document).toMatchObject({
    verdict: 'no-gain',
    passed: false,
    policies: null,
    saving: null,
    gain: { method: 'weightedRounds' },
    weights: { groups: [{ group: 'billing', share: 0.08 }, { group: 'code' }, { group: 'faq', queries: 400 }] },
    settings: { weights: [{ group: 'faq', share: 90 }, {}, {}] },
  });
  expect(document['warnings']).toEqual(
    expect.arrayContaining([expect.stringMatching(/^Weighted by traffic: .* are left out\.$/)]),
  );
  expect((document['slices'] as { name: string }[]).map(({ name }) => name)).toEqual(['billing', 'code', 'faq']);
});

test('with few questions of a large group the next step is to ask more of these', async () => {
  const lines = CSV.trim().split('\n');
  const few = [...lines.slice(0, 41), ...lines.slice(401)].join('\n');
  const evaluation = await evaluationOfText(few, { 'group-by': 'kind', weights: WEIGHTS, diagnostics: 'false' });
  const terminal = renderTerminal(evaluation, { width: 100, color: false }).replace(/\s+|`/g, (c) =>
    c === '`' ? '' : ' ',
  );
  expect(evaluation.certificate.verdict).toBe('inconclusive');
  expect(terminal).toContain('Evaluate more questions, first of faq (90.0% of the traffic, 40 questions).');
});

test('rows that stand for several queries have no place in it', async () => {
  const counted = 'query_id,kind,count,a,b\nq1,x,5,1,0\nq2,y,7,0,1\n';
  await expect(evaluationOfText(counted, { 'group-by': 'kind', weights: 'x = 1\ny = 1' })).rejects.toThrow(
    '`weights` takes one row per question',
  );
});
