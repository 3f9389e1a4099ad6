import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, type Evaluation } from '../../../src/run/evaluate.js';
import { defaultOf } from '../../../src/settings/table.js';
import { parseSettings } from '../../../src/settings/settings.js';
import { seeded } from '../../support/random.js';

/** Texts for all fields: the i-th name of anything. */
export type Text = (i: number) => string;

const QUESTIONS = 48;
const MODELS = 9;

/** What identifies something: not empty, and valid Unicode, without which the results are refused. */
function name(text: string): string {
  return text.trim() === '' ? 'blank' : text.toWellFormed();
}

function rows(text: Text): Record<string, unknown>[] {
  const random = seeded(5);
  return Array.from({ length: QUESTIONS }, (_, question) => {
    const hopeless = question % 3 === 0;
    const suspect = question % 6 === 0;
    return Array.from({ length: MODELS }, (_, model) => {
      const right = !hopeless && random() < 0.9 - 0.05 * model;
      return {
        query_id: name(text(question)),
        model: `${String.fromCharCode(97 + (model % 3))}/${name(text(7 * model))}`,
        correct: Number(right),
        // All of them give the same hostile answer to some of the questions that they all get wrong.
        answer: right ? text(question + 1) : text(question + (suspect ? 2 : 3 + (model % 4))),
        reference: text(question + 1),
        prompt: text(question + 9),
        subject: name(text(10 + (question % 4))),
        cost: 0.01 * (model + 1),
        confidence: random(),
        stop_reason: text(question),
      };
    });
  }).flat();
}

/** Verdicts of three judges. */
function judged(text: Text): Record<string, unknown>[] {
  const random = seeded(6);
  return rows(text).flatMap((row) => {
    const quality = random();
    return [0, 1, 2].map((judge) => ({
      query_id: row['query_id'],
      model: row['model'],
      judge: name(text(20 + judge)),
      correct: Number(quality + 0.3 * random() > 0.8),
    }));
  });
}

async function evaluated(
  table: readonly Record<string, unknown>[],
  path: string,
  inputs: Record<string, string>,
  adjudications = '',
): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-text-'));
  try {
    writeFileSync(join(folder, path), table.map((row) => `${JSON.stringify(row)}\n`).join(''));
    writeFileSync(join(folder, '.settled.csv'), adjudications);
    const given = new Map(Object.entries(inputs));
    const settings = parseSettings((name) => given.get(name) ?? (name === 'results' ? '.' : defaultOf(name)) ?? '');
    const quiet = { file: () => undefined, stage: () => undefined };
    return await evaluate(settings, { cwd: folder, environment: {}, token: '' }, quiet);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A file name cannot hold everything. */
function fileName(text: string): string {
  return `r ${text
    .replace(/[/\u0000]/g, '')
    .slice(0, 60)
    .toWellFormed()}.jsonl`;
}

/** An evaluation in which every field holds one of the texts. */
export function evaluationOfTexts(text: Text): Promise<Evaluation> {
  // What CSV in UTF-8 can carry, of a query that every model gets wrong.
  const settled = ['query_id,class,note', `${quoted(text(12).trim())},genuine,${quoted(text(16))}`].join('\n');
  return evaluated(
    rows(text),
    fileName(text(3)),
    {
      ensembles: `c/${text(14)}`.replace(/[*?[\]{}!\\\n\r]/g, '?'),
      'group-by': 'subject',
      adjudications: '.settled.csv',
      'fail-on': 'no-gain,no-realised-gain,inconclusive,ensemble-not-better',
      'min-gain': '0.4',
      'show-text': 'true',
    },
    settled,
  );
}

/** An evaluation that three judges graded, all of them named by the texts. */
export function judgedEvaluationOfTexts(text: Text): Promise<Evaluation> {
  return evaluated(judged(text), fileName(text(5)), { judge: name(text(20)) });
}
