import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { parseArguments } from '../../src/cli/arguments.js';
import { recomputing, shellWord } from '../../src/report/command.js';
import type { Settings } from '../../src/settings/types.js';

/** The words that a shell makes of a line. */
function wordsOf(line: string): string[] {
  const printed = execFileSync('bash', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
  return printed.split('\0').slice(0, -1);
}

function settingsOf(...argv: string[]): Settings {
  const invocation = parseArguments(argv);
  if (invocation.kind !== 'run') throw new Error('not a run');
  return invocation.settings;
}

describe('the command line of a run', () => {
  test('is short where nothing was set', () => {
    expect(recomputing(settingsOf('results.csv')).command).toBe('beta-certificate --config=none results.csv');
  });

  test.each([
    [['results.csv', '--min-gain', '0.05', '--confidence', '0.9', '--seed', '7']],
    [['a b.csv', "it's.csv", '!x', '--models', 'gpt-*', '--models', '$(touch x)`y`', '--baseline-model=-dash']],
    [['r/', '--count-as-wrong', 'error,absent', '--fail-on', 'no-gain,inconclusive', '--repeats', 'mean']],
    [['r.csv', '--fail-on', 'none', '--families', 'gpt-* = open ai', '--families', '"x"=y', '--diagnostics', 'false']],
    [['r.csv', '--group-by', 'тема', '--cluster-by', 'a\u202eb\u0007', '--metric', 'exact\nmatch']],
    [['--', '-odd.csv']],
  ])('%j gives the same settings again', (argv) => {
    const settings = settingsOf(...argv);
    const [program, ...again] = wordsOf(recomputing(settings).command);
    expect(program).toBe('beta-certificate');
    expect(settingsOf(...again)).toEqual(settings);
  });

  test('every flag that is a plain word comes back', () => {
    const settings = settingsOf('r.csv', '--metric', 'm', '--filter', 'f', '--group-by', 'g', '--cluster-by', 'c');
    expect(settingsOf(...wordsOf(recomputing(settings).command).slice(1))).toEqual(settings);
  });

  test('results that came from artifacts have to be fetched first', () => {
    const settings = settingsOf('r.csv');
    const { artifacts, command } = recomputing({
      ...settings,
      results: [],
      artifacts: { ...settings.artifacts, patterns: ['evals-*'] },
    });
    expect(artifacts).toContain('download them first');
    expect(command).toBe('beta-certificate --config=none FOLDER');
  });
});

test('a word of a shell holds exactly its text and nothing that a terminal obeys', () => {
  const texts = [
    '',
    'a',
    "a'b",
    '$HOME',
    '`id`',
    '; rm x',
    'a\\b',
    '\u001b[31m',
    "\n'\\",
    'модель 模型',
    '\u202e',
    '~',
    '*',
  ];
  const line = texts.map(shellWord).join(' ');
  expect(wordsOf(line)).toEqual(texts);
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
});
