import { expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/model/summary.js';
import { plainText } from '../../../src/report/model/text.js';
import { evaluationOfText } from '../../support/evaluation.js';

test('a saving that hangs on the cost of one answer is not said as one, and is no pass', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [
    `q${i},big,${Number(i % 10 < 9)},${i === 0 ? 1000 : 0.01}`,
    `q${i},small,${Number(i % 20 < 17)},0.01`,
  ]).flat();
  const csv = `query_id,model,correct,cost\n${rows.join('\n')}\n`;
  const evaluation = await evaluationOfText(csv, { 'max-loss': '0.1', 'fail-on': 'no-saving,inconclusive' });
  const summary = summaryOf(evaluation);
  expect(plainText(summary.saving)).toMatch(
    /^Switching from big to small is not shown to save anything \(99% here, −[\d,]+ to 100%\)/,
  );
  expect(evaluation.decision.failures).toEqual(['inconclusive']);
  const lenient = summaryOf(await evaluationOfText(csv, { 'max-loss': '0.1', 'fail-on': 'no-saving' }));
  expect(lenient).toMatchObject({ passed: true, undecided: true });
});
