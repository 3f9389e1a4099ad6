/** The columns of one (provider, prompt) pair. Their names repeat from pair to pair, so only positions tell them apart. */
export interface CsvGroup {
  readonly provider: string;
  readonly prompt: string;
  /** Column of the output; status, score and named scores follow it. */
  readonly output: number;
  readonly metrics: readonly { readonly name: string; readonly column: number }[];
  readonly reason: number;
}

/** The columns of a table that promptfoo wrote; undefined where the header is not of that form. */
export function csvGroups(header: readonly string[]): CsvGroup[] | undefined {
  const groups: CsvGroup[] = [];
  for (let output = 0; output + 3 < header.length; output++) {
    if (!['Status', 'Score', 'Named Scores'].every((name, i) => header[output + 1 + i] === name)) continue;
    const metrics: { name: string; column: number }[] = [];
    let column = output + 4;
    for (; header[column]?.startsWith('Metric: ') === true; column++)
      metrics.push({ name: header[column]!.slice('Metric: '.length), column });
    if (header[column] !== 'Grader Reason' || header[column + 1] !== 'Comment') continue;
    const label = /^\[(.*?)\] (.*)$/s.exec(header[output]!);
    groups.push({ provider: label?.[1] ?? '', prompt: label?.[2] ?? header[output]!, output, metrics, reason: column });
  }
  return groups.length === 0 ? undefined : groups;
}
