import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, type Evaluation } from '../../src/run/evaluate.js';
import { defaultOf } from '../../src/settings/table.js';
import { parseSettings } from '../../src/settings/settings.js';
import type { Rows } from './table.js';

/** A whole run of the engine on a wide table made of one array of outcomes per model. */
export async function evaluationOf(rows: Rows, inputs: Record<string, string> = {}): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
  const names = Object.keys(rows);
  const queries = rows[names[0]!]!.length;
  const cell = (model: string, q: number): string => {
    const result = rows[model]![q];
    return result === 'missing' ? '' : typeof result === 'boolean' ? String(Number(result)) : String(result);
  };
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const lines = Array.from({ length: queries }, (_, q) => [`q${q}`, ...names.map((model) => cell(model, q))].join(','));
  writeFileSync(join(folder, 'results.csv'), `query_id,${quoted.join(',')}\n${lines.join('\n')}\n`);
  try {
    return await evaluationIn(folder, { results: 'results.csv', ...inputs });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole run of the engine on the text of one CSV. */
export async function evaluationOfText(csv: string, inputs: Record<string, string> = {}): Promise<Evaluation> {
  const folder = mkdtempSync(join(tmpdir(), 'evaluation-'));
  writeFileSync(join(folder, 'results.csv'), csv);
  try {
    return await evaluationIn(folder, { results: 'results.csv', ...inputs });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A whole run of the engine on results in a folder. */
export function evaluationIn(folder: string, inputs: Record<string, string>): Promise<Evaluation> {
  const settings = parseSettings((name) => inputs[name] ?? defaultOf(name));
  return evaluate(
    settings,
    { cwd: folder, environment: {}, token: '' },
    { file: () => undefined, stage: () => undefined },
  );
}
