// Writes what is derived from action.yml and package.json: src/settings/generated.ts and the tables of the README.
// `node scripts/generate.js --check` fails where something is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const action = parse(read('action.yml'));
const { version } = JSON.parse(read('package.json'));
const check = process.argv.includes('--check');
const stale = [];

async function write(path, text) {
  const config = await resolveConfig(new URL(path, root).pathname);
  const pretty = await format(text, { ...config, filepath: path });
  if (pretty === read(path)) return;
  stale.push(path);
  if (!check) writeFileSync(new URL(path, root), pretty);
}

const inputs = Object.entries(action.inputs).map(([name, { description, default: value }]) => ({
  name,
  description,
  default: value,
}));
await write(
  'src/settings/generated.ts',
  `// Written by scripts/generate.js from action.yml and package.json; not to be edited.
export const VERSION = ${JSON.stringify(version)};

/** The inputs of action.yml, the one home of their names, descriptions and defaults. */
export const INPUTS = ${JSON.stringify(inputs)} as const;

/** The outputs of action.yml. */
export const OUTPUTS = ${JSON.stringify(Object.keys(action.outputs))} as const;
`,
);

const cell = (text) => String(text).replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const inputTable = table(
  ['Input', 'Default', 'What it does'],
  inputs.map((input) => [`\`${input.name}\``, input.default === '' ? '' : `\`${input.default}\``, input.description]),
);
const outputTable = table(
  ['Output', 'What it holds'],
  Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
);

function between(text, mark, content) {
  const [start, end] = [`<!-- ${mark}: made from action.yml -->`, `<!-- end of ${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`README.md lacks the marks of ${mark}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}
await write('README.md', between(between(read('README.md'), 'inputs', inputTable), 'outputs', outputTable));

if (stale.length > 0) {
  console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
  if (check) process.exit(1);
}
