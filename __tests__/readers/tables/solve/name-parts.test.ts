import { describe, expect, test } from '@jest/globals';
import { nameParts } from '../../../../src/readers/tables/solve/name-parts.js';
import { memoryFile } from '../../../support/read.js';
import { faultOf, load, outcomes, type Options } from '../outcomes.js';

/** The parts of each name, the base in front; undefined where names are left whole. */
function taken(names: readonly string[]): string[] | undefined {
  const found = nameParts(names);
  if (found === undefined) return undefined;
  const order = [found.base, ...found.parts.keys()].filter((at, i) => i === 0 || at !== found.base);
  return names.map((_, i) => order.map((at) => found.parts[at]![i]).join(' | '));
}

describe('names of one thing in several states are taken apart', () => {
  test.each<[string[], string[]]>([
    [
      ['gpt-4o_seed0', 'gpt-4o_seed1'],
      ['gpt-4o | seed0', 'gpt-4o | seed1'],
    ],
    [
      ['run1_a', 'run2_a', 'run1_b'],
      ['a | run1', 'a | run2', 'b | run1'],
    ],
    [
      ['a-run-1', 'a-run-2', 'b'],
      ['a | run-1', 'a | run-2', 'b | '],
    ],
    [
      ['gpt-4o', 'gpt-4o (1)', 'claude'],
      ['gpt-4o | ', 'gpt-4o | (1)', 'claude | '],
    ],
    [
      ['gpt-4o', 'gpt-4o - Copy'],
      ['gpt-4o | ', 'gpt-4o | Copy'],
    ],
    [
      ['x', 'Kopie von x'],
      ['x | ', 'x | Kopie von'],
    ],
    [
      ['x', 'x_old', 'y'],
      ['x | ', 'x | old', 'y | '],
    ],
    [
      ['2024-11-01_x', '2024-11-08_x'],
      ['x | 2024-11-01', 'x | 2024-11-08'],
    ],
    [
      ['x_20241101', 'x_20241108', 'y_20241101', 'y_20241108'].sort(),
      ['x | 20241101', 'x | 20241108', 'y | 20241101', 'y | 20241108'],
    ],
    [
      ['x_gsm8k', 'x_mmlu', 'y_gsm8k', 'y_mmlu'],
      ['x | gsm8k', 'x | mmlu', 'y | gsm8k', 'y | mmlu'],
    ],
    [
      ['gsm8k-gpt-4o', 'mmlu-gpt-4o'],
      ['gpt-4o | gsm8k', 'gpt-4o | mmlu'],
    ],
    [
      ['a_gsm8k_seed1', 'a_gsm8k_seed2', 'a_mmlu_seed1', 'a_mmlu_seed2'],
      ['a | gsm8k | seed1', 'a | gsm8k | seed2', 'a | mmlu | seed1', 'a | mmlu | seed2'],
    ],
  ])('%j', (names, parts) => {
    expect(taken(names)!.map((text) => text.split(' | ').sort())).toEqual(
      parts.map((text) => text.split(' | ').sort()),
    );
    expect(taken(names)!.map((text) => text.split(' | ')[0])).toEqual(parts.map((text) => text.split(' | ')[0]));
    expect(nameParts(names)!.isSure).toBe(true);
  });

  test('every combination of models with other words is no proof', () => {
    const found = nameParts(['gpt-4o_alpha', 'gpt-4o_beta', 'claude_alpha', 'claude_beta']);
    expect(found).toMatchObject({ isSure: false, base: 0 });
  });
});

test.each([
  [['gpt-4o-2024-05-13', 'gpt-4o-2024-08-06']],
  [['llama-3-8b', 'llama-3-70b', 'qwen-3-8b', 'qwen-3-70b']],
  [['gpt-4o_cot', 'gpt-4o_direct', 'claude_cot', 'claude_direct']],
  [['claude-v1', 'claude-v2', 'deepseek-v2']],
  [['gpt-4o_seed1', 'claude_seed2', 'llama_seed3']],
  [['seed0', 'seed1']],
  [['llama-3', 'llama-3.1', 'gemma-2']],
  [['qwen2.5-math-7b', 'qwen2.5-coder-7b']],
])('names of different models stay whole: %j', (names) => {
  expect(taken(names)).toBeUndefined();
});

const file = (right: string): string => `id,correct\n${[...right].map((one, i) => `q${i + 1},${one}`).join('\n')}\n`;
const read = (files: Readonly<Record<string, string>>, options: Options = {}) => {
  const all: ReturnType<typeof memoryFile>[] = [];
  for (const [path, right] of Object.entries(files)) memoryFile(path, file(right), all);
  return load(
    all.map((one) => ({ ...one, foundInFolder: true })),
    options,
  );
};
const ab = (one: string, other: string) => ({
  'gpt-4o': Object.fromEntries([...one].map((x, i) => [`q${i + 1}`, x])),
  claude: Object.fromEntries([...other].map((x, i) => [`q${i + 1}`, x])),
});

describe('files of one model', () => {
  const seeds = {
    'gpt-4o_seed0.csv': '110011',
    'gpt-4o_seed1.csv': '010011',
    'claude_seed0.csv': '101010',
    'claude_seed1.csv': '101011',
  };

  test('that are repeated draws are asked about, and read with `repeats`', async () => {
    expect(await faultOf(() => read(seeds))).toContain('repeated draws of the same models');
    expect(outcomes((await read(seeds, { repeats: 'first' })).table)).toEqual(ab('110011', '101010'));
  });

  test('on several benchmarks are one model', async () => {
    const { table } = await read({
      'gpt-4o_gsm8k.csv': '110011',
      'gpt-4o_mmlu.csv': '010011',
      'claude_gsm8k.csv': '101010',
      'claude_mmlu.csv': '101011',
    });
    expect([...table.columns.keys()].sort()).toEqual(['claude', 'gpt-4o']);
    expect(table.ids.size).toBe(12);
  });

  test('a copy is read once where it is one, and refused where it is not', async () => {
    const files = { 'gpt-4o.csv': '110011', 'claude.csv': '101010' };
    expect(outcomes((await read({ ...files, 'gpt-4o (1).csv': '110011' })).table)).toEqual(ab('110011', '101010'));
    expect(await faultOf(() => read({ ...files, 'gpt-4o (1).csv': '110010' }))).toContain('on question "q6" here and');
  });

  test('in every combination with words of unknown meaning are asked about, and both answers can be pasted', async () => {
    const files = {
      'gpt-4o_alpha.csv': '110011',
      'gpt-4o_beta.csv': '010011',
      'claude_alpha.csv': '101010',
      'claude_beta.csv': '101011',
    };
    expect(await faultOf(() => read(files))).toContain('`columns: model = {file}`');
    expect([...(await read(files, { columns: ['model = {file}'] })).table.columns.keys()]).toHaveLength(4);
    const { table } = await read(files, { columns: ['model = {file.1}', 'task = {file.2}'] });
    expect([...table.columns.keys()].sort()).toEqual(['claude', 'gpt-4o']);
    expect(table.ids.size).toBe(12);
  });
});

test('wide files of several benchmarks are joined by task; others are asked about', async () => {
  const wide = (rights: readonly string[]): string =>
    `id,gpt-4o,claude\n${rights.map((one, i) => `q${i},${one[0]},${one[1]}`).join('\n')}\n`;
  const give = (names: readonly string[], columns: readonly string[] = []) => {
    const all: ReturnType<typeof memoryFile>[] = [];
    memoryFile(names[0]!, wide(['10', '01', '11']), all);
    memoryFile(names[1]!, wide(['01', '01', '10']), all);
    return load(all, { columns });
  };
  const keys = (table: Awaited<ReturnType<typeof load>>['table']): number => table.ids.size;
  expect(keys((await give(['gsm8k.csv', 'mmlu.csv'])).table)).toBe(6);
  expect(keys((await give(['alpha/x.csv', 'beta/x.csv'], ['task = {folder}'])).table)).toBe(6);
  expect(await faultOf(() => give(['alpha/x.csv', 'beta/x.csv']))).toContain('`columns: task = {folder}`');
});

test('days of release that several models of a house share are no days of runs', () => {
  const names = [
    'claude-3-opus-20240229',
    'claude-3-sonnet-20240229',
    'claude-3-5-sonnet-20240620',
    'claude-3-5-sonnet-20241022',
    'claude-3-5-haiku-20241022',
  ];
  expect(taken(names)).toBeUndefined();
  const runs = ['a-20240229', 'a-20240620', 'b-20240229', 'b-20240620'];
  expect(taken(runs)).toEqual(['a | 20240229', 'a | 20240620', 'b | 20240229', 'b | 20240620']);
});
