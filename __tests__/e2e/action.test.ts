import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUTS } from '../../src/settings/outputs.js';
import { TOKEN } from '../support/github-server.js';
import { eachTestOnAServer } from '../support/runs.js';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, ROOT, runAction, type Finished } from '../support/processes.js';
import { smallTable } from '../support/small-table.js';

const EXAMPLE = join(ROOT, 'examples/zeroeval-gsm8k/results.csv');
const SMALL = smallTable();
const COMMENTS = '/repos/octo/evals/issues/7/comments';

const { server: github, environment } = eachTestOnAServer();

/** On the small table, and in this process: the committed program is run where a test says so. */
const act = (inputs: Record<string, string>, env: Record<string, string>): Promise<Finished> =>
  actInProcess({ results: SMALL, diagnostics: 'false', ...inputs }, env, TOKEN);

describe('on a pull request', () => {
  test('a passing gate: comment, summary, outputs and files', async () => {
    const env = environment();
    const { status, stdout } = await runAction({ results: SMALL }, env, TOKEN);
    expect(status).toBe(0);
    expect(stdout).not.toContain(TOKEN);
    expect(github().comments).toHaveLength(1);
    const body = github().comments[0]!.body;
    expect(body).toContain(
      '### 🟡 Up to +3.5 points to gain over `alpha`, but the best policy tried reaches 0.0; you asked for 2',
    );
    expect(body).toContain(
      '**0.0 percentage points** (−0.7 to 0.8, 95%) · possible: +3.5 (2.5 to 4.7, one-sided) · you asked for +2',
    );
    expect(readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8')).toContain(
      '<details><summary>How alike the models err</summary>',
    );
    const outputs = outputsOf(env);
    expect([...outputs.keys()].sort()).toEqual(OUTPUTS.map(({ name }) => name).sort());
    expect(outputs.get('verdict')).toBe('gain-possible');
    expect(outputs.get('passed')).toBe('true');
    expect(outputs.get('all-wrong')).toBe('5');
    expect(outputs.get('queries')).toBe('1000');
    expect(outputs.get('comment-url')).toContain('#issuecomment-');
    const folder = join(env['GITHUB_WORKSPACE']!, 'beta-certificate');
    const certificate = JSON.parse(readFileSync(join(folder, 'certificate.json'), 'utf8')) as { verdict: string };
    expect(certificate.verdict).toBe('gain-possible');
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain('`q3`');
    expect(readFileSync(join(folder, 'all-wrong.csv'), 'utf8').split('\n')).toHaveLength(7);
    expect(readFileSync(join(folder, 'outcomes.csv'), 'utf8').split('\n')).toHaveLength(1002);
  });

  test('a failing gate: one clear sentence, exit 1, and everything is published all the same', async () => {
    const env = environment();
    const { status, stdout } = await act({ results: EXAMPLE, 'min-gain': '0.05' }, env);
    expect(status).toBe(1);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toEqual([
      '::error::no-gain: no ensemble of these 43 models can gain 5 points: at most +4.6 over claude-3-5-sonnet-20241022 (one-sided 95%25).',
    ]);
    expect(github().comments[0]!.body).toContain('❌ No ensemble of these 43 models can gain 5 points: at most +4.6');
    expect(outputsOf(env).get('passed')).toBe('false');
  });

  test('a second run updates the comment; another key has its own', async () => {
    await act({}, environment());
    await act({ 'min-gain': '0.05' }, environment());
    await act({ 'comment-key': 'nightly' }, environment());
    expect(github().comments).toHaveLength(2);
    expect(github().comments[0]!.body).toContain('❌');
    expect(github().comments[1]!.body).toContain('🟡');
  });

  test("our comment is found behind 250 others, and a stranger's copy of our marker is left alone", async () => {
    await act({}, environment());
    const ours = github().comments.pop()!;
    for (let i = 0; i < 250; i++) github().addComment(7, `comment ${i}`, { login: 'someone', type: 'User' });
    const copy = github().addComment(7, ours.body, { login: 'mallory', type: 'User' });
    github().comments.push(ours);
    await act({ 'min-gain': '0.05' }, environment());
    expect(github().comments).toHaveLength(252);
    expect(ours.body).toContain('❌');
    expect(copy.body).toContain('🟡');
  });
});

describe('the verdict stands whatever becomes of the comment', () => {
  const faults = [
    { kind: 'integration', path: /comments/, times: 100 },
    { kind: 'not-found', path: /comments/, times: 100 },
    { kind: 'unauthorised', times: 100 },
    { kind: 'too-long', method: 'POST', times: 100 },
    { kind: 'too-many', retryAfter: 1, path: /comments/ },
    { kind: 'server-error', path: /comments/ },
    { kind: 'drop-before', path: /comments/ },
  ] as const;
  test.each(faults)('$kind', async (fault) => {
    github().fault(fault);
    const env = environment();
    const { status, stdout } = await act({}, env);
    expect(status).toBe(0);
    expect(stdout).not.toContain(TOKEN);
    expect(outputsOf(env).get('verdict')).toBe('gain-possible');
    const summary = readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8');
    expect(summary).toContain('Up to +3.5 points to gain');
    // What is not there was said, with the remedy; what could be tried again was.
    if (github().comments.length === 0) expect(stdout).toMatch(/^::(?:warning|notice)::.*comment/im);
    else expect(github().comments).toHaveLength(1);
    expect(github().comments.length === 0).toBe(
      ['integration', 'not-found', 'unauthorised', 'too-long'].includes(fault.kind),
    );
  });

  test('a failing gate still fails when nothing can be published', async () => {
    github().fault({ kind: 'integration', times: 100 });
    const { status } = await act({ 'min-gain': '0.05' }, environment());
    expect(status).toBe(1);
  });

  test('the missing permission is named', async () => {
    github().fault({ kind: 'integration', path: /comments/, times: 100 });
    const { stdout } = await act({}, environment());
    expect(stdout).toContain('pull-requests: write');
  });

  test('an empty token asks for nothing', async () => {
    const { status } = await act({ 'github-token': '' }, environment());
    expect(status).toBe(0);
    expect(github().requests).toHaveLength(0);
  });
});

describe('off a pull request', () => {
  test.each(['push', 'schedule', 'workflow_dispatch', 'merge_group'])(
    '%s: summary and outputs, no comment',
    async (event) => {
      const env = environment({ event, payload: {} });
      const { status, stdout } = await act({}, env);
      expect(status).toBe(0);
      expect(stdout).not.toContain('::warning');
      expect(
        github()
          .log('POST')
          .filter((line) => line.includes(COMMENTS)),
      ).toHaveLength(0);
      expect(outputsOf(env).get('verdict')).toBe('gain-possible');
      expect(readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8')).toContain('Up to +3.5 points to gain');
    },
  );
});

describe('hostile names', () => {
  const NAMES = [
    '::error::owned',
    '@octocat',
    '<img src=x onerror=alert(1)>',
    '`rm -rf`|x',
    '__proto__',
    '=cmd|calc',
    '\u202egpj.exe',
    '$x$ #1 ##[error]y',
  ];

  test('come out as text in the log, the comment and the outputs', async () => {
    const folder = mkdtempSync(join(environment()['RUNNER_TEMP']!, 'data-'));
    const quoted = NAMES.map((name) => `"${name}"`).join(',');
    const rows = Array.from({ length: 60 }, (_, q) =>
      [`"q${q} <b>&::error::${q}"`, ...NAMES.map((_, m) => ((q + m) % 5 === 0 ? 0 : 1))].join(','),
    );
    writeFileSync(join(folder, 'results.csv'), `query_id,${quoted}\n${rows.join('\n')}\n`);
    const env = environment();
    const { status, stdout } = await act({ results: join(folder, 'results.csv'), models: '*' }, env);
    expect(status).toBe(0);
    const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !line.startsWith('::debug'))).toEqual([]);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toContain('\u202e');
    const body = github().comments[0]!.body;
    expect(body).not.toContain('\u202e');
    // Everything foreign stands in code spans; take those away and only our own words are left.
    const words = body.replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');
    expect(words).not.toContain('octocat');
    expect(words).not.toContain('<img');
    expect(words).not.toContain('alert');
  });
});

describe('wrong input never yields a verdict', () => {
  const cases: [name: string, inputs: Record<string, string>, message: RegExp][] = [
    ['no file', { results: 'nothing/*.csv' }, /nothing\/\*\.csv/],
    ['no results', { results: '' }, /`results`/],
    ['a number that is none', { 'min-gain': '2%' }, /`min-gain` must be a number .*"2%25"/],
    ['confidence 1', { confidence: '1' }, /`confidence`/],
    ['an unknown condition', { 'fail-on': 'no-gian' }, /"no-gian" is not known\. Did you mean `no-gain`\?/],
    ['a baseline that is no model', { 'baseline-model': 'gpt-9' }, /`baseline-model`: "gpt-9"/],
    ['an ensemble that is not there', { ensembles: 'vote-*' }, /`ensembles`: "vote-\*" matches none/],
    ['models that are not there', { models: 'gpt-9*' }, /`models`: "gpt-9\*" matches none/],
  ];
  test.each(cases)('%s', async (_, inputs, message) => {
    const env = environment();
    const { status, stdout } = await act(inputs, env);
    expect(status).toBe(2);
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(stdout).not.toMatch(/^\s+at /m);
    expect(outputsOf(env).has('verdict')).toBe(false);
    const [comment] = github().comments;
    expect(comment!.body).toContain('❌ Could not certify commit');
    expect(comment!.body).not.toContain('✅');
  });
});

test('a comment on thousands of all-wrong queries is as short as any other', async () => {
  const env = environment();
  const path = join(env['RUNNER_TEMP']!, 'many.csv');
  const rows = Array.from(
    { length: 20_000 },
    (_, q) => `a-rather-long-query-id-so-that-they-add-up-${q},${q % 3 === 0 ? '1,0' : '0,0'}`,
  );
  writeFileSync(path, `query_id,a,b\n${rows.join('\n')}\n`);
  await act({ results: path, 'fail-on': 'none' }, env);
  const body = github().comments[0]!.body;
  expect(Buffer.byteLength(body)).toBeLessThanOrEqual(15 * 1024);
  expect(body).toContain('All of them, with the evidence, are in the full report.');
  expect(Buffer.byteLength(readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8'))).toBeLessThanOrEqual(1024 * 1024);
});
