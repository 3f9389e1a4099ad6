import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { plainText } from '../../src/report/model/text.js';
import { savingText } from '../../src/report/model/saving-text.js';
import { renderHtml } from '../../src/report/html/page.js';
import { commentLevels } from '../../src/report/markdown/comment.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { evaluationIn } from '../support/evaluation.js';

test('README says what switching saves in the example, as comment, page and terminal do', async () => {
  const inputs = { results: 'costs.csv', ensembles: 'router', 'baseline-model': 'large', 'max-loss': '0.03' };
  const evaluation = await evaluationIn('examples/synthetic', inputs);
  const said = savingText(evaluation.saving!);
  const plain = plainText(said);
  expect(plain).toMatch(
    /^Switching from large to medium saves \d+% and loses at most [\d.]+ points; the best router tried, .*, saves \d+%\.$/,
  );
  const readme = readFileSync('README.md', 'utf8');
  expect(readme.replaceAll('`', '')).toContain(plain);
  expect(readme).toContain('--ensembles router --baseline-model large --max-loss 0.03');
  const [, switching, best] = / saves (\d+%).* saves (\d+%)/.exec(plain)!;
  const example = readFileSync('examples/synthetic/README.md', 'utf8').replace(/\s+/g, ' ');
  for (const share of [switching!, best!]) expect(example).toContain(share);
  const surfaces = [
    commentLevels(evaluation)[0]!(''),
    renderHtml(evaluation, false).replace(/<[^>]*>/g, ''),
    renderTerminal(evaluation, { width: 100, color: false }).replace(/\s+/g, ' '),
  ];
  for (const surface of surfaces) expect(surface.replaceAll('`', '')).toContain(plain);
}, 60_000);
