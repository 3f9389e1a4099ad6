import type { PoolCurvePoint } from '../../../correlation/types.js';
import type { Certificate } from '../../../certificate/types.js';
import { counted, integer, percent } from '../../../base/numbers.js';
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
        finding: `On the questions that chose them, from ${growth(curve, ({ gain }) => gain)}.${last.heldOutGain === null ? '' : ` On held-out questions, from ${growth(curve, ({ heldOutGain }) => heldOutGain ?? 0)}.`}`,
        x: 'Models, added in the order of the table below',
        y: 'Gain, points',
        series: seriesOf(curve),
        reference: { y: 100 * certificate.minGain, name: 'gain asked for' },
      },
      ...paragraph(last.heldOutGain === null ? '' : heldOutText(certificate)),
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

function growth(curve: readonly PoolCurvePoint[], of: (point: PoolCurvePoint) => number): string {
  const [first, last] = [curve[0]!, curve.at(-1)!];
  return `${signed(of(first))} points with ${counted(first.k, 'model', 'models')} to ${signed(of(last))} with ${integer(last.k)}`;
}

/** A weaker opponent: without this, a held-out gain above the ceiling looks like a fault. */
function heldOutText({ singleBest }: Certificate): string {
  return singleBest.declared
    ? 'On held-out questions the models were chosen on the other questions.'
    : 'On held-out questions, both the models and the best single model were chosen on the other questions. That single model can be weaker than the one that is best on all of them, so a held-out gain can exceed the largest possible gain.';
}

function tip(k: number, gain: number, error?: number | null): string {
  const band = typeof error === 'number' ? ` ± ${percent(error, 2)}` : '';
  return `${counted(k, 'model', 'models')}: ${signed(gain, 2)}${band} points`;
}

function seriesOf(curve: readonly PoolCurvePoint[]): Series[] {
  const chosen: Series = {
    name: 'on the questions that chose the models',
    stroke: 'main',
    points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain, says: tip(k, gain) })),
  };
  const held = curve.flatMap(({ k, heldOutGain: gain, heldOutStandardError: error }) =>
    gain === null
      ? []
      : [
          {
            x: k,
            y: 100 * gain,
            low: 100 * (gain - (error ?? 0)),
            high: 100 * (gain + (error ?? 0)),
            says: tip(k, gain, error),
          },
        ],
  );
  return held.length < 2
    ? [chosen]
    : [chosen, { name: 'on held-out questions; shaded: one standard error', stroke: 'second', points: held }];
}
