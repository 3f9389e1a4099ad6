import { describe, expect, test } from '@jest/globals';
import { promptfooReader } from '../../../src/readers/promptfoo/promptfoo.js';
import { expectCutsToBeHandled } from '../../support/hostile.js';
import { document, json, outcomes, read, row } from '../../support/promptfoo-results.js';
import { memoryFile, type Reading } from '../../support/read.js';

const group = (label: string) => `${label},Status,Score,Named Scores,Metric: accuracy,Grader Reason,Comment`;
const HEADER = `Description,question,category,${group('[alpha] Answer: {{question}}')},${group('[beta] Answer: {{question}}')}`;
const TABLE = `${HEADER}
add,What is 2+2?,math,4,PASS,1.00,"{""accuracy"":1}",1.00,ok,,5,FAIL,0.40,"{""accuracy"":0.4}",0.40,"Expected ""4""",
add,What is 2+2?,math,5,FAIL,0.00,"{""accuracy"":0}",0.00,no,,4,PASS,1.00,"{""accuracy"":1}",1.00,ok,
,"Which
planet?",space,,,,,,,,API error,ERROR,0.00,,,,
`;
const csv = (text: string): Promise<Reading> => read([memoryFile('a.csv', text, [], 40)]);

describe('promptfoo CSV', () => {
  test('groups of equal names by position; identical rows are repeats; an error is an error and empty cells are nothing', async () => {
    const { records } = await csv(TABLE);
    const [first] = records;
    expect(
      records.map(({ model, id, repeat, result, line }) => [model, id === first!.id, repeat, result, line]),
    ).toEqual([
      ['alpha', true, 0, true, 2],
      ['beta', true, 0, false, 2],
      ['alpha', true, 1, false, 3],
      ['beta', true, 1, true, 3],
      ['beta', false, undefined, 'error', 4],
    ]);
    expect(first!.details).toEqual({ answer: '4', subject: 'math' });
    expect(records[4]!.details).toEqual({ subject: 'space' });
  });

  test('`metric`: the score, or a column of its own', async () => {
    const of = async (metric: string) =>
      (await read([memoryFile('a.csv', TABLE)], { metric })).records.map(({ result }) => result);
    expect(await of('score')).toEqual([1, 0.4, 0, 1]);
    expect(await of('accuracy')).toEqual([1, 0.4, 0, 1]);
    await expect(of('nope')).rejects.toThrow(/It has "accuracy", "score", "success"/);
  });

  test('descriptions are ids where each test has one', async () => {
    const { records } = await csv(
      `${HEADER}\nadd,2+2?,m,4,PASS,1.00,,,ok,,4,PASS,1.00,,,ok,\nsub,2-2?,m,4,FAIL,0.00,,,ok,,0,PASS,1.00,,,ok,\n`,
    );
    expect(records.map(({ id }) => id)).toEqual(['add', 'add', 'sub', 'sub']);
  });

  test('the guard before formulas is undone', async () => {
    const plain = `x,${group('[alpha] p')}\n`;
    const guarded = await csv(`${plain}'=1+1,' =2,PASS,1.00,,,ok,\n`);
    const bare = await csv(`${plain}=1+1, =2,PASS,1.00,,,ok,\n`);
    expect(guarded.records).toEqual(bare.records);
    expect(guarded.records[0]!.details).toEqual({ answer: ' =2' });
  });

  test('several prompts of one provider are several models', async () => {
    const { records } = await csv(
      `x,${group('[alpha] short')},${group('[alpha] other')}\nq,1,PASS,1.00,,,ok,,2,FAIL,0.00,,,no,\n`,
    );
    expect(outcomes({ records } as Reading).map((each) => (each as unknown[])[0])).toEqual([
      'alpha [short]',
      'alpha [other]',
    ]);
  });

  test('tests without assertions are left out', async () => {
    const { records, warnings } = await csv(
      `x,${group('[alpha] p')}\nq,1,PASS,1.00,,,No assertions,\nr,1,PASS,1.00,,,ok,\n`,
    );
    expect(records).toHaveLength(1);
    expect(warnings[0]!.message).toMatch(/^1 results/);
  });

  test('what promptfoo does not write is refused, with its line', async () => {
    const table = (cells: string, label = '[alpha] p') => csv(`x,${group(label)}\n${cells}\n`);
    await expect(table('q,1,MAYBE,1.00,,,ok,')).rejects.toThrow(
      /^a\.csv:2: column "Status": "MAYBE" is none of PASS, FAIL and ERROR/,
    );
    await expect(table('q,1,PASS,high,,,ok,')).rejects.toThrow(
      /^a\.csv:2: column "Score": the score "high" is not a number/,
    );
    await expect(table('q,1,PASS,1.00,,,ok,', 'a prompt alone')).rejects.toThrow(
      /^a\.csv:1: column 2 names no provider/,
    );
    await expect(csv(`${group('"[alpha] a, b"')}\n1,PASS,1.00,,,ok,\n2,PASS,1.00,,,ok,\n`)).rejects.toThrow(
      /cannot be told from repeats/,
    );
    await expect(
      promptfooReader.read(
        [{ file: memoryFile('a.csv', 'a,b\n1,2\n'), preview: { kind: 'csv', header: ['a', 'b'], rows: [] } }],
        { open: () => ({}) as never },
        { passThreshold: 0.5, details: false, labels: [] },
      ),
    ).rejects.toThrow(/no provider has the columns/);
  });

  test('a table beside JSON results is refused: their tests cannot be matched', async () => {
    const files = [memoryFile('a.csv', TABLE), json('a.json', document([row('alpha', 1, true)]))];
    await expect(read(files)).rejects.toThrow(/^a\.csv: .*"a\.json" is JSON/);
  });

  test('cut anywhere: read or refused', async () => {
    await expectCutsToBeHandled(
      promptfooReader,
      'a.csv',
      `x,${group('[alpha] p')}\nq,1,PASS,1.00,,,ok,\nr,2,FAIL,0.00,,,no,\n`,
    );
  });
});
