import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import type { Policies, RealisedPolicy } from '../../src/policies/types.js';
import {
  picksText,
  pictureNote,
  policyPicture,
  policyTable,
  realisedText,
  selfMoaText,
  triplesText,
} from '../../src/report/policies-text.js';
import { poolOf, run } from '../support/table.js';

const plain = (text: string): string => text;

function policy(parts: Partial<RealisedPolicy>): RealisedPolicy {
  return {
    name: 'router',
    kind: 'router',
    queries: 100,
    accuracy: 0.9,
    gain: 0.004,
    interval: [-0.006, 0.013],
    upper: 0.011,
    shareOfHeadroom: 0.06,
    severalDraws: false,
    method: 'exactPaired',
    deals: 20,
    heldOut: true,
    won: 5,
    lost: 4.6,
    cost: null,
    latency: null,
    ...parts,
  };
}

function policies(realised: readonly RealisedPolicy[], parts: Partial<Policies> = {}): Policies {
  return {
    headroom: 0.066,
    realised,
    votes: { by: 'outcomes', triples: null },
    routers: [],
    cascades: [],
    selfMoa: null,
    cost: null,
    folds: { count: 5, deals: 20 },
    notes: [],
    ...parts,
  };
}

const LOSING = policy({ name: 'vote', kind: 'vote', gain: -0.05, interval: [-0.08, -0.02] });

const SEEN = { singleBest: { name: 'a', declared: false, accuracy: 0.9, ties: [] } };

describe('the sentence', () => {
  test('says what the best trained policy realises of the headroom', () => {
    expect(realisedText(policies([policy({})]), plain)).toBe(
      'Of the 6.6 points an oracle could gain, the best policy we could train on these results realises 0.4 (-0.6 to 1.3): router.',
    );
  });

  test('says that the best of several flatters itself', () => {
    expect(realisedText(policies([policy({}), LOSING]), plain)).toContain('the best of 2 tried');
  });

  test('leaves out ensembles, which were not trained here, and what was not held out', () => {
    const ensemble = policy({ name: 'e', kind: 'ensemble', gain: 0.06, heldOut: false });
    const peeking = policy({ name: 'p', gain: 0.05, heldOut: false });
    expect(realisedText(policies([ensemble, peeking, LOSING]), plain)).toContain('realises -5.0 (-8.0 to -2.0): vote.');
    expect(realisedText(policies([ensemble]), plain)).toContain('no policy could be trained');
  });

  test('rounds limits outward', () => {
    expect(realisedText(policies([policy({ interval: [-0.00601, 0.01301] })]), plain)).toContain('(-0.7 to 1.4)');
  });

  test('shows names as the surface wants them', () => {
    const hostile = policy({ name: '<img src=x>' });
    const escape = (text: string): string => text.replaceAll('<', '&lt;');
    expect(realisedText(policies([hostile]), escape)).toContain('&lt;img');
    expect(policyTable(policies([hostile]), escape).rows[0]![0]).toBe('&lt;img src=x>');
  });
});

test('a row for each policy, under as many heads as it has cells', () => {
  const { columns, rows } = policyTable(
    policies([policy({ cost: 0.0123 }), policy({ heldOut: false, shareOfHeadroom: null }), LOSING]),
    plain,
  );
  expect(rows[0]).toEqual(['router', '90.00', '+0.4', '-0.6 to 1.3', '6', '5 / 5', '0.012']);
  expect(rows[1]![0]).toBe('router (not held out)');
  expect(rows[1]![4]).toBe('–');
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(columns.slice(-1)).toEqual(['Dollars an answer']);
  expect(policyTable(policies([LOSING]), plain).columns.slice(-1)).toEqual(['Won / lost']);
});

describe('the picture', () => {
  const certificate = certify(poolOf({ a: run(100, 60), b: run(100, 30).reverse() }), {
    confidence: 0.95,
    minGain: 0.1,
    baseline: undefined,
  });
  const lines = policyPicture(
    policies([policy({ gain: 0.12, interval: [0.02, 0.2] }), LOSING]),
    certificate,
    plain,
  ).split('\n');

  test('has the single best model first, the ceiling last, and every line as wide as the others', () => {
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['a', 'router', 'vote', 'ceiling']);
    const pictures = lines.map((line) => line.slice(8, 40));
    for (const picture of pictures) expect(picture.match(/●/g)).toHaveLength(1);
    expect(lines[3]).toContain('+30.0 (');
  });

  test('shows losses to the left of 0 and gains to the right', () => {
    const zero = lines[0]!.indexOf('●');
    expect(lines[1]!.indexOf('●')).toBeGreaterThan(zero);
    expect(lines[2]!.indexOf('●')).toBeLessThan(zero);
    expect(lines[2]!.lastIndexOf('─')).toBeLessThan(zero);
    expect(lines[2]![zero]).toBe('│');
    expect(lines[0]).toContain('┊');
  });

  test('cuts long names and counts the policies that it has no room for', () => {
    const many = Array.from({ length: 18 }, (_, i) => policy({ name: `${'x'.repeat(60)}${i}` }));
    const all = policyPicture(policies(many), certificate, plain).split('\n');
    expect(all).toHaveLength(1 + 15 + 1 + 1);
    expect(all.at(-2)).toBe('… and 3 policies that gain less');
    for (const line of all.slice(1, 16)) expect(line.startsWith(`${'x'.repeat(39)}… `)).toBe(true);
  });
});

describe('votes', () => {
  const triples = {
    count: 12341,
    sampled: false,
    meanGain: -0.0221,
    shareLosing: 0.778,
    slopeOnRho: { estimate: -0.2, interval: [-0.31, -0.1] as const },
    slopeOnHeadroom: null,
  };

  test('how many triples lose, and what correlation goes with', () => {
    expect(triplesText({ by: 'outcomes', triples })).toBe(
      'Among 12,341 triples of models, 77.8 % vote worse than their own best member; the vote gains -2.2 points on average. With the same headroom, 0.1 more correlation between the three goes with -2.00 points (-3.10 to -1.00).',
    );
    expect(triplesText({ by: 'answers', triples: { ...triples, sampled: true, slopeOnRho: null } })).toBe(
      'Among a sample of 12,341 triples of models, 77.8 % vote worse than their own best member; the vote gains -2.2 points on average. Majorities of right answers were counted.',
    );
    expect(triplesText({ by: 'answers', triples: null })).toBe('');
  });

  test('one model against several', () => {
    const vote = {
      k: 5,
      models: ['a', 'b', 'c', 'd', 'e'],
      queries: 100,
      selfAccuracy: 0.8,
      mixedAccuracy: 0.85,
      difference: -0.05,
      interval: [-0.09, -0.01] as const,
      selfSingle: 0.78,
      mixedSingle: 0.77,
      partitions: 100,
    };
    const text = selfMoaText({ model: 'a', by: 'answers', rhoWithin: 0.8, rhoBetween: 0.5, votes: [vote] }, plain);
    expect(text).toContain('5 samples of a is right on 80.0 %');
    expect(text).toContain('-5.0 points (-9.0 to -1.0)');
    expect(text).toContain('0.80 within the model and at 0.50 between');
  });

  test('a logged router', () => {
    const picks = {
      name: 'r',
      queries: 80,
      toSingleBest: 0.75,
      accuracyThere: 0.9,
      accuracyElsewhere: 0.7,
      singleBestElsewhere: 0.6,
      unknownModel: 2,
      notLogged: 0,
    };
    expect(picksText(picks, SEEN, plain)).toBe(
      'r sent 75.0 % of 80 queries to the single best model and was right on 90.0 % of them. Elsewhere it was right on 70.0 %, where the single best model is on 60.0 %. Left out: 2 picks of models that are not in the pool.',
    );
    const none = { ...picks, queries: 0, toSingleBest: null, accuracyThere: null, accuracyElsewhere: null };
    expect(picksText(none, SEEN, plain)).toContain('picked no model of the pool');
  });

  test('a declared baseline is called so, and not the best model', () => {
    const declared = { singleBest: { ...SEEN.singleBest, declared: true }, minGain: 0.02 };
    expect(pictureNote({ ...SEEN, minGain: 0.02 })).toMatch(/^Gain over the single best model, in points/);
    expect(pictureNote(declared)).toMatch(/^Gain over the declared baseline, in points/);
  });
});
