/** Settings that decide what counts as a right answer, by the names of the inputs; `format` is the harness. */
export const GRADING = ['pass-threshold', 'metric', 'filter', 'judge', 'repeats', 'count-as-wrong', 'format'] as const;
export type GradingField = (typeof GRADING)[number];

/** Each of them as text; `''` where it was not set. Equal texts mean equal grading, as far as a run records it. */
export type Grading = Readonly<Record<GradingField, string>>;

/** The settings as a run or its certificate has them. */
export interface GradingSettings {
  readonly passThreshold: number;
  readonly metric: string | undefined;
  readonly filter: string | undefined;
  readonly judge: string | undefined;
  readonly repeats: string | undefined;
  readonly countAsWrong: readonly string[];
}

/** @param formats  of the inputs, one for each file */
export function gradingOf(settings: GradingSettings, formats: readonly string[]): Grading {
  return {
    'pass-threshold': String(settings.passThreshold),
    metric: settings.metric ?? '',
    filter: settings.filter ?? '',
    judge: settings.judge ?? '',
    repeats: settings.repeats ?? '',
    'count-as-wrong': setText(settings.countAsWrong),
    format: setText(formats),
  };
}

function setText(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}
