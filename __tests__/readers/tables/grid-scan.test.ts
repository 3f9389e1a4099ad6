import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { OutcomeTable } from '../../../src/outcomes/table.js';
import { GridScan } from '../../../src/readers/tables/grid-scan.js';
import { memoryFile } from '../../support/read.js';
import type { GridRows } from '../../../src/readers/reader.js';
import { unpacked } from '../../support/grid-rows.js';
import { load, outcomes } from './outcomes.js';

const MODELS = ['alpha', 'beta', 'gamma'];
const FILE = memoryFile('in.csv', '');

/** The same rows through csv-parse and one record for each cell: the slow road. */
function slowly(text: string): Record<string, Record<string, string>> {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  const sink = table.open(FILE, 'csv');
  sink.grid(MODELS);
  const spelled = new Map<string, boolean | 'missing'>([
    ['1', true],
    ['0', false],
    ['', 'missing'],
    ['True', true],
    ['no', false],
    ['1.0', true],
    [' 0', false],
    ['NaN', 'missing'],
  ]);
  const options = { record_delimiter: ['\r\n', '\n'], skip_empty_lines: true };
  for (const [id, ...cells] of (parse(text, options) as string[][]).slice(1)) {
    for (const [i, cell] of cells.entries()) {
      sink.record({ model: MODELS[i]!, id: id!.replace(/^'(?='*[=+\-@\t\r])/, '').trim(), result: spelled.get(cell)! });
    }
  }
  table.finish();
  return outcomes(table);
}

const plainCell = fc.constantFrom('0', '1', '1', '');
const oddCell = fc.constantFrom('True', 'no', '1.0', ' 0', 'NaN', '"1"', '""');
const idText = fc.oneof(
  fc.string({ unit: fc.constantFrom('q', '7', '-', ' ', '_', '.', "'", '='), minLength: 1, maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('é', '"', ',', '\n', '\r\n', 'x', '__proto__'), minLength: 1, maxLength: 3 }),
);

/** Ids are made distinct by a number; odd rows are rare, so that the scan gets somewhere before it stops. */
const rowText = fc.record({
  id: fc.oneof({ weight: 12, arbitrary: fc.constant('q') }, { weight: 1, arbitrary: idText }),
  cells: fc.oneof(
    { weight: 20, arbitrary: fc.tuple(plainCell, plainCell, plainCell) },
    { weight: 1, arbitrary: fc.tuple(plainCell, oddCell, plainCell) },
  ),
  end: fc.oneof({ weight: 9, arbitrary: fc.constant('\n') }, { weight: 1, arbitrary: fc.constantFrom('\r\n', '\n\n') }),
});

function gridText(rows: readonly { id: string; cells: readonly string[]; end: string }[]): string {
  const lines = rows.map(({ id, cells, end }, i) => {
    const name = `${id}${i}`;
    const quoted = /[",\n\r]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name;
    return [quoted, ...cells].join(',') + end;
  });
  return `query_id,${MODELS.join(',')}\n${lines.join('')}`;
}

describe('the scan of plain grids', () => {
  test('gives the same outcomes as csv-parse, with odd rows anywhere and chunks of any size', async () => {
    const sample = fc.tuple(
      fc.array(rowText, { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 1, max: 200 }),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(sample, async ([rows, size, isEnded]) => {
        fc.pre(rows.some(({ cells }) => cells[0] !== '') && rows.some(({ cells }) => cells[2] !== ''));
        const text = isEnded ? gridText(rows) : gridText(rows).replace(/[\r\n]+$/, '');
        const { table } = await load([memoryFile('in.csv', text, [], size)]);
        expect(outcomes(table)).toEqual(slowly(text));
        expect(table.files[0]!.records + table.files[0]!.missing).toBe(3 * rows.length);
      }),
      { seed: 9, numRuns: 150 },
    );
  });

  test('passes over a row of totals, as the general reader does', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `q${i},${i % 2},1,0\n`).join('');
    const { table } = await load([memoryFile('in.csv', `query_id,${MODELS.join(',')}\n${rows}total,1,1,1\n`)]);
    expect(table.ids.size).toBe(30);
    expect(table.files[0]!.setAside).toEqual([{ what: 'a row of totals ("total")', count: 1 }]);
  });

  test('reads a plain grid to its end by itself, whatever the chunks', () => {
    const text = gridText(
      Array.from({ length: 100 }, (_, i) => ({
        id: 'q',
        cells: ['1', i % 3 === 0 ? '' : '0', '1'],
        end: i % 7 === 0 ? '\r\n' : '\n',
      })),
    );
    for (const size of [1, 2, 3, 5, 64, 10_000]) {
      const rows: string[] = [];
      const lines: number[] = [];
      const sink = {
        rows: (given: GridRows, line: number) => {
          for (const [i, { id, cells }] of unpacked(given, 3).entries()) {
            rows.push(`${id}:${cells.join('')}`);
            lines.push(line + i);
          }
        },
      };
      const scan = new GridScan(sink, 3);
      for (let at = 0; at < text.length; at += size)
        expect(scan.write(Buffer.from(text.slice(at, at + size)))).toBeUndefined();
      expect(scan.end()).toBeUndefined();
      expect(rows).toHaveLength(100);
      expect(rows.slice(0, 2)).toEqual(['q0:121', 'q1:101']);
      expect(lines).toEqual(Array.from({ length: 100 }, (_, i) => i + 2));
    }
  });

  test.each([
    ['a quoted header', 'query_id,"alpha",beta\nq,1,0\n', 1],
    ['a blank line first', '\nquery_id,alpha,beta\nq,1,0\n', 1],
    ['a row of another length', 'query_id,alpha,beta\nq,1,0\nr,1\n', 3],
    ['an id in quotes', 'query_id,alpha,beta\nq,1,0\n"r",1,0\n', 3],
    ['an id with a guard', "query_id,alpha,beta\nq,1,0\n'=r,1,0\n", 3],
    ['an id in white space', 'query_id,alpha,beta\nq,1,0\n r,1,0\n', 3],
    ['an id that is not ASCII', 'query_id,alpha,beta\nq,1,0\né,1,0\n', 3],
    ['a row of totals', 'query_id,alpha,beta\nq,1,0\nTotal,1,0\n', 3],
    ['an id that is too long', `query_id,alpha,beta\nq,1,0\n${'r'.repeat(4097)},1,0\n`, 3],
    ['an empty id', 'query_id,alpha,beta\nq,1,0\n,1,0\n', 3],
    ['a word', 'query_id,alpha,beta\nq,1,0\nr,1,no\n', 3],
    ['a number of two digits', 'query_id,alpha,beta\nq,1,0\nr,1,01\n', 3],
    ['an endless id', `query_id,alpha,beta\nq,1,0\n${'r'.repeat(5000)}`, 3],
  ])('stops at %s and gives back what it has not read', (_name, text, line) => {
    const rest = new GridScan({ rows: () => undefined }, 2).write(Buffer.from(text))!;
    expect(rest.line).toBe(line);
    expect(rest.bytes.toString()).toBe(
      text
        .split('\n')
        .slice(line - 1)
        .join('\n'),
    );
  });
});
