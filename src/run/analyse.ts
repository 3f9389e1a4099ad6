import type { Analyses } from './analyses.js';
import { quote, UserError } from '../base/errors.js';
import type { Certificate } from '../certificate/types.js';
import { deltaOf } from '../certificate/level.js';
import { auditOf } from '../audit/audit.js';
import { startDiagnostics } from '../correlation/diagnose.js';
import { pairedFormats } from '../correlation/formats.js';
import { startPairwise, type StartedPairwise } from '../correlation/pairwise-diagnostics.js';
import { judgeAgreement } from '../correlation/judges.js';
import { answersByRow } from '../policies/answer-keys.js';
import { policiesOf } from '../policies/policies.js';
import type { Evidence } from '../evidence/evidence.js';
import { familyNames } from '../evidence/family.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { nameMatcher, type Pool } from '../outcomes/pool.js';
import { repeatedDraws } from '../outcomes/repeated-draws.js';
import type { RowLabels } from '../outcomes/row-labels.js';
import type { OutcomeTable } from '../outcomes/table.js';
import type { Settings } from '../settings/types.js';

export { startPairwise };

/**
 * Everything that is worked out beside the certificate.
 *
 * @param graded  the pool by the grades as given; `pool` itself where nothing was settled
 * @param pairwise  begun for `pool`
 */
export async function analyse(
  settings: Settings,
  table: OutcomeTable,
  pool: Pool,
  graded: Pool,
  certificate: Certificate,
  labels: readonly RowLabels[],
  evidence: Evidence | undefined,
  pairwise: StartedPairwise,
  stage: (what: string) => void,
): Promise<Analyses> {
  const { seed, showText } = settings;
  const { matrix } = pool;
  const rows = table.ids.size;
  const delta = deltaOf(certificate.confidence);
  const familyOf = familyNames(familiesOf(settings, matrix), evidence);
  const by = (input: RowLabels['input']): RowLabels | undefined => labels.find((label) => label.input === input);
  const groups = by('group-by')?.groups(rows);
  const { cluster } = pool;
  const pairOf = by('pair-by')?.clusters(rows);
  const draws = repeatedDraws(table, matrix);
  const diagnosticsOptions = {
    seed,
    familyOf,
    stage,
    cluster,
    ...(groups === undefined ? {} : { groups }),
    ...(settings.options === undefined ? {} : { options: settings.options }),
    ...(draws === undefined ? {} : { draws }),
    ...(evidence === undefined ? {} : { answers: answersByRow(evidence, matrix) }),
  };
  const finishDiagnostics = startDiagnostics(pool, certificate, diagnosticsOptions, pairwise);
  stage('looking at the questions that every model got wrong');
  const audit = auditOf(pool, evidence, certificate, { familyOf, showText, graded: graded.matrix });
  stage('measuring votes, routers and cascades');
  const { baselineModel: baseline, prices } = settings;
  const { failOn, maxLoss = certificate.minGain, minSaving } = settings;
  const policyOptions = { baseline, cluster, delta, seed, prices, saving: { maxLoss, minSaving } };
  // Shares of traffic weigh the certificate alone: a policy that takes every query once must not stand beside it as its like.
  const measured = (of: Pool) => (of.traffic === undefined ? policiesOf(of, evidence, policyOptions) : NOT_MEASURED);
  const { policies, saving } = measured(pool);
  if (saving === null && failOn.includes('no-saving')) throw noCosts(certificate.singleBest.name);
  const asGraded = graded === pool ? null : measured(graded);
  return {
    diagnostics: finishDiagnostics(),
    audit,
    policies,
    saving,
    policiesAsGraded: asGraded?.policies ?? null,
    savingAsGraded: asGraded?.saving ?? null,
    judges: evidence === undefined || evidence.judges.size < 2 ? null : judgeAgreement(evidence.judges, matrix, delta),
    formats: groups === undefined || pairOf === undefined ? null : pairedFormats(matrix, groups, pairOf, delta),
  };
}

const NOT_MEASURED = { policies: null, saving: null };

function noCosts(reference: string): UserError {
  return new UserError(
    `\`fail-on\`: \`no-saving\` needs what the answers of ${quote(reference)} and of others cost, for each question one row, and at least 10 questions.`,
    'Give `prices`, lines of the form `model = dollars`, or results that hold costs.',
  );
}

/** Families as the user states them. */
function familiesOf({ families }: Settings, { models }: OutcomeMatrix): Map<string, string> {
  const matchers = families.map(({ glob, name }) => ({ name, matches: nameMatcher([glob]) }));
  const byModel = new Map<string, string>();
  for (const model of models) {
    const family = matchers.find(({ matches }) => matches(model));
    if (family !== undefined) byModel.set(model, family.name);
  }
  return byModel;
}
