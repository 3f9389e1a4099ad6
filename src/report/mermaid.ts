import { code } from './escape.js';
import { percent } from '../base/numbers.js';

/** An accuracy in the chart: a model's, or that of a policy measured here. */
export interface ChartBar {
  /** Foreign text: it stands in the table beside the chart, never in the chart. */
  readonly name: string;
  /** From 0 to 1. */
  readonly accuracy: number;
}

export interface ChartNumbers {
  /** Best first; at least one. */
  readonly models: readonly ChartBar[];
  /** Best first. */
  readonly policies: readonly ChartBar[];
  /** One minus beta. */
  readonly ceiling: number;
}

const MAX_MODELS = 12;
const MAX_POLICIES = 8;

/**
 * Markdown: a Mermaid chart of accuracies under the ceiling, and the table that says what its bars are.
 *
 * A decoration: nothing stands in it that the report does not say in words, because a renderer of another version
 * shows a red box in its place. The chart holds numbers and our own ASCII labels alone (m1, m2, ... for models, p1,
 * p2, ... for policies), because labels can be made to act in some versions of the language.
 *
 * @throws RangeError for no model, or an accuracy or a ceiling outside 0 to 1
 */
export function mermaidChart({ models, policies, ceiling }: ChartNumbers): string {
  if (models.length === 0) throw new RangeError('a chart needs a model');
  const bars = [...labelled('m', models, MAX_MODELS), ...labelled('p', policies, MAX_POLICIES)];
  const values = bars.map(({ accuracy }) => inPercent(accuracy));
  const top = inPercent(ceiling);
  const left = models.length + policies.length - bars.length;
  return [
    '```mermaid',
    'xychart-beta',
    '    title "Right answers of models (m) and policies (p) under the ceiling (line)"',
    `    x-axis [${bars.map(({ label }) => label).join(', ')}]`,
    `    y-axis "right answers (%)" ${String(floorOf([...values, top].map(Number)))} --> 100`,
    `    bar [${values.join(', ')}]`,
    `    line [${values.map(() => top).join(', ')}]`,
    '```',
    '',
    '| bar | name | right answers |',
    '|---|---|---|',
    ...bars.map(({ label, name, accuracy }) => `| ${label} | ${code(name)} | ${percent(accuracy)}% |`),
    `| line | ceiling: some model is right | ${percent(ceiling)}% |`,
    ...(left > 0 ? ['', `${String(left)} more models and policies are not in the chart.`] : []),
    '',
  ].join('\n');
}

function labelled(
  letter: 'm' | 'p',
  bars: readonly ChartBar[],
  most: number,
): readonly (ChartBar & { readonly label: string })[] {
  return bars.slice(0, most).map((bar, i) => ({ ...bar, label: `${letter}${String(i + 1)}` }));
}

function inPercent(share: number): string {
  if (!(share >= 0 && share <= 1)) throw new RangeError('an accuracy lies between 0 and 1');
  return percent(share, 2);
}

/** The axis begins a little below the shortest bar, at a multiple of ten, so that models near each other can be told apart. */
function floorOf(values: readonly number[]): number {
  return Math.max(0, Math.floor((Math.min(...values) - 5) / 10) * 10);
}
