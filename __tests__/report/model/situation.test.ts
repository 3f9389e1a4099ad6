import { describe, expect, test } from '@jest/globals';
import { run } from '../../support/table.js';
import { of } from './said.js';

describe('a named ensemble is what is spoken of', () => {
  const rows = { a: run(100, 90), b: run(100, 80).reverse() };

  test('not shown better, by the sign of the gate', async () => {
    const fails = await of({ ...rows, vote: run(100, 90) }, { ensembles: 'vote', 'fail-on': 'ensemble-not-better' });
    expect(fails.sign).toBe('❌');
    expect(fails.heading).toMatch(/^vote is not shown to beat a: 0\.0 points \(−[\d.]+ to [\d.]+\)$/);
    expect(fails.steps[0]).toBe('Use a alone, or improve vote.');
    expect(fails.failures).toEqual([
      'ensemble-not-better: vote is not shown to beat every model (0.0 points over the best).',
    ]);
    expect((await of({ ...rows, vote: run(100, 90) }, { ensembles: 'vote' })).sign).toBe('🟡');
  });

  test('shown better by what was asked for', async () => {
    const summary = await of({ ...rows, vote: run(100, 100) }, { ensembles: 'vote' });
    expect(summary.sign).toBe('✅');
    expect(summary.heading).toMatch(/^vote beats every model: \+10\.0 points over a \([\d.]+ to [\d.]+\)$/);
    expect(summary.line).toMatch(
      /^vote: \+10\.0 percentage points \(.*, 95%\) · possible: \+10\.0 \(.*\) · you asked for \+2$/,
    );
  });

  test('shown better, but by less than was asked for: no green tick', async () => {
    const summary = await of(
      { ...rows, vote: run(100, 100) },
      { ensembles: 'vote', 'min-gain': '0.15', 'fail-on': 'none' },
    );
    expect([summary.sign, summary.heading]).toEqual([
      '🟡',
      'vote beats every model, but by +10.0 points; you asked for 15',
    ]);
  });

  test('where the certificate fails the gate, the line under it says so', async () => {
    const inputs = { ensembles: 'vote', 'fail-on': 'no-gain,ensemble-not-better', 'min-gain': '0.5' };
    const summary = await of({ ...rows, vote: run(100, 90) }, inputs);
    expect(summary.line).toContain('no ensemble of these models can gain more than +');
    expect(summary.failures).toHaveLength(2);
  });

  test('of several, the best must be shown better as the best of them, unless the gate asks for all', async () => {
    // One in 32 by chance: enough for one ensemble, and not for the best of three.
    const ahead = run(100, 95);
    const three = { v1: ahead, v2: ahead.map((right, q) => (q === 0 ? 0 : right)), v3: run(100, 80) };
    expect((await of({ ...rows, v1: ahead }, { ensembles: 'v*' })).situation.kind).toBe('better');
    const picked = await of({ ...rows, ...three }, { ensembles: 'v*' });
    expect([picked.sign, picked.situation.kind]).toEqual(['🟡', 'not-better']);
    const all = await of(
      { ...rows, v1: ahead, v2: ahead, v3: ahead },
      { ensembles: 'v*', 'fail-on': 'ensemble-not-better' },
    );
    expect([all.sign, all.situation.kind]).toEqual(['✅', 'better']);
    // One in 64 by chance: in its own interval, but not as the best of three.
    const more = await of({ ...rows, ...three, v1: run(100, 96) }, { ensembles: 'v*' });
    expect(more.line).toMatch(/^v1: \+6\.0 percentage points \(0\.\d to .*, 95%; picked from 3, at least 0\.0\)/);
    expect(more.situation.kind).toBe('better');
  });

  test('of several, the worst where the gate hangs on all of them', async () => {
    const inputs = { ensembles: 'v*', 'fail-on': 'ensemble-not-better' };
    const summary = await of({ ...rows, v1: run(100, 100), v2: run(100, 60) }, inputs);
    expect(summary.heading).toMatch(/^v2 is worse than a: −30\.0 points/);
    expect(summary.line).toContain('1 more ensemble below');
  });
});
