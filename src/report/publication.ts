import type { Evaluation } from '../run/evaluate.js';
import { portable } from '../base/numbers.js';
import { DETAILS, renderMarkdown } from './markdown.js';
import { mermaidChart } from './mermaid.js';
import type { ReportPaths } from './write.js';

/** Finished texts of one run, for whoever publishes them. */
export interface Publication {
  /** Markdown at decreasing levels of detail. */
  readonly comment: readonly (() => string)[];
  readonly summary: readonly (() => string)[];
  /** Values of the action's outputs, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly verdict: string;
  readonly passed: boolean;
}

/** @param mermaid  whether the summary has a chart that a renderer draws */
export function publicationOf(evaluation: Evaluation, paths: ReportPaths, mermaid: boolean): Publication {
  const levels = DETAILS.map((detail) => () => renderMarkdown(evaluation, detail));
  const { certificate, decision } = evaluation;
  return {
    // A comment is read on a page full of others: it starts one step shorter.
    comment: levels.slice(1),
    summary: mermaid ? levels.map((level) => () => `${level()}\n${chart(evaluation)}`) : levels,
    outputs: new Map<string, string>([
      ['verdict', certificate.verdict],
      ['passed', String(decision.passed)],
      ['beta', String(portable(certificate.allWrong.rate))],
      ['ceiling', String(portable(certificate.ceiling.point))],
      ['single-best', certificate.singleBest.name],
      ['single-best-accuracy', String(portable(certificate.singleBest.accuracy))],
      ['gain', String(portable(certificate.gain.point))],
      ['gain-lower', String(portable(certificate.gain.lower))],
      ['gain-upper', String(portable(certificate.gain.upper))],
      ['models', String(certificate.models.length)],
      ['queries', String(certificate.queries.complete)],
      ['all-wrong', String(certificate.allWrong.count)],
      ['certificate-path', paths.certificate],
      ['report-path', paths.report],
    ]),
    verdict: certificate.verdict,
    passed: decision.passed,
  };
}

function chart({ certificate, policies }: Evaluation): string {
  const { models, ceiling } = certificate;
  return mermaidChart({ models, policies: policies?.realised ?? [], ceiling: ceiling.point });
}
