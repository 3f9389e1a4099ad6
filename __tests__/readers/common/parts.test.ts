import { describe, expect, test } from '@jest/globals';
import { objectsIn, partsOf } from '../../../src/readers/common/parts.js';
import { faultOf } from '../tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

const parts = (content: string, ...names: string[]) => partsOf(memoryFile('a.json', content, [], 3), names);

describe('parts of a document', () => {
  const text = '{"a":{"b":[{"c":1,"d":2},{"c":3}],"e":4},"f":"x","__proto__":{"g":5}}';

  test('are read at their places, without what stands around them', async () => {
    expect(await parts(text, 'f', 'a.b.*.c')).toEqual({ f: 'x', a: { b: [{ c: 1 }, { c: 3 }] } });
    expect(await parts(text, 'a.*')).toEqual({ a: { b: [{ c: 1, d: 2 }, { c: 3 }], e: 4 } });
  });

  test('a name that means something to JavaScript is a name like others', async () => {
    const found = await parts(text, '__proto__.g');
    expect(Object.keys(found)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
  });

  test('an object without any of them gives none; of a key that is there twice the last counts', async () => {
    expect([await parts('{}', 'a'), await parts('{"z":1}', 'a')]).toEqual([{}, {}]);
    expect(await parts('{"a":{"b":1},"a":{"b":2}}', 'a.b')).toEqual({ a: { b: 2 } });
  });

  test.each(['[{"a":1}]', '7', '""', 'null'])('%s is not what the harness writes', async (content) => {
    expect(await faultOf(() => parts(content, 'a'))).toMatch(/^a\.json: it is not the JSON object/);
  });

  test('of a list in parts the objects that are there', async () => {
    const { list } = await parts('{"list":[{"a":1},{"b":2},{"a":3}]}', 'list.*.a');
    expect(objectsIn(list)).toEqual([{ a: 1 }, { a: 3 }]);
    expect([objectsIn({ a: {} }), objectsIn(undefined), objectsIn([1, null])]).toEqual([[], [], []]);
  });
});
