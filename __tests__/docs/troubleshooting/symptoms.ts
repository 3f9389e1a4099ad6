import { expect } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oldMarker as marker, plain, publishOnce, type Options } from '../../publish/harness.js';
import { withServer } from '../../support/github-server.js';
import { command, evaluated, inFolder, outcomes, said, table } from './saying.js';

const PLAIN = ['a.csv', '--diagnostics', 'false'];
const TOO_FEW = { 'a.csv': table({ a: outcomes(60, 7), b: outcomes(60, 8) }) };
const NOTHING_TO_GAIN = { 'a.csv': table({ a: outcomes(400, 6), b: outcomes(400, 30) }) };

/** The exit status of the command line on these files. */
const statusOf = (files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<number> =>
  inFolder(files, async (folder) => (await command(folder, [...PLAIN, ...flags])).status);

/** What can be seen without a message: by its heading, the proof of what the page says of it. */
export const SYMPTOMS: ReadonlyMap<string, () => Promise<void>> = new Map([
  ['The verdict flips between runs', flips],
  ['It stays inconclusive', staysInconclusive],
  ['The gate never fails', neverFails],
  ['Every model is wrong where the answers look right', graderDefect],
  ['A model is missing', modelMissing],
  ['There is no comment', noComment],
  ['There are two comments', twoComments],
  ['The report folder is empty', reportFolder],
  ['JavaScript heap out of memory', shards],
]);

async function flips(): Promise<void> {
  const [once, again] = await inFolder(TOO_FEW, async (folder) => [
    await command(folder, [...PLAIN, '--json', '-']),
    await command(folder, [...PLAIN, '--json', '-']),
  ]);
  expect(again).toEqual(once);
  const lines = await said(TOO_FEW, 'a.csv', '--self-check', 'true');
  expect(lines.join('\n')).toMatch(/drawn again 1,000 times, this evaluation gets another verdict [\d.]+% of the time/);
}

async function staysInconclusive(): Promise<void> {
  expect(await statusOf(TOO_FEW)).toBe(0);
  expect(await statusOf(TOO_FEW, '--fail-on', 'inconclusive')).toBe(1);
  const lines = (await said(TOO_FEW, 'a.csv', '--self-check', 'true')).join('\n');
  expect(lines).toMatch(/Evaluate \d+ more questions \(\d+ in all\)/);
  expect(lines).toContain('60 questions could not rule out a gain of 4.9 points');
}

async function neverFails(): Promise<void> {
  expect(await statusOf(NOTHING_TO_GAIN)).toBe(1);
  expect(await statusOf(NOTHING_TO_GAIN, '--fail-on', 'none')).toBe(0);
  expect(await statusOf(NOTHING_TO_GAIN, '--min-gain', '0')).toBe(0);
  const check = async (...flags: readonly string[]): Promise<string> =>
    (await said(NOTHING_TO_GAIN, 'a.csv', '--self-check', 'true', ...flags)).join('\n');
  expect(await check()).toContain('This gate can fail on no-gain');
  expect(await check('--fail-on', 'none')).toContain('This gate cannot fail: `fail-on` is none.');
  expect(await check('--min-gain', '0')).toContain('This gate cannot fail on no-gain');
}

/** Two models give the reference in other words on q0 and are graded wrong. */
async function graderDefect(): Promise<void> {
  const rows = outcomes(40, 1).flatMap((right, q) =>
    ['a', 'b'].map(
      (model) => `q${q},${model},${right},${q === 0 ? '"The answer is 118 dollars"' : 7},${q === 0 ? 118 : 7}`,
    ),
  );
  const files = {
    'a.csv': `query_id,model,correct,answer,reference\n${rows.join('\n')}\n`,
    'settled.csv': 'query_id,class,note\nq0,grader-defect,units\n',
  };
  const graded = await evaluated(files, { results: 'a.csv', diagnostics: 'true' });
  expect(graded.audit?.counts['grader-defect']).toBe(1);
  expect(graded.audit?.withoutSuspects?.beta).toBe(0);
  expect(graded.certificate.allWrong.count).toBe(1);
  const settled = await evaluated(files, { results: 'a.csv', adjudications: 'settled.csv' });
  expect(settled.certificate.allWrong.count).toBe(0);
  expect(settled.certificate.ceiling.point).toBeGreaterThan(graded.certificate.ceiling.point);
}

async function modelMissing(): Promise<void> {
  const files = { 'a.csv': table({ a: [1, 0], b: [0, 1], c: ['error', 1] }) };
  const models = async (inputs: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await evaluated(files, inputs)).matrix.models;
  expect(await models({})).toEqual(['a', 'b']);
  expect(await models({ 'count-as-wrong': 'error' })).toEqual(['a', 'b', 'c']);
  expect(await models({ 'min-coverage': '0.5' })).toEqual(['a', 'b', 'c']);
  expect(await models({ 'min-coverage': '0.5', models: 'a\nc' })).toEqual(['a', 'c']);
  expect(await models({ 'min-coverage': '0.5', ensembles: 'a' })).toEqual(['b', 'c']);
  const halves = { 'x.csv': table({ a: [1, 0], b: [0, 1] }), 'y.csv': table({ a: [1, 0], b: [0, 1] }, 2) };
  const merged = await evaluated(halves);
  expect([merged.matrix.models, merged.certificate.queries.total]).toEqual([['a', 'b'], 4]);
}

async function noComment(): Promise<void> {
  const quiet: readonly Options[] = [
    ...['push', 'schedule', 'merge_group'].map((event) => ({ run: { event, payload: {} } })),
    { settings: { comment: 'off' } },
    { settings: { comment: 'on-failure' }, publication: { passed: true, verdict: 'gain-possible' } },
  ];
  for (const options of quiet)
    await withServer(async (server) => {
      expect((await publishOnce(server, options)).notices).toEqual([]);
      expect(server.comments).toEqual([]);
    });
  await withServer(async (server) => {
    for (const text of ['one', 'two'])
      await publishOnce(server, { settings: { comment: 'on-change' }, publication: { comment: [() => text] } });
    expect(server.comments.map(({ body }) => plain(body).endsWith('one'))).toEqual([true]);
  });
  await withServer(async (server) => {
    server.fault({ kind: 'integration', method: 'POST', times: 9 });
    const { notices, summary } = await publishOnce(server);
    expect(summary.trimEnd().endsWith(notices[0]!)).toBe(true);
  });
}

async function twoComments(): Promise<void> {
  await withServer(async (server) => {
    for (const commentKey of ['one', 'two', 'one']) await publishOnce(server, { settings: { commentKey } });
    expect(server.comments).toHaveLength(2);
  });
  await withServer(async (server) => {
    const body = `${marker('', { verdict: 'no-gain', passed: false })}theirs`;
    server.addComment(7, body, { login: 'another-app[bot]', type: 'Bot' });
    await publishOnce(server);
    expect(server.comments.map((comment) => comment.body === body)).toEqual([true, false]);
  });
}

async function reportFolder(): Promise<void> {
  await inFolder(NOTHING_TO_GAIN, async (folder) => {
    const report = join(folder, 'report');
    const { status } = await command(folder, [...PLAIN, '--out', report, '--min-gain', '2%']);
    expect([status, existsSync(report)]).toEqual([2, false]);
    expect((await command(folder, [...PLAIN, '--out', report])).status).toBe(1);
    expect(existsSync(join(report, 'certificate.json'))).toBe(true);
  });
}

/** Each shard of the queries by itself, then their outcomes together: the same outcomes as of one run. */
async function shards(): Promise<void> {
  const [left, right] = [table({ a: [1, 0], b: [0, 1] }), table({ a: [1, 1], b: [0, 0] }, 2)];
  await inFolder({ 'left.csv': left, 'right.csv': right }, async (folder) => {
    const certified = async (name: string, ...results: readonly string[]): Promise<string> => {
      await command(folder, [...results, '--diagnostics', 'false', '--out', join(folder, name)]);
      return readFileSync(join(folder, name, 'outcomes.csv'), 'utf8');
    };
    writeFileSync(join(folder, 'l.csv'), await certified('l', 'left.csv'));
    writeFileSync(join(folder, 'r.csv'), await certified('r', 'right.csv'));
    expect(await certified('merged', 'l.csv', 'r.csv')).toBe(await certified('whole', 'left.csv', 'right.csv'));
  });
}
