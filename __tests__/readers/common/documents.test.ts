import { describe, expect, test } from '@jest/globals';
import { documentReader, objectsIn, partsOf, type DocumentRun } from '../../../src/readers/common/documents.js';
import { object, outcomes, read } from '../../support/documents.js';
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

  test.each(['[{"a":1}]', '7', '{}', '{"z":1}', '""'])('%s is not what the harness writes', async (content) => {
    expect(await faultOf(() => parts(content, 'a'))).toMatch(/^a\.json: it is not the JSON object/);
  });

  test('of a list in parts the objects that are there', async () => {
    const { list } = await parts('{"list":[{"a":1},{"b":2},{"a":3}]}', 'list.*.a');
    expect(objectsIn(list)).toEqual([{ a: 1 }, { a: 3 }]);
    expect([objectsIn({ a: {} }), objectsIn(undefined), objectsIn([1, null])]).toEqual([[], [], []]);
  });
});

describe('a reader of documents', () => {
  const reader = documentReader({
    name: 'x',
    title: 'X',
    looksFor: 'x',
    kind: (value) => ('trials' in value ? 'outcomes' : 'config' in value ? { without: 'settings' } : undefined),
    parts: ['model', 'system', 'folder', 'trials'],
    metric: 'passed',
    read: ({ value, nameFromPath }) => {
      const { model, system, folder, trials } = value as Record<string, never>;
      const logged = {
        ...(system === undefined ? {} : { system: { version: system } }),
        ...(folder === undefined ? {} : { folder }),
      };
      const records = (trials as [string, boolean][]).map(([id, result]) => ({ id, result }));
      return { model: model ?? nameFromPath, logged, records } as DocumentRun;
    },
  });

  test('accepts by content, and says why a file holds no outcomes', () => {
    expect([{ trials: [] }, { config: 1 }, { z: 1 }].map((value) => reader.accepts(object(value)))).toEqual([
      ...[true, true, false],
    ]);
    expect(reader.accepts({ kind: 'empty' })).toBe(false);
    expect([{ trials: [] }, { config: 1 }].map((value) => reader.whyNoOutcomes!(object(value)))).toEqual([
      ...[undefined, 'settings'],
    ]);
  });

  test('two records of one query are draws, over all files of a folder, and only there', async () => {
    const file = (folder: string, result: boolean) => ({ model: 'm', folder, trials: [['q', result]] });
    expect(outcomes(await read(reader, { 'a.json': file('r', true), 'b.json': file('r', false) }))).toEqual([
      ...['m - q true 0', 'm - q false 1'],
    ]);
    expect(
      outcomes(
        await read(reader, {
          'a.json': { model: 'm', system: '1', trials: [['q', true]] },
          'b.json': { model: 'm', system: '2', trials: [['q', false]] },
        }),
      ),
    ).toEqual(['m (version=1) - q true', 'm (version=2) - q false']);
  });

  test('a model that the file does not name is named by its path', async () => {
    const trials = [['q', true]];
    expect(outcomes(await read(reader, { 'x/m1.json': { trials }, 'x/m2.json': { trials } }))).toEqual([
      ...['m1 - q true', 'm2 - q true'],
    ]);
  });

  test('a file without outcomes, and a metric that it does not have, are errors', async () => {
    expect(await faultOf(() => read(reader, { 'a.json': { trials: [] } }))).toBe(
      'a.json: it holds no outcome. Did the evaluation end before it wrote its results?',
    );
    expect(await faultOf(() => read(reader, { 'a.json': { trials: [] } }, [], { metric: 'f1' }))).toBe(
      'a.json: `metric`: "f1" is not in the file. There is only "passed".',
    );
  });
});
