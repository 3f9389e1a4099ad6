import { expect, test } from '@jest/globals';
import { heatMap } from '../../../../src/report/html/charts/heat-map.js';
import { attribute, drawn, named } from '../parsed.js';

test('the heat map has a square for every pair, in the step of its value', () => {
  const values = Float64Array.of(1, 0.34, -0.2, 0.34, 1, 0, -0.2, 0, 1);
  const paths = named(
    drawn(heatMap({ kind: 'heat', id: 'h', title: 't', finding: 'f', names: ['a', 'b', 'c'], values })),
    'path',
  );
  expect(paths.map((path) => [attribute(path, 'class'), attribute(path, 'd')])).toEqual([
    ['n2', 'M2 0h1v1h-1zM0 2h1v1h-1z'],
    ['p0', 'M2 1h1v1h-1zM1 2h1v1h-1z'],
    ['p3', 'M1 0h1v1h-1zM0 1h1v1h-1z'],
  ]);
});
