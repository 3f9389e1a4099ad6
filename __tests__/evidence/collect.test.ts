import { describe, expect, test } from '@jest/globals';
import { EvidenceCollector, type CollectOptions } from '../../src/evidence/collect.js';
import { MAX_TEXT, NONE, type Evidence } from '../../src/evidence/evidence.js';
import type { FileSink } from '../../src/readers/reader.js';

const ROWS = new Map([
  ['q0', 0],
  ['q1', 1],
  ['t:q0', 2],
]);
const QUERIES = { size: 3, text: (row: number) => [...ROWS.keys()][row]! };
const MEMBERS = new Set(['a', 'b']);

function collected(fill: (sink: FileSink) => void, options: Partial<CollectOptions> = {}): Evidence | undefined {
  const collector = new EvidenceCollector({
    rowOf: (key) => ROWS.get(key),
    models: new Set(['a', 'b']),
    passThreshold: 0.5,
    mostDraws: 3,
    matters: () => false,
    mostCells: 100,
    mostText: 1000,
    ...options,
  });
  fill(collector.open({ path: 'r.csv' }));
  return collector.finish(QUERIES, MEMBERS);
}

describe('what records carry', () => {
  test.each([1e308, 2e6, 1e-300, Infinity, NaN])('a cost of %s is no cost of an answer', (cost) => {
    const record = { model: 'a', id: 'q0', result: true, line: 7, details: { cost } };
    expect(() => collected((sink) => sink.record(record))).toThrow(
      expect.objectContaining({ place: { file: 'r.csv', line: 7 } }),
    );
    expect(() => collected((sink) => sink.fact({ id: 'q0' }, { model: 'a', details: { cost } }, 7))).toThrow(
      'a cost of',
    );
  });

  test('answers by model, draw and row; equal texts are one', () => {
    const evidence = collected((sink) => {
      sink.record({ model: 'a', id: 'q0', result: true, details: { answer: 'x', stopReason: 'stop', cost: 1 } });
      sink.record({ model: 'a', id: 'q0', result: 0.4, details: { answer: 'y', stopReason: 'length', cost: 3 } });
      sink.record({ model: 'b', id: 'q0', task: 't', result: 'unscored', details: { answer: 'x', family: 'f' } });
    })!;
    const a = evidence.models.get('a')!;
    expect(evidence.texts).toEqual(['x', 'y']);
    expect(a.draws.map(({ answer }) => [...answer])).toEqual([
      [0, NONE, NONE],
      [1, NONE, NONE],
    ]);
    expect(a.draws.map(({ right }) => right[0])).toEqual([1, 0]);
    expect(a.draws.map(({ stop }) => evidence.stops[stop[0]!])).toEqual(['stop', 'length']);
    expect(a.cost).toEqual(Float64Array.from([2, NaN, NaN]));
    expect(a.latency).toBeNull();
    const b = evidence.models.get('b')!;
    expect([b.family, [...b.draws[0]!.answer], [...b.draws[0]!.right]]).toEqual([
      'f',
      [NONE, NONE, 0],
      [NONE, NONE, NONE],
    ]);
  });

  test('further draws than wanted, unknown queries and other models are left alone', () => {
    const evidence = collected(
      (sink) => {
        sink.record({ model: 'a', id: 'q0', result: true, details: { answer: 'x' } });
        sink.record({ model: 'a', id: 'q0', result: true, details: { answer: 'y' } });
        sink.record({ model: 'a', id: 'q9', result: true, details: { answer: 'z' } });
        sink.record({ model: 'other', id: 'q0', result: true, details: { answer: 'z' } });
      },
      { mostDraws: 1 },
    )!;
    expect(evidence.texts).toEqual(['x']);
    expect([...evidence.models.keys()]).toEqual(['a']);
    expect(evidence.models.get('a')!.draws).toHaveLength(1);
  });

  test('nothing but outcomes is no evidence', () => {
    expect(collected((sink) => sink.record({ model: 'a', id: 'q0', result: true }))).toBeUndefined();
    expect(collected((sink) => sink.record({ model: 'a', id: 'q0', result: true, details: {} }))).toBeUndefined();
  });

  test('who was picked, and what several judges said', () => {
    const evidence = collected((sink) => {
      sink.record({ model: 'b', id: 'q1', result: true, details: { picked: 'a' } });
      sink.verdict('judge 1', { model: 'a', id: 'q0', result: false });
      sink.verdict('judge 1', { model: 'a', id: 'q0', result: true });
      sink.verdict('judge 2', { model: 'a', id: 'q0', result: 'unscored' });
      sink.verdict('judge 2', { model: 'other', id: 'q0', result: true });
    })!;
    expect(evidence.models.get('b')!.picks).toEqual([undefined, 'a', undefined]);
    expect([...evidence.judges].map(([judge, byModel]) => [judge, [...byModel.keys()]])).toEqual([['judge 1', ['a']]]);
    expect([...evidence.judges.get('judge 1')!.get('a')!]).toEqual([0, NONE, NONE]);
  });
});

describe('facts outside of records', () => {
  test('of a query, the first that is stated; of a model, its answer', () => {
    const evidence = collected((sink) => {
      sink.fact({ id: 'q1' }, { details: { reference: '4', prompt: 'two and two?', subject: 'sums' } }, 2);
      sink.fact({ id: 'q1' }, { details: { reference: '5' } }, 3);
      sink.fact({ id: 'q1' }, { model: 'a', details: { answer: '4' } }, 2);
      sink.fact({ id: 'nowhere' }, { details: { reference: '6' } }, 4);
    })!;
    expect([evidence.references, evidence.prompts, evidence.subjects]).toEqual([
      [undefined, '4', undefined],
      [undefined, 'two and two?', undefined],
      [undefined, 'sums', undefined],
    ]);
    expect(evidence.texts[evidence.models.get('a')!.draws[0]!.answer[1]!]).toBe('4');
  });
});

describe('memory', () => {
  test('a long text keeps its end', () => {
    const evidence = collected(
      (sink) => sink.record({ model: 'a', id: 'q0', result: true, details: { answer: `${'x'.repeat(50_000)}end` } }),
      { mostText: 1e9 },
    )!;
    expect(evidence.texts[0]).toHaveLength(MAX_TEXT);
    expect(evidence.texts[0]!.endsWith('xend')).toBe(true);
  });

  test('where there is no room only what matters is kept, and the rest is counted', () => {
    const collector = new EvidenceCollector({
      rowOf: (key) => ROWS.get(key),
      models: new Set(['a']),
      passThreshold: 0.5,
      mostDraws: 1,
      matters: (row) => row === 1,
      mostCells: 100,
      mostText: 10,
    });
    const sink = collector.open({ path: 'r.csv' });
    sink.record({ model: 'a', id: 'q0', result: true, details: { answer: 'more than ten characters' } });
    sink.record({ model: 'a', id: 'q1', result: false, details: { answer: 'and just as many here' } });
    const { texts, models } = collector.finish(QUERIES, MEMBERS)!;
    expect(texts).toEqual(['and just as many here']);
    expect([...models.get('a')!.draws[0]!.answer]).toEqual([NONE, 0, NONE]);
    expect(collector.left).toBe(1);
  });
});
