// Writes the data of examples/cruxeval-repository from a table of outcomes, one row per query and one column per model
// and prompt: `node scripts/demo.js MATRIX.csv [FOLDER]`. Its README says where the outcomes come from.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [source, demo = join(root, 'examples/cruxeval-repository')] = process.argv.slice(2);
if (source === undefined) throw new Error('Name the table: node scripts/demo.js MATRIX.csv [FOLDER]');
const [header, ...rows] = readFileSync(source, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(','));

/** Writes the models' outcomes under the given columns, and the vote: right where at least two of the three are. */
function write(file, columns) {
  const places = columns.map((name) => header.indexOf(name));
  if (places.includes(-1)) throw new Error(`${source} lacks one of the columns ${columns.join(', ')}.`);
  const names = columns.map((name) => name.replace('+cot', ''));
  const lines = rows.map((row) => {
    const outcomes = places.map((place) => Number(row[place]));
    const right = outcomes.reduce((sum, outcome) => sum + outcome);
    return [row[0], ...outcomes, Number(right >= 2)].join(',');
  });
  writeFileSync(join(demo, file), `${[`query_id,${names.join(',')},vote-of-three`, ...lines].join('\n')}\n`);
}

mkdirSync(join(demo, 'evals'), { recursive: true });
write('evals/results.csv', ['gpt-4-turbo-2024-04-09+cot', 'claude-3-opus-20240229+cot', 'gpt-4o+cot']);
write('evals/direct-prompt.csv', ['gpt-4-turbo-2024-04-09+cot', 'claude-3-opus-20240229', 'gpt-4o+cot']);

const flags = ['--ensembles', 'vote-*', '--diagnostics', 'false', '--out', 'evals/certificate'];
execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), 'evals/results.csv', ...flags], { cwd: demo });
const kept = new Set(['certificate.json', 'outcomes.csv', 'queries.csv']);
const certificate = join(demo, 'evals/certificate');
for (const name of readdirSync(certificate)) if (!kept.has(name)) rmSync(join(certificate, name));
