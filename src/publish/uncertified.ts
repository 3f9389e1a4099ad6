import { docsUrl } from '../base/docs.js';
import type { Publication } from '../report/publication.js';
import { code, sentence } from '../report/escape.js';
import { NO_CERTIFICATE } from './marker.js';
import { shortSha } from './run.js';

/** What is published of a run that ends without a certificate. */
export interface Uncertified {
  /** One sentence or two for people, as they stand in the log: where, which rule, which value, the remedy. */
  readonly fault: string;
}

/** The text in place of a report. The fault quotes files and inputs: it goes through the escaping of sentences. */
export function uncertified({ fault }: Uncertified, commit: string): Publication {
  const levels = [
    (stamp: string) =>
      [
        `### ❌ Could not certify commit ${code(shortSha(commit))}`,
        sentence(fault),
        `The gate fails without a certificate · ${stamp} · [formats](${docsUrl('formats.md')})`,
      ].join('\n\n') + '\n',
  ];
  return {
    comment: levels,
    summary: levels,
    outputs: new Map([['passed', 'false']]),
    verdict: NO_CERTIFICATE,
    passed: false,
  };
}
