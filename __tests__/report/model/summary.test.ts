import { describe, expect, test } from '@jest/globals';
import { summaryOf } from '../../../src/report/model/summary.js';
import { plainText } from '../../../src/report/model/text.js';
import { evaluationOf, evaluationOfText } from '../../support/evaluation.js';
import { run } from '../../support/table.js';
import { of, said } from './said.js';

describe('facts', () => {
  test('with a declared baseline every gain says over which model it is', async () => {
    const rows = { old: run(500, 300), new: run(500, 450), mine: run(500, 460) };
    const { facts, line, picture } = await of(rows, { 'baseline-model': 'old', ensembles: 'mine' });
    expect(facts.find(([label]) => label === 'yours')).toEqual([
      'yours',
      expect.stringMatching(/^\+2\.0 points/),
      'mine, over new',
    ]);
    expect(line).toContain('possible over old: +30.0');
    // Over the baseline, with the best model beside it.
    expect(picture).toMatch(/\+32\.0 yours$/m);
    expect(picture).toMatch(/\+30\.0 best model$/m);
  });

  test('a declared baseline that is not the best seen says so', async () => {
    const { facts } = await of({ a: run(100, 90), b: run(100, 80).reverse() }, { 'baseline-model': 'b' });
    expect(facts[0]).toEqual(['declared baseline', '80.0%', 'b']);
    expect(facts.find(([label]) => label === 'perfect choice')![2]).toBe('you asked for +2, over b');
    expect(facts.find(([label]) => label === 'over the best model')![2]).toBe('what a perfect choice gains over a');
  });

  test('groups: how many have which verdict', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, q) => `q${q},${q < 200 ? 'x' : 'y'},${Number(q % 2 === 0 || q >= 200)},${Number(q % 2 === 1 || q >= 200)}`,
    );
    const evaluation = await evaluationOfText(`query_id,subject,a,b\n${rows.join('\n')}\n`, { 'group-by': 'subject' });
    expect(said(evaluation).facts.find(([label]) => label === 'groups')![1]).toBe('2: 1 gain-possible, 1 inconclusive');
  });

  test('ties are named', async () => {
    const { facts } = await of({ a: run(10, 5), b: run(10, 5) });
    expect(facts[0]).toEqual(['best single model', '50.0%', 'a, tied with b']);
  });
});

test('every name goes through the escape of its surface', async () => {
  const summary = summaryOf(await evaluationOf({ 'a<b>': run(500, 450), 'c"d': run(500, 300) }));
  const texts = [summary.heading, summary.line, ...summary.steps, ...summary.failures];
  const escaped = JSON.stringify(texts.map((text) => plainText(text, (name) => `[${name}]`)));
  expect(escaped.replaceAll('[a<b>]', '').replaceAll('[c\\"d]', '')).not.toMatch(/a<b>|c\\"d/);
  expect(escaped).toContain('[a<b>]');
});
