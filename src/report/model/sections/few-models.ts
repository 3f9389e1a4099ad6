import type { PoolCurvePoint } from '../../../correlation/types.js';
import { integer, percent } from '../../../base/numbers.js';
import { folded, numberColumns, paragraph, table, type Series } from '../blocks.js';
import { fewModelsText } from '../diagnosis.js';
import { signed } from '../figures.js';
import { named } from '../text.js';
import type { SectionOf } from './section.js';

/** How the ceiling grows with every model that is added, and how much of that holds on queries not used to choose. */
export const fewModels: SectionOf = ({ certificate, diagnostics }) => {
  const curve = diagnostics?.poolCurve ?? [];
  if (diagnostics === null || curve.length < 2) return null;
  const last = curve.at(-1)!;
  const text = fewModelsText(diagnostics, certificate.models.length);
  return {
    id: 'few-models',
    title: 'How many models are enough',
    blocks: [
      ...paragraph(text),
      {
        kind: 'lines',
        id: 'pool-curve',
        title: 'Largest gain by number of models',
        finding: `From ${signed(curve[0]!.gain)} points with ${integer(curve[0]!.k)} to ${signed(last.gain)} with ${integer(last.k)} on the questions that chose them.`,
        x: 'Models, added in the order of the table below',
        y: 'Gain, points',
        series: seriesOf(curve),
        reference: { y: 100 * certificate.minGain, name: 'gain asked for' },
      },
      ...folded(
        'The numbers of this chart',
        table({
          id: 'pool-numbers',
          caption: 'The order in which each model adds most right answers to those before it.',
          columns: [
            { head: 'Models', kind: 'number' },
            ...numberColumns('Added', 'Some model right', 'Gain', 'Gain on held-out questions'),
          ],
          rows: curve.map((point, i) => [
            integer(point.k),
            named(point.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ''),
            `${percent(point.ceiling, 1)}%`,
            signed(point.gain),
            point.heldOutGain === null
              ? ''
              : `${signed(point.heldOutGain)} ± ${percent(point.heldOutStandardError ?? 0, 1)}`,
          ]),
        }),
      ),
    ],
  };
};

function seriesOf(curve: readonly PoolCurvePoint[]): Series[] {
  const chosen: Series = {
    name: 'on the questions that chose the models',
    stroke: 'main',
    points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain })),
  };
  const held = curve.flatMap(({ k, heldOutGain: gain, heldOutStandardError: error }) =>
    gain === null ? [] : [{ x: k, y: 100 * gain, low: 100 * (gain - (error ?? 0)), high: 100 * (gain + (error ?? 0)) }],
  );
  return held.length < 2
    ? [chosen]
    : [chosen, { name: 'on held-out questions; shaded: one standard error', stroke: 'second', points: held }];
}
