import { describe, expect, test } from '@jest/globals';
import { document, json, read, readRows, row, rowOfTest } from '../../support/promptfoo-results.js';

describe('models', () => {
  const models = async (rows: readonly unknown[]) => (await readRows(rows)).records.map(({ model }) => model);

  test('the label of the provider, its id where the label is empty, or the plain text of old files', async () => {
    const rows = [{ id: 'lab:a', label: '' }, 'lab:b', { id: 'file://same.js', label: '__proto__' }];
    expect(await models(rows.map((provider, i) => row('alpha', i, true, { provider, promptIdx: i })))).toEqual([
      'lab:a',
      'lab:b',
      '__proto__',
    ]);
  });

  test('several prompts: provider and prompt, long prompts by number, said once', async () => {
    const long = `Think step by step ${'and step '.repeat(9)}`;
    const with_ = (model: string, promptIdx: number, label: string) =>
      row(model, 1, true, { promptIdx, prompt: { raw: 'x', label } });
    // In the order of completion: the numbers follow the evaluation.
    const rows = [
      with_('beta', 3, long),
      with_('alpha', 2, 'a\nb'),
      with_('alpha', 1, long),
      with_('alpha', 0, 'short'),
      with_('gamma', 4, long),
    ];
    const { records, warnings } = await readRows(rows);
    expect(records.map(({ model }) => model)).toEqual(['beta', 'alpha [#3]', 'alpha [#2]', 'alpha [short]', 'gamma']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.message).toMatch(/long prompts by number \(#2 is "Think.*, #3 is "a\\nb"\)/);
  });

  test('the names are decided over all files', async () => {
    const one = (name: string, label: string) =>
      json(name, document([row('alpha', 1, true, { prompt: { raw: 'x', label } })]));
    expect((await read([one('a.json', 'p'), one('b.json', 'q')])).records.map(({ model }) => model)).toEqual([
      'alpha [p]',
      'alpha [q]',
    ]);
    expect((await read([one('a.json', 'p')])).records.map(({ model }) => model)).toEqual(['alpha']);
  });

  test('the same provider and prompt twice: two models, numbered', async () => {
    const { records, warnings } = await readRows([
      row('alpha', 1, true, { promptIdx: 4 }),
      row('alpha', 1, false, { promptIdx: 2 }),
      row('beta', 1, true),
    ]);
    expect(records.map(({ model, repeat }) => [model, repeat])).toEqual([
      ['alpha (2)', undefined],
      ['alpha (1)', undefined],
      ['beta', undefined],
    ]);
    expect(warnings).toHaveLength(1);
  });

  test('two models with one name are refused', async () => {
    const rows = [
      row('alpha', 1, true, { promptIdx: 0, prompt: { raw: 'x', label: 'p' } }),
      row('alpha', 1, true, { promptIdx: 1, prompt: { raw: 'x', label: 'q' } }),
      row('alpha [p]', 1, true, { promptIdx: 2 }),
    ];
    await expect(readRows(rows)).rejects.toThrow(/two different models would both be named "alpha \[p\]"/);
  });
});

describe('queries', () => {
  const ids = async (rows: readonly unknown[]) => (await readRows(rows)).records.map(({ id }) => id);

  test('an id in the metadata, under any of its usual names', async () => {
    const rows = [{ id: 7 }, { queryId: 'x' }, { 'question-id': 'y', other: 1 }].map((metadata, n) =>
      rowOfTest('alpha', n, true, { metadata }),
    );
    expect(await ids(rows)).toEqual(['7', 'x', 'y']);
  });

  test('else the description, where every test has one of its own', async () => {
    const described = (n: number, description: string) => rowOfTest('alpha', n, true, { metadata: {}, description });
    expect(await ids([described(1, 'add'), described(2, 'double')])).toEqual(['add', 'double']);
    const shared = await ids([described(1, 'add'), described(2, 'add')]);
    expect(shared[0]).toMatch(/^#[0-9a-f]{16}$/);
    expect(shared[1]).not.toBe(shared[0]);
  });

  test('else the hash of variables and assertions: the same for all models, whatever the order of keys', async () => {
    const plain = (model: string, n: number, test = {}) => rowOfTest(model, n, true, { metadata: undefined, ...test });
    const rows = [
      plain('alpha', 1),
      plain('beta', 1, { vars: { subject: 'sums', n: 1 } }),
      plain('alpha', 2),
      plain('beta', 3, { vars: { n: 1, subject: 'sums' } }),
    ];
    const [a, b, c, d] = await ids(rows);
    expect(b).toBe(a);
    expect(new Set([a, c, d]).size).toBe(3);
  });

  test('an id that two tests share is none, and that is said', async () => {
    const { records, warnings } = await readRows(
      [1, 2].map((n) => rowOfTest('alpha', n, true, { metadata: { id: 'set-1' } })),
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(2);
    expect(warnings[0]!.message).toContain('told apart by their variables and assertions');
  });

  test('the same id with another question has another content hash', async () => {
    const one = (model: string, vars: object) => json(`${model}.json`, document([rowOfTest(model, 1, true, { vars })]));
    const hashes = (await read([one('alpha', { n: 1 }), one('beta', { n: 2 }), one('gamma', { n: 1 })])).records.map(
      (r) => r.contentHash,
    );
    expect(hashes[1]).not.toBe(hashes[0]);
    expect(hashes[2]).toBe(hashes[0]);
  });

  test('variables that a run fills in differently for each model say nothing of the question', async () => {
    const { records } = await readRows([
      rowOfTest('alpha', 1, true, { vars: { s: 'x' } }),
      rowOfTest('beta', 1, true, { vars: { s: 'y' } }),
    ]);
    expect(records.map(({ id, contentHash }) => [id, contentHash])).toEqual([
      ['q-1', undefined],
      ['q-1', undefined],
    ]);
  });

  test('repeats have positions of their own: they are counted in the order of the evaluation', async () => {
    const rows = [
      row('alpha', 1, true, { testIdx: 1 }),
      row('beta', 1, true, { testIdx: 0 }),
      row('alpha', 1, false, { testIdx: 0 }),
    ];
    expect((await readRows(rows)).records.map(({ model, repeat, result }) => [model, repeat, result])).toEqual([
      ['alpha', 1, true],
      ['beta', undefined, true],
      ['alpha', 0, false],
    ]);
  });
});
