// Published faults of benchmark questions, as hashes: `node scripts/errata.js GIT_DIR` reads the annotations of
// MMLU-Redux (github.com/aryopg/mmlu-redux, CC BY 4.0) from a clone and writes src/audit/errata/mmlu-redux.ts. Of a
// question nothing but hashes of it with its reference is kept.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { parse } from 'csv-parse/sync';

register('./typescript-hook.js', import.meta.url);
const { erratumHash } = await import('../src/audit/errata/hash.ts');
const git = (...args) =>
  execFileSync('git', ['--git-dir', process.argv[2], ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** The classes of adjudications that the annotators' words stand for. */
const CLASSES = [
  [/^wrong ground ?truth|^no correct answer/, 'wrong-reference'],
  [/^multiple correct answers?/, 'multi-answer'],
  [/^bad (?:question|options?) clarity/, 'ambiguous'],
];
const commit = git('rev-parse', 'HEAD').trim();
const paths = git('ls-tree', '-r', '--name-only', 'HEAD', 'mmlu_redux/').trim().split('\n');
const found = new Map();
for (const path of paths.filter((each) => each.endsWith('.csv'))) {
  const table = git('show', `HEAD:${path}`);
  const delimiter = table.includes('question;choices') ? ';' : ',';
  const rows = parse(table, { columns: true, relax_column_count: true, relax_quotes: true, bom: true, delimiter });
  for (const { question, choices, answer, error_type: error = '' } of rows) {
    const kind = CLASSES.find(([pattern]) => pattern.test(error.trim().toLowerCase()))?.[1];
    const index = Number(answer);
    if (kind === undefined || !question || !/^[0-3]$/.test(String(answer).trim())) continue;
    const texts = [...choices.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(([, a, b]) => a ?? b);
    const references = ['ABCD'[index], ...(texts.length === 4 ? [texts[index]] : [])];
    for (const reference of references) found.set(erratumHash(question, reference), kind);
  }
}
const kinds = CLASSES.map(([, kind]) => kind);
const hashesOf = (kind) => [...found].flatMap(([hash, each]) => (each === kind ? [hash] : [])).sort();
const text = kinds.map((kind) => `  '${kind}':\n    '${hashesOf(kind).join('')}',`).join('\n');
writeFileSync(
  new URL('../src/audit/errata/mmlu-redux.ts', import.meta.url),
  `import type { Errata } from './types.js';

// Written by scripts/errata.js; not to be edited.
export const MMLU_REDUX: Errata = {
  source: 'MMLU-Redux (Gema et al., arXiv:2406.04127; github.com/aryopg/mmlu-redux at ${commit.slice(0, 7)}, CC BY 4.0)',
${text}
};
`,
);
console.log(kinds.map((kind) => `${kind}: ${hashesOf(kind).length}`).join(', '));
