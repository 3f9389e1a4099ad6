import { quote, UserError } from '../../errors.js';
import type { FileSink, ReadOptions } from '../reader.js';

/** An answer's verdict by one of several judges. */
export interface Judged {
  readonly judge: string;
  readonly sink: FileSink;
}

/**
 * The verdicts of one judge, the same for all models: the one that `metric` names, otherwise the one with the most
 * verdicts (of several with the most, the first by name). The others are set aside and said.
 *
 * @param path  a file to name where `metric` names no judge of these
 * @throws UserError where `metric` names no judge of these
 */
export function ofOneJudge<Row extends Judged>(
  rows: readonly Row[],
  options: ReadOptions,
  path: string,
): readonly Row[] {
  const counts = new Map<string, number>();
  for (const { judge } of rows) counts.set(judge, (counts.get(judge) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  if (options.metric !== undefined && !counts.has(options.metric)) {
    throw new UserError(
      `\`metric\`: no answer was judged by ${quote(options.metric)}.`,
      `The judges are: ${names.map(quote).join(', ')}.`,
      { file: path },
    );
  }
  if (names.length < 2) return rows;
  const most = Math.max(...counts.values());
  const chosen = options.metric ?? names.find((name) => counts.get(name) === most)!;
  for (const { judge, sink } of rows) {
    if (judge !== chosen) sink.setAside(`verdicts of judge ${quote(judge)}`);
  }
  for (const sink of new Set(rows.map((row) => row.sink))) {
    sink.warn(
      `several judges graded the answers (${names.map(quote).join(', ')}); ${quote(chosen)} is used for all models, set \`metric\` to use another`,
    );
  }
  return rows.filter(({ judge }) => judge === chosen);
}
