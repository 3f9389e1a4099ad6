import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { parseArguments } from '../../src/cli/arguments.js';
import { recomputing, shellWord } from '../../src/report/command.js';
import type { Settings } from '../../src/settings/types.js';

/** No word of a test, and no part of one. */
const END = '-- end --';

/** The words that a shell makes of each line: one shell for all of them. */
function wordsOf(lines: readonly string[]): string[][] {
  const script = lines.map((line) => `printf '%s\\0' ${line} '${END}'`).join('\n');
  const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0');
  return lines.map(() => words.splice(0, words.indexOf(END) + 1).slice(0, -1));
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

  test('gives the same settings again', () => {
    const all = [
      ['results.csv', '--min-gain', '0.05', '--confidence', '0.9', '--seed', '7'],
      ['a b.csv', "it's.csv", '!x', '--models', 'gpt-*', '--models', '$(touch x)`y`', '--baseline-model=-dash'],
      ['r/', '--count-as-wrong', 'error,absent', '--fail-on', 'no-gain,inconclusive', '--repeats', 'mean'],
      ['r.csv', '--fail-on', 'none', '--families', 'gpt-* = open ai', '--families', '"x"=y', '--diagnostics', 'false'],
      ['r.csv', '--group-by', 'тема', '--cluster-by', 'a\u202eb\u0007', '--metric', 'exact\nmatch'],
      ['r.csv', '--metric', 'm', '--filter', 'f', '--group-by', 'g', '--cluster-by', 'c'],
      ['--', '-odd.csv'],
    ].map((argv) => settingsOf(...argv));
    const lines = wordsOf(all.map((settings) => recomputing(settings).command));
    expect(lines.map(([program]) => program)).toEqual(all.map(() => 'beta-certificate'));
    expect(lines.map(([, ...again]) => settingsOf(...again))).toEqual(all);
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
  expect(wordsOf([line])).toEqual([texts]);
  expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
});
