import { deltaOf } from '../certificate/level.js';
import { changesBetween } from './changes.js';
import { isSignificant, MIN_OVERLAP } from './significant.js';
import { GRADING } from './grading.js';
import { isGrouped, membersOf, pair } from './pair.js';
import type { Change, Earlier, Obstacle, Regression, RemovedModel, Snapshot } from './types.js';

/** Where more of the earlier queries than this are gone, what is left may be what suits. */
const MAX_REMOVED = 0.01;
/** Where queries lie in effectively fewer clusters than this share of the earlier number, the labels have changed. */
const MIN_CLUSTERS_KEPT = 0.9;
/** With fewer models in common there is no pool to compare. */
const MIN_MODELS = 2;

export interface CompareSettings {
  readonly confidence: number;
  readonly minGain: number;
  /** Name of the declared baseline. */
  readonly baseline: string | undefined;
  /** Whether this run would have a model of that name: a model that it was told to leave out is not missed. */
  readonly isWanted?: (model: string) => boolean;
  /** The cluster of a row of this run; undefined where queries are not clustered. */
  readonly clusterOf?: ((row: number) => string | undefined) | undefined;
}

/**
 * Compares this run with an earlier one: first whether they are the same evaluation, then, on the queries and models
 * that both have, what has changed.
 *
 * The outcome is `incomparable` where the graders were set differently, where the queries in common are fewer than
 * `MIN_OVERLAP` of the larger set, or the models in common fewer than two, and where models or ensembles that the
 * earlier run had are gone, or more than 1% of its queries, or queries lie in effectively fewer clusters; nothing is tested then. It is `none` where nothing both
 * significant and material has changed, and where there is no earlier run yet.
 */
export function compare(earlier: Earlier, now: Snapshot, settings: CompareSettings): Regression {
  const comparedWith = { ...earlier.origin, version: earlier.version };
  const { snapshot } = earlier;
  if (snapshot === null) {
    return {
      outcome: 'none',
      comparedWith,
      sharedQueries: 0,
      overlap: 0,
      queries: null,
      models: null,
      ensembles: null,
      clusters: null,
      obstacles: [],
      changes: [],
    };
  }
  const models = membersOf(snapshot.matrix.models, now.matrix.models);
  const names = (run: Snapshot): string[] => run.ensembles.map(({ name }) => name);
  const ensembles = membersOf(names(snapshot), names(now));
  const paired = pair(snapshot, now, models.shared, ensembles.shared, settings.clusterOf);
  const { queries, clusterOf } = paired;
  const overlap = paired.inBoth / Math.max(queries.before, queries.after);
  const obstacles: Obstacle[] = [...regraded(snapshot, now)];
  if (isGrouped(snapshot.matrix) || isGrouped(now.matrix)) obstacles.push({ kind: 'grouped' });
  else if (!(overlap >= MIN_OVERLAP)) obstacles.push({ kind: 'overlap' });
  if (models.shared.length < MIN_MODELS) obstacles.push({ kind: 'models' });
  const isWanted = settings.isWanted ?? (() => true);
  const removed = [...models.removed.filter(isWanted), ...ensembles.removed].sort();
  if (removed.length > 0)
    obstacles.push({ kind: 'models-removed', removed: removed.map((name) => ({ name, now: whatIs(name, now) })) });
  const gone = queries.absent + queries.otherQuestion;
  if (gone > MAX_REMOVED * queries.before)
    obstacles.push({ kind: 'queries-removed', queries: gone, ids: paired.removed });
  const [clustersBefore, clustersNow] = [snapshot.effectiveClusters, now.effectiveClusters];
  if (clustersBefore !== undefined && clustersNow !== undefined && clustersNow < MIN_CLUSTERS_KEPT * clustersBefore)
    obstacles.push({ kind: 'clusters', before: clustersBefore, after: clustersNow });
  const baseline = settings.baseline === undefined ? -1 : models.shared.indexOf(settings.baseline);
  const changes =
    obstacles.length > 0
      ? []
      : changesBetween(paired, {
          delta: deltaOf(settings.confidence),
          minGain: settings.minGain,
          baseline: baseline === -1 ? undefined : baseline,
        });
  return {
    outcome: obstacles.length > 0 ? 'incomparable' : outcomeOf(changes),
    comparedWith,
    sharedQueries: queries.compared,
    overlap,
    queries,
    models,
    ensembles,
    clusters: clusterOf === null ? null : new Set(clusterOf).size,
    obstacles,
    changes: alarmsFirst(changes),
  };
}

/** What became of a name that is no longer where it was. */
function whatIs(name: string, { matrix, ensembles, excluded }: Snapshot): RemovedModel['now'] {
  if (matrix.models.includes(name)) return 'model';
  if (ensembles.some((ensemble) => ensemble.name === name)) return 'ensemble';
  return excluded?.includes(name) === true ? 'left-out' : 'absent';
}

function outcomeOf(changes: readonly Change[]): Regression['outcome'] {
  const directions = changes.filter(isSignificant).map(({ direction }) => direction);
  if (directions.includes('worse')) return 'regressed';
  return directions.includes('better') ? 'improved' : 'none';
}

function* regraded(before: Snapshot, after: Snapshot): Generator<Obstacle> {
  for (const setting of GRADING) {
    const [was, is] = [before.grading[setting], after.grading[setting]];
    if (was !== is) yield { kind: 'grading', setting, before: was, after: is };
  }
}

/** Otherwise in the order of the tests: beta, gain, models by name, ensembles by name. */
function alarmsFirst(changes: readonly Change[]): Change[] {
  const rank = (change: Change): number => (!isSignificant(change) ? 2 : change.direction === 'worse' ? 0 : 1);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}
