import { describe, expect, test } from '@jest/globals';
import { fittingLog, planLog } from '../../src/publish/log-annotations.js';
import { notice, warning } from '../../src/publish/notice.js';
import type { AnnotationLevel, QueryAnnotation } from '../../src/publish/annotation.js';

const some = (count: number, level: AnnotationLevel): QueryAnnotation[] =>
  Array.from({ length: count }, (_, i) => ({ path: 'r.csv', line: i + 1, title: 't', message: 'm', level }));

describe('of each level as many as GitHub shows of one step', () => {
  test('ten, less what the step writes besides, in their order', () => {
    const all = [...some(12, 'warning'), ...some(11, 'notice')];
    const fitting = fittingLog(all, new Map([['warning', 3]]));
    expect(fitting.map(({ level, line }) => `${level} ${line}`)).toEqual([
      ...Array.from({ length: 7 }, (_, i) => `warning ${i + 1}`),
      ...Array.from({ length: 10 }, (_, i) => `notice ${i + 1}`),
    ]);
  });

  test('none where the step has written all ten', () => {
    expect(fittingLog(some(1, 'notice'), new Map([['notice', 10]]))).toEqual([]);
  });
});

describe('the plan', () => {
  test('says nothing where all fit', () => {
    expect(planLog(some(10, 'notice'), [], true)).toEqual({ forLog: some(10, 'notice'), notices: [] });
  });

  test('counts what the step says itself, and the error of a gate that fails', () => {
    const { forLog, notices } = planLog(some(10, 'warning'), [warning('w'), notice('n')], true);
    expect(forLog).toHaveLength(9);
    expect(notices.map(({ level, text }) => [level, text.slice(0, 54)])).toEqual([
      ['info', '1 of 10 annotations of questions were not published: G'],
    ]);
    expect(planLog(some(10, 'error'), [], false).forLog).toHaveLength(9);
    expect(planLog(some(10, 'error'), [], true).forLog).toHaveLength(10);
  });
});
