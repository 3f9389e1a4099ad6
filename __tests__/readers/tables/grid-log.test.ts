import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GridLog, MAX_ID } from '../../../src/readers/tables/grid-log.js';
import { packed, unpacked } from '../../support/grid-rows.js';

test('rows come out as they went in, and each only once', () => {
  const parts = fc.integer({ min: 1, max: 70 }).chain((models) => {
    const cells = fc.array(fc.nat({ max: 2 }), { minLength: models, maxLength: models });
    const row = fc.record({ id: fc.stringMatching(/^[a-z]{0,6}$/), cells });
    return fc.tuple(fc.constant(models), fc.array(fc.array(row, { maxLength: 70 }), { maxLength: 3 }));
  });
  fc.assert(
    fc.property(parts, ([models, all]) => {
      for (const rows of all) expect(unpacked(packed(rows, models), models)).toEqual(rows);
      const log = new GridLog(models);
      const taken = all.map((rows) => {
        for (const { id, cells } of rows) log.add(Buffer.from(id), 0, id.length, Uint8Array.from(cells));
        return log.take();
      });
      expect(taken.map((one) => unpacked(one, models))).toEqual(all);
    }),
    { seed: 30, numRuns: 60 },
  );
});

test.each([
  ['rows', 20, 'q', 8192],
  ['outcomes', 5000, 'q', 13 * 32],
  ['outcomes of more models than that', 100_000, 'q', 32],
  ['ids', 2, 'q'.repeat(MAX_ID), 32],
])('it is full with so many %s', (_, models, id, most) => {
  const log = new GridLog(models);
  const cells = new Uint8Array(models).fill(1);
  const bytes = Buffer.from(id);
  while (!log.isFull) log.add(bytes, 0, bytes.length, cells);
  expect(log.size).toBe(most);
  expect(log.take().ends).toHaveLength(most);
  expect([log.isFull, log.size]).toEqual([false, 0]);
});
