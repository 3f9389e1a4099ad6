import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, type Evaluation } from '../src/run/evaluate.js';
import { defaultOf } from '../src/settings/table.js';
import { parseSettings } from '../src/settings/settings.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labels-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function evaluated(content: string, inputs: Record<string, string>): Promise<Evaluation> {
  writeFileSync(join(folder, 'results'), content);
  const settings = parseSettings((name) => inputs[name] ?? (name === 'results' ? 'results' : defaultOf(name)));
  const runContext = { cwd: folder, environment: {}, token: '' };
  return evaluate(settings, runContext, { file: () => undefined, stage: () => undefined });
}

/** 40 queries, a right on all of `math`, b on all of `law`; level 0 and 1 would pass for outcomes. */
const QUERIES = Array.from({ length: 40 }, (_, q) => ({
  id: `q${q}`,
  subject: q < 20 ? 'math' : 'law',
  level: q % 2,
  a: q < 20 ? 1 : 0,
  b: q < 20 ? 0 : 1,
}));
const wide = `id,subject,level,a,b\n${QUERIES.map((q) => [q.id, q.subject, q.level, q.a, q.b].join(',')).join('\n')}\n`;
const long = QUERIES.flatMap((q) =>
  (['a', 'b'] as const).map((model) => ({
    id: q.id,
    category: q.subject,
    level: q.level,
    model,
    correct: q[model] === 1,
  })),
);

describe('group-by', () => {
  const shapes: [string, string, string][] = [
    ['a wide table', wide, 'subject'],
    ['JSON lines, by the synonym of the column', long.map((row) => JSON.stringify(row)).join('\n'), 'subject'],
    ['JSON lines, by the name of the column', long.map((row) => JSON.stringify(row)).join('\n'), 'category'],
  ];
  test.each(shapes)('%s', async (_, content, field) => {
    const { certificate, diagnostics } = await evaluated(content, { 'group-by': field });
    expect(certificate.models.map(({ name }) => name)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(diagnostics!.slices!.map(({ name, queries, singleBest }) => [name, queries, singleBest!.name])).toEqual([
      ['law', 20, 'b'],
      ['math', 20, 'a'],
    ]);
  });

  test('a column named as a label is no model, though it holds 0 and 1', async () => {
    expect((await evaluated(wide, { 'group-by': 'level' })).certificate.models).toHaveLength(2);
    expect((await evaluated(wide, {})).certificate.models.map(({ name }) => name)).not.toContain('subject');
  });

  test('queries without a label are a group of their own', async () => {
    const { diagnostics } = await evaluated(wide.replace('q0,math', 'q0,'), { 'group-by': 'subject' });
    expect(diagnostics!.slices!.map(({ name, queries }) => [name, queries])).toEqual([
      ['(none)', 1],
      ['law', 20],
      ['math', 19],
    ]);
  });

  test('a field that no record has is an error', async () => {
    await expect(evaluated(wide, { 'group-by': 'topic_x' })).rejects.toThrow(/`group-by`: no record has "topic_x"/);
    await expect(evaluated(wide, { 'group-by': 'subjcet' })).rejects.toThrow(
      /no record has "subjcet"\. Did you mean "subject"\? The columns are: .*"subject"/,
    );
  });

  test('two labels for one query are an error', async () => {
    const rows = [...long, { ...long[0]!, category: 'art' }].map((row) => JSON.stringify(row)).join('\n');
    await expect(evaluated(rows, { 'group-by': 'category' })).rejects.toThrow(
      /question "q0" has the category "art" here and "math" elsewhere/,
    );
  });

  test('a field with a value for every query is no grouping', async () => {
    const many = `id,key,a,b\n${Array.from({ length: 600 }, (_, q) => `q${q},k${q},1,${q % 2}`).join('\n')}\n`;
    await expect(evaluated(many, { 'group-by': 'key' })).rejects.toThrow(/600 different values/);
  });
});

describe('cluster-by', () => {
  test.each(['true', 'false'])('reaches the verdict (diagnostics: %s)', async (diagnostics) => {
    const plain = (await evaluated(wide, { diagnostics })).certificate;
    const { clusters, gain, verdict } = (await evaluated(wide, { diagnostics, 'cluster-by': 'subject' })).certificate;
    expect(clusters).toMatchObject({ clusters: 2, largest: 20, unlabelled: 0 });
    expect(plain.clusters).toBeNull();
    // Two clusters tell nothing.
    expect(gain).toMatchObject({
      method: 'clusterLeast',
      point: plain.gain.point,
      lower: 0,
      bounds: plain.gain.bounds,
    });
    expect(gain.upper).toBeGreaterThan(0.9);
    expect(verdict).toBe('inconclusive');
    const { point, lower, upper } = plain.gain;
    expect(gain.independent).toEqual({ point, lower, upper, verdict: plain.verdict });
    expect(plain.gain.independent).toBeNull();
  });

  test('a query without a label is a cluster of its own, and counted', async () => {
    const { clusters } = (await evaluated(wide.replace('q0,math', 'q0,'), { 'cluster-by': 'subject' })).certificate;
    expect(clusters).toMatchObject({ clusters: 3, largest: 20, unlabelled: 1 });
  });

  test('a field that no record has is an error', async () => {
    await expect(evaluated(wide, { diagnostics: 'false', 'cluster-by': 'topic_x' })).rejects.toThrow(
      /`cluster-by`: no record has "topic_x"/,
    );
  });
});

test('repeats give the router ceiling', async () => {
  const rows = QUERIES.flatMap((q) =>
    (['a', 'b'] as const).flatMap((model) => [1, 2, 3, 4].map((trial) => [q.id, model, trial, q[model]].join(','))),
  );
  const { certificate, diagnostics } = await evaluated(`id,model,trial,correct\n${rows.join('\n')}\n`, {
    repeats: 'majority',
  });
  // Draws that never vary: the best router is the oracle, and both points are the certificate's.
  expect(diagnostics!.routerCeiling).toMatchObject({ repeats: 4, queries: 40, leftOut: 0 });
  expect(diagnostics!.routerCeiling!.gain.point).toBeCloseTo(certificate.gain.point, 12);
  expect(diagnostics!.routerCeiling!.gain.crossFitted).toBeCloseTo(certificate.gain.point, 12);
});

test('families are told by globs where the name does not say them', async () => {
  const { diagnostics } = await evaluated(wide.replace('a,b\n', 'gpt-4,gpt-5\n'), { families: 'gpt-* = openai' });
  expect(diagnostics!.pairwise.pearson.within).not.toBeNull();
  expect(diagnostics!.pairwise.pearson.across).toBeNull();
});
