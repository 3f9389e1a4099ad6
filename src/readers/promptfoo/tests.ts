import { groupBy } from '../../base/group-by.js';
import { UserError } from '../../base/errors.js';
import type { PromptfooRow } from './row.js';
import { keyOf } from '../common/rows.js';

/** A row whose model has its name. */
export interface NamedRow {
  readonly file: string;
  readonly model: string;
  readonly row: PromptfooRow;
}

/** Where a row belongs: the query, and the draw where a test was repeated. */
export interface QueryPosition {
  readonly id: string;
  readonly repeat: number | undefined;
  readonly contentHash: string | undefined;
}

type Kind = 'id' | 'description' | 'content';

/**
 * Finds the query of each row. promptfoo has no ids, so that is decided once over all files: an id in the tests'
 * metadata if all tests have one and no two share it, else the description under the same condition, else the hash of
 * variables and assertions. Rows of one model on one query in one file are repeats, in the order of the evaluation.
 *
 * @throws UserError where nothing tells tests from repeats
 */
export function assignQueries(rows: readonly NamedRow[]): {
  positions: Map<PromptfooRow, QueryPosition>;
  note: string | undefined;
} {
  const kinds: readonly Kind[] = ['id', 'description'];
  const kind = kinds.find((candidate) => isUnique(rows, candidate)) ?? 'content';
  const idOf = ({ row }: NamedRow): string => row[kind]!;
  if (kind === 'content') checkVars(rows);
  const contents = new Map<string, Set<string>>();
  for (const named of rows) {
    const test = keyOf(named.file, idOf(named));
    contents.set(test, (contents.get(test) ?? new Set<string>()).add(named.row.content));
  }
  const groups = groupBy(rows, (named) => keyOf(keyOf(named.file, idOf(named)), named.model));
  const positions = new Map<PromptfooRow, QueryPosition>();
  for (const group of groups.values()) {
    group.sort((a, b) => (a.row.testIdx ?? 0) - (b.row.testIdx ?? 0));
    for (const [repeat, named] of group.entries()) {
      const { row } = named;
      // Variables may differ between models where a run fills them in: then they say nothing of the question.
      const isOneText = row.hasVars && contents.get(keyOf(named.file, idOf(named)))!.size === 1;
      positions.set(row, {
        id: idOf(named),
        repeat: group.length > 1 ? repeat : undefined,
        contentHash: kind !== 'content' && isOneText ? row.content : undefined,
      });
    }
  }
  const isPartial = kind !== 'id' && rows.some(({ row }) => row.id !== undefined);
  const instead = kind === 'description' ? 'their descriptions' : 'their variables and assertions';
  const note = isPartial
    ? `some tests have no id in their metadata, or share one: tests are told apart by ${instead}`
    : undefined;
  return { positions, note };
}

/** Whether every row has it, and no model of a file has two different tests under one. */
function isUnique(rows: readonly NamedRow[], kind: Kind): boolean {
  const contents = new Map<string, string>();
  return rows.every(({ file, model, row }) => {
    const id = row[kind];
    if (id === undefined) return false;
    const key = keyOf(file, model, id);
    const known = contents.get(key) ?? row.content;
    contents.set(key, known);
    return known === row.content;
  });
}

/** Tests whose variables were left out of the file look like repeats of each other. */
function checkVars(rows: readonly NamedRow[]): void {
  const seen = new Set<string>();
  for (const { file, model, row } of rows) {
    if (row.hasVars) continue;
    const key = keyOf(file, model, row.content);
    if (seen.has(key)) {
      throw new UserError(
        'several results are of tests without variables, id and description: different tests cannot be told from repeats.',
        'Write the file with its variables (without PROMPTFOO_STRIP_TEST_VARS), or give each test an `id` in its `metadata`.',
        { file, line: row.line },
      );
    }
    seen.add(key);
  }
}
