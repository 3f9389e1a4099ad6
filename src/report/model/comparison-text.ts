import { firstOf } from '../../base/listed.js';
import { isSignificant, MIN_OVERLAP } from '../../comparison/significant.js';
import type { Change, Members, Obstacle, Origin, Regression, RemovedModel } from '../../comparison/types.js';
import { counted, integer, percent, points } from '../../base/numbers.js';
import { listed, named } from './text.js';

/** What a comparison with an earlier certificate says, in sentences that every surface shares. */

const MAX_NAMES = 5;

/** The outcome in one sentence, to stand alone. @param confidence  of the certificate */
export function regressionText(regression: Regression, confidence: number): string {
  const { outcome, comparedWith } = regression;
  const tests = testsText(regression, confidence);
  switch (outcome) {
    case 'regressed':
      return `Regression: ${regressedText(regression, confidence)}`;
    case 'improved':
      return `Improvement: ${changed(regression, 'better')} got better since ${originText(comparedWith)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
    case 'incomparable':
      return `Not comparable with ${originText(comparedWith)}: ${obstaclesText(regression)}.`;
    case 'none':
      return regression.queries === null
        ? `Nothing to compare with yet: ${originText(comparedWith)}. The next successful run there will be the first to compare with.`
        : `No regression: nothing got worse since ${originText(comparedWith)} beyond chance and by enough to matter (${tests}).`;
  }
}

/** The same of a regression, to stand after the word. */
export function regressedText(regression: Regression, confidence: number): string {
  return `${changed(regression, 'worse')} got worse since ${originText(regression.comparedWith)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}

function changed({ changes }: Regression, direction: Change['direction']): string {
  const those = changes.filter((change) => isSignificant(change) && change.direction === direction);
  const names = those.map(({ what, name = '' }) =>
    what === 'accuracy' || what === 'edge' ? named(name) : CHANGED[what],
  );
  return firstOf([...new Set(names)], MAX_NAMES, (name) => name);
}

const CHANGED = { beta: 'the share that every model misses', gain: 'the largest possible gain' } as const;

function testsText({ changes, sharedQueries }: Regression, confidence: number): string {
  return `${counted(changes.length, 'test', 'tests')} on ${counted(sharedQueries, 'shared question', 'shared questions')}, ${points(confidence)}% confidence over all of them`;
}

/** What was compared and what was left out, in sentences; none where nothing was. */
export function scopeTexts({ queries, overlap, models, ensembles, clusters }: Regression): string[] {
  if (queries === null || models === null || ensembles === null) return [];
  const { after, shared, absent, otherQuestion, incomplete, compared, unanswered, byIdAlone } = queries;
  const left = [
    after > shared ? `${integer(after - shared)} only in this run` : '',
    otherQuestion > 0 ? `${integer(otherQuestion)} with another reference or another count than before` : '',
    incomplete > 0 ? `${integer(incomplete)} that a shared model did not answer in the earlier one` : '',
  ].filter((part) => part !== '');
  const texts = [
    `Compared: ${counted(compared, 'question', 'questions')} of the earlier run, on ${counted(models.shared.length, 'model', 'models')} that both runs have; ${percent(overlap, 1, 'down')}% of the larger set of questions is in both.`,
  ];
  if (left.length > 0) texts.push(`Left out: ${left.join('; ')}.`);
  if (unanswered > 0) {
    const gone = absent > 0 ? ` (${integer(absent)} of them are only in the earlier run)` : '';
    texts.push(
      `On ${counted(unanswered, 'question', 'questions')} a shared model gives no answer now${gone}: it is wrong there now.`,
    );
  }
  if (clusters !== null)
    texts.push(`The runs were compared by ${counted(clusters, 'cluster', 'clusters')} of questions, each taken whole.`);
  if (byIdAlone > 0) {
    texts.push(
      `For ${counted(byIdAlone, 'question', 'questions')} no reference was logged in one of the runs: taken for the same by id alone.`,
    );
  }
  return [...texts, ...cameAndWent('models', models), ...cameAndWent('ensembles', ensembles)];
}

function cameAndWent(what: string, { added, removed }: Members): string[] {
  const list = (names: readonly string[]): string => listed(names, MAX_NAMES);
  return [
    ...(added.length > 0 ? [`New ${what}, not compared: ${list(added)}.`] : []),
    ...(removed.length > 0 ? [`No longer among the ${what}: ${list(removed)}.`] : []),
  ];
}

/** Where the earlier certificate comes from, to stand within a sentence. */
export function originText(origin: Origin): string {
  if (origin.kind === 'path') return `the certificate in ${named(origin.path)}`;
  const { run } = origin;
  if (run === null) return `this workflow has not succeeded on ${named(origin.branch)} before`;
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
  const when = day === undefined ? '' : ` of ${day}`;
  return `run ${run.id} on ${named(origin.branch)} (commit ${named(run.headSha.slice(0, 7))}${when}, artifact ${named(origin.name)})`;
}

/** Why two runs cannot be compared, to stand within a sentence. */
export function obstaclesText(regression: Regression): string {
  return regression.obstacles.map((each) => obstacleText(each, regression)).join('; ');
}

function obstacleText(obstacle: Obstacle, { queries, overlap, models }: Regression): string {
  switch (obstacle.kind) {
    case 'grading': {
      const text = (value: string): string => (value === '' ? 'not set' : named(value));
      return `\`${obstacle.setting}\` was ${text(obstacle.before)} and is ${text(obstacle.after)}, so what moved may be the grading`;
    }
    case 'grouped':
      return 'a grouped table names no questions, so none can be matched';
    case 'overlap': {
      const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
      return `only ${integer(Math.round(overlap * most))} of ${counted(most, 'question', 'questions')} can be compared (${percent(overlap, 1, 'down')}%; at least ${points(MIN_OVERLAP)}% are needed)`;
    }
    case 'models-removed':
      return `the earlier run had ${becameText(obstacle.removed)}, so its accuracy now is unknown; \`models\` says which models are meant to be here`;
    case 'queries-removed': {
      const { queries: gone, ids } = obstacle;
      return `${counted(gone, 'question', 'questions')} of the earlier run ${gone === 1 ? 'is' : 'are'} not here or ${gone === 1 ? 'is another question' : 'are other questions'} now (${listed(ids, MAX_NAMES, gone)})`;
    }
    case 'clusters':
      return `the questions lie in effectively ${integer(Math.round(obstacle.after))} clusters now and lay in ${integer(Math.round(obstacle.before))} before, so the labels of \`cluster-by\` are other ones; under labels that gather the losses a loss would look like one chance event`;
    case 'models':
      return `the runs have ${counted(models?.shared.length ?? 0, 'model', 'models')} in common, and a pool needs 2`;
  }
}

const BECAME = {
  absent: 'not in these results',
  'left-out': 'left out for the questions that it did not answer',
  ensemble: 'taken as an ensemble now',
  model: 'taken as a model now',
} as const;

function becameText(removed: readonly RemovedModel[]): string {
  return firstOf(removed, MAX_NAMES, (each) => `${named(each.name)} (${BECAME[each.now]})`);
}
