import { expect, test } from '@jest/globals';
import { RowPlaces } from '../../src/outcomes/row-places.js';

test('rows on consecutive lines are stated at once, between others', () => {
  const places = new RowPlaces();
  places.state(0, 0, 7);
  places.stateAll(1, 3, 1, 20);
  places.state(4, 2, 5);
  places.stateAll(6, 2, 3, 40);
  // Only the first counts.
  for (const row of [0, 1, 3, 4, 6, 7]) places.state(row, 9, 99);
  places.state(5000, 4, 1);
  const found = [0, 1, 2, 3, 4, 5, 6, 7, 8, 5000].map((row) => places.of(row));
  expect(found.map((place) => place && `${place.file}:${place.line}`)).toEqual([
    '0:7',
    '1:20',
    '1:21',
    '1:22',
    '2:5',
    undefined,
    '3:40',
    '3:41',
    undefined,
    '4:1',
  ]);
});
