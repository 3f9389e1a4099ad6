import { expect, test } from '@jest/globals';
import { wholeBar } from '../../../../src/report/html/charts/whole.js';
import { attribute, drawn, named } from '../parsed.js';

test('the parts of the whole bar add up to it', () => {
  const bar = wholeBar({
    kind: 'whole',
    parts: [
      { name: 'a', look: 'best', queries: 60 },
      { name: 'b', look: 'others', queries: 30 },
      { name: 'c', look: 'nobody', queries: 10 },
    ],
  });
  const rects = named(drawn(bar), 'rect').filter((rect) => attribute(rect, 'x') !== undefined);
  expect(rects.map((rect) => [attribute(rect, 'x'), attribute(rect, 'width')])).toEqual([
    ['0%', '60%'],
    ['60%', '30%'],
    ['90%', '10%'],
  ]);
});
