import { describe, expect, test } from '@jest/globals';
import { RunLedger } from '../../../src/readers/common/ledger.js';
import type { Logged } from '../../../src/readers/common/runs.js';
import type { EvalRecord, Result } from '../../../src/readers/record.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const record = (id: string, result: Result, more: Partial<EvalRecord> = {}): EvalRecord => ({
  model: 'm',
  id,
  result,
  ...more,
});
interface File {
  readonly path: string;
  readonly records: readonly EvalRecord[];
  readonly logged?: Logged;
  readonly verdicts?: readonly [string, EvalRecord][];
}
function settled(...files: File[]): CollectingSink {
  const sink = new CollectingSink();
  const ledger = new RunLedger(sink);
  for (const { path, records, logged, verdicts = [] } of files) {
    const out = ledger.open(memoryFile(path, ''), 'x');
    if (logged !== undefined) out.logged(logged);
    for (const one of records) out.record(one);
    for (const [judge, one] of verdicts) out.verdict(judge, one);
  }
  expect(sink.records).toEqual([]);
  ledger.settle();
  return sink;
}
const said = ({ records }: CollectingSink): string[] =>
  records.map(({ model, id, result }) => `${model} ${id} ${String(result)}`);

describe('records pass when it is known which runs count', () => {
  test('one run as it is, in its order', () => {
    const records = [record('b', true), record('a', 0.5), record('c', 'error')];
    expect(settled({ path: 'a', records }).records).toEqual(records);
  });

  test('an older run of the same queries is set aside, each of its records, and the newer says so', () => {
    const sink = settled(
      { path: 'old', records: [record('a', true), record('b', true)], logged: { date: '2026-01-01' } },
      { path: 'new', records: [record('a', false), record('b', true)], logged: { date: '2026-01-02' } },
    );
    expect(said(sink)).toEqual(['m a false', 'm b true']);
    expect(sink.setAside.map(({ path, what }) => [path, /^records of "m": an older run than new/.test(what)])).toEqual([
      ['old', true],
      ['old', true],
    ]);
    expect(sink.warnings.map(({ path }) => path)).toEqual(['new']);
  });

  test('a killed run, with errors where the other has outcomes, does not replace it', () => {
    const sink = settled(
      { path: 'old', records: [record('a', true), record('b', true)], logged: { date: '2026-01-01' } },
      {
        path: 'new',
        records: [record('a', false), record('b', 'error')],
        logged: { date: '2026-01-02' },
      },
    );
    expect(said(sink)).toEqual(['m a true', 'm b true']);
  });

  test('draws of one query are told apart by their numbers', () => {
    const draws = [record('a', true, { repeat: 0 }), record('a', false, { repeat: 1 })];
    expect(settled({ path: 'a', records: draws }).records).toEqual(draws);
  });

  test('files of one folder are one run', () => {
    const logged = { folder: 'job' };
    const sink = settled(
      { path: 'job/1', records: [record('a', true)], logged },
      { path: 'job/2', records: [record('b', false)], logged },
    );
    expect(said(sink)).toEqual(['m a true', 'm b false']);
  });

  test('what is logged of one model alone adds to what is logged of all', () => {
    const sink = new CollectingSink();
    const ledger = new RunLedger(sink);
    for (const [path, effort] of [
      ['a', 'low'],
      ['b', 'high'],
    ] as const) {
      const out = ledger.open(memoryFile(path, ''), 'x');
      out.logged({ system: { effort } }, 'm');
      for (const model of ['m', 'n']) out.record(record(path, true, { model }));
    }
    ledger.settle();
    expect(sink.records.map(({ model }) => model)).toEqual(['m (effort=low)', 'n', 'm (effort=high)', 'n']);
  });
});

test('verdicts go under the name of their run, are left out with it, and stand for themselves without one', () => {
  const of = (date: string, result: boolean): Pick<File, 'records' | 'logged' | 'verdicts'> => ({
    records: [record('a', result)],
    logged: { date },
    verdicts: [['j', record('a', result)]],
  });
  const sink = settled(
    { path: 'old', ...of('2026-01-01', true) },
    { path: 'new', ...of('2026-01-02', false) },
    { path: 'alone', records: [], verdicts: [['k', record('a', true, { model: 'other' })]] },
  );
  expect(sink.verdicts.map(({ judge, record: { model, result } }) => [judge, model, result])).toEqual([
    ['j', 'm', false],
    ['k', 'other', true],
  ]);
});
