import type { Evaluation } from '../run/evaluate.js';
import { portable } from '../base/numbers.js';
import { commentLevels, fullLevels, type Level } from './markdown/comment.js';
import { mermaidChart } from './mermaid.js';
import type { ReportPaths } from './write.js';

/** Finished texts of one run, for whoever publishes them. */
export interface Publication {
  /** Markdown at decreasing levels of detail. */
  readonly comment: readonly Level[];
  readonly summary: readonly Level[];
  /** Values of the action's outputs, by name. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly verdict: string;
  readonly passed: boolean;
}

/** @param mermaid  whether the summary has a chart that a renderer draws */
export function publicationOf(evaluation: Evaluation, paths: ReportPaths, mermaid: boolean): Publication {
  const full = fullLevels(evaluation);
  const { certificate, decision } = evaluation;
  return {
    comment: commentLevels(evaluation),
    summary: mermaid
      ? full.map(
          (level): Level =>
            (stamp) =>
              `${level(stamp)}\n${chart(evaluation)}`,
        )
      : full,
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
