import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TableOptions } from '../../src/outcomes/grading.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { CELL, type FileSink } from '../../src/readers/reader.js';
import { memoryFile } from '../support/read.js';
import { outcomes } from '../readers/tables/outcomes.js';

function tableOf(fill: (sink: FileSink) => void, options: Partial<TableOptions> = {}): OutcomeTable {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, ...options });
  fill(table.open(memoryFile('in.json', ''), 'test'));
  table.finish();
  return table;
}

describe('grids', () => {
  const row = (
    grid: ReturnType<FileSink['grid']>,
    id: string,
    cells: readonly number[],
    line = 2,
    count?: number,
  ): void => {
    const bytes = Buffer.from(`..${id}..`);
    grid.row(bytes, 2, bytes.length - 2, Uint8Array.from(cells), line, count);
  };

  test('are the same as records, whatever the order, the gaps and the mixture of both', () => {
    const cell = fc.constantFrom(CELL.wrong, CELL.right, CELL.missing);
    const rows = fc.array(fc.tuple(fc.nat({ max: 80 }), cell, cell, fc.nat({ max: 2 })), { maxLength: 120 });
    fc.assert(
      fc.property(rows, (items) => {
        // The first statement about a query decides: no conflicts here.
        const cells = new Map<number, readonly [number, number]>();
        for (const [id, a, b] of items) if (!cells.has(id)) cells.set(id, [a, b]);
        const mixed = tableOf((sink) => {
          const grids = [sink.grid(['a', 'b']), sink.grid(['b', 'a'])];
          for (const [id, , , way] of items) {
            const [a, b] = cells.get(id)!;
            if (way === 2) {
              for (const [model, code] of [
                ['a', a],
                ['b', b],
              ] as const)
                sink.record({ model, id: `q${id}`, result: code === CELL.missing ? 'missing' : code === CELL.right });
            } else row(grids[way]!, `q${id}`, way === 0 ? [a, b] : [b, a]);
          }
        });
        const plain = tableOf((sink) => {
          sink.grid(['a', 'b']);
          for (const [id, pair] of cells) {
            pair.forEach((code, i) =>
              sink.record({
                model: 'ab'[i]!,
                id: `q${id}`,
                result: code === CELL.missing ? 'missing' : code === CELL.right,
              }),
            );
          }
        });
        expect(outcomes(mixed)).toEqual(outcomes(plain));
      }),
      { seed: 17, numRuns: 300 },
    );
  });

  test('grow past the first thousand rows, with errors, draws and counts', () => {
    for (const repeats of [undefined, 'majority'] as const) {
      const table = tableOf(
        (sink) => {
          const grid = sink.grid(['a', 'b']);
          sink.record({ model: 'a', id: 'e', result: 'error' });
          for (let i = 0; i < 5000; i++) row(grid, `q${i}`, [i % 2, (i + 1) % 2], i, (i % 3) + 1);
          sink.record({ model: 'b', id: 'u', result: 'unscored' });
        },
        { repeats },
      );
      const found = outcomes(table);
      expect(table.ids.size).toBe(5002);
      expect([
        found['a']!['q0'],
        found['a']!['q4999'],
        found['b']!['q1024'],
        found['a']!['e'],
        found['b']!['u'],
      ]).toEqual(['0x1', '1x2', '1x2', 'Ex1', 'Ux1']);
    }
  });

  test('a conflict is an error with its line', () => {
    expect(() => tableOf((sink) => [0, 1].forEach((cell) => row(sink.grid(['a']), 'q', [cell], 3 + cell)))).toThrow(
      'in.json:4: model "a" is right on question "q" here and wrong on it earlier.',
    );
  });

  test('without models say nothing', () => {
    expect(tableOf((sink) => row(sink.grid([]), 'q', [])).ids.size).toBe(0);
  });

  test('cells are counted', () => {
    const table = tableOf((sink) => {
      const grid = sink.grid(['a', 'b']);
      row(grid, '1', [1, 2]);
      row(grid, '2', [2, 2]);
      row(grid, '1', [1, 0]);
    });
    expect(table.files[0]).toMatchObject({ records: 3, missing: 3 });
    expect(table.columns.get('a')!.duplicates).toBe(1);
  });
});
