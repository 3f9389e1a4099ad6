import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../src/base/errors.js';
import { writeReport } from '../../src/report/write.js';
import type { Evaluation } from '../../src/run/evaluate.js';
import { WorkspaceGuard } from '../../src/sources/workspace-guard.js';
import { evaluationOf } from '../support/evaluation.js';

let evaluation: Evaluation;
let audited: Evaluation;
let base: string;
beforeAll(async () => {
  const rows = { a: [1, 1, 0, 0], b: [1, 0, 1, 0] } as const;
  evaluation = await evaluationOf(rows, { diagnostics: 'false' });
  audited = await evaluationOf(rows);
});
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'write-')));
});
afterEach(() => rmSync(base, { recursive: true }));

const FILES = [
  'all-wrong.csv',
  'certificate.json',
  'junit.xml',
  'metrics.txt',
  'outcomes.csv',
  'queries.csv',
  'report.html',
  'report.md',
];

test('all files of a report, in a folder that is made, and where they are', async () => {
  const folder = join(base, 'a/b');
  expect(await writeReport(evaluation, folder)).toEqual({
    certificate: join(folder, 'certificate.json'),
    report: join(folder, 'report.html'),
  });
  expect(readdirSync(folder).sort()).toEqual(FILES);
  expect(JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8'))).toMatchObject({ verdict: 'inconclusive' });
});

test('with an audit also what is to be settled; without one an old list does not stay, unless it is the input', async () => {
  await writeReport(audited, base);
  expect(readdirSync(base).sort()).toEqual(['adjudications.csv', ...FILES]);
  writeFileSync(join(base, 'mine.txt'), 'mine');
  await writeReport(evaluation, base);
  expect(readdirSync(base).sort()).toEqual([...FILES, 'mine.txt'].sort());
  writeFileSync(join(base, 'adjudications.csv'), 'query_id,class\n');
  const settings = { ...evaluation.settings, adjudications: join(base, 'adjudications.csv') };
  await writeReport({ ...evaluation, settings }, base);
  expect(readFileSync(join(base, 'adjudications.csv'), 'utf8')).toBe('query_id,class\n');
});

test('a place where no folder can be is an error with the mend', async () => {
  writeFileSync(join(base, 'file'), '');
  const failure = await writeReport(evaluation, join(base, 'file')).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as Error).message).toMatch(
    /^the report cannot be written to ".*file": .*\. Name another folder with `report-dir` \(`--out`\)\.$/,
  );
});

test('a link out of the guarded folders is not followed, and nothing is written', async () => {
  const [inside, outside] = [join(base, 'in'), join(base, 'out')];
  for (const folder of [inside, outside]) mkdirSync(folder);
  symlinkSync(outside, join(inside, 'report'));
  const guard = await WorkspaceGuard.of([inside]);
  await expect(writeReport(evaluation, join(inside, 'report'), { guard })).rejects.toThrow(UserError);
  expect(readdirSync(outside)).toEqual([]);
  await writeReport(evaluation, join(inside, 'real'), { guard });
  expect(readdirSync(join(inside, 'real')).sort()).toEqual(FILES);
});
