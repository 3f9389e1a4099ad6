import { expect, test } from '@jest/globals';
import { helpText } from '../../src/cli/help.js';
import { FLAGS } from '../../src/settings/table.js';

test('help holds every flag with its placeholder, everyday ones first, within 80 columns', () => {
  const lines = helpText(200).split('\n');
  const flags = lines.flatMap((line) => /^ {2}(?:-\w, )?--([a-z-]+)(?: (.*))?$/.exec(line)?.slice(1, 3) ?? []);
  expect(flags).toEqual(
    FLAGS.flatMap(({ name, kind }) => [
      name,
      kind.placeholder === '' ? undefined : `${kind.placeholder}${kind.isRepeated ? ' ...' : ''}`,
    ]),
  );
  expect(lines.filter((line) => line.endsWith(':') && /^[A-Z]/.test(line))).toEqual([
    'Examples:',
    'Everyday:',
    'Output of the command line:',
    'What is read, and how:',
    'Statistics and diagnostics:',
  ]);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});
