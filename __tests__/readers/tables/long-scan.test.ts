import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CELL, type AnswerSink } from '../../../src/readers/reader.js';
import { LongScan } from '../../../src/readers/tables/long-scan.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import type { LongShape } from '../../../src/readers/tables/shape.js';
import { memoryFile } from '../../support/read.js';
import { besideOf, load, outcomes } from './outcomes.js';

const SHAPE: LongShape = {
  kind: 'long',
  query: { column: 0, isText: false },
  model: 1,
  outcome: 2,
  spelling: AS_WRITTEN,
  other: new Map(),
  unused: [],
};

/**
 * What became of a text: outcomes, what stands beside them and what is said of the file, or the error with its place.
 *
 * @param labels  the scan gives none: where one is wanted, the general reader reads
 */
async function resultOf(text: string, size: number, details: boolean, labels: string[] = []): Promise<unknown> {
  try {
    const file = memoryFile('in.csv', text, [], size);
    const { table } = await load([file], { repeats: 'first', details, labels });
    const beside = details ? await besideOf(file, table, { labels }) : undefined;
    const { records, missing, errors, scores, setAside, models } = table.files[0]!;
    return { outcomes: outcomes(table), beside, records, missing, errors, scores, setAside: [...setAside], models };
  } catch (error) {
    return (error as Error).message;
  }
}

const cell = (usual: string[], odd: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...usual, ...odd) },
  );
const row = fc.record({
  query: cell(
    ['q1', 'q2', 'q3', 'q10', 'q11', 'q12'],
    ['', ' q1', 'q1 ', 'é', '"q1"', "'=q", 'total', 'Mean', 'overall:', 'a b', '\u0007'],
  ),
  model: cell(['alpha', 'beta', 'gamma'], ['', ' alpha', '"beta"', "'+x", 'modèle', 'alpha\t']),
  outcome: cell(['0', '1', '1', ''], ['true', 'No', '0.5', 'error', 'unscored', 'NaN', 'perhaps', '"1"', '1.0', ' 1']),
  note: cell(['', 'fine', 'B'], ['é', '"a, b"', '"a\nb"', 'a"b', '\r', "'=1"]),
  cost: cell(['0.5', '1', '0.25', ''], ['$1', ' 2', '1e-3', 'x', '1,5', '0x10', '1e9']),
  end: cell(['\n'], ['\r\n', '\n\n', ',more\n', '\r']),
});

describe('the scan of plain long tables', () => {
  test('gives what the general reader gives, errors and their places among it', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 4, maxLength: 60 }),
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        fc.boolean(),
        async (rows, size, isEnded, details) => {
          const lines = rows.map(
            ({ query, model, outcome, note, cost, end }) => [query, model, outcome, note, cost].join() + end,
          );
          const body = isEnded ? lines.join('') : lines.join('').replace(/[\r\n]+$/, '');
          const text = `query_id,model,correct,answer,cost\n${body}`;
          const generally = await resultOf(text, size, details, ['query_id']);
          expect(await resultOf(text, size, details)).toEqual(generally);
          if (typeof generally === 'object') plain += 1;
        },
      ),
      { seed: 4, numRuns: 150 },
    );
    expect(plain).toBeGreaterThan(25);
  });

  /** All that a scan gives, and where it stopped. */
  function scanned(text: string, size: number): { given: string[]; rest: string; line: number } {
    const models: string[] = [];
    const given: string[] = [];
    const sink: AnswerSink = {
      model: (name) => models.push(name) - 1,
      row: (bytes, start, end, model, value, line) =>
        given.push(`${line} ${Buffer.from(bytes.subarray(start, end)).toString()} ${models[model]!} ${value}`),
    };
    const scan = new LongScan(sink, SHAPE, 4, ',', 'in');
    for (let at = 0; at < text.length; at += size) {
      const rest = scan.write(Buffer.from(text.slice(at, at + size)));
      if (rest !== undefined) return { given, rest: rest.bytes.toString() + text.slice(at + size), line: rest.line };
    }
    return { given, rest: scan.end()?.bytes.toString() ?? '', line: scan.end()?.line ?? 0 };
  }

  test('reads plain rows by itself, whatever the chunks', () => {
    const text = 'query_id,model,correct,note\nq1,alpha,1,é\r\nq1,beta,true,\nq2,alpha,,x\nq2,beta,0,y';
    for (const size of [1, 2, 3, 7, 1000])
      expect(scanned(text, size)).toEqual({
        given: [`2 q1 alpha ${CELL.right}`, `3 q1 beta ${CELL.right}`, `4 q2 alpha ${CELL.missing}`],
        rest: 'q2,beta,0,y',
        line: 5,
      });
  });

  test.each([
    ['a cell in quotes', '"q2",beta,0,'],
    ['a text in quotes', 'q2,beta,0,"a"'],
    ['a score', 'q2,beta,0.5,'],
    ['an error', 'q2,beta,error,'],
    ['no id', ',beta,0,'],
    ['no model', 'q2,,0,'],
    ['a total', 'overall,beta,0,'],
    ['white space', 'q2,beta ,0,'],
    ['a guard', "'=q2,beta,0,"],
    ['another width', 'q2,beta,0'],
    ['more cells', 'q2,beta,0,,'],
    ['a lone return', 'q2,beta,0,\ra'],
  ])('stops at %s', (_, line) => {
    const text = `query_id,model,correct,note\nq1,alpha,1,\n${line}\nq3,alpha,1,\n`;
    for (const size of [1, 5, 1000])
      expect(scanned(text, size)).toEqual({
        given: [`2 q1 alpha ${CELL.right}`],
        rest: `${line}\nq3,alpha,1,\n`,
        line: 3,
      });
  });
});
