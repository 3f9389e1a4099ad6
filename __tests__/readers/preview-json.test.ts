import { describe, expect, test } from '@jest/globals';
import { jsonPreview } from '../../src/readers/preview-json.js';
import { memoryFile } from '../support/read.js';

const preview = (text: string, opening = text) =>
  jsonPreview(memoryFile('in', text, [], 65_536), opening, opening === text);

describe('what begins like JSON', () => {
  test('a first line that is longer than the opening does not hide the second', async () => {
    const long = JSON.stringify({ id: 1, text: 'x'.repeat(2_000_000) });
    expect(await preview(`${long}\n${long}\n`, long.slice(0, 1_000_000))).toEqual({
      kind: 'json-lines',
      items: [{ id: 1 }],
    });
    expect(await preview(`${long}\n`, long.slice(0, 1_000_000))).toEqual({ kind: 'json-object', value: { id: 1 } });
  });

  test('a file that ends inside its only value is cut; where a second one follows, lines are', async () => {
    expect(await preview('{"a":[1,')).toEqual({ kind: 'json-object', value: { a: [1] }, isCut: true });
    expect(await preview('[{"a":1},{"b"')).toMatchObject({ kind: 'json-array', isCut: true });
    expect(await preview('[{"a":1},{"b":2}]')).toEqual({ kind: 'json-array', items: [{ a: 1 }, { b: 2 }] });
    expect(await preview('{"a":1}\n{"a":')).toEqual({ kind: 'json-lines', items: [{ a: 1 }] });
  });

  test('what is none says so', async () => {
    for (const text of ['{"a" 1}', '[1;2]'])
      expect(await preview(text)).toMatchObject({ kind: 'unreadable', isBroken: true });
  });
});
