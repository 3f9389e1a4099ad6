import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEarlier } from '../../src/comparison/read-earlier.js';
import { UserError } from '../../src/base/errors.js';
import { DEFAULT_LIMITS } from '../../src/sources/index.js';
import { writeReport } from '../../src/report/write.js';
import { archive } from '../sources/artifacts/harness.js';
import { evaluationOf } from '../support/evaluation.js';

let cwd: string;
/** As a run wrote it; never changed. */
let written: string;
const report = (name = ''): string => join(cwd, 'report', name);
const read = (source: string) => readEarlier(source, { cwd, environment: {}, token: '' }, DEFAULT_LIMITS);

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'earlier-'));
  written = join(cwd, 'written');
  const rows = {
    '=a': [1, 1, 1, 0, 0],
    constructor: [1, 0, 1, 1, 0],
    vote: [1, 1, 1, 1, 0],
    z: [1, 'missing', 0, 0, 0],
  };
  const inputs = { ensembles: 'vote', 'min-coverage': '1', diagnostics: 'false' };
  await writeReport(await evaluationOf(rows as Parameters<typeof evaluationOf>[0], inputs), written);
});
beforeEach(() => {
  rmSync(report(), { recursive: true, force: true });
  cpSync(written, report(), { recursive: true });
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** What the user is told; any other error is a defect and goes through. */
async function refusal(source: string): Promise<string> {
  try {
    await read(source);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

function rewrite(name: string, change: (text: string) => string): void {
  writeFileSync(report(name), change(readFileSync(report(name), 'utf8')));
}

describe('a report as it was written', () => {
  test.each([
    ['the folder', 'report', 'report'],
    ['the folder, with a slash', 'report/', 'report'],
    ['the certificate', 'report/certificate.json', 'report/certificate.json'],
  ])('is read by %s', async (_, source, path) => {
    const { origin, snapshot, warnings } = await read(source);
    expect([origin, warnings]).toEqual([{ kind: 'path', path }, []]);
    const { matrix, ensembles, hashes, grading } = snapshot!;
    // The model without enough coverage was no member, and is none now.
    expect([matrix.models, ensembles.map(({ name }) => name)]).toEqual([['=a', 'constructor'], ['vote']]);
    expect([matrix.queries(matrix.complete), matrix.ids(matrix.allWrong)]).toEqual([5, ['q4']]);
    expect(hashes.size).toBe(0);
    expect(grading).toMatchObject({ format: 'csv', 'pass-threshold': '0.5', metric: '', 'count-as-wrong': '' });
  });

  test('is read in a zip archive, as an artifact is downloaded by hand', async () => {
    const file = (name: string) => readFileSync(report(name), 'utf8');
    const names = ['certificate.json', 'outcomes.csv', 'report.md'];
    const zipped = archive(Object.fromEntries(names.map((name) => [`beta/${name}`, file(name)])));
    writeFileSync(join(cwd, 'report.zip'), zipped);
    expect((await read('report.zip')).snapshot!.matrix.models).toEqual(['=a', 'constructor']);
  });

  test('by another name than ours', async () => {
    renameSync(report('certificate.json'), report('baseline.json'));
    expect((await read('report/baseline.json')).snapshot!.matrix.models).toEqual(['=a', 'constructor']);
  });

  test('with the hashes of the references', async () => {
    writeFileSync(report('queries.csv'), 'query_id,reference_hash\nq0,0123456789abcdef\n"\'=q",0000000000000000\n');
    expect([...(await read('report')).snapshot!.hashes]).toEqual([
      ['q0', '0123456789abcdef'],
      ['=q', '0000000000000000'],
    ]);
  });

  test('with what counted as wrong then', async () => {
    const rows = { a: [1, 'error', 0], b: [1, 'missing', 1], c: [0, 0, 0] } as const;
    const evaluation = await evaluationOf(rows, { 'count-as-wrong': 'error,absent', diagnostics: 'false' });
    await writeReport(evaluation, report());
    const { matrix, grading } = (await read('report')).snapshot!;
    expect([matrix.queries(matrix.complete), matrix.ids(matrix.allWrong)]).toEqual([3, ['q1']]);
    expect(grading['count-as-wrong']).toBe('absent, error');
  });

  test('on whatever scale its scores were', async () => {
    rewrite('certificate.json', (text) => text.replace('"passThreshold": 0.5', '"passThreshold": 7'));
    expect((await read('report')).snapshot!.grading['pass-threshold']).toBe('7');
  });
});

describe('what is refused, with the remedy', () => {
  test.each([
    ['nowhere', /`compare-with`: there is no file or folder "nowhere"\..*artifact:NAME/],
    ['', /`compare-with`: "" is not a path/],
    ['report/nothing.json', /there is no file or folder/],
    ['.', /the folder "\." holds no certificate\.json/],
    ['report/outcomes.csv', /report\/outcomes\.csv/],
  ])('the path %j', async (source, message) => {
    expect(await refusal(source)).toMatch(message);
  });

  test.each([
    [
      'no outcomes',
      () => rmSync(report('outcomes.csv')),
      /no outcomes\.csv beside this certificate.*whole report folder/,
    ],
    [
      'a damaged table',
      () => rewrite('outcomes.csv', (text) => `${text}q9,1\n`),
      /report\/outcomes\.csv:7: the row has 2 cells/,
    ],
    [
      'a hash that is none',
      () => writeFileSync(report('queries.csv'), 'query_id,reference_hash\nq0,x\n'),
      /queries\.csv:2: .*"x" is not a reference hash/,
    ],
    [
      'a certificate that is none',
      () => writeFileSync(report('certificate.json'), '[]'),
      /report\/certificate\.json: .*no certificate of this program: it is not a JSON object/,
    ],
  ])('%s', async (_, spoil, message) => {
    spoil();
    expect(await refusal('report')).toMatch(message);
  });

  test('two certificates in one archive', async () => {
    const certificate = readFileSync(report('certificate.json'), 'utf8');
    writeFileSync(
      join(cwd, 'two.zip'),
      archive({ 'a/certificate.json': certificate, 'b/certificate.json': certificate }),
    );
    expect(await refusal('two.zip')).toMatch(/holds 2 certificates \("two\.zip!a\/certificate\.json", /);
  });

  test('an artifact outside of a workflow', async () => {
    expect(await refusal('artifact:beta')).toMatch(/`artifact:` looks among the runs of a workflow.*give the path/);
  });
});
