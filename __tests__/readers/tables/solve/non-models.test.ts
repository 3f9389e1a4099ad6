import { describe, expect, test } from '@jest/globals';
import { memoryFile } from '../../../support/read.js';
import { faultOf, load, loadText, outcomes, type Options } from '../outcomes.js';

const file = (right: string, header = 'id,label'): string =>
  `${header}\n${[...right].map((one, i) => `q${i + 1},${one}`).join('\n')}\n`;
const read = (files: Readonly<Record<string, string>>, options: Options = {}) => {
  const all: ReturnType<typeof memoryFile>[] = [];
  for (const [path, text] of Object.entries(files)) memoryFile(path, text, all);
  return load(
    all.map((one) => ({ ...one, foundInFolder: true })),
    options,
  );
};

describe('a file of right answers is no model', () => {
  const models = { 'gpt-4o.csv': file('110010'), 'claude.csv': file('010110') };

  test.each(['gold.csv', 'ground_truth.csv', 'gsm8k-labels.csv', 'answer_key.csv'])('%s', async (name) => {
    expect(await faultOf(() => read({ ...models, [name]: file('111010') }))).toContain(
      'holds right answers by its name, and is not a model',
    );
  });

  test('beside a table of predictions', async () => {
    const files = { 'gold.csv': file('111010'), 'preds.csv': 'id,gpt-4o,claude\nq1,1,0\nq2,0,1\nq3,1,1\nq4,0,0\n' };
    expect(await faultOf(() => read(files))).toContain('columns: reference = NAME');
  });

  test('unless the user names it', async () => {
    const { table } = await read({ ...models, 'gold.csv': file('111010') }, { isNamed: (name) => name === 'gold' });
    expect([...table.columns.keys()].sort()).toEqual(['claude', 'gold', 'gpt-4o']);
  });
});

describe('what is made from all models is no model of a long table', () => {
  const long = (name: string): string =>
    [
      'id,model,correct',
      ...['gpt-4o', 'claude', name].flatMap((model, m) =>
        [1, 2, 3, 4].map((q) => `${q},${model},${(q * (m + 1)) % 2}`),
      ),
      '',
    ].join('\n');

  test.each(['oracle', 'Mean', 'majority', 'majority_vote', 'any correct', 'best_of_all', 'overall'])(
    '%s',
    async (name) => {
      const fault = await faultOf(() => loadText(long(name)));
      expect(fault).toContain('`models: gpt-4o, claude`');
      expect(fault).toContain('name it in `ensembles`');
      const named = outcomes(await loadText(long(name), { isNamed: (one) => one === name }));
      expect(Object.keys(named)).toContain(name);
    },
  );

  test.each(['bestla-7b', 'meanwhile', 'allenai/olmo', 'vote-of-three'])('%s may be a model', async (name) => {
    expect(Object.keys(outcomes(await loadText(long(name))))).toContain(name);
  });
});

test('one model several times in a long table, or in columns, is asked about', async () => {
  const long = ['gpt-4o-run1', 'gpt-4o-run2', 'claude'].flatMap((model) =>
    ['q1', 'q2', 'q3'].map((q) => `${q},${model},1`),
  );
  expect(await faultOf(() => loadText(['id,model,correct', ...long, ''].join('\n')))).toContain(
    '`models: gpt-4o-run1, claude`',
  );
  const wide = 'id,gpt-4o_seed0,gpt-4o_seed1,claude\nq1,1,0,1\nq2,0,0,1\nq3,1,1,0\n';
  expect(await faultOf(() => loadText(wide))).toContain('look like one model: they differ in "seed0", "seed1"');
  const again = 'id,gpt-4o,claude,gpt-4o.1,claude.1\nq1,1,0,1,1\nq2,0,0,1,0\nq3,1,1,0,1\n';
  expect(await faultOf(() => loadText(again))).toContain('`models: gpt-4o, claude`');
  const selects = (name: string): boolean => name === 'gpt-4o_seed0' || name === 'claude';
  expect(Object.keys(outcomes(await loadText(wide, { selects })))).toEqual(['claude', 'gpt-4o_seed0']);
  const versions = 'id,llama-3,llama-3.1,gemma-2\nq1,1,0,1\nq2,0,0,1\nq3,1,1,0\n';
  expect(Object.keys(outcomes(await loadText(versions)))).toHaveLength(3);
});

test('models in an object of a row have its keys for names, and metrics in one are no models', async () => {
  const rows = (of: (i: number) => object): string =>
    Array.from({ length: 4 }, (_, i) => JSON.stringify(of(i))).join('\n');
  const nested = rows((i) => ({ id: `q${i}`, results: { 'gpt-4o': i % 2, claude: 1 - (i % 2) } }));
  expect(Object.keys(outcomes(await loadText(nested, {}, 'in.jsonl')))).toEqual(['claude', 'gpt-4o']);
  const keyed = JSON.stringify({
    'gpt-4o': { q1: { correct: true, answer: 'x' }, q2: { correct: false, answer: 'y' } },
    claude: { q1: { correct: false, answer: 'x' }, q2: { correct: true, answer: 'z' } },
  });
  expect(outcomes(await loadText(keyed, {}, 'in.json'))).toEqual({
    claude: { q1: '0', q2: '1' },
    'gpt-4o': { q1: '1', q2: '0' },
  });
});

test('a column of an unknown name among those of models is one where it is right when they are', async () => {
  const right = (q: number, m: number): number => Number(((q * 37) % 100) / 100 < 0.3 + 0.1 * m);
  const table = (zork: (q: number) => number): string =>
    [
      'id,gpt-4o,claude-3,zork,llama-3-70b,qwen-2-7b',
      ...Array.from({ length: 60 }, (_, q) =>
        [`q${q}`, right(q, 1), right(q, 2), zork(q), right(q, 3), right(q, 4)].join(),
      ),
      '',
    ].join('\n');
  expect(Object.keys(outcomes(await loadText(table((q) => right(q, 2.5)))))).toContain('zork');
  expect(await faultOf(() => loadText(table((q) => q % 2)))).toContain('"zork" may or may not be a model');
});
