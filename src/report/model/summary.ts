import { isSignificant } from '../../comparison/significant.js';
import type { Slice } from '../../correlation/types.js';
import type { Evaluation } from '../../run/evaluate.js';
import { counted, integer, percent, points, significant } from '../../base/numbers.js';
import { changeRows, type ChangeRow } from './changes.js';
import { failureTexts } from './failures.js';
import { gainRange, range, signed } from './figures.js';
import { answerOf } from './headings.js';
import { regimeText } from './diagnosis.js';
import { pictureOf } from './picture.js';
import { reachedText, savingText } from './saving-text.js';
import { samplesText, subjectOf } from './samples-text.js';
import { signOf, situationOf, triedOf, type Sign, type Situation } from './situation.js';
import { stepsOf } from './steps.js';
import { capital, listed, named, type Text } from './text.js';
import { trafficText } from './traffic-text.js';
import { warningsOf } from './warnings.js';
import { clusterText, looksText } from './words.js';

/** What every report begins with: the decision, the number it hangs on, what to do. */
export interface Summary {
  readonly situation: Situation;
  readonly sign: Sign;
  readonly passed: boolean;
  /** The gate passes, and only because nothing can be decided. */
  readonly undecided: boolean;
  readonly heading: Text;
  /** The deciding number is what is bold in it. */
  readonly line: Text;
  readonly warnings: readonly Text[];
  /** What could be saved, in a sentence; `''` where costs are not known. */
  readonly saving: Text;
  /** A block of text of one width; `''` where there is none. */
  readonly picture: string;
  readonly steps: readonly Text[];
  /** Before and after, worst first; none without an earlier certificate that can be compared. */
  readonly changes: readonly ChangeRow[];
  /** Why the gate passed or failed, to stand behind a colon; and what it was measured on. */
  readonly gate: Text;
  readonly basis: Text;
  readonly facts: readonly Fact[];
  /** A sentence for each condition of `fail-on` that holds, to stand alone. */
  readonly failures: readonly Text[];
}

/** A row of the table that a terminal and the page show: label, value, and what belongs to it. */
export interface Fact {
  readonly label: string;
  readonly value: Text;
  readonly note: Text;
}

/** Rows of before and after that are shown at once, and how many of models that moved by chance. */
const [MAX_CHANGES, MAX_MODELS] = [6, 3];

export function summaryOf(evaluation: Evaluation): Summary {
  const { certificate, decision, settings } = evaluation;
  const situation = situationOf(evaluation);
  const { failures, passed } = decision;
  const { heading, line } = answerOf(evaluation, situation);
  const sign = signOf(evaluation, situation);
  const conditions = (passed ? settings.failOn : failures).map((each) => `\`${each}\``).join(', ');
  return {
    situation,
    sign,
    passed,
    undecided: passed && sign === '⚪' && situation.kind !== 'held',
    heading,
    line: line + scaleText(evaluation) + (certificate.weights === null ? '' : ' · weighted by traffic'),
    warnings: warningsOf(evaluation, situation),
    saving: savingOf(evaluation, situation),
    picture: pictureOf(evaluation, situation),
    steps: stepsOf(evaluation, situation),
    changes: shownChanges(evaluation),
    gate:
      conditions === ''
        ? 'nothing is asked of it'
        : passed
          ? `${settings.failOn.length === 1 ? 'not' : 'none of'} ${conditions}`
          : conditions,
    basis: `${basisOf(evaluation)}, ${counted(certificate.models.length, 'model', 'models')}`,
    facts: factsOf(evaluation),
    failures: failureTexts(evaluation),
  };
}

/** What a point is, where outcomes are scores. */
function scaleText({ certificate, settings }: Evaluation): string {
  if (certificate.measure !== 'score') return '';
  const [low, high] = settings.scoreRange;
  const own = low === 0 && high === 1 ? '' : `, ${Number(significant((high - low) / 100, 2))} of ${low} to ${high}`;
  return ` · a point is 1% of the scale${own}`;
}

/** How many groups have which verdict. */
function groupsText(slices: readonly Pick<Slice, 'correctedVerdict'>[]): string {
  const sizes = VERDICTS.map(
    (verdict) => [verdict, slices.filter((slice) => slice.correctedVerdict === verdict).length] as const,
  );
  const said = sizes.filter(([, count]) => count !== 0).map(([verdict, count]) => `${count} ${verdict}`);
  return `${integer(slices.length)}: ${said.join(', ')}`;
}

const VERDICTS = ['gain-possible', 'no-gain', 'inconclusive'] as const;

/** Where the heading has what switching saves, the rest of the sentence. */
function savingOf({ saving }: Evaluation, { kind }: Situation): Text {
  if (saving === null) return '';
  return kind === 'saves' ? `${capital(reachedText(saving))}.` : savingText(saving);
}

function basisOf({ certificate, regression }: Evaluation): string {
  const { complete, total } = certificate.queries;
  const all =
    complete === total
      ? counted(total, 'question', 'questions')
      : `${integer(complete)} of ${integer(total)} questions`;
  return regression === null || [0, complete].includes(regression.sharedQueries)
    ? all
    : `${all} (${integer(regression.sharedQueries)} shared with the earlier run)`;
}

/** What counts as worse or better, then β, the gain and the ensembles, then what moved most. */
function shownChanges({ regression }: Evaluation): ChangeRow[] {
  const rows = regression === null ? [] : changeRows(regression);
  let models = 0;
  const isShown = ({ change }: ChangeRow): boolean =>
    change.what !== 'accuracy' || isSignificant(change) || (change.before !== change.after && models++ < MAX_MODELS);
  return rows.filter(isShown).slice(0, MAX_CHANGES);
}

function factsOf(evaluation: Evaluation): Fact[] {
  const { certificate, audit, diagnostics, settings } = evaluation;
  const { allWrong, gain, minGain, queries, singleBest, ensembles } = certificate;
  const [tried] = triedOf(evaluation);
  const subject = subjectOf(evaluation);
  // Gains over different models stand side by side only where a baseline is declared that is not the best model.
  const differ = singleBest.name !== certificate.models[0]!.name;
  const over = (name: string): Text => (differ ? `, over ${named(name)}` : '');
  const suspects = audit === null ? 0 : allWrong.count - audit.counts.unexplained;
  const facts: Fact[] = [
    {
      label: singleBest.declared ? 'declared baseline' : 'best single model',
      value: `${percent(singleBest.accuracy)}%`,
      note: named(singleBest.name) + (singleBest.ties.length > 0 ? `, tied with ${listed(singleBest.ties, 3)}` : ''),
    },
    ...ensembles.slice(0, 3).map(({ name, difference, interval }) => ({
      label: 'yours',
      value: `${signed(difference)} points${interval === null ? '' : ` (${range(interval)})`}`,
      note: named(name) + over(certificate.models[0]!.name),
    })),
    ...(tried === undefined
      ? []
      : [
          {
            label: 'best policy tried',
            value: `${signed(tried.gain)} points${tried.interval === null ? '' : ` (${range(tried.interval)})`}`,
            note: named(tried.name) + over(singleBest.name),
          },
        ]),
    {
      label: 'perfect choice',
      value: `${signed(gain.point)} points (${gainRange(gain, minGain)})`,
      note: `you asked for +${points(minGain)}${over(singleBest.name)}`,
    },
    {
      label: subject.nobody,
      value: `${integer(allWrong.count)} of ${counted(queries.complete, 'question', 'questions')}`,
      note: [
        certificate.weights === null ? '' : `${percent(allWrong.rate)}% of the traffic`,
        suspects > 0 ? `${integer(suspects)} may be faults of the grading` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    },
  ];
  if (gain.overBestSeen)
    facts.push({
      label: 'over the best model',
      value: `${signed(gain.overBestSeen.point)} points (${gainRange(gain.overBestSeen, minGain)})`,
      note: `what a perfect choice gains over ${named(gain.overBestSeen.name)}`,
    });
  if (evaluation.saving !== null)
    facts.push({ label: 'what can be saved', value: savingText(evaluation.saving), note: '' });
  for (const each of (evaluation.samples ?? []).slice(0, 3))
    facts.push({ label: 'draws', value: samplesText(each, minGain), note: named(each.model) });
  const slices = diagnostics?.slices ?? [];
  if (slices.length > 0) facts.push({ label: 'groups', value: groupsText(slices), note: '' });
  if (certificate.weights !== null) facts.push({ label: 'traffic', value: trafficText(certificate), note: '' });
  if (settings.looks > 1) facts.push({ label: 'looks', value: looksText(certificate, settings), note: '' });
  if (certificate.clusters !== null) facts.push({ label: 'clusters', value: clusterText(certificate), note: '' });
  if (diagnostics?.regime)
    facts.push({ label: 'where the best is wrong', value: regimeText(diagnostics.regime, evaluation), note: '' });
  return facts;
}
