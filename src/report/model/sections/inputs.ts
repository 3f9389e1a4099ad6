import { counted, integer } from '../../../base/numbers.js';
import type { FileSummary } from '../../../outcomes/file-summary.js';
import type { Evaluation } from '../../../run/evaluate.js';
import { folded, list, paragraph, table, type Column } from '../blocks.js';
import { listed, message, named, type Text } from '../text.js';
import { missingText } from '../words.js';
import type { SectionOf } from './section.js';

/** Files that are named one by one; the certificate lists all. */
const MAX_FILES = 1000;

/** What was read, what was left out, and why. */
export const inputs: SectionOf = (evaluation) => {
  const { files, setAside } = evaluation;
  return {
    id: 'inputs',
    title: 'What was read and what was left out',
    blocks: [
      ...list([
        ...readTexts(evaluation),
        ...setAside.slice(0, MAX_FILES).map(({ path, why }) => `Not read: ${named(path)}: ${message(why)}`),
      ]),
      ...rest(setAside.length - MAX_FILES, 'not read'),
      ...folded(
        `Files read (${integer(files.length)})`,
        table({
          id: 'files',
          caption: 'Files and what they held.',
          columns: FILE_COLUMNS,
          rows: files.slice(0, MAX_FILES).map(fileRow),
        }),
      ),
      ...rest(files.length - MAX_FILES, 'read'),
    ],
  };
};

/** What was read in a few sentences. */
export function readTexts(evaluation: Evaluation): Text[] {
  const { certificate, warnings } = evaluation;
  const { total, complete } = certificate.queries;
  return [
    `Questions: ${integer(total)} read, ${integer(complete)} answered by every model of the pool.`,
    ensemblesText(evaluation),
    ...warnings.map(message),
    missingText(certificate),
  ].filter((text) => text !== '');
}

/** Which rows were taken as ensembles, and so are no members; `''` where none was. */
function ensemblesText({ certificate, settings }: Evaluation): Text {
  const { ensembles } = certificate;
  if (ensembles.length === 0) return '';
  const names = ensembles.map(({ name }) => name);
  return `Taken as ensembles, compared with the models and not counted among them (\`ensembles\`: ${settings.ensembles.map(named).join(', ')}): ${listed(names, 20)}.`;
}

const FILE_COLUMNS: readonly Column[] = [
  { head: 'File', kind: 'name', sortable: true },
  { head: 'Format', kind: 'word', sortable: true },
  { head: 'Models', kind: 'word', sortable: true },
  ...['Records', 'Errors', 'Unscored', 'Missing'].map((head): Column => ({ head, kind: 'number', sortable: true })),
  { head: 'Notes', kind: 'text' },
];

function fileRow(file: FileSummary): Text[] {
  const setAside = file.setAside.map(
    ({ what, count }) => `set aside: ${what}${count > 1 ? ` (${integer(count)})` : ''}`,
  );
  const notes = [...(file.reading === undefined ? [] : [file.reading]), ...file.warnings, ...setAside];
  return [
    named(file.path),
    file.format,
    file.models.length === 1 ? named(file.models[0]!) : integer(file.models.length),
    ...[file.records, file.errors, file.unscored, file.missing].map(integer),
    notes.map(message).join('; '),
  ];
}

function rest(count: number, what: string) {
  return paragraph(count > 0 ? `… and ${counted(count, 'file', 'files')} more ${what}: see \`certificate.json\`.` : '');
}
