import { firstOf } from '../../base/listed.js';
import type { AllWrongIn, FormatComparison, PairedFormats } from '../../correlation/formats.js';
import type { Graded, JudgeAgreement } from '../../correlation/judges-types.js';
import { counted, integer, percent, pValue } from '../../base/numbers.js';
import { named } from './text.js';

/** What several judges, and several formats of the same questions, make of the pool: sentences for every surface. */

/** How far the judges agree, and what each of them would have said. */
export function judgesText(agreement: JudgeAgreement): string {
  return [agreementText(agreement), betasText(agreement), majorityText(agreement), gapsText(agreement)]
    .filter((part) => part !== '')
    .join(' ');
}

function agreementText({ cohen, fleiss, judges }: JudgeAgreement): string {
  const who = `${integer(judges.length)} judges`;
  const { min, median, max } = cohen;
  if (min === null || median === null || max === null) {
    return cohen.pairs.some(({ answers }) => answers > 0)
      ? `${who} graded; how far they agree beyond chance is not defined, because each pair gave one and the same verdict throughout.`
      : `${who} graded, and no two of them the same answers: how far they agree is not known.`;
  }
  const overall =
    judges.length > 2 && fleiss.kappa !== null
      ? `; Fleiss ${kappa(fleiss.kappa)} on the ${counted(fleiss.answers, 'answer', 'answers')} that all of them graded`
      : '';
  const range = kappa(min) === kappa(max) ? kappa(min) : `${kappa(min)} to ${kappa(max)}`;
  return `${who} agree ${howWell(fleiss.kappa ?? median)} (Cohen’s kappa, agreement beyond chance, ${range}${overall}).`;
}

/** After Landis and Koch (Biometrics 33, 1977), in plain words. */
function howWell(value: number): string {
  if (value <= 0) return 'no more than chance would have it';
  if (value <= 0.2) return 'hardly';
  if (value <= 0.4) return 'a little';
  if (value <= 0.6) return 'moderately';
  return value <= 0.8 ? 'well' : 'almost always';
}

function kappa(value: number): string {
  return value.toFixed(2).replace(/^-(0\.00)$/, '$1');
}

function betasText({ judges }: JudgeAgreement): string {
  const rated = judges.filter(({ rate }) => rate !== null).sort((a, b) => b.rate! - a.rate!);
  const [strictest, lenient] = [rated[0], rated.at(-1)];
  if (strictest === undefined || lenient === undefined) return '';
  if (rated.length === 1) return `Under ${named(strictest.name)} every model is wrong on ${share(strictest)}.`;
  if (strictest.rate === lenient.rate && strictest.queries === lenient.queries)
    return `Under each of them every model is wrong on ${share(strictest)}.`;
  return `Under the strictest (${named(strictest.name)}) every model is wrong on ${share(strictest)}, under the most lenient (${named(lenient.name)}) on ${share(lenient)}.`;
}

function majorityText({ majority }: JudgeAgreement): string {
  if (majority.rate === null) return '';
  const ties =
    majority.ties === 0
      ? ''
      : ` (${counted(majority.ties, 'answer', 'answers')} on which they are divided evenly ${majority.ties === 1 ? 'counts' : 'count'} as wrong)`;
  return `By the majority of their verdicts every model is wrong on ${share(majority)}${ties}.`;
}

/** What stands in the way of comparing them. */
function gapsText({ judges, judgesLeftOut }: JudgeAgreement): string {
  const partly = judges.filter(({ rate }) => rate === null);
  const counts = judges.filter(({ rate }) => rate !== null).map(({ queries }) => queries);
  const parts: string[] = [];
  if (partly.length > 0) {
    const names = partly.map((judge) => named(judge.name));
    const who = names.length <= 3 ? names.join(' and ') : counted(names.length, 'judge', 'judges');
    parts.push(`No question has a verdict on every model, and so there is no such share, under ${who}.`);
  }
  if (new Set(counts).size > 1)
    parts.push('They did not grade the same questions, so the questions may be part of the difference.');
  if (judgesLeftOut > 0)
    parts.push(
      `${counted(judgesLeftOut, 'judge', 'judges')} with fewer verdicts ${judgesLeftOut === 1 ? 'is' : 'are'} left out of this.`,
    );
  return parts.join(' ');
}

function share({ rate, allWrong, queries }: Pick<Graded, 'rate' | 'allWrong' | 'queries'>): string {
  return `${percent(rate!)}% of the questions (${integer(allWrong)} of ${integer(queries)})`;
}

/** Pairs of formats that are told one by one. */
const MAX_TOLD = 5;

/** What the format does to the same questions. */
export function formatsText({ pairs, pairsLeftOut }: FormatComparison, inClusters = false): string {
  if (pairs.length === 0) return 'No question is asked in two formats, so there is nothing to compare by format.';
  const told = pairs.slice(0, MAX_TOLD).map((pair) => pairText(pair));
  const more = pairs.length - told.length + pairsLeftOut;
  if (more > 0)
    told.push(`${counted(more, 'more pair', 'more pairs')} of formats ${more === 1 ? 'shares' : 'share'} questions.`);
  if (inClusters)
    told.push('These tests take the questions as independent; with clusters they find differences too often.');
  return told.join(' ');
}

function pairText(pair: PairedFormats): string {
  const { formats, questions, allWrong, leftOut, models, p } = pair;
  const [first, second] = formats.map(named) as [string, string];
  const left = leftOutText(leftOut);
  if (allWrong === null) return `Of the questions asked both as ${first} and as ${second} none can be compared${left}.`;
  return [
    `The same ${counted(questions, 'question', 'questions')}${left}: every model wrong on ${inFormat(allWrong[0])} as ${first}, ${inFormat(allWrong[1])} as ${second} (exact paired p ${pValue(p)}).`,
    modelsText(models),
  ].join(' ');
}

function inFormat({ rate, count }: AllWrongIn): string {
  return `${percent(rate)}% (${integer(count)})`;
}

function modelsText(models: PairedFormats['models']): string {
  const all = counted(models.length, 'model', 'models');
  const differing = models.filter(({ differs }) => differs);
  if (differing.length === 0) return `For none of the ${all} does the accuracy differ beyond chance.`;
  const shown = firstOf(
    differing,
    3,
    ({ name: model, accuracy }) => `${named(model)} ${percent(accuracy![0])} against ${percent(accuracy![1])}%`,
  );
  return `For ${integer(differing.length)} of ${all} the accuracy differs beyond chance (${shown}).`;
}

function leftOutText({ incomplete, askedAgain }: PairedFormats['leftOut']): string {
  const parts = [
    incomplete > 0 ? `${integer(incomplete)} not answered by every model in both` : '',
    askedAgain > 0 ? `${integer(askedAgain)} asked more than once in one format` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (left out: ${parts.join(', ')})`;
}
