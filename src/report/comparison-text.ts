import { counts, LEAST_OVERLAP } from '../comparison/compare.js';
import type { Change, Members, Obstacle, Origin, Regression } from '../comparison/types.js';
import { counted, integer, percent, points, pValue } from '../base/numbers.js';
import type { Name } from './name.js';

/** What a comparison with an earlier certificate says, in sentences that every surface shares. */

const MOST_NAMES = 5;

/** The outcome in one sentence, to stand alone. @param confidence  of the certificate */
export function regressionText(regression: Regression, confidence: number, name: Name): string {
  const { outcome, comparedWith, obstacles } = regression;
  const tests = testsText(regression, confidence);
  switch (outcome) {
    case 'regressed':
      return `Regression: ${regressedText(regression, confidence, name)}`;
    case 'improved':
      return `Improvement: ${changed(regression, 'better')} got better since ${originText(comparedWith, name)}, beyond chance and by enough to matter, and nothing got worse (${tests}).`;
    case 'incomparable':
      return `Not comparable with ${originText(comparedWith, name)}: ${obstacles.map((each) => obstacleText(each, regression, name)).join('; ')}.`;
    case 'none':
      return regression.queries === null
        ? `Nothing to compare with yet: ${originText(comparedWith, name)}. The next successful run there will be the first to compare with.`
        : `No regression: nothing got worse since ${originText(comparedWith, name)} beyond chance and by enough to matter (${tests}).`;
  }
}

/** The same of a regression, to stand after the word. */
export function regressedText(regression: Regression, confidence: number, name: Name): string {
  return `${changed(regression, 'worse')} got worse since ${originText(regression.comparedWith, name)}, beyond chance and by enough to matter (${testsText(regression, confidence)}).`;
}

function changed({ changes }: Regression, direction: Change['direction']): string {
  const those = changes.filter((change) => counts(change) && change.direction === direction);
  return counted(those.length, 'thing', 'things');
}

function testsText({ changes, sharedQueries }: Regression, confidence: number): string {
  return `${counted(changes.length, 'test', 'tests')} on ${counted(sharedQueries, 'shared query', 'shared queries')}, ${points(confidence)} % confidence over all of them`;
}

/** The changes that count, one sentence each, worst first. */
export function changeTexts({ changes }: Regression, minGain: number, name: Name): string[] {
  return changes.filter(counts).map((change) => changeText(change, minGain, name));
}

/** One thing that was compared, whether it is an alarm or not. */
export function changeText(change: Change, minGain: number, name: Name): string {
  const { before, after, adjusted, upper } = change;
  const chance = adjusted === null ? '' : `; p ${pValue(adjusted)} after correction`;
  const rates = `${percent(before, 2)} % before, ${percent(after, 2)} % now (${signed(after - before)} points${chance})`;
  const of = name(change.name ?? '');
  switch (change.what) {
    case 'beta':
      return `Queries that every model gets wrong (β): ${rates}.`;
    case 'accuracy':
      return `${of} is right on ${rates}.`;
    case 'gain': {
      const limit = upper === undefined ? '' : `, and at most ${percent(upper, 1, 'up')} now`;
      return `The largest gain over the best model: ${percent(before, 1)} points seen before, ${percent(after, 1)} now${limit}; ${points(minGain)} were asked for${chance}.`;
    }
    case 'edge':
      return `Ensemble ${of} against the best model: ${signed(before)} points before, ${signed(after)} now${chance}.`;
  }
}

/** What was compared and what was left out, in sentences; none where nothing was. */
export function scopeTexts({ queries, overlap, models, ensembles, clusters }: Regression, name: Name): string[] {
  if (queries === null || models === null || ensembles === null) return [];
  const { after, shared, absent, otherQuestion, incomplete, compared, unanswered, byIdAlone } = queries;
  const left = [
    after > shared ? `${integer(after - shared)} only in this run` : '',
    otherQuestion > 0 ? `${integer(otherQuestion)} with another reference or another count than before` : '',
    incomplete > 0 ? `${integer(incomplete)} that a shared model did not answer in the earlier one` : '',
  ].filter((part) => part !== '');
  const texts = [
    `Compared: ${counted(compared, 'query', 'queries')} of the earlier run, on ${counted(models.shared.length, 'model', 'models')} that both runs have; ${percent(overlap, 1, 'down')} % of the larger set of queries is in both.`,
  ];
  if (left.length > 0) texts.push(`Left out: ${left.join('; ')}.`);
  if (unanswered > 0) {
    const gone = absent > 0 ? ` (${integer(absent)} of them are only in the earlier run)` : '';
    texts.push(
      `On ${counted(unanswered, 'query', 'queries')} a shared model gives no answer now${gone}: it is wrong there now.`,
    );
  }
  if (clusters !== null)
    texts.push(`The runs were compared by ${counted(clusters, 'cluster', 'clusters')} of queries, each taken whole.`);
  if (byIdAlone > 0) {
    texts.push(
      `For ${counted(byIdAlone, 'query', 'queries')} no reference was logged in one of the runs: taken for the same by id alone.`,
    );
  }
  return [...texts, ...cameAndWent('models', models, name), ...cameAndWent('ensembles', ensembles, name)];
}

function cameAndWent(what: string, { added, removed }: Members, name: Name): string[] {
  const list = (names: readonly string[]): string => listed(names.map(name));
  return [
    ...(added.length > 0 ? [`New ${what}, not compared: ${list(added)}.`] : []),
    ...(removed.length > 0 ? [`No longer among the ${what}: ${list(removed)}.`] : []),
  ];
}

/** Where the earlier certificate comes from, to stand within a sentence. */
export function originText(origin: Origin, name: Name): string {
  if (origin.kind === 'path') return `the certificate in ${name(origin.path)}`;
  const { run } = origin;
  if (run === null) return `this workflow has not succeeded on ${name(origin.branch)} before`;
  const day = /^\d{4}-\d\d-\d\d(?=T)/.exec(run.createdAt)?.[0];
  const when = day === undefined ? '' : ` of ${day}`;
  return `run ${run.id} on ${name(origin.branch)} (commit ${name(run.headSha.slice(0, 7))}${when}, artifact ${name(origin.name)})`;
}

function obstacleText(obstacle: Obstacle, { queries, overlap, models }: Regression, name: Name): string {
  switch (obstacle.kind) {
    case 'grading': {
      const text = (value: string): string => (value === '' ? 'not set' : name(value));
      return `\`${obstacle.setting}\` was ${text(obstacle.before)} and is ${text(obstacle.after)}, so what moved may be the grading`;
    }
    case 'grouped':
      return 'a grouped table names no queries, so none can be found again';
    case 'overlap': {
      const most = Math.max(queries?.before ?? 0, queries?.after ?? 0);
      return `only ${integer(Math.round(overlap * most))} of ${counted(most, 'query', 'queries')} can be compared (${percent(overlap, 1, 'down')} %; at least ${points(LEAST_OVERLAP)} % are needed)`;
    }
    case 'models-removed':
      return `the earlier run had ${listed(obstacle.removed.map((each) => `${name(each.name)} (${BECAME[each.now]})`))}, and nobody knows how it would do now; \`models\` says which models are meant to be here`;
    case 'queries-removed': {
      const { queries: gone, ids } = obstacle;
      return `${counted(gone, 'query', 'queries')} of the earlier run ${gone === 1 ? 'is' : 'are'} not here or ${gone === 1 ? 'is another question' : 'are other questions'} now (${listed(ids.map(name), gone)})`;
    }
    case 'models':
      return `the runs have ${counted(models?.shared.length ?? 0, 'model', 'models')} in common, and a pool needs 2`;
  }
}

const BECAME = {
  absent: 'not in these results',
  'left-out': 'left out for the queries that it did not answer',
  ensemble: 'taken as an ensemble now',
  model: 'taken as a model now',
} as const;

function listed(names: readonly string[], all = names.length): string {
  const shown = names.slice(0, MOST_NAMES);
  return shown.join(', ') + (all > shown.length ? ` and ${integer(all - shown.length)} more` : '');
}

function signed(x: number): string {
  const text = percent(x, 1);
  return x > 0 && Number(text) !== 0 ? `+${text}` : text;
}
