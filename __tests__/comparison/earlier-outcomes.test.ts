import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import type { EarlierCertificate } from '../../src/comparison/earlier-certificate.js';
import { earlierSnapshot } from '../../src/comparison/earlier-outcomes.js';
import { gradingOf } from '../../src/comparison/grading.js';
import type { Snapshot } from '../../src/comparison/types.js';
import { memoryFile } from '../support/read.js';

/** As a certificate says of the table below: `z` answered too little, and was no member. */
const CERTIFICATE: EarlierCertificate = {
  version: '0.1.0',
  queries: 5,
  allWrong: 1,
  models: ['=a', 'constructor'],
  ensembles: ['vote'],
  countAsWrong: [],
  effectiveClusters: 12.5,
  grading: gradingOf(
    {
      passThreshold: 7,
      metric: undefined,
      filter: undefined,
      judge: undefined,
      repeats: undefined,
      countAsWrong: [],
    },
    ['csv'],
  ),
};
const OUTCOMES = `query_id,'=a,constructor,vote,z
q0,1,1,1,1
q1,1,0,1,
q2,1,1,1,0
q3,0,1,1,0
q4,0,0,0,0
`;
const HASHES = 'query_id,reference_hash\n';

function read(outcomes: string, queries?: string, certificate: Partial<EarlierCertificate> = {}): Promise<Snapshot> {
  const file = queries === undefined ? undefined : memoryFile('report/queries.csv', queries);
  return earlierSnapshot({ ...CERTIFICATE, ...certificate }, memoryFile('report/outcomes.csv', outcomes), file);
}

async function refusal(...of: Parameters<typeof read>): Promise<string> {
  const error = await read(...of).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as Error).message;
}

describe('the outcomes of an earlier run', () => {
  test('are those of the models and ensembles that the certificate names', async () => {
    const { matrix, ensembles, hashes, grading, effectiveClusters } = await read(OUTCOMES);
    expect([matrix.models, ensembles.map(({ name }) => name)]).toEqual([['=a', 'constructor'], ['vote']]);
    expect(matrix.right.map((bits) => matrix.queries(bits))).toEqual([3, 3]);
    expect([matrix.queries(matrix.complete), matrix.ids(matrix.allWrong)]).toEqual([5, ['q4']]);
    expect([hashes.size, effectiveClusters, grading['pass-threshold']]).toEqual([0, 12.5, '7']);
  });

  test('a model is one whatever it is called, and so is an ensemble', async () => {
    const { matrix, ensembles } = await read(OUTCOMES, undefined, {
      models: ['vote', 'constructor'],
      ensembles: ['=a'],
    });
    expect([matrix.models, ensembles.map(({ name }) => name)]).toEqual([['vote', 'constructor'], ['=a']]);
  });

  test('what counted as wrong then is wrong', async () => {
    const outcomes = 'query_id,=a,constructor,vote\nq0,1,1,1\nq1,error,,0\n';
    const certificate = { queries: 2, allWrong: 1, countAsWrong: ['error', 'absent'] };
    const { matrix } = await read(outcomes, undefined, certificate);
    expect(matrix.ids(matrix.allWrong)).toEqual(['q1']);
    expect(await refusal(outcomes, undefined, { ...certificate, countAsWrong: [] })).toMatch(
      /it has 1 complete questions and the certificate 2/,
    );
  });

  test('with the hashes of the references, of ids as they are', async () => {
    const { hashes } = await read(OUTCOMES, `${HASHES}q0,0123456789abcdef\n"'=q",0000000000000000\n`);
    expect([...hashes]).toEqual([
      ['q0', '0123456789abcdef'],
      ['=q', '0000000000000000'],
    ]);
    expect((await read(OUTCOMES, HASHES)).hashes.size).toBe(0);
  });
});

describe('files that do not belong together are refused, with the remedy', () => {
  test.each<[string, string, RegExp]>([
    [
      'another number of questions that all got wrong',
      OUTCOMES.replace('q4,0', 'q4,1'),
      /it has 0 all-wrong questions and the certificate 1/,
    ],
    ['fewer questions', OUTCOMES.replace(/^q0.*\n/m, ''), /it has 4 complete questions and the certificate 5/],
    ['a model that is not there', OUTCOMES.replace('constructor', 'other'), /it has no column "constructor"/],
    ['an ensemble that is not there', OUTCOMES.replace('vote', 'other'), /it has no column "vote"/],
  ])('%s', async (_, outcomes, message) => {
    const told = await refusal(outcomes);
    expect(told).toMatch(message);
    expect(told).toMatch(
      /^report\/outcomes\.csv: `compare-with`: these outcomes are not those .* Keep the files of one/,
    );
  });

  test('a damaged table, at its line', async () => {
    expect(await refusal(`${OUTCOMES}q9,1\n`)).toMatch(/^report\/outcomes\.csv:7: the row has 2 cells/);
  });

  test.each<[string, string, RegExp]>([
    [
      'hashes of another kind',
      'id,hash\nq0,x\n',
      /^report\/queries\.csv: .*not a table with the columns query_id, ref/,
    ],
    ['no hashes but JSON', '{}', /^report\/queries\.csv: .*not a table/],
    [
      'a hash that is none',
      `${HASHES}q0,0123456789abcdeF\n`,
      /^report\/queries\.csv:2: .*"0123456789abcdeF" is not a ref/,
    ],
    [
      'a query twice',
      `${HASHES}${'q0,0123456789abcdef\n'.repeat(2)}`,
      /^report\/queries\.csv:3: .*"q0" is there twice/,
    ],
  ])('%s', async (_, queries, message) => {
    expect(await refusal(OUTCOMES, queries)).toMatch(message);
  });
});
