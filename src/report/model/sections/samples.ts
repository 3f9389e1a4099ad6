import { percent } from '../../../base/numbers.js';
import { numberColumns, paragraphs, table } from '../blocks.js';
import { gainRange, range, signed } from '../figures.js';
import { samplesText } from '../samples-text.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** What several draws of each model are worth, by their number. */
export const samples: SectionOf = ({ certificate, samples: found }) => {
  if (found === null || found.length === 0) return null;
  const { minGain } = certificate;
  return {
    id: 'samples',
    title: 'Several draws of one model',
    blocks: [
      ...paragraphs(
        ...found.slice(0, 3).map((each) => `${named(each.model)}: ${samplesText(each, minGain)}.`),
        ...found
          .flatMap(({ selectors }) => selectors)
          .map(
            ({ name, gain, regret }) =>
              `${named(name)} gains ${signed(gain.point)} points over one draw and falls ${percent(regret.point, 1)} short of a perfect choice (${range([regret.lower, regret.upper])}).`,
          ),
      ),
      ...table({
        id: 'samples-table',
        caption:
          'Of k draws some, all or most are right; the gain of the best of k over one draw, with one-sided limits.',
        columns: numberColumns('Model', 'k', 'pass@k', 'pass^k', 'majority', 'Best of k, points', 'Limits'),
        rows: found.flatMap(({ curve, model }) =>
          curve.map(({ gain, k, majority, passAtK, passHatK }) => [
            named(model),
            String(k),
            `${percent(passAtK)}%`,
            `${percent(passHatK)}%`,
            `${percent(majority)}%`,
            signed(gain.point),
            gainRange(gain, minGain),
          ]),
        ),
      }),
    ],
  };
};
