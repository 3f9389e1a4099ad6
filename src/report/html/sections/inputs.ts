import { counted, integer } from '../../../base/numbers.js';
import { ensemblesText, readText, setAsideText, missingText } from '../../words.js';
import type { FileSummary } from '../../../outcomes/file-summary.js';
import { foreign, joined, markup, type Content } from '../markup.js';
import { marked, message, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** Files listed on the page; the certificate lists all. */
const MOST_FILES = 1000;

/** What was read, what was left out, and why. */
export function inputsSection({ evaluation }: Report): Section {
  const { certificate, files, setAside, warnings } = evaluation;
  const missing = missingText(certificate);
  const ensembles = ensemblesText(evaluation, marked);
  const lines = [
    message(readText(certificate)),
    ...(ensembles === '' ? [] : [prose(ensembles)]),
    ...warnings.map(message),
    ...(missing === '' ? [] : [message(missing)]),
    ...setAside.slice(0, MOST_FILES).map(({ path, why }) => markup`Not read: ${foreign(path)}: ${message(why)}`),
  ];
  return {
    id: 'inputs',
    title: 'What was read and what was left out',
    body: [
      markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`,
      rest(setAside.length - MOST_FILES, 'not read'),
      folded(
        `Files read (${integer(files.length)})`,
        table({
          id: 'files',
          caption: 'Files and what they held.',
          columns: [
            { head: 'File', names: true, sortable: true },
            { head: 'Format', sortable: true },
            { head: 'Models', sortable: true },
            ...['Records', 'Errors', 'Unscored', 'Missing'].map((head) => ({ head, number: true, sortable: true })),
            { head: 'Notes' },
          ],
          rows: files
            .slice(0, MOST_FILES)
            .map((file) => [
              foreign(file.path),
              file.format,
              file.models.length === 1 ? foreign(file.models[0]!) : integer(file.models.length),
              ...[file.records, file.errors, file.unscored, file.missing].map(integer),
              joined([...readingOf(file), ...file.warnings, ...file.setAside.map(setAsideText)].map(message), '; '),
            ]),
        }),
      ),
      rest(files.length - MOST_FILES, 'read'),
    ],
  };
}

const readingOf = ({ reading }: FileSummary): string[] => (reading === undefined ? [] : [reading]);

function rest(count: number, what: string): Content {
  return count > 0
    ? paragraph(message(`… and ${counted(count, 'file', 'files')} more ${what}: see \`certificate.json\`.`))
    : null;
}
