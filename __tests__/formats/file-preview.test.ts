import { expect, test } from '@jest/globals';
import { previewedItems } from '../../src/formats/file-preview.js';

test('the first values of lines, of an array and of an object; of other files none', () => {
  expect(previewedItems({ kind: 'json-lines', items: [1, {}] })).toEqual([1, {}]);
  expect(previewedItems({ kind: 'json-array', items: [], isCut: true })).toEqual([]);
  expect(previewedItems({ kind: 'json-object', value: { a: 1 } })).toEqual([{ a: 1 }]);
  expect(previewedItems({ kind: 'csv', header: ['a'], rows: [['1']] })).toEqual([]);
});
