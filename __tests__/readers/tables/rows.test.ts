import { expect, test } from '@jest/globals';
import type { ReadOptions } from '../../../src/readers/reader.js';
import { JudgeOfTables } from '../../../src/readers/common/judges.js';
import { LongRows } from '../../../src/readers/tables/long.js';
import type { Role } from '../../../src/readers/tables/roles.js';
import { tableRows } from '../../../src/readers/tables/rows.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import { CollectingSink, memoryFile, OPTIONS } from '../../support/read.js';

/** What takes the rows of a long table that has this column beside the outcomes. */
function rowsOf(beside: Role, options: Partial<ReadOptions>) {
  const shape: LongShape = {
    kind: 'long',
    query: { column: 0, isText: false },
    outcome: 2,
    spelling: AS_WRITTEN,
    model: 1,
    other: new Map([[beside, 3]]),
    unused: [],
  };
  const context = {
    sink: new CollectingSink().open(memoryFile('in.csv', ''), 'csv'),
    path: 'in.csv',
    modelOfFile: 'in',
    details: true,
    labels: new Map(),
    judge: new JudgeOfTables(undefined),
    passedOver: { has: () => false, isEmpty: true },
  };
  return tableRows(shape, ['id', 'model', 'ok', 'x'], context, { ...OPTIONS, ...options });
}

test('a long table without details is plain where they are wanted, and none where nothing else is', () => {
  const rows = (beside: Role, options: Partial<ReadOptions> = {}) => {
    const taker = rowsOf(beside, options);
    return taker instanceof LongRows ? taker.isPlain : taker;
  };
  expect([rows('other'), rows('answer'), rows('answer', { details: false })]).toEqual([true, true, true]);
  expect([rows('task'), rows('judge')]).toEqual([false, false]);
  expect([rows('other', { onlyDetails: true }), rows('answer', { onlyDetails: true })]).toEqual([undefined, true]);
});
