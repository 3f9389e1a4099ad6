import { expect, test } from '@jest/globals';
import type { SimilarityMeasures } from '../../../../src/correlation/similarity.js';
import { similarity } from '../../../../src/report/model/sections/similarity.js';
import { headsOf, partly, rowsOf, textsOf } from './shown.js';

const measures = (parts: Partial<SimilarityMeasures> = {}): SimilarityMeasures => ({
  errorConsistency: 0.345,
  yuleQ: -0.2,
  doubleFault: 0.05,
  disagreement: 0.125,
  capa: null,
  sameWrong: null,
  ...parts,
});
const blocks = (mean: SimilarityMeasures, parts: object = {}, options?: number) =>
  similarity(
    partly({
      diagnostics: {
        similarity: { models: 2, mean, pairs: [{ models: ['a', '<b>'], ...mean, yuleQ: null }], ...parts },
      },
      certificate: { models: [{}, {}] },
      settings: { options },
    }),
  );

test('a row for the mean and for each pair; shares in percent, and blanks where a pair lacks a measure', () => {
  const shown = blocks(measures());
  expect(headsOf(shown, 'similarity')).toEqual(['Model', 'And', 'Error consistency', 'Q', 'Both wrong', 'One right']);
  expect(rowsOf(shown, 'similarity')).toEqual([
    ['mean of the pairs', '', '0.35', '−0.20', '5.0%', '12.5%'],
    ['<a>', '<<b>>', '0.35', '', '5.0%', '12.5%'],
  ]);
});

test('measures of the answers are told only where answers are known, with what chance would give', () => {
  const known = measures({ capa: 0.5, sameWrong: 0.4 });
  expect(headsOf(blocks(known), 'similarity')!.slice(-2)).toEqual(['CAPA', 'Same wrong answer']);
  expect(textsOf(blocks(known))[1]).toContain('the same wrong answer 40.0% of the time. None');
  expect(textsOf(blocks(known, {}, 5))[1]).toContain('40.0% of the time; by chance it would be 25.0%. None');
  expect(textsOf(blocks(measures()))[1]).not.toMatch(/CAPA|wrong answer/);
});

test('that pairs are of some models only is said', () => {
  expect(textsOf(blocks(measures()))[1]).not.toContain('Pairs are of');
  expect(textsOf(blocks(measures(), { models: 1 }))[1]).toMatch(/ Pairs are of the 1 models with the most right/);
});

test('without diagnostics there is nothing', () => {
  expect(similarity(partly({ diagnostics: null }))).toEqual([]);
});
