import { describe, expect, test } from '@jest/globals';
import { publishedFault } from '../../../src/audit/errata/published.js';
import { certify } from '../../../src/certificate/certify.js';
import { parseAdjudications } from '../../../src/audit/adjudications.js';
import { adjudicationsCsv } from '../../../src/report/adjudications-csv.js';
import { audited, SETTINGS } from '../audited.js';
import { evidenceOf } from '../../support/evidence.js';
import { poolOf, run } from '../../support/table.js';

// Of MMLU (MIT licence), global_facts; annotated "Wrong Groundtruth" in MMLU-Redux.
const QUESTION = 'As of 2017, how many people in the world have some access to electricity?';
const CHOICES = '\nA. 60%\nB. 70%\nC. 80%\nD. 90%\nAnswer:';
// Annotated as right there.
const SOUND = 'As of 2015, the global fertility rate was about';

describe('a question whose fault was published', () => {
  test.each([
    ['alone, by its letter', QUESTION, 'C'],
    ['alone, by the text of the choice', QUESTION, '80%'],
    ['with its choices', QUESTION + CHOICES, 'C'],
    ['behind examples', `Question: Which?\nA. 1\nAnswer: A\n\nQuestion: ${QUESTION}${CHOICES}`, ' c'],
    ['in other blanks and capitals', `  ${QUESTION.toUpperCase().replaceAll(' ', '  ')}`, 'C'],
  ])('%s', (_what, prompt, reference) => {
    expect(publishedFault(prompt, reference)).toMatchObject({
      class: 'wrong-reference',
      source: expect.stringContaining('arXiv:2406.04127'),
    });
  });

  test.each([
    ['with another reference', QUESTION + CHOICES, 'D'],
    ['with the whole choice as another reference', QUESTION, '90%'],
    ['that is an example before another one', `${QUESTION}${CHOICES} C\n\n${'Which is it?\n'.repeat(12)}`, 'C'],
    ['that has no fault', SOUND, 'B'],
    ['without a reference', QUESTION, undefined],
    ['without a prompt', undefined, 'C'],
  ])('not %s', (_what, prompt, reference) => {
    expect(publishedFault(prompt, reference)).toBeUndefined();
  });
});

test('it is filled in with its source in the list to be settled, changes no verdict, and can be given back', () => {
  const outcomes = run(20, 18).reverse();
  const pool = poolOf({ 'a/1': outcomes, 'b/2': [...outcomes], 'c/3': [...outcomes] });
  const said = ['5', '6'];
  const evidence = (prompts: string[]) =>
    evidenceOf({ 'a/1': said, 'b/2': said, 'c/3': said }, { prompts, references: ['C', 'C'] });
  const [known, unknown] = [
    [QUESTION, SOUND],
    ['x', SOUND],
  ].map((prompts) => {
    const with_ = evidence(prompts);
    return { evidence: with_, audit: audited(pool, with_, { showText: false }) };
  });
  const csv = adjudicationsCsv(known!.audit, pool.matrix, known!.evidence, false);
  const settled = parseAdjudications(csv, 'adjudications.csv');
  expect(settled).toMatchObject([
    { query: 'q0', class: 'wrong-reference', note: expect.stringMatching(/^published: MMLU-Redux .*\. Check it\.$/) },
  ]);
  expect(csv).not.toContain('electricity');
  expect(parseAdjudications(adjudicationsCsv(unknown!.audit, pool.matrix, unknown!.evidence, false), 'x')).toEqual([]);
  expect(certify(pool, SETTINGS).allWrong.count).toBe(2);
  const own = [{ ...settled[0]!, class: 'genuine' as const, note: 'looked at' }];
  expect(
    parseAdjudications(adjudicationsCsv(known!.audit, pool.matrix, known!.evidence, false, own), 'x'),
  ).toMatchObject([{ class: 'genuine', note: 'looked at' }]);
});
