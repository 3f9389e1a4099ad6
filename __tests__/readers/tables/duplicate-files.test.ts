import { expect, test } from '@jest/globals';
import { memoryFile } from '../../support/read.js';
import { faultOf, load } from './outcomes.js';

/** Outcomes of two models on a number of queries, without a pattern. */
const right = (q: number): number[] => [Number((q * q * 7 + 3 * q) % 11 < 7), Number((q * q * 5 + q) % 13 < 6)];
const rows = (count: number, from = 0): number[] => Array.from({ length: count }, (_, i) => from + i);
const wide = (queries: readonly number[], id: (q: number) => string, head = 'id'): string =>
  [`${head},gpt-4o,claude`, ...queries.map((q) => `${id(q)},${right(q).join()}`), ''].join('\n');
const long = (queries: readonly number[], id: (q: number) => string): string =>
  [
    ...queries.flatMap((q) =>
      right(q).map((score, m) => JSON.stringify({ question: id(q), model: ['gpt-4o', 'claude'][m], score })),
    ),
    '',
  ].join('\n');
const read = (a: string, b: string, name = 'b.csv') => {
  const all: ReturnType<typeof memoryFile>[] = [];
  memoryFile('a.csv', a, all);
  memoryFile(name, b, all);
  return load(all);
};

const text = (q: number): string => `What is ${q} times ${q + 3} less one?`;

test('one evaluation in two files under other ids is refused, in any format and order', async () => {
  const said =
    /it holds the same evaluation as a\.csv under other question ids, so each question would count twice\. Leave one of the two out, for example with "!b/;
  expect(
    await faultOf(() =>
      read(
        wide(rows(40), (q) => `q${q}`),
        wide(rows(40), text, 'prompt'),
      ),
    ),
  ).toMatch(said);
  expect(
    await faultOf(() =>
      read(
        wide(rows(40), (q) => `q${q}`),
        long(rows(40), text),
        'b.jsonl',
      ),
    ),
  ).toMatch(said);
  const asked = ['id,question,gpt-4o,claude', ...rows(20).map((q) => `q${q},${text(q)},${right(q).join()}`), ''].join(
    '\n',
  );
  expect(await faultOf(() => read(asked, wide(rows(20).reverse(), text, 'question')))).toMatch(said);
});

test('parts of one evaluation, few queries and other outcomes are read', async () => {
  expect(
    (
      await read(
        wide(rows(40), (q) => `q${q}`),
        wide(rows(40, 40), (q) => `q${q}`),
      )
    ).table.ids.size,
  ).toBe(80);
  expect(
    (
      await read(
        wide(rows(4), (q) => `q${q}`),
        wide(rows(4), (q) => `z${q}`),
      )
    ).table.ids.size,
  ).toBe(8);
});
