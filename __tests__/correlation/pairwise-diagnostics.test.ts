import { expect, test } from '@jest/globals';
import { fullSigma, pricedBy } from '../../src/correlation/copulas.js';
import { pairMatrices } from '../../src/correlation/pairwise.js';
import { startPairwise } from '../../src/correlation/pairwise-diagnostics.js';
import { poolSizeGrowth } from '../../src/correlation/pool-size.js';
import { coFailureRate, thresholdsOf, wrongSets } from '../../src/correlation/wrong-sets.js';
import { seededRandom } from '../../src/stats/random.js';
import { matrixOf, NAMES, randomOutcomes } from './matrices.js';

const MATRIX = matrixOf(randomOutcomes(6, 150, 3, 0.4, 1));

test('what comes from other threads as numbers is what their functions give', () => {
  const sets = wrongSets(MATRIX);
  const pairs = pairMatrices(sets);
  const thresholds = thresholdsOf(sets);
  const beta = coFailureRate(sets);
  const { pairwise, thinned } = startPairwise(MATRIX, { seed: 7 }).finish();
  const { interval, ...sigma } = pairwise.fullSigma!;
  expect(interval).toHaveLength(2);
  expect(sigma).toEqual(fullSigma(pairs, thresholds, beta, seededRandom('7 full sigma')));
  expect(pairwise.poolSize).toEqual(poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom('7 pool size')));
  expect(pairwise.singleFactor).toMatchObject(pricedBy(pairs.tetrachoric, thresholds, beta));
  expect(thinned).toEqual([]);
});

test('families are told in the end', () => {
  const ofTwo = (model: string): string => (NAMES.indexOf(model) % 2 === 0 ? 'even' : 'odd');
  const [alone, two] = [undefined, ofTwo].map(
    (familyOf) => startPairwise(MATRIX, { seed: 7 }).finish(familyOf).pairwise,
  );
  expect(alone!.pearson.within).toBeNull();
  expect(two!.pearson.within).not.toBeNull();
  expect({ ...two, pearson: null }).toEqual({ ...alone, pearson: null });
});

test('where clusters are there is no ratio of resampled questions', () => {
  const { pairwise } = startPairwise(MATRIX, { seed: 7, cluster: (row) => String(row >>> 1) }).finish();
  expect(pairwise.singleFactor).toMatchObject({ interval: null, replicates: 0 });
  expect(pairwise.fullSigma!.interval).not.toBeNull();
});

test('models without a threshold leave nothing to predict', () => {
  const started = startPairwise(
    matrixOf([
      [1, 1],
      [0, 0],
      [0, 1],
    ]),
    { seed: 7 },
  );
  expect(started.finish().pairwise).toMatchObject({ beta: null, fullSigma: null, poolSize: [], models: 1 });
  started.stop();
});
