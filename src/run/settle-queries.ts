import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseAdjudications } from '../audit/adjudications.js';
import { likelyLabelErrors } from '../audit/label-errors.js';
import { bitsOf, recompute, withoutRows } from '../audit/recompute.js';
import { settle } from '../audit/settle.js';
import type { Adjudicated, Adjudication } from '../audit/types.js';
import { UserError } from '../base/errors.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Pool } from '../outcomes/pool.js';
import type { RunContext } from '../sources/open.js';
import type { Settings } from '../settings/types.js';

const MAX_BYTES = 10 * 2 ** 20;
/** Not blocking: a named pipe is refused instead of waited for. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export interface Settled {
  readonly pool: Pool;
  readonly adjudicated: Adjudicated;
  readonly adjudications: readonly Adjudication[];
}

/** What people said of the queries that every model got wrong: the pool without those that are no fault of the models. */
export async function settleQueries(
  settings: Settings & { readonly adjudications: string },
  runContext: RunContext,
  graded: Pool,
  evidence: Evidence | undefined,
): Promise<Settled> {
  const path = settings.adjudications;
  const adjudications = parseAdjudications(await textOf(path, runContext), path);
  const { matrix } = graded;
  const listed = bitsOf(
    likelyLabelErrors(matrix).surprising.map(({ row }) => row),
    matrix.universe.length,
  );
  const { removed, report } = settle(adjudications, matrix, listed, evidence);
  const { confidence, minGain, baselineModel: baseline } = settings;
  const pool = withoutRows(graded, removed);
  const [asGraded, asSettled] = [graded, pool].map((each) => recompute(each, { confidence, minGain, baseline }));
  if (!asGraded) throw new UserError('no question was answered by every model.', 'Check `min-coverage`.');
  if (!asSettled) {
    throw new UserError('no question is left that was not settled away.', 'Check the classes.', { file: path });
  }
  return { pool, adjudicated: { ...report, asGraded, asSettled }, adjudications };
}

async function textOf(path: string, { cwd, guard }: RunContext): Promise<string> {
  const full = resolve(cwd, path);
  try {
    await guard?.check(full, path);
    const handle = await open(await realpath(full), READ);
    try {
      const found = await handle.stat();
      if (!found.isFile()) {
        throw new UserError('the adjudications file is not a regular file.', 'Name the CSV itself.', { file: path });
      }
      const { size } = found;
      if (size > MAX_BYTES) {
        const remedy = 'Name the CSV with one row for each settled question.';
        throw new UserError(`the adjudications file has ${size} bytes; at most ${MAX_BYTES} are read.`, remedy, {
          file: path,
        });
      }
      // No more than the size that was stated: what states none (a file of /proc) holds no table.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || code === undefined) throw error;
    if (code === 'ENOENT')
      throw new UserError('there is no file of this name.', 'Check `adjudications`.', { file: path });
    throw new UserError(`the adjudications file cannot be read (${code}).`, 'Check `adjudications`.', {
      file: path,
    });
  }
}
