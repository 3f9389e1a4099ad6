import { expect, test } from '@jest/globals';
import { CELL } from '../../../src/readers/reader.js';
import { AnswerScan } from '../../../src/readers/tables/answer-scan.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const SHAPE: LongShape = {
  kind: 'long',
  query: { column: 0, isText: false },
  outcome: 2,
  spelling: AS_WRITTEN,
  model: 1,
  other: new Map(),
  unused: [],
};
/** Rows of `id model outcome`, apart by one blank. */
class Blanks extends AnswerScan {
  protected cellAt(bytes: Buffer, place: number): string {
    return bytes.toString('latin1', this.at[2 * place], this.at[2 * place + 1]);
  }
  protected row(bytes: Buffer, start: number): number {
    const end = bytes.indexOf(10, start);
    const [first, second] = [bytes.indexOf(32, start), bytes.lastIndexOf(32, end)];
    this.at.set([start, first, first + 1, second, second + 1, end]);
    const cell = this.outcomes.of(bytes, second + 1, end);
    return cell === undefined ? -1 : this.give(bytes, cell, end + 1);
  }
}
function scan(text: string, shape: Partial<LongShape> = {}) {
  const sink = new CollectingSink();
  const scan = new Blanks(sink.open(memoryFile('x', ''), 'x').answers(), { ...SHAPE, ...shape }, 'file', 99, false);
  const rest = scan.write(Buffer.from(text)) ?? scan.end();
  return {
    answers: sink.records.map(({ model, id, result, line }) => `${line} ${model} ${id} ${String(result)}`),
    rest: rest?.bytes.toString(),
  };
}

test('answers with their models and lines', () => {
  expect(scan('q1 a 1\nq1 b no\nq2 a NaN\nq2 b true\n')).toEqual({
    answers: ['1 a q1 true', '2 b q1 false', '3 a q2 missing', '4 b q2 true'],
    rest: undefined,
  });
});

test('of a file of one model the column is not looked at', () => {
  expect(scan('q1 a 1\nq2 b 0\n', { model: undefined }).answers).toEqual(['1 file q1 true', '2 file q2 false']);
});

test.each(['Total a 1', 'mean a 0', 'Overall: a 1', 'Avg. a 1', 'q2 a 0.5', 'q2 a maybe'])(
  'the scan stops at %j, which the general reader looks at',
  (row) => {
    expect(scan(`q1 a 1\n${row}\nq3 a 1\n`)).toEqual({ answers: ['1 a q1 true'], rest: `${row}\nq3 a 1\n` });
  },
);

test('ids that end like totals are ids', () => {
  expect(scan('totally a 1\nx-mean a 0\nsum1 a 1\n').answers).toHaveLength(3);
});

test('a column of more spellings than outcomes have is left to the general reader', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `q${i} a ${'0'.repeat(i + 1)}\n`).join('');
  expect(scan(rows).answers).toHaveLength(32);
  expect([CELL.wrong, CELL.right, CELL.missing]).toEqual([0, 1, 2]);
});
