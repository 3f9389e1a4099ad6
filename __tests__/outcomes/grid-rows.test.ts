import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TableOptions } from '../../src/outcomes/grading.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { CELL, type FileSink } from '../../src/readers/reader.js';
import { packed } from '../support/grid-rows.js';
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

  test.each([
    ['outcomes', {}],
    ['draws', { repeats: 'majority' }],
    ['scores', { scoreRange: [0, 1] }],
  ] as const)('many rows at once are what they are one by one, as %s, conflicts and their lines too', (_, options) => {
    const cells = fc.array(fc.nat({ max: 2 }), { minLength: 2, maxLength: 2 });
    const fresh = fc.array(cells, { maxLength: 70 });
    // Of blocks with a known id, most repeat what was said of it.
    const block = fc.record({ fresh, known: fc.option(fc.tuple(fc.nat(), fc.nat(), cells), { nil: undefined }) });
    let conflicts = 0;
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const rows: { id: string; cells: number[] }[] = [];
        const parts = blocks.map((one) => {
          const part = one.fresh.map((of, i) => ({ id: `q${rows.length + i}`, cells: of }));
          const before = [...rows, ...part];
          if (one.known !== undefined && before.length > 0) {
            const [at, to, of] = one.known;
            const { id, cells: said } = before[at % before.length]!;
            part.splice(to % (part.length + 1), 0, { id, cells: to % 5 === 0 ? of : said });
          }
          rows.push(...part);
          return part;
        });
        const given = (give: (grid: ReturnType<FileSink['grid']>) => void): unknown => {
          let [table, error]: [OutcomeTable | undefined, unknown] = [undefined, undefined];
          try {
            table = tableOf((sink) => give(sink.grid(['a', 'b'])), options);
          } catch (fault) {
            error = fault;
          }
          if (table === undefined) return String(error);
          const places = Array.from({ length: table.ids.size }, (_, row) => table.places.of(row));
          const { records, missing } = table.files[0]!;
          const duplicates = [...table.columns.values()].map((column) => column.duplicates);
          const scores = [...table.columns.values()].map((column) => column.scores?.slice(0, table.ids.size));
          return { outcomes: outcomes(table), records, missing, places, duplicates, scores };
        };
        const oneByOne = given((grid) => rows.forEach(({ id, cells: of }, i) => row(grid, id, of, 2 + i)));
        const together = given((grid) => {
          let line = 2;
          for (const part of parts) {
            grid.rows(packed(part, 2), line);
            line += part.length;
          }
        });
        expect(together).toEqual(oneByOne);
        if (typeof oneByOne === 'string') conflicts += 1;
      }),
      { seed: 31, numRuns: 100 },
    );
    if (!('repeats' in options)) expect(conflicts).toBeGreaterThan(3);
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
    expect(tableOf((sink) => sink.grid([]).rows(packed([{ id: 'q', cells: [] }], 1), 2)).ids.size).toBe(0);
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
