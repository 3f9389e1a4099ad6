import { fewModelsText } from '../../diagnosis.js';
import { integer, percent } from '../../../base/numbers.js';
import { lineChart } from '../charts/lines.js';
import { foreign } from '../markup.js';
import { marked, prose } from '../prose.js';
import { folded, paragraph, type Report, type Section } from '../section.js';
import { table } from '../table.js';

/** How the ceiling grows with every model that is added, and how much of that holds on queries not used to choose. */
export function fewModelsSection({ evaluation }: Report): Section | null {
  const { certificate, diagnostics } = evaluation;
  if (diagnostics === null || diagnostics.poolCurve.length < 2) return null;
  const curve = diagnostics.poolCurve;
  const held = curve.filter(({ heldOutGain }) => heldOutGain !== null);
  const last = curve.at(-1)!;
  const text = fewModelsText(diagnostics, certificate.models.length, marked);
  return {
    id: 'few-models',
    title: 'How many models are enough',
    body: [
      text === '' ? null : paragraph(prose(text)),
      lineChart({
        id: 'pool-curve',
        title: 'Largest gain by number of models',
        description: `From ${percent(curve[0]!.gain, 1)} points with ${integer(curve[0]!.k)} to ${percent(last.gain, 1)} with ${integer(last.k)} on the queries that chose them.`,
        x: 'Models, added in the order of the table below',
        y: 'Gain, points',
        series: [
          {
            name: 'on the queries that chose the models',
            stroke: 'main',
            points: curve.map(({ k, gain }) => ({ x: k, y: 100 * gain })),
          },
          ...(held.length < 2
            ? []
            : [
                {
                  name: 'on held-out queries; shaded: one standard error',
                  stroke: 'second' as const,
                  points: held.map(({ k, heldOutGain, heldOutStandardError: error }) => ({
                    x: k,
                    y: 100 * heldOutGain!,
                    low: 100 * (heldOutGain! - (error ?? 0)),
                    high: 100 * (heldOutGain! + (error ?? 0)),
                  })),
                },
              ]),
        ],
        reference: { y: 100 * certificate.minGain, name: 'gain asked for' },
      }),
      folded(
        'The numbers of this chart',
        table({
          id: 'pool-numbers',
          caption: 'Models in the order in which they rescue most of what those before them get wrong.',
          columns: [
            { head: 'Models', number: true },
            { head: 'Added', names: true },
            { head: 'Ceiling, %', number: true },
            { head: 'Gain', number: true },
            { head: 'Gain on held-out queries', number: true },
          ],
          rows: curve.map((point, i) => [
            integer(point.k),
            foreign(point.models.find((model) => !curve[i - 1]?.models.includes(model)) ?? ''),
            percent(point.ceiling, 2),
            percent(point.gain, 1),
            point.heldOutGain === null
              ? ''
              : `${percent(point.heldOutGain, 1)} ± ${percent(point.heldOutStandardError ?? 0, 1)}`,
          ]),
        }),
      ),
    ],
  };
}
