import { describe, expect, test } from '@jest/globals';
import { CONTAINERS } from './corpus/containers.js';
import { DISK } from './corpus/disk.js';
import { ENCODINGS } from './corpus/encodings.js';
import { JSON_FILES } from './corpus/json.js';
import type { Hostile } from './corpus/row.js';
import { TABLES } from './corpus/tables.js';
import { runOn, type Outcome } from './engine.js';
import { SAMPLES } from './samples/index.js';
import { treeOf, type Trap } from './samples/sample.js';
import { TRAPS } from './traps.js';
import { READERS } from '../../src/readers/registry.js';

/** Far more than any of them takes: a guard against endless loops and waits. */
const GUARD = 10_000;

const CORPUS: Readonly<Record<string, readonly Hostile[]>> = {
  archives: CONTAINERS,
  encodings: ENCODINGS,
  tables: TABLES,
  JSON: JSON_FILES,
  disk: DISK,
  formats: SAMPLES.flatMap((sample) =>
    Object.entries(TRAPS).map(([trap, change]) => ({
      name: `${sample.format}: ${trap}`,
      tree: () => treeOf(sample, change(sample.verdict)),
      ...(sample.inputs === undefined ? {} : { inputs: sample.inputs }),
      expected: sample.traps[trap as Trap],
    })),
  ),
};

function shown(outcome: Outcome): string {
  return outcome.kind === 'certificate' ? `${outcome.allWrong}/${outcome.queries}` : outcome.message;
}

describe.each(Object.entries(CORPUS))('%s', (_group, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))(
    '%s',
    async (_name, { tree, inputs, expected }) => {
      const outcome = shown(await runOn(tree(), inputs));
      if (/^\d+\/\d+$/.test(expected)) expect(outcome).toBe(expected);
      else {
        expect(outcome).not.toMatch(/^\d+\/\d+$/);
        expect(outcome).toContain(expected);
      }
      // One line, and nothing in it that a terminal or a workflow's log obeys.
      expect(outcome).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/);
    },
    GUARD,
  );
});

test('the corpus is what it should be: every reader, every trap, and no name twice', () => {
  expect(SAMPLES.map(({ format }) => format)).toEqual(READERS.map(({ name }) => name));
  for (const { traps } of SAMPLES) expect(Object.keys(traps)).toEqual(Object.keys(TRAPS));
  const names = Object.entries(CORPUS).flatMap(([group, rows]) => rows.map(({ name }) => `${group}: ${name}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(400);
});
