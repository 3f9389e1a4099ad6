import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallLine, type Stamp } from '../../src/publish/run.js';
import { uncertified } from '../../src/publish/uncertified.js';
import { commentLevels } from '../../src/report/markdown/comment.js';
import { certificateJson, outcomesCsv } from '../../src/report/files.js';
import type { Evaluation } from '../../src/run/evaluate.js';
import { evaluationIn, evaluationOf, evaluationOfText } from '../support/evaluation.js';
import { seeded } from '../support/random.js';
import type { Rows } from '../support/table.js';

/** A pull request in each situation that a reader can meet, with the comment that it gets. */
export interface Shown {
  readonly title: string;
  /** undefined where there is no certificate. */
  readonly evaluation: Evaluation | undefined;
  readonly comment: string;
}

const STAMP: Stamp = { commit: 'bbbbbbbccccccc', runs: [{ id: 1042, number: 42, attempt: 1 }] };
const ENVIRONMENT = {
  GITHUB_SERVER_URL: 'https://github.test',
  GITHUB_REPOSITORY: 'acme/evals',
  GITHUB_RUN_ID: '1042',
};

type Outcomes = (0 | 1)[];

/**
 * Outcomes of models of some accuracies on the same questions. Of a share of the questions all models decide by how hard
 * they are, so that they err together there; on the others each errs for itself.
 */
function outcomesOf(
  accuracies: Readonly<Record<string, number>>,
  questions: number,
  together: number,
): Record<string, Outcomes> {
  const random = seeded(7);
  const rows: Record<string, Outcomes> = Object.fromEntries(Object.keys(accuracies).map((name) => [name, []]));
  for (let q = 0; q < questions; q++) {
    const [hardness, isShared] = [random(), random() < together];
    for (const [name, accuracy] of Object.entries(accuracies))
      rows[name]!.push((isShared ? hardness : random()) < accuracy ? 1 : 0);
  }
  return rows;
}

function vote(rows: Record<string, Outcomes>): Outcomes {
  const members = Object.values(rows);
  return members[0]!.map((_, q) => (members.reduce((sum, each) => sum + each[q]!, 0) * 2 > members.length ? 1 : 0));
}

/** The last questions that an outcome is right on turned wrong. */
function fallen(outcomes: Outcomes, count: number): Outcomes {
  const turned = new Set(outcomes.flatMap((right, q) => (right === 1 ? [q] : [])).slice(-count));
  return outcomes.map((right, q) => (turned.has(q) ? 0 : right));
}

const POOL = { 'gpt-4-turbo': 0.82, 'claude-3-opus': 0.81, 'gemini-1.5-pro': 0.79 };

/** One model, each question drawn four times: some questions are certain, some hopeless, the rest a matter of luck. */
function drawnCsv(): string {
  const random = seeded(9);
  const lines = ['query_id,model,repeat,correct'];
  for (let q = 0; q < 250; q++) {
    const chance = [0, 0.3, 0.7, 1, 1][q % 5]!;
    for (let k = 0; k < 4; k++) lines.push(`q${q},gpt-4-turbo,${k},${random() < chance ? 1 : 0}`);
  }
  return `${lines.join('\n')}\n`;
}

async function compared(before: Rows, after: Rows, inputs: Record<string, string>): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'situation-'));
  try {
    const earlier = await evaluationOf(before, { ...inputs, diagnostics: 'false', 'fail-on': 'none' });
    writeFileSync(join(folder, 'certificate.json'), certificateJson(earlier));
    writeFileSync(join(folder, 'outcomes.csv'), [...outcomesCsv(earlier)].join(''));
    return await evaluationOf(after, {
      ...inputs,
      'compare-with': join(folder, 'certificate.json'),
      'fail-on': 'regression',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function situations(): Promise<Shown[]> {
  const pool = outcomesOf(POOL, 800, 0.3);
  const alike = outcomesOf(POOL, 800, 0.985);
  const voting = { ...pool, 'vote-of-three': vote(pool) };
  const named = { ensembles: 'vote-of-three', 'fail-on': 'no-gain,ensemble-not-better' };
  const closer = outcomesOf({ 'gpt-4-turbo': 0.82, 'claude-3-opus': 0.72, 'gemini-1.5-pro': 0.7 }, 400, 0.3);
  const near = outcomesOf({ 'gpt-4-turbo': 0.85, 'claude-3-opus': 0.8, 'gemini-1.5-pro': 0.78 }, 1500, 0.8);
  const early = outcomesOf({ 'gpt-4-turbo': 0.9, 'claude-3-opus': 0.88 }, 60, 0.9);
  const dearAndCheap = outcomesOf({ 'gpt-4-turbo': 0.82, 'claude-3-opus': 0.818, 'gemini-1.5-pro': 0.7 }, 800, 0.98);
  const dearAndWeak = outcomesOf({ 'gpt-4-turbo': 0.9, 'claude-3-opus': 0.7, 'gemini-1.5-pro': 0.6 }, 800, 0.98);
  const prices = 'gpt-4-turbo = 0.02\nclaude-3-opus = 0.006\ngemini-1.5-pro = 0.002';
  const saving = { prices, 'baseline-model': 'gpt-4-turbo', 'fail-on': 'no-saving' };
  const example = (inputs: Record<string, string> = {}): Promise<Evaluation> =>
    evaluationIn('examples/zeroeval-gsm8k', { results: 'results.csv', ...inputs });
  const half = alike['gemini-1.5-pro']!.map((right, q) => (q % 2 === 0 ? ('missing' as const) : right));
  const list: [title: string, evaluation: Evaluation][] = [
    ['An ensemble that beats every model', await evaluationOf(voting, named)],
    ['An ensemble that is not shown to', await evaluationOf({ ...closer, 'vote-of-three': vote(closer) }, named)],
    ['An ensemble that gains less than was asked for', await evaluationOf(voting, { ...named, 'min-gain': '0.08' })],
    ['Room, and nothing that was tried gets there', await example()],
    ['Room, and something that was measured gets there', await evaluationOf(pool, { 'min-gain': '0.01' })],
    ['Room, and what was tried may get there', await evaluationOf(pool)],
    ['None that could be built is worth it', await evaluationOf(alike)],
    ['Nothing measured reaches what was asked for', await evaluationOf(near, { 'fail-on': 'no-realised-gain' })],
    ['Too few questions to tell', await evaluationOf(early)],
    ['Fewer than 50 questions', await evaluationOf(outcomesOf(POOL, 30, 0.2))],
    ['A cheaper model that is as good', await evaluationOf(dearAndCheap, saving)],
    ['Nothing saves at so small a loss', await evaluationOf(dearAndWeak, saving)],
    ['Several draws of one model', await evaluationOfText(drawnCsv(), { repeats: 'samples' })],
    [
      'A regression',
      await compared(
        { ...pool, 'vote-of-three': vote(pool) },
        { ...pool, 'claude-3-opus': fallen(pool['claude-3-opus']!, 130), 'vote-of-three': fallen(vote(pool), 60) },
        { ensembles: 'vote-of-three' },
      ),
    ],
    ['No regression', await compared(pool, pool, {})],
    [
      'An earlier run that cannot be compared',
      await compared(pool, { 'gpt-4-turbo': pool['gpt-4-turbo']!, 'gemini-1.5-pro': pool['gemini-1.5-pro']! }, {}),
    ],
    ['A model that answered half of the questions', await evaluationOf({ ...alike, 'gemini-1.5-pro': half })],
    ['Incomplete results', await evaluationOf({ ...pool, 'gemini-1.5-pro': half }, { 'fail-on': 'incomplete' })],
  ];
  const small = smallLine(STAMP, ENVIRONMENT, 'default');
  const shown: Shown[] = list.map(([title, evaluation]) => ({
    title,
    evaluation,
    comment: commentLevels(evaluation)[0]!(small),
  }));
  const fault =
    'results.csv:3: column "b": "maybe" is not an outcome. Use 1/0, true/false, pass/fail, or name the column in `columns`.';
  const refused = uncertified({ fault }, STAMP.commit).comment[0]!(small);
  return [...shown, { title: 'Results that cannot be read', evaluation: undefined, comment: refused }];
}
