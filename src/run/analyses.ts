import type { AuditResult } from '../audit/types.js';
import type { FormatComparison } from '../correlation/formats.js';
import type { JudgeAgreement } from '../correlation/judges.js';
import type { Saving } from '../policies/saving.js';
import type { Policies } from '../policies/types.js';
import type { Diagnostics } from '../correlation/types.js';

/** What is worked out beside the certificate. null where it was not wanted, or nothing in the results is about it. */
export interface Analyses {
  readonly diagnostics: Diagnostics | null;
  readonly audit: AuditResult | null;
  readonly policies: Policies | null;
  /** What is saved at held quality; null where costs are not known. */
  readonly saving: Saving | null;
  /** By the grades as given, where queries were settled. */
  readonly policiesAsGraded: Policies | null;
  /** By the grades as given, where queries were settled. */
  readonly savingAsGraded: Saving | null;
  readonly judges: JudgeAgreement | null;
  readonly formats: FormatComparison | null;
}

export const NO_ANALYSES: Analyses = {
  diagnostics: null,
  audit: null,
  policies: null,
  saving: null,
  policiesAsGraded: null,
  savingAsGraded: null,
  judges: null,
  formats: null,
};
