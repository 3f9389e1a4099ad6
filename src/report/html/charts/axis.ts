import { markup, type Markup } from '../markup.js';
import { linearScale } from './scale.js';

/**
 * A horizontal axis. Positions are percentages of the width of the drawing, so that drawings stretch with the page
 * while their text, strokes and dots keep their size.
 */
export interface Axis {
  readonly at: (value: number) => string;
  readonly ticks: readonly { readonly at: string; readonly label: string }[];
  /** Where on the axis a line marks something: the single best model, the gain asked for. */
  readonly lines: readonly { readonly at: string; readonly kind: 'zero' | 'asked' | 'ceiling' }[];
}

export interface AxisLines {
  readonly zero?: number;
  readonly asked?: number;
  readonly ceiling?: number;
}

/** A linear axis of fractions, labelled in percent or points, with room beside the outermost values. */
export function percentAxis(values: readonly number[], lines: AxisLines = {}): Axis {
  const marks = [lines.zero, lines.asked, lines.ceiling].filter((x) => x !== undefined);
  const finite = [...values, ...marks].filter(Number.isFinite).map((x) => 100 * x);
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const room = Math.max(0.04 * (high - low), 0.1);
  const scale = linearScale([low === 0 ? -room / 2 : low - room, high + room], [0, 100], 5);
  const at = (value: number): string => percentage(scale.at(100 * value));
  return {
    at,
    ticks: scale.ticks.map(({ value, label }) => ({ at: percentage(scale.at(value)), label })),
    lines: (['zero', 'asked', 'ceiling'] as const).flatMap((kind) => {
      const value = lines[kind];
      return value === undefined ? [] : [{ at: at(value), kind }];
    }),
  };
}

export function percentage(x: number): string {
  return `${Number(x.toFixed(2))}%`;
}

/** The labels of an axis, to stand at the head of a column of drawings on it. */
export function axisLabels({ ticks }: Axis): Markup {
  return markup`<svg class="axis" aria-hidden="true" focusable="false">${ticks.map(({ at, label }) => markup`<text x="${at}" y="14">${label}</text>`)}</svg>`;
}

/** The lines of an axis behind one drawing; above one another they run through the whole column. */
export function axisLines({ ticks, lines }: Axis): Markup {
  return markup`${ticks.map(({ at }) => line(at, 'grid'))}${lines.map(({ at, kind }) => line(at, kind))}`;
}

function line(at: string, kind: string): Markup {
  return markup`<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="100%"/>`;
}
