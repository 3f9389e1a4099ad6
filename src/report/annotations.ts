import { forEachBit } from '../outcomes/bits.js';
import type { Evaluation } from '../run/evaluate.js';

/** A remark on the line of a results file where a query stands that every model gets wrong; ids are as they are. */
export interface QueryRemark {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
  readonly level: 'notice' | 'warning';
}

/**
 * The queries that every model gets wrong and that stand on a line of one of the files: those that look like a defect
 * of grader or reference first.
 *
 * @param pathOf the path of a file in the repository, for those that are in it
 */
export function annotationsOf(
  { audit, matrix, placeOf }: Evaluation,
  pathOf: ReadonlyMap<string, string>,
): readonly QueryRemark[] {
  const suspects = new Map(audit?.items.map((item) => [item.query, item.class]));
  const remarks: QueryRemark[] = [];
  forEachBit(matrix.allWrong, (row) => {
    const place = placeOf(row);
    const path = place === undefined ? undefined : pathOf.get(place.file);
    if (place === undefined || path === undefined) return;
    const id = matrix.id(row);
    const looksLike = suspects.get(id) ?? 'unexplained';
    const suspect = looksLike !== 'unexplained';
    remarks.push({
      path,
      line: place.line,
      title: `every model is wrong: ${id}`,
      message: `All ${String(matrix.models.length)} models get ${id} wrong.${suspect ? ` It looks like: ${looksLike}.` : ''}`,
      level: suspect ? 'warning' : 'notice',
    });
  });
  const rank = ({ level }: QueryRemark): number => (level === 'warning' ? 0 : 1);
  return remarks.sort((a, b) => rank(a) - rank(b));
}
