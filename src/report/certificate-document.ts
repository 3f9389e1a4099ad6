import type { Count } from '../base/numbers.js';
import type { Adjudicated } from '../audit/types.js';
import type { ModelSamples } from '../certificate/samples.js';
import type { Certificate } from '../certificate/types.js';
import type { Regression } from '../comparison/types.js';
import type { FormatComparison } from '../correlation/formats.js';
import type { JudgeAgreement } from '../correlation/judges.js';
import type { Diagnostics } from '../correlation/types.js';
import type { FailOn } from '../gate/decide.js';
import type { GateStability } from '../gate/stability.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import type { ExcludedModel } from '../outcomes/pool.js';
import type { Saving } from '../policies/saving.js';
import type { Policies } from '../policies/types.js';
import type { SetAside } from '../sources/set-aside.js';
import type { SettingsDocument } from '../settings/types.js';
import type { AuditDocument } from './audit-json.js';

/** The fields of the diagnostics; all null where they were not wanted. */
export type DiagnosticsDocument = { readonly [Field in keyof Diagnostics]: Diagnostics[Field] | null };

/** Policies, with the comparisons of judges and of formats beside them. */
export interface PoliciesDocument extends Policies {
  readonly judges: JudgeAgreement | null;
  readonly formats: FormatComparison | null;
}

/**
 * `certificate.json`. Fractions are fractions of the questions (0.0515), never percentages. A field that does not apply is
 * null or absent. The published schema and docs/certificate.md are made from this type and its comments.
 */
export interface CertificateDocument extends Certificate, DiagnosticsDocument {
  readonly schema: 'beta-certificate/1';
  /** Version of the program that wrote it. */
  readonly version: string;
  /** Whether the gate passed. */
  readonly passed: boolean;
  /** The conditions of `fail-on` that hold. */
  readonly failures: readonly FailOn[];
  /** How often may be decided while the evaluation grows, and the confidence over all these looks. */
  readonly looks: { readonly budget: Count; readonly confidence: number };
  /** What several draws of each model are worth; null without `repeats: samples`. */
  readonly samples: readonly ModelSamples[] | null;
  /** What is saved at held quality; null without diagnostics, or where costs are not known. */
  readonly saving: Saving | null;
  /** The audit of the questions that every model got wrong; null without diagnostics. */
  readonly audit: AuditDocument | null;
  /** What `adjudications` changed; null where there were none. */
  readonly adjudicated: Adjudicated | null;
  /** What votes, routers, cascades and ensembles reach; null without diagnostics. */
  readonly policies: PoliciesDocument | null;
  /** What has changed since the certificate of `compare-with`; null without. */
  readonly regression: Regression | null;
  /** The gate run against itself; null without `self-check`. */
  readonly selfCheck: GateStability | null;
  /** Models that answered fewer than `min-coverage` of the questions. */
  readonly excludedModels: readonly ExcludedModel[];
  /** The settings that the certificate depends on, by their names in docs/inputs.md. */
  readonly settings: SettingsDocument;
  /** What was read. */
  readonly inputs: readonly FileSummary[];
  /** Files that hold no results. */
  readonly setAside: readonly SetAside[];
  /** Sentences. */
  readonly warnings: readonly string[];
}
