import { firstOf } from '../../base/listed.js';
import type { Verdict } from '../../certificate/types.js';
import type { Caution } from '../../run/cautions.js';
import { counted, integer, percent } from '../../base/numbers.js';
import { listed, named } from './text.js';

/** What stands right under the heading of one row that may not be what it was taken for. */
export function cautionText(caution: Caution): string {
  switch (caution.kind) {
    case 'few-clusters':
      return `Few clusters hold much of the data: they weigh like ${caution.effective.toFixed(0)} of equal size, the largest has ${percent(caution.largest / caution.queries, 1)}% of the questions. A kind of cluster that is rare and large, and is not among them, can change the verdict.`;
    case 'same-questions':
      return `${integer(caution.queries)} of the ids stand for a question that another id has too (${listed(caution.example, 2)}, for one), and count as independent all the same. \`cluster-by\`, with what tells questions apart, allows for that.${without('With each question as one cluster', caution.verdict)}`;
    case 'of-few':
      return `${counted(caution.queries, 'question is', 'questions are')} in the results of at most half of the models (${caution.models.length === 0 ? 'of none' : listed(caution.models, 5)}) and no part of the certificate.`;
    case 'left-out': {
      const one = caution.models.length === 1;
      const names = firstOf(
        caution.models,
        5,
        ({ name, coverage }) => `${named(name)} (${percent(coverage, 1)}% answered)`,
      );
      return `${names} ${one ? 'was' : 'were'} left out by \`min-coverage\`: with ${one ? 'it' : 'them'}, on the questions that all answered, the verdict would be ${caution.verdict}.`;
    }
    case 'alike-names':
      return `${listed(caution.models.map(inAscii), 5)} look the same and count as different models: give one model one name.`;
    case 'alike-ids':
      return `${counted(caution.queries, 'id looks', 'ids look')} like another one (${listed(caution.example.map(inAscii), 2)}, for one), and ${caution.queries === 1 ? 'counts' : 'count'} as different questions: give one question one id.`;
    case 'identical':
      return `${listed(caution.models, 5)} have the same outcome on every question: if they are one model, keep one of them.${without('Counted once', caution.verdict)}`;
    case 'ensemble-name':
      return `${named(caution.model)} is counted as a model and is called like an ensemble: if it is one, name it in \`ensembles\`.${without('Without it', caution.verdict)}`;
    case 'vote':
      return `${named(caution.model)} is counted as a model and gives what the majority of the others gives on ${percent(caution.agreement, 1, 'down')}% of the questions: if it is an ensemble, name it in \`ensembles\`.${without('Without it', caution.verdict)}`;
    case 'any-of':
      return `${named(caution.model)} is counted as a model and is right exactly where any other is: if it is the best choice among them, name it in \`ensembles\` or leave it out.${without('Without it', caution.verdict)}`;
    case 'taken':
      return `${named(caution.glob)} in \`ensembles\` takes ${listed(caution.names, 5)} out of the pool.${without('With them as models', caution.verdict)} Name ensembles by their exact names.`;
  }
}

function without(how: string, verdict: Verdict | null): string {
  return verdict === null ? '' : ` ${how} the verdict would be ${verdict}.`;
}

/** A name with everything that could pass for something else as its code point. */
function inAscii(text: string): string {
  return text.replace(/[^\x20-\x7e]|^ | (?= |$)/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);
}
