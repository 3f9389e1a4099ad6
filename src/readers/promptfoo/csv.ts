import { quote, type LinePlace } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { Result } from '../record.js';
import { csvRows } from '../../formats/csv/csv-rows.js';
import { textId } from '../tables/cells.js';
import { csvGroups, type CsvGroup } from './csv-groups.js';
import { AGAIN, NO_ASSERTIONS, valueFor, type PromptfooRow } from './row.js';
import { malformed } from '../common/rows.js';
import { stableText } from '../common/stable-text.js';

/**
 * The rows of a CSV file, one for each (provider, prompt) pair of each line.
 *
 * @throws UserError for a column without a provider, and for cells that promptfoo does not write
 */
export async function* readCsv(
  file: ResultsFile,
  header: readonly string[],
  wantsDetails: boolean,
): AsyncGenerator<PromptfooRow> {
  const groups = csvGroups(header);
  const top = { file: file.path, line: 1 };
  if (groups === undefined) {
    throw malformed('no provider has the columns Status, Score and Named Scores.', top, USE_JSON);
  }
  const nameless = groups.find(({ provider }) => provider.trim() === '');
  if (nameless !== undefined) throw malformed(`column ${nameless.output + 1} names no provider.`, top, USE_JSON);
  const hasDescriptions = header[0] === 'Description' && groups[0]!.output > 0;
  const varColumns = header
    .slice(0, groups[0]!.output)
    .map((name, column) => ({ name, column }))
    .slice(hasDescriptions ? 1 : 0);
  let testIdx = 0;
  for await (const batch of csvRows(file, file.open(), header, ',')) {
    for (const { cells, line } of batch) {
      const place = { file: file.path, line };
      const vars = Object.fromEntries(varColumns.map(({ name, column }) => [name, unguarded(cells[column]!)]));
      const description = hasDescriptions && cells[0]!.trim() !== '' ? cells[0] : undefined;
      const varDetails = { reference: valueFor('reference', [vars]), subject: valueFor('subject', [vars]) };
      for (const [promptIdx, group] of groups.entries()) {
        // A pair that never got to this test has empty cells.
        if (cells.slice(group.output, group.reason + 2).every((cell) => cell === '')) continue;
        const results = resultsOf(group, header, cells, place);
        const answer = results.get('success') === 'error' ? '' : unguarded(cells[group.output]!);
        yield {
          provider: group.provider,
          prompt: group.prompt,
          promptIdx,
          testIdx,
          id: undefined,
          description,
          content: textId(stableText(vars, place)),
          hasVars: varColumns.length > 0,
          isMeasured: cells[group.reason] !== NO_ASSERTIONS,
          results,
          rowId: undefined,
          line,
          details: wantsDetails ? { ...varDetails, answer: answer || undefined } : {},
        };
      }
      testIdx += 1;
    }
  }
}

const USE_JSON = 'Use the JSON output of promptfoo.';

const STATUS = new Map<string, Result>([
  ['PASS', true],
  ['FAIL', false],
  ['ERROR', 'error'],
]);

function resultsOf(
  group: CsvGroup,
  header: readonly string[],
  cells: readonly string[],
  place: LinePlace,
): Map<string, Result> {
  const status = cells[group.output + 1]!;
  const success = STATUS.get(status);
  if (success === undefined)
    throw malformed(`${quote(status)} is none of PASS, FAIL and ERROR.`, { ...place, column: 'Status' }, AGAIN);
  const results = new Map<string, Result>();
  const scores = [...group.metrics, { name: 'score', column: group.output + 2 }];
  for (const { name, column } of success === 'error' ? [] : scores) {
    const cell = cells[column]!;
    if (cell === '') continue;
    if (!/^-?[0-9]+(?:\.[0-9]+)?$/.test(cell))
      throw malformed(`the score ${quote(cell)} is not a number.`, { ...place, column: header[column] }, AGAIN);
    results.set(name, Number(cell));
  }
  return results.set('success', success);
}

/** The guard against spreadsheets also stands before white space that a formula follows. */
function unguarded(cell: string): string {
  return /^'[\s\u200b-\u200d]+[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
