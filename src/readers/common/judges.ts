import { quote, UserError, type LinePlace } from '../../base/errors.js';
import type { FileSink, ReadOptions } from '../reader.js';
import type { EvalRecord } from '../record.js';
import { listed } from '../../base/listed.js';

/** An answer's verdict by one of several judges. */
export interface Judged {
  readonly judge: string;
  readonly sink: FileSink;
  readonly record: EvalRecord;
}

/**
 * Records the verdicts of one judge, the same for all models: the one that `judge` names (or, without it, `metric`),
 * otherwise the one with the most verdicts (of several with the most, the first by name). The others are set aside and
 * said. Where details are wanted, the verdicts of all judges are given to `verdict`.
 *
 * @param path  a file to name where none of these judges has the name asked for
 * @throws UserError where none of these judges has the name asked for
 */
export function recordOneJudge(rows: readonly Judged[], options: ReadOptions, path: string): void {
  const counts = new Map<string, number>();
  for (const { judge } of rows) counts.set(judge, (counts.get(judge) ?? 0) + 1);
  const names = [...counts.keys()].sort();
  const wanted = options.judge ?? options.metric;
  if (wanted !== undefined && !counts.has(wanted)) {
    throw unknownJudge(options.judge === undefined ? 'metric' : 'judge', wanted, names, path);
  }
  const most = names.reduce((count, name) => Math.max(count, counts.get(name)!), 0);
  const chosen = wanted ?? names.find((name) => counts.get(name) === most);
  const named = new Set<string>();
  for (const { judge, sink, record } of rows) {
    if (options.details) sink.verdict(judge, record);
    if (judge === chosen) sink.record(record);
    else sink.setAside(verdictsOf(judge, named));
  }
  if (names.length < 2) return;
  for (const sink of new Set(rows.map((row) => row.sink))) {
    sink.warn(
      `several judges graded the answers (${listed(names)}); ${quote(chosen)} is used for all models, set \`judge\` to use another`,
    );
  }
}

/** The judge whose verdicts are used of tables that name their judges; one for all tables that a reader reads. */
export class JudgeOfTables {
  private readonly others = new Set<string>();
  private readonly named = new Set<string>();
  private isFound = false;

  /** @param name  as `judge` gives it; undefined: the verdicts of all judges are used */
  constructor(private readonly name: string | undefined) {}

  /**
   * Whether the verdict of a row is used; if not, it is set aside.
   *
   * @param judge  `''` where the row names none
   */
  takes(judge: string, sink: FileSink): boolean {
    if (this.name === undefined || judge === this.name) return (this.isFound = true);
    this.others.add(judge);
    sink.setAside(verdictsOf(judge, this.named));
    return false;
  }

  /**
   * To be called when all tables are read.
   *
   * @param path  a file to name
   * @throws UserError where the tables do not name this judge
   */
  check(path: string): void {
    if (this.name === undefined || this.isFound) return;
    throw unknownJudge('judge', this.name, [...this.others].filter((name) => name !== '').sort(), path);
  }
}

/** More judges than this are a crowd, and are set aside as one. */
const MAX_NAMED = 20;

/** What is set aside; `named` are the judges named so far. */
function verdictsOf(judge: string, named: Set<string>): string {
  if (judge === '') return 'rows that name no judge';
  if (named.size < MAX_NAMED) named.add(judge);
  return named.has(judge) ? `verdicts of judge ${quote(judge)}` : 'verdicts of further judges';
}

function unknownJudge(input: string, wanted: string, names: readonly string[], path: string): UserError {
  return new UserError(
    `\`${input}\`: no answer was judged by ${quote(wanted)}.`,
    names.length === 0 ? 'No row names its judge.' : `The judges are: ${listed(names)}.`,
    { file: path },
  );
}

/** The one baseline model that all answers are compared with. */
export class Baseline {
  private first: { readonly name: string; readonly place: LinePlace } | undefined;

  /**
   * @param name  the baseline of one row; empty where the row does not say
   * @throws UserError where earlier rows have another one
   */
  check(name: string, place: LinePlace, remedy: () => string): void {
    const { first = (this.first = { name, place }) } = this;
    if (name === first.name) return;
    throw new UserError(
      `the answers are compared with ${quote(name)} here and with ${quote(first.name)} in ${first.place.file}:${first.place.line}: wins over different baselines cannot be joined.`,
      remedy(),
      place,
    );
  }

  /** What an outcome means that is a preference. */
  get meaning(): string {
    const name = this.first?.name ?? '';
    return `these are preferences over the answers of ${name === '' ? 'a baseline model' : quote(name)}, not correctness: "right" means preferred to it, and an all-wrong question is one on which every model loses to it`;
  }
}
