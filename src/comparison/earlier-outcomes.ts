import { quote, UserError } from '../base/errors.js';
import { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ColumnState } from '../outcomes/column.js';
import { COUNTABLE_AS_WRONG, selectPool } from '../outcomes/pool.js';
import { OutcomeTable } from '../outcomes/table.js';
import { loadResults } from '../readers/load.js';
import type { ResultsFile } from '../sources/results-file.js';
import { csvRows } from '../formats/csv/csv-rows.js';
import { previewFile } from '../readers/preview-file.js';
import type { EarlierCertificate } from './earlier-certificate.js';
import type { Snapshot } from './types.js';

const MEND = 'Keep the files of one report folder together: `certificate.json`, `outcomes.csv` and `queries.csv`.';

/**
 * The earlier outcomes, as the certificate beside them says who was a member and who an ensemble.
 *
 * @param outcomes  `outcomes.csv`, which the ordinary readers read: it holds 0 and 1, whatever the pass threshold was
 * @param queries   `queries.csv`; undefined where there is none, so that queries are known by their ids alone
 * @throws UserError for files that cannot be read or do not belong together
 */
export async function earlierSnapshot(
  certificate: EarlierCertificate,
  outcomes: ResultsFile,
  queries: ResultsFile | undefined,
): Promise<Snapshot> {
  const names = [...certificate.models, ...certificate.ensembles];
  // What is named is a model whatever it is called; columns of models that were left out then are not needed.
  const wanted = new Set(names);
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, selects: (name) => wanted.has(name) });
  const options = { passThreshold: 0.5, labels: [], details: false };
  await loadResults([outcomes], 'csv', table, options, () => undefined);
  table.finish();
  const unknown = names.find((name) => !table.columns.has(name));
  if (unknown !== undefined) throw notTogether(`it has no column ${quote(unknown)}`, outcomes);
  const pool = selectPool(table, {
    ensembles: [],
    baseline: undefined,
    minCoverage: 0,
    countAsWrong: COUNTABLE_AS_WRONG.filter((state) => certificate.countAsWrong.includes(state)),
    repeats: undefined,
    passThreshold: 0.5,
  });
  const columns = new Map<string, ColumnState>(pool.columns.map((column) => [column.name, column]));
  const { universe, weights, id } = pool.matrix;
  const members = certificate.models.map((name) => columns.get(name)!);
  const matrix = new OutcomeMatrix(members, universe, weights, id);
  checkCount('complete questions', matrix.queries(matrix.complete), certificate.queries, outcomes);
  checkCount('all-wrong questions', matrix.queries(matrix.allWrong), certificate.allWrong, outcomes);
  return {
    matrix,
    ensembles: certificate.ensembles.map((name) => columns.get(name)!),
    hashes: queries === undefined ? new Map() : await readHashes(queries),
    grading: certificate.grading,
    effectiveClusters: certificate.effectiveClusters,
  };
}

function checkCount(what: string, found: number, said: number, file: ResultsFile): void {
  if (found !== said) throw notTogether(`it has ${found} ${what} and the certificate ${said}`, file);
}

function notTogether(because: string, file: ResultsFile): UserError {
  return new UserError(
    `\`compare-with\`: these outcomes are not those of the certificate beside them: ${because}.`,
    MEND,
    { file: file.path },
  );
}

const HEADER = ['query_id', 'reference_hash'];

async function readHashes(file: ResultsFile): Promise<Map<string, string>> {
  const preview = await previewFile(file);
  if (preview.kind !== 'csv' || preview.header.join() !== HEADER.join()) {
    throw new UserError(`\`compare-with\`: not a table with the columns ${HEADER.join(', ')}.`, MEND, {
      file: file.path,
    });
  }
  const hashes = new Map<string, string>();
  for await (const rows of csvRows(file, file.open(), HEADER, ',')) {
    for (const { cells, line } of rows) {
      const [id, hash] = [cells[0]!, cells[1]!];
      if (!/^[0-9a-f]{16}$/.test(hash)) {
        throw new UserError(`\`compare-with\`: ${quote(hash)} is not a reference hash.`, MEND, {
          file: file.path,
          line,
        });
      }
      if (hashes.has(id)) {
        throw new UserError(`\`compare-with\`: the question ${quote(id)} is there twice.`, MEND, {
          file: file.path,
          line,
        });
      }
      hashes.set(id, hash);
    }
  }
  return hashes;
}
