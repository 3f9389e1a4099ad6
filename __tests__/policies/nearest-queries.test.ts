import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../src/policies/features-text.js';
import { fitFeatures } from '../../src/policies/features.js';
import { NearestQueries } from '../../src/policies/nearest-queries.js';

/** Half of the queries speak of cats, half of dogs; the last of neither. */
const TEXTS = [...Array.from({ length: 80 }, (_, q) => (q % 2 === 0 ? 'cat purr' : 'dog bark')), 'fish'];
const FEATURES = fitFeatures({
  terms: countTerms(TEXTS),
  domains: TEXTS.map(() => undefined),
  lengths: new Float64Array(TEXTS.length),
});

describe('the nearest queries', () => {
  const nearest = new NearestQueries(FEATURES);
  const among = (queries: readonly number[]): Uint8Array => {
    const mask = new Uint8Array(nearest.queries);
    for (const query of queries) mask[query] = 1;
    return mask;
  };

  test('are those that share terms, in their order where equally near, of those asked for', () => {
    expect([...nearest.to(0, 3, among([2, 3, 4, 5, 6, 8]))]).toEqual([2, 4, 6]);
    expect([...nearest.to(1, 9, among([0, 2, 3]))]).toEqual([3]);
  });

  test('never the query itself, and none for a text like no other', () => {
    expect([...nearest.to(0, 9, among([0, 2]))]).toEqual([2]);
    expect(nearest.to(80, 9, among([0, 1, 2, 80]))).toHaveLength(0);
  });
});
