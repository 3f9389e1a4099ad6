import { expect, test } from '@jest/globals';
import { entityText } from '../../src/formats/xml-entity.js';

test('the five entities of XML and numbers of characters are known, and nothing else', () => {
  const known = ['lt', 'gt', 'amp', 'quot', 'apos', '#65', '#x41', '#x1F600'];
  expect(known.map(entityText)).toEqual(['<', '>', '&', '"', "'", 'A', 'A', '😀']);
  const others = ['nbsp', 'LT', '#', '#x', '#0', '#xD800', '#x110000', '#12a', 'constructor', ''];
  expect(others.map(entityText)).toEqual(others.map(() => undefined));
});
