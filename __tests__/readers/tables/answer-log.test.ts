import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerSink } from '../../../src/readers/reader.js';
import { AnswerLog, AnswerReplay } from '../../../src/readers/tables/answer-log.js';

interface Answer {
  readonly id: string;
  readonly model: number;
  readonly cell: number;
}

/** Gives answers to a sink; models get their numbers where they first occur. */
function give(answers: readonly Answer[], sink: AnswerSink, models: Map<number, number>): void {
  for (const { id, model, cell } of answers) {
    if (!models.has(model)) models.set(model, sink.model(`model ${model}`));
    const bytes = Buffer.from(`-${id}-`);
    sink.row(bytes, 1, bytes.length - 1, models.get(model)!, cell, 0);
  }
}

const answer = fc.record({
  id: fc.constantFrom('q1', 'q1', 'q2', 'q10', 'x'),
  model: fc.integer({ min: 0, max: 40 }),
  cell: fc.integer({ min: 0, max: 2 }),
});

test('answers come out as they went in, with their lines, and models in the order of the rows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(answer, { maxLength: 30 }), { maxLength: 4 }), (parts) => {
      const log = new AnswerLog(1000);
      const models = new Map<number, number>();
      const logged = parts.map((part) => {
        give(part, log, models);
        return log.take();
      });
      const names: string[] = [];
      const seen: string[] = [];
      const replay = new AnswerReplay({
        model: (name) => names.push(name) - 1,
        row: (bytes, start, end, model, cell, line) =>
          seen.push(`${line} ${Buffer.from(bytes.subarray(start, end)).toString()} ${names[model]!} ${cell}`),
      });
      // A thread that reads from further ahead gives the later parts first.
      let line = 2;
      const backwards = [...logged].reverse();
      for (const one of backwards) {
        replay.give(one, line);
        line += one.rows.length;
      }
      const rows = [...parts].reverse().flat();
      expect(seen).toEqual(rows.map(({ id, model, cell }, i) => `${i + 2} ${id} model ${model} ${cell}`));
      expect(names).toEqual([...new Set(rows.map(({ model }) => `model ${model}`))]);
    }),
    { seed: 12, numRuns: 200 },
  );
});

test('an id that rows share is kept once', () => {
  const log = new AnswerLog(100);
  give(
    [1, 2, 3].map((model) => ({ id: 'abc', model, cell: 1 })),
    log,
    new Map(),
  );
  expect(log.take().ids).toEqual(Uint8Array.from(Buffer.from('abc')));
});
