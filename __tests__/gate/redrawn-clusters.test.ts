import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { clusterCounts } from '../../src/certificate/cluster-counts.js';
import { isShownBetter } from '../../src/certificate/ensembles.js';
import { estimateClusteredGain } from '../../src/certificate/estimate.js';
import { verdictOf } from '../../src/certificate/verdict.js';
import { RedrawnClusters } from '../../src/gate/redrawn-clusters.js';
import { gateStability } from '../../src/gate/stability.js';
import type { Pool } from '../../src/outcomes/pool.js';
import { poolOf, run } from '../support/table.js';
import { seeded } from '../support/random.js';

const DELTA = 0.05;

/** Models with good and bad clusters of one to five queries, and an ensemble ahead of them. */
function clustered(seed: number, clusters: number): Pool {
  const random = seeded(seed);
  const sizes = Array.from({ length: clusters }, () => 1 + Math.floor(5 * random()));
  const clusterOf = sizes.flatMap((size, c) => Array.from({ length: size }, () => c));
  const column = (chance: number): (0 | 1)[] => {
    const luck = sizes.map(() => chance + (random() < 0.5 ? 0.2 : -0.2));
    return clusterOf.map((c) => (random() < luck[c]! ? 1 : 0));
  };
  const rows = { a: column(0.7), b: column(0.65), c: column(0.4), vote: column(0.7 + 0.3 * random()) };
  return { ...poolOf(rows, { ensembles: ['vote'] }), cluster: (row) => `t${clusterOf[row]!}` };
}

test.each([undefined, 1])('as drawn, it decides as the certificate does (baseline %s)', (baseline) => {
  const seen = new Set<string>();
  for (let seed = 0; seed < 20; seed++) {
    const pool = clustered(seed, 60);
    const minGain = [0.02, 0.1, 0.2, 0.3, 0.4][seed % 5]!;
    const redrawn = new RedrawnClusters(pool.matrix, pool.cluster!, pool.ensembles, baseline);
    const certificate = certify(pool, {
      confidence: 0.95,
      minGain,
      baseline: baseline === undefined ? undefined : pool.matrix.models[baseline],
    });
    expect(redrawn.verdict(minGain, DELTA)).toBe(certificate.verdict);
    expect(redrawn.allShownBetter(DELTA)).toBe(isShownBetter(certificate.ensembles[0]!, DELTA));
    seen.add(certificate.verdict).add(String(isShownBetter(certificate.ensembles[0]!, DELTA)));
  }
  expect([...seen].sort()).toEqual(['false', 'gain-possible', 'inconclusive', 'no-gain', 'true']);
});

test('a sample is of whole clusters, and decides by their limits', () => {
  const pool = clustered(3, 50);
  const { columns, sizes } = clusterCounts(pool.matrix, pool.cluster!);
  const redrawn = new RedrawnClusters(pool.matrix, pool.cluster!, [], undefined);
  for (let seed = 0; seed < 10; seed++) {
    const random = seeded(seed);
    const drawn = Uint32Array.from(sizes, () => Math.floor(50 * random()));
    const of = (values: Uint32Array): Uint32Array => drawn.map((c) => values[c]!);
    const gain = estimateClusteredGain({ columns: columns.map(of), sizes: of(sizes) }, undefined, DELTA);
    redrawn.draw(seeded(seed));
    for (const minGain of [0.05, 0.15, gain.lower - 1e-6, gain.lower + 1e-6, gain.upper - 1e-6, gain.upper + 1e-6])
      expect(redrawn.verdict(minGain, DELTA)).toBe(verdictOf(gain, minGain));
  }
});

describe('the check of a gate on clusters', () => {
  const options = { failOn: ['no-gain', 'ensemble-not-better', 'regression'], seed: 1, baseline: undefined };
  const checked = (pool: Pool, minGain: number, replicates = 40) =>
    gateStability(pool, certify(pool, { confidence: 0.95, minGain, baseline: undefined }), { ...options, replicates });

  test('copies of a few templates are as unsteady as the templates', () => {
    // One of 30 templates is rescued: by 40 copies each, nothing is sure about a gain of three points.
    const rows = { a: run(30, 27), b: [...run(27, 20), 1, 0, 0] as (0 | 1)[] };
    const copied = Object.fromEntries(
      Object.entries(rows).map(([name, own]) => [name, own.flatMap((x) => Array(40).fill(x) as (0 | 1)[])]),
    );
    const independent = poolOf(copied);
    const templates = { ...independent, cluster: (row: number) => `t${Math.floor(row / 40)}` };
    const ofGate = (pool: Pool, minGain: number) =>
      gateStability(pool, certify(pool, { confidence: 0.95, minGain, baseline: undefined }), {
        ...options,
        failOn: ['no-gain'],
        replicates: 40,
      });
    expect(ofGate(independent, 0.05).verdicts['no-gain']).toBeGreaterThan(0.9);
    expect(ofGate(templates, 0.05).verdicts['no-gain']).toBe(0);
    const middle = ofGate(templates, 0.15);
    expect(middle.verdictFlips).toBeGreaterThan(0.02);
    expect(middle.verdictFlips).toBeLessThan(0.7);
  });

  test('says what was judged, and how many samples were drawn', () => {
    const check = checked(clustered(5, 60), 0.1);
    expect(check).toMatchObject({
      replicates: 40,
      gate: { judged: ['no-gain', 'ensemble-not-better'], notJudged: ['regression'] },
      noGain: { mostRescues: null, queriesNeeded: null },
    });
    const { verdicts } = check;
    expect(verdicts['no-gain'] + verdicts['gain-possible'] + verdicts.inconclusive).toBeCloseTo(1, 12);
    expect(checked(clustered(5, 60), 0.1)).toEqual(check);
  });
});
