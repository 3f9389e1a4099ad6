import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recomputed } from '../../src/audit/types.js';
import { evaluate, type Evaluation } from '../../src/run/evaluate.js';
import { defaultOf } from '../../src/settings/table.js';
import { adjudicationList } from '../../src/report/adjudications-csv.js';
import { certificateJson } from '../../src/report/files.js';
import { renderHtml } from '../../src/report/html/page.js';
import { fullLevels } from '../../src/report/markdown/comment.js';
import { failureTexts } from '../../src/report/model/failures.js';
import { renderTerminal } from '../../src/report/terminal.js';
import { writeReport } from '../../src/report/write.js';
import { parseSettings } from '../../src/settings/settings.js';
import { seeded } from '../support/random.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runs = new Map<string, Promise<Evaluation>>();

/** A run of the engine on files of these contents, by name: one for all tests that look at it. */
function evaluated(files: Record<string, string>, inputs: Record<string, string> = {}): Promise<Evaluation> {
  const key = JSON.stringify([files, inputs]);
  if (!runs.has(key)) runs.set(key, run(files, inputs));
  return runs.get(key)!;
}

async function run(files: Record<string, string>, inputs: Record<string, string>): Promise<Evaluation> {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const results = Object.keys(files)
    .filter((name) => name !== 'settled.csv')
    .join('\n');
  const settings = parseSettings((name) => inputs[name] ?? (name === 'results' ? results : defaultOf(name)));
  const runContext = { cwd: folder, environment: {}, token: '' };
  return evaluate(settings, runContext, { file: () => undefined, stage: () => undefined });
}

const MODELS = ['a-1', 'b-1', 'c-1', 'd-1'];
/** 60 queries: on q0 to q3 every model says 7 where the reference is 8; on q4 a grader took `1/2` for another answer than `0.5`. */
const QUERIES = Array.from({ length: 60 }, (_, q) => ({
  id: `q${q}`,
  reference: q === 4 ? '1/2' : '8',
  answers: MODELS.map((_, m) =>
    q < 4 ? '7' : q === 4 ? ['0.5', 'two', 'three', 'none'][m]! : q % 5 === m ? '9' : '8',
  ),
}));
const wrong = (q: (typeof QUERIES)[number], m: number): boolean => q.id === 'q4' || q.answers[m] !== q.reference;
const wide = [
  `query_id,reference,${MODELS.map((m) => `${m},${m}_answer`).join(',')}`,
  ...QUERIES.map((q) => [q.id, q.reference, ...q.answers.flatMap((a, m) => [wrong(q, m) ? 0 : 1, a])].join(',')),
].join('\n');
const plain = [
  `query_id,${MODELS.join(',')}`,
  ...QUERIES.map((q) => [q.id, ...MODELS.map((_, m) => (wrong(q, m) ? 0 : 1))].join(',')),
].join('\n');
const long = QUERIES.flatMap((q) =>
  MODELS.map((model, m) => JSON.stringify({ id: q.id, model, correct: !wrong(q, m), answer: q.answers[m] })),
).join('\n');
const items = ['query_id,answer,question', ...QUERIES.map((q) => `${q.id},${q.reference},What is ${q.id}?`)].join('\n');

describe('the audit', () => {
  const sources: [string, Record<string, string>][] = [
    ['one wide table', { 'r.csv': wide }],
    ['rows of answers, and the references in a table of their own', { 'r.jsonl': long, 'items.csv': items }],
  ];
  test.each(sources)('finds wrong references and the grader’s fault in %s', async (_name, files) => {
    const { audit, certificate } = await evaluated(files);
    expect(certificate.allWrong.count).toBe(5);
    expect(audit!.counts).toMatchObject({ 'wrong-reference': 4, 'grader-defect': 1, unexplained: 0 });
    expect(audit!.withoutSuspects).toMatchObject({ queries: 55, beta: 0 });
    expect(audit!.regraded).toMatchObject({ queries: 60, beta: 0 });
  });

  test('says what it could not look at where there are only outcomes', async () => {
    const { audit, evidence } = await evaluated({ 'r.csv': plain });
    expect(evidence).toBeUndefined();
    expect(audit!.counts).toMatchObject({ unexplained: 5 });
    expect(audit!.lookedAt).toMatchObject({ of: 5, answers: 0, references: 0 });
  });

  test('gives texts away only where they are asked for', async () => {
    expect(certificateJson(await evaluated({ 'r.csv': wide }))).not.toContain('"7"');
    expect(certificateJson(await evaluated({ 'r.csv': wide }, { 'show-text': 'true' }))).toContain('"7"');
  });
});

describe('adjudications', () => {
  const settle = async (classes: Record<string, string>, files = { 'r.csv': wide }): Promise<Evaluation> => {
    const open = adjudicationList(await evaluated(files))
      .trimEnd()
      .split('\n');
    const filled = open.map((line) => {
      const id = line.slice(0, line.indexOf(','));
      return classes[id] === undefined ? line : line.replace(/,,$/, `,${classes[id]},seen`);
    });
    return evaluated({ ...files, 'settled.csv': filled.join('\n') }, { adjudications: 'settled.csv' });
  };

  test('take out what is no fault of the models, and say what the grades alone would give', async () => {
    const { certificate, adjudicated } = await settle({ q0: 'wrong-reference', q1: 'ambiguous', q2: 'genuine' });
    expect(certificate.queries.complete).toBe(58);
    expect(certificate.allWrong.queries).toEqual(['q2', 'q3', 'q4']);
    expect(adjudicated).toMatchObject({ graded: 5, genuine: 3, unsettled: 2, asGraded: { queries: 60, allWrong: 5 } });
  });

  test('ask again where the reference has changed since', async () => {
    const open = adjudicationList(await evaluated({ 'r.csv': wide })).replace(/^(q0,.*),,$/m, '$1,wrong-reference,');
    const changed = wide.replace(/^q0,8,/m, 'q0,9,');
    const { certificate, adjudicated } = await evaluated(
      { 'r.csv': changed, 'settled.csv': open },
      { adjudications: 'settled.csv' },
    );
    expect(certificate.allWrong.count).toBe(5);
    expect(adjudicated!.ignored.stale).toEqual(['q0']);
  });

  test('cannot remove a query that some model got right', async () => {
    const settled = 'query_id,class,note\nq10,wrong-reference,inconvenient\n';
    const { certificate, adjudicated } = await evaluated(
      { 'r.csv': wide, 'settled.csv': settled },
      { adjudications: 'settled.csv' },
    );
    expect(certificate.queries.complete).toBe(60);
    expect(adjudicated!.ignored.notListed).toEqual(['q10']);
  });

  test('that are not there are an error', async () => {
    await expect(evaluated({ 'r.csv': wide }, { adjudications: 'nowhere.csv' })).rejects.toThrow(
      /nowhere\.csv.*there is no file/,
    );
  });
});

test('policies are measured on answers, and priced', async () => {
  const { policies } = await evaluated({ 'r.csv': wide }, { prices: 'a-* = 0.002\n* = 0.001' });
  expect(policies!.votes.by).toBe('answers');
  const vote = policies!.realised.find(({ name }) => name === 'plurality of all 4 models')!;
  expect(vote).toMatchObject({ queries: 60, accuracy: 55 / 60 });
  expect(policies!.cost!.options.find(({ name }) => name === 'a-1')!.cost).toBeCloseTo(0.002, 12);
});

test.each([
  ['0', 'gain-possible'],
  ['0.9', 'no-gain'],
])('a comment says once what is realised of the headroom (min-gain %s)', async (asked, verdict) => {
  const evaluation = await evaluated({ 'r.csv': wide }, { 'min-gain': asked });
  expect(evaluation.certificate.verdict).toBe(verdict);
  expect(fullLevels(evaluation)[0]!('').match(/A perfect choice among the answers would gain/g)).toHaveLength(1);
});

test('of a handful of queries no share is told, and no folds', async () => {
  const evaluation = await evaluated({ 'r.csv': plain.split('\n').slice(0, 9).join('\n') });
  expect(evaluation.policies!.folds.count).toBe(0);
  for (const text of [fullLevels(evaluation)[0]!(''), renderHtml(evaluation, false)]) {
    expect(text).toContain('No policy was measured: that takes at least 10 questions');
    expect(text).toContain('no policy could be trained on these results');
    expect(text).not.toMatch(/0 folds|points an oracle could gain/);
  }
});

test('a price of no model is an error, not a guess', async () => {
  await expect(evaluated({ 'r.csv': wide }, { prices: 'gpt = 1' })).rejects.toThrow(/"gpt" matches none of the models/);
});

describe('sixty templates of five queries, each template a matter of luck for each model', () => {
  const random = seeded(8);
  const luck = Array.from({ length: 60 }, () => ['a', 'b', 'c'].map(() => Number(random() < 0.6)));
  const rows = luck.flatMap((right, t) =>
    Array.from({ length: 5 }, (_, copy) => `q${t}-${copy},t${t},word${t} anew,${right.join(',')}`),
  );
  const table = { 'r.csv': ['query_id,template,prompt,a,b,c', ...rows].join('\n') };
  const gainOfNeighbours = ({ policies }: Evaluation): number =>
    policies!.realised.find(({ name }) => name === 'router: nearest neighbours')!.gain;
  const TOGETHER = 'Questions of one cluster were held out together';

  test('a router that has seen the siblings of a query seems to know which model is right', async () => {
    const told = await evaluated(table);
    expect(gainOfNeighbours(told)).toBeGreaterThan(0.15);
    expect(told.policies!.notes.join()).not.toContain(TOGETHER);
  });

  test('one template for all decides nothing, and holds nothing out together', async () => {
    const alike = { 'r.csv': table['r.csv'].replaceAll(/,t\d+,/g, ',t,') };
    const { policies } = await evaluated(alike, { 'cluster-by': 'template' });
    expect(policies!.notes.join()).not.toContain(TOGETHER);
    expect(policies!.realised.map(({ method, interval }) => [method, ...interval])).toEqual(
      policies!.realised.map(() => ['clusterBets', -1, 1]),
    );
  });

  test('held out together, they tell it nothing', async () => {
    const untold = await evaluated(table, { 'cluster-by': 'template' });
    expect(gainOfNeighbours(untold)).toBeLessThan(0.05);
    expect(untold.policies!.notes.join()).toContain(TOGETHER);
    // The curve of the best few models holds out the same queries.
    const alone = await evaluated(table);
    expect(untold.diagnostics!.poolCurve[0]).toMatchObject({ k: 1, heldOutGain: expect.any(Number) });
    expect(untold.diagnostics!.poolCurve).not.toEqual(alone.diagnostics!.poolCurve);
  });
});

test('several judges: one counts, all are compared', async () => {
  const rows = QUERIES.flatMap((q, i) =>
    MODELS.flatMap((model, m) =>
      ['strict', 'mild'].map(
        (judge) => `${q.id},${model},${judge},${Number(!wrong(q, m) || (judge === 'mild' && i < 2))}`,
      ),
    ),
  );
  const table = ['query_id,model,judge,correct', ...rows].join('\n');
  const { certificate, judges } = await evaluated({ 'r.csv': table }, { judge: 'strict' });
  expect(certificate.allWrong.count).toBe(5);
  expect(judges!.judges.map(({ name, allWrong }) => [name, allWrong])).toEqual([
    ['mild', 3],
    ['strict', 5],
  ]);
});

test('the same questions in two formats', async () => {
  const rows = QUERIES.flatMap((q, i) =>
    ['choice', 'free'].map(
      (format) =>
        `${format}-${q.id},${format},${q.id},${MODELS.map((_, m) => Number(format === 'choice' && i < 3 ? true : !wrong(q, m))).join(',')}`,
    ),
  );
  const table = [`query_id,format,question_id,${MODELS.join(',')}`, ...rows].join('\n');
  const { formats } = await evaluated({ 'r.csv': table }, { 'group-by': 'format', 'pair-by': 'question_id' });
  expect(formats!.pairs).toHaveLength(1);
  expect(formats!.pairs[0]).toMatchObject({ formats: ['choice', 'free'], questions: 60, onlySecond: 3, onlyFirst: 0 });
});

test('a gate on what is realised needs somebody to measure it', async () => {
  await expect(evaluated({ 'r.csv': wide }, { 'fail-on': 'no-realised-gain', diagnostics: 'false' })).rejects.toThrow(
    /`no-realised-gain` is judged by policies/,
  );
  const { decision } = await evaluated({ 'r.csv': wide }, { 'fail-on': 'no-realised-gain', 'min-gain': '0.5' });
  expect(decision).toEqual({ passed: false, failures: ['no-realised-gain'] });
});

test('the bundled example without its suspects, and with them fixed, is what an independent computation says', async () => {
  const wanted = JSON.parse(readFileSync('__tests__/fixtures/reference/sensitivity.json', 'utf8')) as Record<
    'withoutSuspects' | 'regraded',
    Pick<Recomputed, 'queries' | 'allWrong' | 'beta' | 'singleBest' | 'gain'>
  >;
  const { audit } = await evaluated({ 'r.csv': readFileSync('examples/zeroeval-gsm8k/results.csv', 'utf8') });
  expect(audit!.items.map(({ query, class: found }) => [query.replace('gsm8k-main-test-', ''), found])).toEqual([
    ['#403', 'wrong-reference'],
    ['#454', 'wrong-reference'],
    ['#749', 'wrong-reference'],
    ['#768', 'wrong-reference'],
    ['#1048', 'unexplained'],
  ]);
  expect(audit!.items[1]!.findings.plurality).toMatchObject({ count: 41, second: 2 });
  for (const name of ['withoutSuspects', 'regraded'] as const) {
    const { gain, ...exact } = wanted[name];
    expect(audit![name]).toMatchObject(exact);
    for (const end of ['point', 'lower', 'upper'] as const)
      expect(Math.abs(audit![name]!.gain[end] / gain[end] - 1)).toBeLessThan(1e-12);
  }
});

describe('an earlier certificate', () => {
  const outcomes = (drop: number): string =>
    [
      'query_id,reference,a,b,c',
      ...Array.from(
        { length: 400 },
        (_, q) => `q${q},r${q},${Number(q % 10 !== 0 && q >= drop)},${Number(q % 4 !== 0)},${Number(q % 3 !== 0)}`,
      ),
    ].join('\n');
  let earlier: Promise<unknown> | undefined;
  const against = async (now: string, inputs: Record<string, string> = {}): Promise<Evaluation> => {
    await (earlier ??= evaluated({ 'r.csv': outcomes(0) }).then((found) =>
      writeReport(found, join(folder, 'earlier')),
    ));
    return evaluated(
      { 'r.csv': now },
      { 'compare-with': 'earlier', 'fail-on': 'regression', diagnostics: 'false', ...inputs },
    );
  };

  test('of the same outcomes is no alarm', async () => {
    const { regression, decision } = await against(outcomes(0));
    expect([regression!.outcome, regression!.sharedQueries, decision.passed]).toEqual(['none', 400, true]);
  });

  test('with a better model is an alarm, and the gate fails', async () => {
    const found = await against(outcomes(60));
    expect(found.regression!.changes[0]).toMatchObject({
      what: 'accuracy',
      name: 'a',
      direction: 'worse',
      significant: true,
    });
    expect(found.decision).toEqual({ passed: false, failures: ['regression'] });
    expect(fullLevels(found)[0]!('')).toContain('Regression: ');
    expect(renderTerminal(found, { width: 80, color: false })).toContain('fell from');
    expect(renderHtml(found, false)).toContain('Before and after');
    expect(failureTexts(found)[0]).toMatch(/^regression: .{1,3} got worse since the certificate in /);
  });

  test('looks that were announced share the error that an alarm may have', async () => {
    // 10 answers that got worse: p is 2^-10, which Holm's correction over four tests takes to one in 250.
    const at = async (looks: string): Promise<string> => (await against(outcomes(12), { looks })).regression!.outcome;
    expect([await at('1'), await at('20')]).toEqual(['regressed', 'none']);
  });

  test('of other questions under the same ids cannot be compared, and that is no pass', async () => {
    const { regression, decision } = await against(outcomes(0).replace(/,r(?=\d)/g, ',s'));
    expect(regression).toMatchObject({ outcome: 'incomparable', queries: { otherQuestion: 400 } });
    expect(decision.passed).toBe(false);
  });

  test('that is not there is an error', async () => {
    await expect(evaluated({ 'r.csv': outcomes(0) }, { 'compare-with': 'nowhere' })).rejects.toThrow(/nowhere/);
    await expect(evaluated({ 'r.csv': outcomes(0) }, { 'fail-on': 'regression' })).rejects.toThrow(/needs an earlier/);
  });
});

test('the gate against itself', async () => {
  const found = await evaluated({ 'r.csv': wide }, { 'self-check': 'true' });
  expect(found.selfCheck).toMatchObject({ replicates: 1000, noGain: { canHappen: false } });
  expect(fullLevels(found)[0]!('')).toContain('This gate cannot fail on no-gain');
});
