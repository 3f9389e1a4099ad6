import type { Certificate, CertifySettings, Verdict } from '../certificate/types.js';
import { certify } from '../certificate/certify.js';
import { quote, UserError } from '../base/errors.js';
import { OutcomeMatrix, type MemberOutcomes } from '../outcomes/matrix.js';
import { nameMatcher, type ExcludedModel, type Pool } from '../outcomes/pool.js';
import { indices } from '../outcomes/bits.js';
import { alikeIds, alikeNames, type AlikeIds } from '../outcomes/alike-names.js';
import type { Evidence } from '../evidence/evidence.js';
import { sameQuestions, type SameQuestions } from './same-questions.js';
import { identicalMembers, looksLikeAnyOf, looksLikeVotes, namedLikeEnsemble } from '../outcomes/suspicious-members.js';

/** What may make the verdict another one without a word: rows that are taken for what they may not be. */
export type Caution =
  /** Few clusters hold much of the data: the limits cannot know of kinds of clusters that are not there. */
  | {
      readonly kind: 'few-clusters';
      readonly effective: number;
      readonly largest: number;
      readonly queries: number;
    }
  | SameQuestions
  /** Queries that at most half of the models have: no part of the certificate. */
  | { readonly kind: 'of-few'; readonly queries: number; readonly models: readonly string[] }
  /** Models that answered less than `min-coverage`. `verdict`: with them on what all answered; it is another one. */
  | { readonly kind: 'left-out'; readonly models: readonly LeftOut[]; readonly verdict: Verdict }
  /** Names that look the same, of what counts as several models. */
  | { readonly kind: 'alike-names'; readonly models: readonly string[] }
  /** Ids that look the same, of what counts as several queries. */
  | ({ readonly kind: 'alike-ids' } & AlikeIds)
  /** One model that is in the results several times. `verdict`: without the repetitions, where it is another one. */
  | { readonly kind: 'identical'; readonly models: readonly string[]; readonly verdict: Verdict | null }
  /** A member that looks like an ensemble of the others. `verdict`: without it, where it is another one. */
  | { readonly kind: 'ensemble-name'; readonly model: string; readonly verdict: Verdict | null }
  | { readonly kind: 'vote'; readonly model: string; readonly agreement: number; readonly verdict: Verdict | null }
  /** A member that is right exactly where any other is. `verdict`: without it, where it is another one. */
  | { readonly kind: 'any-of'; readonly model: string; readonly verdict: Verdict | null }
  /** Rows that a glob in `ensembles` took out of the pool. `verdict`: with them as members; it is another one. */
  | { readonly kind: 'taken'; readonly glob: string; readonly names: readonly string[]; readonly verdict: Verdict };

type LeftOut = Pick<ExcludedModel, 'name' | 'coverage'>;

/** Below as many clusters of equal size, or with a larger share of the queries in one, a caution is due. */
const FEW_CLUSTERS = 30;
const LARGE_CLUSTER = 0.05;

/** Members that are looked at one by one at most: each costs a certificate. */
const MAX_MEMBERS = 5;

/** @param certificate  of the pool */
export function cautionsOf(
  pool: Pool,
  certificate: Certificate,
  settings: CertifySettings,
  ensembles: readonly string[],
  evidence?: Evidence,
): Caution[] {
  const other = (members: readonly MemberOutcomes[]): Verdict | null => {
    const verdict = verdictWith(pool, members, settings);
    return verdict === certificate.verdict ? null : verdict;
  };
  const { members } = pool.matrix;
  const without = (names: ReadonlySet<string>): Verdict | null => other(members.filter(({ name }) => !names.has(name)));
  // Scores that are alike at the threshold are not the same scores.
  const areOutcomes = pool.scores === undefined;
  const groups = areOutcomes ? identicalMembers(pool.matrix) : [];
  // Of each group one stays: the declared baseline, or else the first.
  const repeated = new Set(
    groups.flatMap((group) => {
      const kept = group.find((name) => name === settings.baseline) ?? group[0]!;
      return group.filter((name) => name !== kept);
    }),
  );
  const ofGroups = groups.length === 0 ? null : without(repeated);
  // Copies of a model are the majority of anything.
  const { universe, weights, id } = pool.matrix;
  const distinct =
    repeated.size === 0
      ? pool.matrix
      : new OutcomeMatrix(
          members.filter(({ name }) => !repeated.has(name)),
          universe,
          weights,
          id,
        );
  const votes = areOutcomes ? looksLikeVotes(distinct).slice(0, MAX_MEMBERS) : [];
  const anyOf = areOutcomes ? looksLikeAnyOf(distinct) : [];
  const ids = pool.matrix.hasPlainIds ? null : alikeIds(indices(universe), id);
  const same = sameQuestions(pool, certificate, settings, evidence);
  const named = pool.matrix.models
    .filter((name) => namedLikeEnsemble(name) && !anyOf.includes(name) && !votes.some(({ model }) => model === name))
    .slice(0, MAX_MEMBERS);
  return [
    ...fewClusters(certificate),
    ...(same === null ? [] : [same]),
    ...(pool.ofFew === null ? [] : [{ kind: 'of-few' as const, ...pool.ofFew }]),
    ...leftOut(pool, other),
    ...alikeNames(pool.columns.map(({ name }) => name))
      .slice(0, MAX_MEMBERS)
      .map((models) => ({ kind: 'alike-names' as const, models })),
    ...(ids === null ? [] : [{ kind: 'alike-ids' as const, ...ids }]),
    ...groups.slice(0, MAX_MEMBERS).map((models) => ({ kind: 'identical' as const, models, verdict: ofGroups })),
    ...votes.map(({ model, agreement }) => {
      return { kind: 'vote' as const, model, agreement, verdict: without(new Set([model])) };
    }),
    ...anyOf.map((model) => ({ kind: 'any-of' as const, model, verdict: without(new Set([model])) })),
    ...named.map((model) => ({ kind: 'ensemble-name' as const, model, verdict: without(new Set([model])) })),
    ...takenByGlob(pool, ensembles).flatMap(({ glob, names }) => {
      const taken = pool.ensembles.filter(({ name }) => names.includes(name));
      const verdict = other([...members, ...taken]);
      return verdict === null ? [] : [{ kind: 'taken' as const, glob, names, verdict }];
    }),
  ];
}

function fewClusters({ clusters, queries }: Certificate): Caution[] {
  if (clusters === null) return [];
  const { effective, largest } = clusters;
  if (effective >= FEW_CLUSTERS && largest <= LARGE_CLUSTER * queries.complete) return [];
  return [{ kind: 'few-clusters', effective, largest, queries: queries.complete }];
}

/** The models below `min-coverage` with which the verdict is another: all of them together, or else each alone. */
function leftOut(pool: Pool, other: (members: readonly MemberOutcomes[]) => Verdict | null): Caution[] {
  const { columns, excluded, matrix } = pool;
  const judged = (models: readonly LeftOut[]): Caution[] => {
    const names = new Set(models.map(({ name }) => name));
    const verdict = other([...matrix.members, ...columns.filter(({ name }) => names.has(name))]);
    return verdict === null ? [] : [{ kind: 'left-out', models, verdict }];
  };
  if (excluded.length === 0) return [];
  const together = judged(excluded);
  if (together.length > 0 || excluded.length === 1) return together;
  return excluded.slice(0, MAX_MEMBERS).flatMap((model) => judged([model]));
}

/** The ensembles that no name but a glob of `ensembles` says to be some, by the first glob that matches. */
export function takenByGlob(
  { ensembles }: Pick<Pool, 'ensembles'>,
  globs: readonly string[],
): { readonly glob: string; readonly names: readonly string[] }[] {
  const exact = new Set(globs);
  const left = ensembles.map(({ name }) => name).filter((name) => !exact.has(name));
  const found = globs.map((glob) => ({ glob, names: [] as string[] }));
  for (const name of left) found.find(({ glob }) => nameMatcher([glob])(name))?.names.push(name);
  return found.filter(({ names }) => names.length > 0);
}

/**
 * A row that `models` names as a model is not to be swallowed by a glob of `ensembles`.
 *
 * @throws UserError where one is
 */
export function checkTaken(
  pool: Pick<Pool, 'ensembles'>,
  models: readonly string[],
  ensembles: readonly string[],
): void {
  for (const { glob, names } of takenByGlob(pool, ensembles)) {
    const swallowed = names.find((name) => models.includes(name));
    if (swallowed === undefined) continue;
    throw new UserError(
      `\`models\` names ${quote(swallowed)}, and the glob ${quote(glob)} of \`ensembles\` takes it out of the pool.`,
      'Name ensembles by their exact names.',
    );
  }
}

/** The verdict of other members on the same queries; null where it cannot be told. */
function verdictWith(pool: Pool, members: readonly MemberOutcomes[], settings: CertifySettings): Verdict | null {
  const { universe, weights, id } = pool.matrix;
  const sorted = [...members].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (sorted.length < 2 || (settings.baseline !== undefined && !sorted.some(({ name }) => name === settings.baseline)))
    return null;
  const matrix = new OutcomeMatrix(sorted, universe, weights, id);
  if (matrix.queries(matrix.complete) === 0) return null;
  const none = { errors: 0, unscored: 0, absent: 0 };
  const unanswered = new Map(sorted.map(({ name }) => [name, none]));
  return certify({ ...pool, matrix, ensembles: [], unanswered }, { ...settings, inShort: true }).verdict;
}
