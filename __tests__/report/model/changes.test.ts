import { expect, test } from '@jest/globals';
import type { Change, Regression } from '../../../src/comparison/types.js';
import { CHANGE_COLUMNS, changeRows } from '../../../src/report/model/changes.js';
import { named } from '../../../src/report/model/text.js';

test('the change stands first in its row, and the levels in one cell', () => {
  const change = (of: Partial<Change>): Change => ({ adjusted: null, direction: 'same', ...of }) as Change;
  const changes = [
    change({ what: 'gain', before: 0, after: 0.021 }),
    change({ what: 'accuracy', name: 'a', before: 0.825, after: 0.663 }),
  ];
  const rows = changeRows({ changes } as unknown as Regression);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['−16.2', named('a'), '82.5 → 66.3%'],
    ['+2.1', 'largest possible gain', '0.0 → +2.1'],
  ]);
  expect(CHANGE_COLUMNS.map(({ kind }) => kind)).toEqual(['number', 'name', 'number']);
});
