/** Faults of questions that somebody has published: by class, hashes of `erratumHash` one after the other. */
export interface Errata {
  /** Who says so, and where. */
  readonly source: string;
  readonly 'wrong-reference': string;
  readonly 'multi-answer': string;
  readonly ambiguous: string;
}
