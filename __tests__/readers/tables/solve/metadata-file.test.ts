import { expect, test } from '@jest/globals';
import { memoryFile } from '../../../support/read.js';
import { load, outcomes } from '../outcomes.js';

const rows = (right: string): string => `id,correct\n${[...right].map((one, i) => `q${i + 1},${one}`).join('\n')}\n`;
const RIGHT = {
  claude: { q1: '0', q2: '1', q3: '1' },
  'gpt-4o': { q1: '1', q2: '0', q3: '1' },
};

async function read(files: Readonly<Record<string, string>>) {
  const all: ReturnType<typeof memoryFile>[] = [];
  for (const [path, text] of Object.entries(files)) memoryFile(path, text, all);
  return load(all.map((file) => ({ ...file, foundInFolder: true })));
}

test.each([
  ['metadata.json', (model: string): object => ({ model, date: 'x' })],
  ['config.json', (model: string): object => ({ model: { name: model, temperature: 0 }, judge_model: 'gpt-4.1' })],
  ['args.json', (model: string): object => ({ args: { model_name_or_path: model, seed: 1 } })],
])('%s names the model of the file beside it', async (name, of) => {
  const { table, setAside } = await read({
    [`run1/${name}`]: JSON.stringify(of('gpt-4o')),
    'run1/results.csv': rows('101'),
    [`run2/${name}`]: JSON.stringify(of('claude')),
    'run2/results.csv': rows('011'),
  });
  expect(outcomes(table)).toEqual(RIGHT);
  expect(setAside.map(({ why }) => why)).toEqual(Array(2).fill('it names the model of the files beside it'));
});

test('a configuration that names several models, or none, names none of the files', async () => {
  const { table } = await read({
    'config.json': JSON.stringify({ models: ['gpt-4o', 'claude'], seed: 1 }),
    'gpt-4o.csv': rows('101'),
    'claude.csv': rows('011'),
  });
  expect(outcomes(table)).toEqual(RIGHT);
});
