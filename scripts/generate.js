// Writes what is derived from the table of settings (src/settings/table.ts), the outputs and package.json: inputs and
// outputs of action.yml, docs/inputs.md and src/settings/version.ts; and, from the type of
// certificate.json, its schema and the tables of docs/certificate.md. The schema of a configuration file is made too,
// and the tables of formats from the comments of the readers.
// `node scripts/generate.js --check` fails where something is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { stringify } from 'yaml';
import { fieldTables, schemaOf } from './certificate-schema.js';
import { formatTables } from './format-tables.js';
import { format, resolveConfig } from 'prettier';

register('./typescript-hook.js', import.meta.url);
const { NOT_IN_FILE, fieldOf, GROUPS, FILE_INPUTS, INPUTS } = await import('../src/settings/table.ts');
const { separatorOf } = await import('../src/settings/kinds.ts');
const { OUTPUTS } = await import('../src/settings/outputs.ts');

const root = new URL('..', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const check = process.argv.includes('--check');
const stale = [];

async function write(path, text) {
  const config = await resolveConfig(new URL(path, root).pathname);
  const pretty = await format(text, { ...config, filepath: path });
  if (pretty === read(path)) return;
  stale.push(path);
  if (!check) writeFileSync(new URL(path, root), pretty);
}

/** Puts a content between the marks that a file has for it. */
function between(path, text, [start, end], content) {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${path} lacks ${from === -1 ? start : end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const cell = (text) => String(text).replaceAll('|', '\\|');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
const inputTable = (settings) =>
  table(
    ['Input', 'Values', 'Default', 'What it does'],
    settings.map((input) => [
      `\`${input.name}\``,
      input.kind.allowed,
      input.default === '' ? '' : `\`${input.default}\``,
      input.description,
    ]),
  );

const { version } = JSON.parse(read('package.json'));
await write(
  'src/settings/version.ts',
  `// Written by scripts/generate.js from package.json; not to be edited.\nexport const VERSION = ${JSON.stringify(version)};\n`,
);

const described = (settings, fields) =>
  Object.fromEntries(settings.map((setting) => [setting.name, Object.fromEntries(fields.map((f) => [f, setting[f]]))]));
// An input that has its default cannot be told from one that is left out, and goes before a configuration file. So the
// runner gets no default but that of the token, which only the runner knows.
const ofAction = INPUTS.map(({ name, description, default: value }) => {
  if (NOT_IN_FILE.has(name) && value !== '') return { name, description, default: value };
  return { name, description: value === '' ? description : `${description} Default \`${value}\`.` };
});
const interfaceOfAction = stringify(
  { inputs: described(ofAction, ['description', 'default']), outputs: described(OUTPUTS, ['description']) },
  { lineWidth: 0 },
);
const action = read('action.yml');
const inAction = ['# Inputs and outputs: made from src/settings by `npm run generate`.', '# End of what is made.'];
await write('action.yml', between('action.yml', action, inAction, interfaceOfAction));

/** Types for bindings in other languages, in the words of typesafegithub/github-actions-typing. */
function typeOf({ kind: { allowed, isRepeated, placeholder } }) {
  const words = [...allowed.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
  if (placeholder === 'true|false') return { type: 'boolean' };
  if (isRepeated) return { type: 'list', separator: '\n', 'list-item': { type: 'string' } };
  if (placeholder === 'LIST' && words.length > 0) {
    return { type: 'list', separator: ',', 'list-item': { type: 'enum', 'allowed-values': words } };
  }
  if (placeholder === 'NUMBER') return { type: allowed.startsWith('a whole number') ? 'integer' : 'float' };
  return placeholder.includes('|') ? { type: 'enum', 'allowed-values': words } : { type: 'string' };
}
const typed = (settings, type) => Object.fromEntries(settings.map((setting) => [setting.name, type(setting)]));
await write(
  'action-types.yml',
  `# Made from src/settings by \`npm run generate\`: the types of inputs and outputs, for typesafegithub/github-actions-typing.\n${stringify(
    { inputs: typed(INPUTS, typeOf), outputs: typed(OUTPUTS, ({ type = 'string' }) => ({ type })) },
    { lineWidth: 0, blockQuote: false },
  )}`,
);

/** A setting in a configuration file: the text that its input takes, or a list where it takes several. */
function inFile({ kind, description, default: value }) {
  const text = { type: ['string', 'number', 'boolean'] };
  const { type, 'allowed-values': words, 'list-item': item } = typeOf({ kind });
  // YAML reads true and false where nobody quotes them.
  const anyOf = (names) => ({
    enum: names.flatMap((name) => (/^(?:true|false)$/.test(name) ? [name, name === 'true'] : [name])),
  });
  const number = { type: ['number', 'string'], pattern: '^[0-9.eE+-]+$' };
  const one =
    { boolean: anyOf(['true', 'false']), integer: number, float: number }[type] ?? (words ? anyOf(words) : text);
  const list = { type: 'array', items: item?.['allowed-values'] ? anyOf(item['allowed-values']) : text };
  return {
    description: `${description} Values: ${kind.allowed}.`,
    ...(value === '' ? {} : { default: value }),
    ...(separatorOf(kind) === undefined ? one : { anyOf: [one, list] }),
  };
}
await write(
  'schema/configuration-1.schema.json',
  JSON.stringify({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/beta-certificate/beta-certificate/v1/schema/configuration-1.schema.json',
    title: 'β certificate, configuration file (.github/beta-certificate.yml)',
    type: 'object',
    additionalProperties: false,
    properties: typed(FILE_INPUTS, inFile),
  }),
);

const made = (what) => [`<!-- ${what}: made from src -->`, `<!-- end of ${what} -->`];
const groups = GROUPS.map(({ title, settings }) => ({
  title,
  inputs: settings.filter(({ where }) => where !== 'command line'),
})).filter(({ inputs }) => inputs.length > 0);
const page = groups.map(({ title, inputs }) => `## ${title}\n\n${inputTable(inputs)}`).join('\n\n');
const outputs = table(
  ['Output', 'What it holds'],
  OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]),
);
let inputs = between('docs/inputs.md', read('docs/inputs.md'), made('inputs'), page);
inputs = between('docs/inputs.md', inputs, made('outputs'), outputs);
await write('docs/inputs.md', inputs);

const schema = schemaOf(
  'src/report/certificate-document.ts',
  'CertificateDocument',
  'β certificate, schema beta-certificate/1',
);
for (const { name, description } of INPUTS) {
  const field = schema.definitions.settingsDocument.properties[fieldOf(name)];
  if (field) field.description = description;
}
await write('schema/certificate-1.schema.json', JSON.stringify(schema));
const fields = made('fields');
await write(
  'docs/certificate.md',
  between('docs/certificate.md', read('docs/certificate.md'), fields, fieldTables(schema)),
);

const [formatsPage, documentsPage] = ['docs/formats.md', 'docs/formats/documents.md'];
const rows = await formatTables({ formats: read(formatsPage), documents: read(documentsPage) });
if (rows.lacks.length > 0) {
  console.error(
    `${rows.lacks.join('\n')}\nWhat each tag says, and that \`@page\` stands for the last four: scripts/format-tables.js`,
  );
  process.exit(1);
}
const ofFormats = table(['I have', 'give as `results`', '`format`'], rows.formats);
await write(formatsPage, between(formatsPage, read(formatsPage), made('formats'), ofFormats));
const ofDocuments = table(['`format`', 'file', 'model', 'question', 'right'], rows.documents);
await write(documentsPage, between(documentsPage, read(documentsPage), made('documents'), ofDocuments));

if (stale.length > 0) {
  console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
  if (check) process.exit(1);
}
