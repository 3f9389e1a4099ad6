import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { runOn } from '../hostile/engine.js';
import { SAMPLES } from '../hostile/samples/index.js';
import { treeOf } from '../hostile/samples/sample.js';
import { READERS } from '../../src/readers/registry.js';

const page = readFileSync('docs/formats.md', 'utf8');
/** What somebody has, what is to be done with it, and the formats that read it. */
const lines = [...page.matchAll(/^\| (.+?) +\| (.+?) +\| (\[.+?) +\|$/gm)].map(([, have, , formats]) => ({
  have: have!,
  formats: [...formats!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
  link: /\(([^)]+)\)/.exec(formats!)![1]!,
}));

test('every format stands there once, and has a page', () => {
  expect(lines.flatMap(({ formats }) => formats).sort()).toEqual(READERS.map(({ name }) => name).sort());
  expect(lines.filter(({ link }) => !existsSync(`docs/${link}`))).toEqual([]);
});

test.each(
  lines
    .flatMap(({ have, formats }) => formats.map((format) => [have, format] as const))
    .filter(([, format]) => format !== 'bbh' && SAMPLES.some((sample) => sample.format === format)),
)('%s: `%s` reads it, found by itself and named', async (_have, format) => {
  const sample = SAMPLES.find((one) => one.format === format)!;
  for (const inputs of [{}, { format }]) {
    expect(await runOn(treeOf(sample), { ...sample.inputs, ...inputs })).toMatchObject({
      kind: 'certificate',
      queries: 4,
      allWrong: sample.allWrong ?? 1,
    });
  }
});
