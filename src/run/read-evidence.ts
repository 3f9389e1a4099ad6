import { EvidenceCollector } from '../evidence/collect.js';
import type { Evidence } from '../evidence/evidence.js';
import { TooMuchError } from '../base/errors.js';
import { hasBit } from '../outcomes/bits.js';
import type { Pool } from '../outcomes/pool.js';
import { IdIndex } from '../outcomes/id-index.js';
import { counted, integer } from '../base/numbers.js';
import type { OutcomesRead } from './read-outcomes.js';
import type { Settings } from '../settings/types.js';

/** More cells than this (models times queries) and the arrays for answers and costs would be gigabytes. */
const MAX_CELLS = 20_000_000;
/** Characters of answers and questions that are kept in memory. */
const MAX_TEXT = 200_000_000;
const MAX_DRAWS = 64;
/** Queries that no more models than this got right are looked at one by one, so their texts always find room. */
const FEW_RIGHT = 3;

export interface ReadEvidence {
  /** undefined where the results carry nothing beside outcomes, or too much. */
  readonly evidence: Evidence | undefined;
  readonly warnings: readonly string[];
}

/** Collects, while outcomes are read, all that stands beside them: which models and queries count is not known yet. */
export function collectorOfAll(settings: Settings): EvidenceCollector {
  const ids = new IdIndex();
  return new EvidenceCollector({ ...room(settings), rowOf: (key) => ids.internText(key) });
}

/**
 * What the files carry beside the outcomes. Where that was too much to be kept while these were read, they are read a
 * second time: by now it is known which models and queries count, so that no memory is spent on others.
 */
export async function readEvidence(
  { found, options, table, collector }: Pick<OutcomesRead, 'found' | 'options' | 'table' | 'collector'>,
  settings: Settings,
  pool: Pool,
): Promise<ReadEvidence> {
  const { matrix } = pool;
  const models = new Set([...matrix.models, ...pool.ensembles.map(({ name }) => name)]);
  const rows = table.ids.size;
  if (models.size * rows > MAX_CELLS) {
    const warning = `Answers, questions and costs were not looked at: ${integer(models.size)} models on ${integer(rows)} questions are more than ${integer(MAX_CELLS)} answers.`;
    return { evidence: undefined, warnings: [warning] };
  }
  if (collector !== undefined) return { evidence: collector.finish(table.ids, models), warnings: [] };
  const again = new EvidenceCollector({
    ...room(settings),
    rowOf: (key) => table.ids.find(key),
    models,
    matters: (row) => {
      const right = matrix.members.filter((member) => hasBit(member.right, row));
      return right.length <= FEW_RIGHT;
    },
  });
  try {
    await found?.read(again, { ...options, details: true, onlyDetails: true, labels: [] });
  } catch (error) {
    // The outcomes of such a file have been read: long texts beside them do not end the run.
    if (!(error instanceof TooMuchError)) throw error;
    return { evidence: undefined, warnings: [`Answers, questions and costs were not looked at: ${error.message}`] };
  }
  const evidence = again.finish(table.ids, models);
  const { left } = again;
  const warnings =
    left === 0
      ? []
      : [`There was no room for ${counted(left, 'text', 'texts')} (answers or questions): policies do without them.`];
  return { evidence, warnings };
}

function room({ passThreshold, repeats }: Settings) {
  const mostDraws = repeats === undefined ? 1 : MAX_DRAWS;
  return { passThreshold, mostDraws, mostCells: MAX_CELLS, mostText: MAX_TEXT };
}
