import type { Evaluation } from '../../../src/run/evaluate.js';
import { summaryOf, type Summary } from '../../../src/report/model/summary.js';
import { plainText } from '../../../src/report/model/text.js';
import { evaluationOf } from '../../support/evaluation.js';
import type { Rows } from '../../support/table.js';

/** A summary as plain texts. */
export interface Said extends Pick<Summary, 'sign' | 'passed' | 'picture' | 'situation'> {
  readonly heading: string;
  readonly line: string;
  readonly warnings: readonly string[];
  readonly steps: readonly string[];
  readonly failures: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string, note: string])[];
}

export function said(evaluation: Evaluation): Said {
  const { heading, line, warnings, steps, failures, facts, ...rest } = summaryOf(evaluation);
  const plain = (text: string): string => plainText(text);
  return {
    ...rest,
    heading: plain(heading),
    line: plain(line),
    warnings: warnings.map(plain),
    steps: steps.map(plain),
    failures: failures.map(plain),
    facts: facts.map(({ label, value, note }) => [label, plain(value), plain(note)] as const),
  };
}

export const of = async (rows: Rows, inputs: Record<string, string> = {}): Promise<Said> =>
  said(await evaluationOf(rows, inputs));
