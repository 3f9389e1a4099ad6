import { describe, expect, test } from '@jest/globals';
import { NONE } from '../../src/evidence/evidence.js';
import { Interner } from '../../src/evidence/interner.js';
import { ModelCollector } from '../../src/evidence/model-collector.js';

const ROWS = Int32Array.of(0, 1, 2);

function collecting({ mostDraws = 64, mostText = 1_000, mostStops = 1_000 } = {}) {
  const [texts, stops] = [new Interner(mostText, (row) => row === 0), new Interner(mostStops)];
  const collector = new ModelCollector(mostDraws, texts, stops);
  return { collector, texts, stops };
}

describe('what the records of a model carry', () => {
  test('is kept draw by draw, those of each query in their order', () => {
    const { collector, texts } = collecting();
    collector.add(0, 1, { answer: '5' });
    collector.add(2, 0, { answer: '6' });
    collector.add(0, 0, { answer: '6' });
    const { draws } = collector.finish(ROWS)!;
    expect(draws.map(({ answer }) => [...answer].map((code) => texts.list[code]))).toEqual([
      ['5', undefined, '6'],
      ['6', undefined, undefined],
    ]);
    expect(draws.map(({ right }) => [...right])).toEqual([
      [1, NONE, 0],
      [0, NONE, NONE],
    ]);
  });

  test('ends at the most draws of one query', () => {
    const { collector } = collecting({ mostDraws: 1 });
    collector.add(0, 1, { cost: 1 });
    collector.add(0, 0, { cost: 9, answer: 'late' });
    const model = collector.finish(ROWS)!;
    expect(model.draws).toHaveLength(1);
    expect(model.cost![0]).toBe(1);
  });

  test('numbers are means over the draws that have one; null where none was logged', () => {
    const { collector } = collecting();
    collector.add(0, 1, { cost: 1, latency: 2 });
    collector.add(0, 1, { cost: 4 });
    collector.add(0, 1, {});
    collector.add(1, 1, { cost: 0 });
    const model = collector.finish(ROWS)!;
    expect([...model.cost!]).toEqual([2.5, 0, NaN]);
    expect([...model.latency!]).toEqual([2, NaN, NaN]);
    expect([model.confidence, model.inputTokens, model.outputTokens, model.picks]).toEqual([null, null, null, null]);
  });

  test('the first pick and the first family count', () => {
    const { collector } = collecting();
    collector.add(1, 1, { picked: 'a', family: 'x' });
    collector.add(1, 1, { picked: 'b', family: 'y' });
    expect(collector.finish(ROWS)).toMatchObject({ family: 'x', picks: [undefined, 'a', undefined] });
  });

  test('facts are of the only draw', () => {
    const { collector, texts } = collecting();
    collector.addFact(1, { answer: 'said elsewhere' });
    collector.add(1, 1, { cost: 2 });
    const { draws } = collector.finish(ROWS)!;
    expect(draws).toHaveLength(1);
    expect([texts.list[draws[0]!.answer[1]!], draws[0]!.right[1]]).toEqual(['said elsewhere', 1]);
  });

  test('is nothing where records are outcomes alone', () => {
    const { collector } = collecting();
    collector.add(0, 1, {});
    collector.add(1, 0, { reference: 'not of the model' });
    expect(collector.finish(ROWS)).toBeUndefined();
  });
});

describe('room', () => {
  test('for texts is kept for the rows that matter', () => {
    const { collector, texts } = collecting({ mostText: 4 });
    collector.add(1, 1, { answer: 'long text' });
    collector.add(0, 1, { answer: 'another long one' });
    const { draws } = collector.finish(ROWS)!;
    expect([draws[0]!.answer[1], draws[0]!.answer[0]]).toEqual([NONE, 0]);
    expect(texts.refused).toBe(1);
  });

  test('for stop reasons has an end, so that each has a number of its own', () => {
    const { collector, stops } = collecting({ mostStops: 8 });
    for (const [row, stopReason] of ['length', 'hostile text', 'length'].entries())
      collector.add(row, 0, { stopReason });
    const { draws } = collector.finish(ROWS)!;
    expect([...draws[0]!.stop]).toEqual([0, NONE, 0]);
    expect(stops.list).toEqual(['length']);
  });
});
