import { expect, test } from '@jest/globals';
import { RowScan, NOT_PLAIN } from '../../../src/readers/tables/row-scan.js';
import { csvRest, scanned } from '../../../src/readers/tables/scan-rows.js';
import { openCsvTable } from '../../../src/readers/tables/raw/csv.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { memoryFile } from '../../support/read.js';

/** Takes rows that begin with `q`. */
class Scan extends RowScan {
  readonly seen: number[] = [];
  replay(): void {
    // Nothing of what this one reads is read elsewhere.
  }
  protected row(bytes: Buffer, start: number): number {
    if (bytes[start] !== 0x71) return NOT_PLAIN;
    this.seen.push(this.line);
    return bytes.indexOf(10, start) + 1;
  }
}
/** Lines that the scan read, rows that were read in general, and how often the file was opened and closed. */
async function read(text: string, chunkSize: number, fail = false) {
  let [opened, closed] = [0, 0];
  const plain = memoryFile('in.csv', text, [], chunkSize);
  const table = (await openCsvTable(plain))!;
  const file: ResultsFile = {
    ...plain,
    async *open() {
      opened += 1;
      try {
        yield* plain.open();
      } finally {
        closed += 1;
      }
    },
  };
  const scan = new Scan(100);
  const rows: [string, number][] = [];
  const add = (cells: readonly unknown[], line: number): void => {
    if (fail) throw new Error('refused');
    rows.push([cells.join('|'), line]);
  };
  const done = scanned(scan, file.open(), { add }, csvRest(table));
  const error = await done.then(
    () => undefined,
    (one: unknown) => one,
  );
  return { scanned: scan.seen, rows, opened, closed, error };
}

test.each([1, 5, 1000])(
  'what the scan does not take is read in general, with its lines, in one reading; chunks of %d',
  async (size) => {
    expect(await read('id,a\nq1,1\nq2,0\n"x\ny",1\nq3,1\n', size)).toEqual({
      scanned: [2, 3],
      rows: [
        ['x\ny|1', 4],
        ['q3|1', 6],
      ],
      opened: 1,
      closed: 1,
      error: undefined,
    });
  },
);

test('a last row without its line end is read in general; without any rest nothing is', async () => {
  expect(await read('id,a\nq1,1\nq2,0', 4)).toMatchObject({ scanned: [2], rows: [['q2|0', 3]] });
  expect(await read('id,a\nq1,1\n', 4)).toMatchObject({ scanned: [2], rows: [], closed: 1 });
});

test('a row that is refused ends the reading and closes the file', async () => {
  const { error, opened, closed } = await read('id,a\nq1,1\nx,1\nq2,0\nq3,0\n', 3, true);
  expect([(error as Error).message, opened, closed]).toEqual(['refused', 1, 1]);
});
