import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closeSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PieceScan, type Piece } from '../../../src/readers/tables/piece-scan.js';
import { scanOf, sentPlan, type LongPlan, type ScanPlan } from '../../../src/readers/tables/scan-plan.js';
import { openedForTwo, scannedByTwo, scanTogether } from '../../../src/readers/tables/second-thread.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { unpacked } from '../../support/grid-rows.js';
import { diskBytes } from '../../../src/sources/random-access.js';
import { memoryFile } from '../../support/read.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pieces-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = (form: LongPlan['form']): ScanPlan => ({
  shape: {
    kind: 'long',
    query: { column: 0, isText: false },
    model: 1,
    outcome: 2,
    spelling: AS_WRITTEN,
    other: new Map(),
    unused: [],
  },
  modelOfFile: 'in',
  form,
});
const CSV = plan({ kind: 'csv', columns: 4, delimiter: ',' });
const JSON_LINES = plan({ kind: 'json', columns: ['query_id', 'model', 'correct'], isWordy: false });
const WIDE: ScanPlan = { models: ['alpha', 'beta'] };
/** The outcomes that the second thread knows. */
const SAMPLE = ['1', '0', '', true, false].map((value, line) => ({ cells: ['', '', value], line }));

/** A scan, and what it has given. */
function scanning(of: ScanPlan) {
  const models: string[] = [];
  const given: string[] = [];
  const scan = scanOf(of, {
    answers: () => ({
      model: (name) => models.push(name) - 1,
      row: (bytes, start, end, model, cell, line) =>
        given.push(`${line} ${Buffer.from(bytes.subarray(start, end)).toString()} ${models[model]!} ${cell}`),
    }),
    grid: () => ({
      rows: (rows, line) => {
        for (const [i, { id, cells }] of unpacked(rows, 2).entries()) given.push(`${line + i} ${id} ${cells.join()}`);
      },
    }),
  });
  return { scan, given, models: () => [...new Set(models)] };
}

/** Opens a new file of the folder; `other` lies beside it. */
function written(name: string, content: Buffer): number {
  writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'other'), 'another file');
  return openSync(join(folder, name), 'r');
}

/** What one thread gives, and what it leaves to the general reader. */
function alone(of: ScanPlan, text: Buffer): unknown {
  const { scan, given, models } = scanning(of);
  const left = scan.write(text) ?? scan.end();
  return { given, models: models(), rest: left?.bytes.toString('latin1') ?? '', line: scan.line };
}

/** The same of two, where the other one has read these pieces; `loses` those that it took and never gave. */
function together(of: ScanPlan, text: Buffer, pieceBytes: number, theirs: readonly number[], loses: number): unknown {
  const descriptor = written('in', text);
  const count = Math.ceil(text.length / pieceBytes);
  const states = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  const other = new PieceScan({ descriptor, pieceBytes, plan: sentPlan(of, SAMPLE) });
  const read: [number, Piece][] = [];
  for (const number of theirs) {
    if (number >= count) continue;
    states[number] = 2;
    if (number % loses !== 0) read.push([number, other.piece(number)]);
  }
  const { scan, given, models } = scanning(of);
  // What comes to its path meanwhile is another file.
  renameSync(join(folder, 'other'), join(folder, 'in'));
  const { at, left } = scanTogether(scan, { descriptor, pieceBytes, states }, () => read.shift());
  closeSync(descriptor);
  const behind = text.subarray(at);
  const rest = left === undefined ? (scan.write(behind) ?? scan.end()) : { bytes: Buffer.concat([left.bytes, behind]) };
  return { given, models: models(), rest: rest?.bytes.toString('latin1') ?? '', line: scan.line };
}

const usually = <T>(...[usual, odd]: [T[], T[]]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...usual, ...odd) },
  );
const id = usually(['q1', 'q2', 'q10', 'a-long-one'], ['', 'é', '"q"', ' q', 'total', 'q\0']);
const model = usually(['alpha', 'beta', 'gamma'], ['', 'modèle', '"beta"', 'b\tc']);
const end = usually(['\n', '\r\n'], ['\r', '\n\n', '']);
const csvRow = fc
  .tuple(
    id,
    model,
    usually(['0', '1', ''], ['true', 'No', '0.5', 'error']),
    usually(['', 'é', 'note'], ['"a\nb"', '\xff']),
    end,
  )
  .map(([query, name, outcome, note, close]) => `${query},${name},${outcome},${note}${close}`);
const cell = usually(['0', '1', ''], ['true', '0.5', '"1"', ' 1']);
const wideRow = fc.tuple(id, cell, cell, end).map(([query, ...[one, two, close]]) => `${query},${one},${two}${close}`);
const jsonRow = fc
  .tuple(
    id,
    model,
    usually(['true', 'false', '"1"'], ['null', '0.5', 'tru']),
    usually(['1', '"é"', '[{}]'], ['"\n"', '{']),
    end,
  )
  .map(
    ([query, name, outcome, note, close]) =>
      `{"query_id":"${query}","x":${note},"model":"${name}","correct":${outcome}}${close}`,
  );

describe('two threads give what one gives, whoever reads which piece', () => {
  test.each([
    ['CSV', CSV, '\ufeffquery_id,model,correct,note\n', csvRow],
    ['JSON lines', JSON_LINES, '', jsonRow],
    ['wide CSV', WIDE, 'query_id,alpha,beta\n', wideRow],
  ])('%s', (_, of, header, row) => {
    let plain = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 150 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 40 })),
        fc.integer({ min: 2, max: 9 }),
        (rows, pieceBytes, theirs, loses) => {
          // latin1: what is not ASCII in it is not UTF-8 either.
          const text = Buffer.from(header + rows.join(''), rows.length % 7 === 0 ? 'latin1' : 'utf8');
          const one = alone(of, text);
          expect(together(of, text, pieceBytes, theirs, loses)).toEqual(one);
          if ((one as { rest: string }).rest === '') plain += 1;
        },
      ),
      { seed: 8, numRuns: 100 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  test('a file that has become shorter ends where it ends', () => {
    const text = Buffer.from(`query_id,model,correct,note\n${'q1,alpha,1,\n'.repeat(20)}`);
    const descriptor = written('short', text.subarray(0, 100));
    const states = new Int32Array(new SharedArrayBuffer(4 * (Math.ceil(text.length / 32) + 1)));
    const { scan, given } = scanning(CSV);
    expect(scanTogether(scan, { descriptor, pieceBytes: 32, states }, () => undefined)).toEqual({
      at: 100,
      left: undefined,
    });
    expect(given).toHaveLength(6);
    closeSync(descriptor);
  });

  test('a file that cannot be read is left to whoever says so', () => {
    const states = new Int32Array(new SharedArrayBuffer(16));
    const descriptor = openSync(folder, 'r');
    const { scan, given } = scanning(CSV);
    expect(scanTogether(scan, { descriptor, pieceBytes: 32, states }, () => undefined)).toEqual({
      at: 0,
      left: undefined,
    });
    expect(given).toEqual([]);
    closeSync(descriptor);
  });
});

// On a machine with one core no thread is started.
(availableParallelism() > 1 ? describe : describe.skip)('threads that fail change nothing', () => {
  const text = `query_id,model,correct,note\n${'question,alpha,1,some text to pass over\n'.repeat(330_000)}`;
  const large = () => ({ descriptor: written('large.csv', Buffer.from(text)), size: text.length });

  test.each([
    ['cannot start', 'throw new Error("no memory");'],
    [
      'dies with a piece taken',
      `import { workerData } from 'node:worker_threads'; Atomics.store(workerData.states, 11, 1);`,
    ],
    ['ends without a word', ''],
  ])('one that %s', async (name, code) => {
    const script = join(folder, `${name}.mjs`);
    writeFileSync(script, code);
    let rows = 0;
    const scan = scanOf(CSV, {
      answers: () => ({ model: () => 0, row: () => (rows += 1) }),
      grid: () => ({ rows: () => undefined }),
    });
    const file = large();
    expect(await scannedByTwo(file, scan, CSV, SAMPLE, script)).toEqual({ at: text.length, left: undefined });
    expect([rows, scan.line]).toEqual([330_000, 330_002]);
    closeSync(file.descriptor);
  });

  test('where the system gives no thread nothing is read', async () => {
    const { scan } = scanning(CSV);
    // A path of this form is refused before a thread is started.
    const file = large();
    expect(await scannedByTwo(file, scan, CSV, SAMPLE, 'package.json')).toEqual({ at: 0, left: undefined });
    expect(scan.line).toBe(1);
    closeSync(file.descriptor);
  });

  test('small files, files that are not plain, and runs without the script have no second thread', async () => {
    const path = join(folder, 'sized.csv');
    writeFileSync(path, '');
    const onDisk = (size: number) => ({ ...memoryFile('in', ''), random: async () => diskBytes(path, 'in', size) });
    expect(await openedForTwo(onDisk(1000), 'package.json')).toBeUndefined();
    expect(await openedForTwo(memoryFile('in', ''), 'package.json')).toBeUndefined();
    expect(
      await openedForTwo({ ...memoryFile('in', ''), random: async () => undefined }, 'package.json'),
    ).toBeUndefined();
    expect(await openedForTwo(onDisk(text.length), join(folder, 'missing.js'))).toBeUndefined();
    const opened = await openedForTwo(onDisk(text.length), 'package.json');
    // As large as it is now.
    expect(opened!.size).toBe(0);
    await opened!.close();
  });
});
