import type { Evaluation } from '../../run/evaluate.js';
import { VERSION } from '../../settings/version.js';
import { code, sentence } from '../escape.js';
import { counted, integer } from '../../base/numbers.js';
import {
  BOUND_HEAD,
  boundRows,
  boundsText,
  ensemblesText,
  readText,
  setAsideText,
  settingsText,
  WHY_THE_CEILING_HOLDS,
  missingText,
} from '../words.js';
import { folded, table, type Detail } from './parts.js';

export function leftOut(evaluation: Evaluation, detail: Detail): string {
  const { certificate, files, setAside, warnings } = evaluation;
  const lines = warnings.map((warning) => `- ${sentence(warning)}`);
  const missing = missingText(certificate);
  if (missing !== '') lines.push(`- ${missing}`);
  const ensembles = ensemblesText(evaluation, code);
  if (ensembles !== '') lines.push(`- ${ensembles}`);
  lines.push(`- ${readText(certificate)}`);
  for (const { path, why } of setAside.slice(0, detail.files))
    lines.push(`- Not read: ${code(path)}: ${sentence(why)}`);
  if (setAside.length > detail.files)
    lines.push(`- … and ${counted(setAside.length - detail.files, 'file', 'files')} more not read.`);
  return folded('What was read and what was left out', `${lines.join('\n')}\n\n${fileTable(files, detail)}`);
}

function fileTable(files: Evaluation['files'], detail: Detail): string {
  if (detail.files === 0) return '';
  const rows = files.slice(0, detail.files).map((file) => {
    const setAside = file.setAside.map((part) => sentence(setAsideText(part)));
    const reading = file.reading === undefined ? [] : [sentence(file.reading)];
    const models = file.models.length === 1 ? code(file.models[0]!) : integer(file.models.length);
    const counts = [file.records, file.errors, file.unscored, file.missing].map(integer);
    return [
      code(file.path),
      file.format,
      models,
      ...counts,
      [...reading, ...file.warnings.map(sentence), ...setAside].join('; '),
    ];
  });
  const rest = files.length - rows.length;
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'file', 'files')} more in \`certificate.json\`.` : '';
  const head = ['File', 'Format', 'Models', 'Records', 'Errors', 'Unscored', 'Missing', 'Notes'];
  return table(head, rows, 'llrrrrrl') + more;
}

export function method({ certificate, settings }: Evaluation, detail: Detail): string {
  if (detail.files === 0) return `β certificate ${VERSION}.`;
  const text = [
    WHY_THE_CEILING_HOLDS,
    boundsText(certificate),
    table(BOUND_HEAD, boundRows(certificate), 'lrl'),
    `${settingsText(settings)} β certificate ${VERSION}.`,
  ];
  return folded('Method and settings', text.join('\n\n'));
}
