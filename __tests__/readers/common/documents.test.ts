import { describe, expect, test } from '@jest/globals';
import { documentReader, type DocumentRun } from '../../../src/readers/common/documents.js';
import { object, outcomes, read } from '../../support/documents.js';
import { faultOf } from '../tables/outcomes.js';

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
