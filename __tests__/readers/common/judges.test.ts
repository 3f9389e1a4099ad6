import { describe, expect, test } from '@jest/globals';
import { JudgeOfTables, recordOneJudge } from '../../../src/readers/common/judges.js';
import { LongRows } from '../../../src/readers/tables/long.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { shapeOf } from '../tables/solved.js';
import { CollectingSink, memoryFile, OPTIONS } from '../../support/read.js';

const HEADER = ['id', 'model', 'correct', 'judge'];
const ROWS = [
  ['q1', 'a', '1', 'x'],
  ['q1', 'a', '0', ' y '],
  ['q2', 'a', '1', 'x'],
  ['q2', 'a', '1', ''],
];

/** The rows of one long table, read under the judge that the user names. */
function read(
  judge: string | undefined,
  { rows = ROWS, header = HEADER, details = true } = {},
): { sink: CollectingSink; judges: JudgeOfTables } {
  const sink = new CollectingSink();
  const judges = new JudgeOfTables(judge);
  const shape = shapeOf(header, rows) as LongShape;
  const context = {
    path: 'in.csv',
    modelOfFile: 'in',
    details,
    labels: new Map<string, number>(),
    judge: judges,
    passedOver: { has: () => false, isEmpty: true },
  };
  const table = new LongRows(shape, header, { ...context, sink: sink.open(memoryFile('in.csv', ''), 'csv') });
  rows.forEach((row, i) => table.add(row, i + 2));
  return { sink, judges };
}

const results = (sink: CollectingSink): unknown[] => sink.records.map(({ id, result }) => [id, result]);

describe('long tables with a column of judges', () => {
  test('without `judge` every row is recorded, and the verdicts are told too', () => {
    const { sink, judges } = read(undefined);
    expect(results(sink)).toEqual([
      ['q1', 1],
      ['q1', 0],
      ['q2', 1],
      ['q2', 1],
    ]);
    expect(sink.verdicts.map(({ judge, record }) => [judge, record.id, record.result])).toEqual([
      ['x', 'q1', 1],
      ['y', 'q1', 0],
      ['x', 'q2', 1],
    ]);
    expect(sink.setAside).toEqual([]);
    expect(() => judges.check('in.csv')).not.toThrow();
  });

  test('with it the rows of others are set aside by name, and their verdicts told', () => {
    const { sink, judges } = read('y');
    expect(results(sink)).toEqual([['q1', 0]]);
    expect(sink.verdicts.map(({ judge }) => judge)).toEqual(['x', 'y', 'x']);
    expect(sink.setAside.map(({ what }) => what)).toEqual([
      'verdicts of judge "x"',
      'verdicts of judge "x"',
      'rows that name no judge',
    ]);
    expect(() => judges.check('in.csv')).not.toThrow();
  });

  test('a judge whom no row names is an error with the judges there are', () => {
    expect(() => read('z').judges.check('in.csv')).toThrow(
      'in.csv: `judge`: no answer was judged by "z". The judges are: "x", "y".',
    );
    const unnamed = read('z', { rows: [['q1', 'a', '1', '']] });
    expect(() => unnamed.judges.check('in.csv')).toThrow('no answer was judged by "z". No row names its judge.');
  });

  test('a table without such a column is read as ever, and that nobody chose there is an error at the end', () => {
    const { sink, judges } = read('z', { header: HEADER.slice(0, 3), rows: ROWS.map((row) => row.slice(0, 3)) });
    expect(sink.records).toHaveLength(4);
    expect(sink.verdicts).toEqual([]);
    expect(() => judges.check('in.csv')).toThrow('no answer was judged by "z". No row names its judge.');
  });

  test('without details no verdict is told, and a record says no more than its judge', () => {
    const { sink } = read('x', { details: false });
    expect(sink.verdicts).toEqual([]);
    expect(sink.records.map(({ details }) => details)).toEqual([{ judge: 'x' }, { judge: 'x' }]);
  });

  test('names that mean something to JavaScript are names like others', () => {
    const rows = [
      ['q1', 'a', '1', '__proto__'],
      ['q1', 'a', '0', 'constructor'],
    ];
    expect(results(read('__proto__', { rows }).sink)).toEqual([['q1', 1]]);
    expect(() => read('toString', { rows }).judges.check('in.csv')).toThrow('"__proto__", "constructor"');
  });

  test('a crowd of judges is set aside as one', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [`q${i}`, 'a', '1', `judge ${i}`]);
    const { sink } = read('judge 49', { rows });
    const counts = new Map<string, number>();
    for (const { what } of sink.setAside) counts.set(what, (counts.get(what) ?? 0) + 1);
    expect([counts.size, counts.get('verdicts of further judges')]).toEqual([21, 29]);
  });
});

test('one judge alone needs no choice and no warning', () => {
  const sink = new CollectingSink();
  const file = sink.open(memoryFile('in.jsonl', ''), 'test');
  recordOneJudge([{ judge: 'x', sink: file, record: { model: 'a', id: 'q', result: true } }], OPTIONS, 'in.jsonl');
  expect([sink.records.length, sink.verdicts.length, sink.warnings, sink.setAside]).toEqual([1, 1, [], []]);
});
