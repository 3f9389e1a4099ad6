import { expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/arguments.js';
import { parseSettings } from '../../src/settings/settings.js';
import { defaultOf, GROUPS, INPUTS, SHARED_INPUTS, valueOf } from '../../src/settings/table.js';

const SAMPLES: Readonly<Record<string, string>> = {
  results: 'a.csv\nb/*.json',
  ensembles: 'vote-*\nrouter',
  'baseline-model': 'gpt-4',
  'min-gain': '0.05',
  'fail-on': 'no-gain,inconclusive',
  columns: 'outcome = score\nmodel = {folder}',
  repeats: 'mean',
  'count-as-wrong': 'error,absent',
  options: '4',
  families: 'gpt-* = openai\no1 = openai',
  prices: 'gpt-4 = 2.5 10\no1 = 0.003',
  seed: '7',
};

test('what was read is written back as flags that say the same', () => {
  const settings = parseSettings((name) => SAMPLES[name] ?? defaultOf(name));
  const flags = SHARED_INPUTS.flatMap((setting) =>
    setting.kind.write(valueOf(setting, settings)).map((text) => `--${setting.name}=${text}`),
  );
  expect(flags.filter((flag) => /^--(results|families|fail-on|repeats|options)=/.test(flag))).toHaveLength(7);
  // A file is never read again.
  expect(parseArguments(flags)).toMatchObject({ settings: { ...settings, config: 'none' } });
});

test('names occur once, and the list of allowed words stands in the description', () => {
  const names = GROUPS.flatMap(({ settings }) => settings.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  for (const { name, kind, description } of INPUTS) {
    const words = [...kind.allowed.matchAll(/`([a-z-]+)`/g)].map(([word]) => word);
    expect([name, words.filter((word) => !description.includes(word))]).toEqual([name, []]);
  }
});
