import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../../src/cli/arguments.js';
import { evaluate, type Evaluation } from '../../../src/run/evaluate.js';
import { seeded } from '../../support/random.js';

/** What would break out of a page that did not escape. */
export const ATTACK = '</script><img src=x onerror=alert(1)>\u202e"\'`';

const MODELS = ['acme/large', 'acme/small', 'birch/one', 'birch/two', `corp/${ATTACK}`, 'dune/base'];
const QUESTIONS = 60;
const JUDGED = 60;

type Row = Record<string, string | number>;

/**
 * Results with everything that a report can be about: answers, references, prompts, costs, confidences, three draws of
 * every model, each question in two formats, and a few questions that all get wrong, most of them the same way.
 */
function rows(questions: number): Row[] {
  const random = seeded(11);
  const out: Row[] = [];
  for (let question = 0; question < questions; question++) {
    const hardness = random();
    for (const format of ['choice', 'free']) {
      for (const [m, model] of MODELS.entries()) {
        for (let epoch = 0; epoch < 3; epoch++) {
          const hopeless = question % 20 === 3;
          const right = !hopeless && random() < 0.95 - 0.07 * m - 0.4 * hardness - (format === 'free' ? 0.1 : 0);
          out.push({
            query_id: `${format}-${question}`,
            model,
            epoch,
            correct: Number(right),
            answer: right
              ? String(question)
              : hopeless
                ? `${question + 1}`
                : `wrong ${Math.floor(4 * random())} ${ATTACK}`,
            reference: String(question),
            prompt: `How many? ${ATTACK}\nSecond line of question ${question}.`,
            subject: format,
            pair: question,
            cost: (0.01 / (m + 1)).toFixed(5),
            confidence: (right ? 0.5 + random() / 2 : random()).toFixed(3),
            latency: (2 / (m + 1)).toFixed(2),
          });
        }
      }
    }
  }
  return out;
}

function judged(): Row[] {
  const random = seeded(12);
  const out: Row[] = [];
  for (let question = 0; question < JUDGED; question++)
    for (const model of MODELS) {
      const quality = random();
      for (const [j, judge] of ['strict', 'fair', `kind ${ATTACK}`].entries())
        out.push({ query_id: question, model, judge, correct: Number(quality + 0.25 * random() > 0.8 - 0.15 * j) });
    }
  return out;
}

function csv(table: readonly Row[]): string {
  const cell = (text: string | number): string => `"${String(text).replaceAll('"', '""')}"`;
  const head = Object.keys(table[0]!);
  return [head, ...table.map((row) => head.map((name) => row[name]!))]
    .map((row) => `${row.map(cell).join(',')}\n`)
    .join('');
}

export const RICH_FLAGS = ['--repeats=majority', '--group-by=subject', '--pair-by=pair'];

export function richCsv(questions = QUESTIONS): string {
  return csv(rows(questions));
}

async function evaluated(table: string, flags: readonly string[]): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'rich-'));
  try {
    writeFileSync(join(folder, 'results.csv'), table);
    const invocation = parseArguments(['results.csv', ...flags]);
    if (invocation.kind !== 'run') throw new Error('not a run');
    const quiet = { file: () => undefined, stage: () => undefined };
    return await evaluate(invocation.settings, { cwd: folder, environment: {}, token: '' }, quiet);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

let rich: Promise<Evaluation> | undefined;
let ofJudges: Promise<Evaluation> | undefined;

/** An evaluation about which everything is known but judges, texts too; worked out once for whoever asks. */
export function richEvaluation(): Promise<Evaluation> {
  rich ??= evaluated(richCsv(), [...RICH_FLAGS, '--show-text=true']);
  return rich;
}

/** An evaluation that three judges graded; worked out once. */
export function judgedEvaluation(): Promise<Evaluation> {
  ofJudges ??= evaluated(csv(judged()), ['--judge=fair']);
  return ofJudges;
}
