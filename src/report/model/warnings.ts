import { groupBy } from '../../base/group-by.js';
import { firstOf } from '../../base/listed.js';
import { quote } from '../../base/errors.js';
import { SUSPICIONS } from '../../audit/types.js';
import type { Certificate } from '../../certificate/types.js';
import type { Evaluation } from '../../run/evaluate.js';
import { counted, integer, percent } from '../../base/numbers.js';
import { settledText } from './audit-text.js';
import { cautionText } from './cautions-text.js';
import { changeRows, isAlarm } from './changes.js';
import { regressionText } from './comparison-text.js';
import { guessersText } from './diagnosis.js';
import { changeHeading } from './headings.js';
import type { Situation } from './situation.js';
import { listed, message, named, type Text } from './text.js';
import { fewClustersText, isNothingRight, missingWarning, tooFewText } from './words.js';

const MAX_FILE_NOTES = 3;

/** What could make the verdict another one, or a misleading one: a sentence each, the weightiest first. */
export function warningsOf(evaluation: Evaluation, situation: Situation): Text[] {
  const { cautions, certificate, diagnostics } = evaluation;
  const clusters = fewClustersText(certificate);
  return [
    tooFewText(certificate),
    nothingRightText(certificate),
    aboveCeilingText(certificate),
    clusters,
    diagnostics === null ? '' : guessersText(diagnostics, certificate),
    settledText(evaluation),
    missingWarning(certificate),
    // Of very few clusters one line is enough.
    ...cautions.filter(({ kind }) => kind !== 'few-clusters' || clusters === '').map(cautionText),
    basisText(evaluation),
    ['regressed', 'incomparable'].includes(situation.kind) ? '' : regressionWarning(evaluation),
    suspectsText(evaluation),
    ...fileTexts(evaluation),
  ].filter((text) => text !== '');
}

function nothingRightText(certificate: Certificate): Text {
  return isNothingRight(certificate)
    ? `No answer of ${counted(certificate.models.length, 'model', 'models')} is right: is this the right column, and are 0 and 1 not exchanged?`
    : '';
}

/** Ensembles that are better than whatever returns a model's answer can be. */
function aboveCeilingText({ ensembles }: Certificate): Text {
  const [first, ...others] = ensembles.filter(({ aboveCeiling }) => aboveCeiling);
  if (first === undefined) return '';
  const more =
    others.length === 0
      ? ''
      : ` The same goes for ${listed(
          others.map(({ name }) => name),
          3,
        )}.`;
  return `${named(first.name)} is above the ceiling: right on ${counted(first.beyondCeiling, 'question', 'questions')} that every model missed. It writes answers of its own, or has seen the references.${more}`;
}

/** On how many of the questions the verdict rests, and who was left out; `''` where on all. */
function basisText({ certificate, excluded }: Evaluation): Text {
  const { complete, total } = certificate.queries;
  if (complete === total && excluded.length === 0) return '';
  const left = firstOf(excluded, 3, ({ name, coverage }) => `${named(name)} (${percent(coverage, 0)}% answered)`);
  const out = left === '' ? '' : `${left} left out`;
  if (complete === total) return `${out}.`;
  return `Based on ${integer(complete)} of ${counted(total, 'question', 'questions')}${out === '' ? ': some model gave no answer to the others' : `: ${out}`}.`;
}

/** What got worse where the gate does not hang on it, and that nothing was compared. */
function regressionWarning({ certificate, regression }: Evaluation): Text {
  if (regression === null) return '';
  if (regression.outcome === 'incomparable' || regression.queries === null)
    return regressionText(regression, certificate.confidence);
  const [worst] = changeRows(regression).filter(({ change }) => isAlarm(change));
  return worst === undefined ? '' : `${changeHeading(worst.change)}.`;
}

function suspectsText({ adjudicated, audit, certificate }: Evaluation): Text {
  if (audit === null || adjudicated?.unsettled === 0) return '';
  const suspects = SUSPICIONS.reduce((sum, found) => sum + audit.counts[found], 0);
  if (suspects === 0) return '';
  const all = certificate.allWrong.count;
  const references = audit.counts['wrong-reference'] === suspects;
  return `${integer(suspects)} of the ${counted(all, 'question', 'questions')} that every model missed ${suspects === 1 ? 'looks' : 'look'} like ${references ? `${suspects === 1 ? 'a wrong reference' : 'wrong references'}` : `${suspects === 1 ? 'a fault' : 'faults'} of the grading`}.`;
}

/** What readers found amiss in files: the first few kinds of it, each with the first of its files. */
function fileTexts({ files }: Evaluation): Text[] {
  const notes = files.flatMap(({ path, warnings }) => warnings.map((text) => ({ path, text })));
  const kinds = [...groupBy(notes, ({ text }) => text)];
  const texts = kinds.slice(0, MAX_FILE_NOTES).map(([text, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` and ${counted(others.length, 'more file', 'more files')}`;
    return message(`${quote(first!.path)}${more}: ${text}.`);
  });
  const rest = kinds.length - texts.length;
  return rest === 0
    ? texts
    : [...texts, `${counted(rest, 'more note', 'more notes')} on files: see \`certificate.json\`.`];
}
