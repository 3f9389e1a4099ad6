/** The types of the library. They stand alone, so that the published declarations are two short files. */
/**
 * What became of one model on one question: right or wrong, a score that `pass-threshold` decides on, `error` (no answer),
 * `unscored` (an answer, no verdict), or null where there is nothing. The last three are missing, not wrong.
 */
export type Cell = boolean | number | 'error' | 'unscored' | null;
/** The outcomes of one evaluation: a cell of each model for each question, in the order of `queries`. */
export interface Matrix {
    /** Ids, each once. */
    readonly queries: readonly string[];
    readonly models: Readonly<Record<string, readonly Cell[]>>;
    /** How many questions each row stands for, where rows are patterns; each is 1 without it. */
    readonly counts?: readonly number[];
}
/**
 * The inputs of the action by their names, such as `min-gain` or `ensembles` (docs/inputs.md). A list stands for several
 * lines or for a comma list, as the input has it.
 */
export type Options = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** What is known where only counts are: over the questions that every model answered. */
export interface Counts {
    readonly queries: number;
    /** Questions on which every model is wrong. */
    readonly allWrong: number;
    /** Right answers of each model, or of one that was named in advance. */
    readonly correct: readonly number[];
}
/** A figure with its one-sided limits. */
export interface Estimate {
    readonly point: number;
    readonly lower: number;
    readonly upper: number;
}
/** `certificate.json`, of which the fields that most people look at are typed; docs/certificate.md has all of them. */
export interface Certificate {
    readonly schema: string;
    readonly version: string;
    readonly verdict: 'no-gain' | 'gain-possible' | 'inconclusive';
    /** Whether the gate passes: no condition of `fail-on` holds. */
    readonly passed: boolean;
    readonly failures: readonly string[];
    readonly confidence: number;
    readonly minGain: number;
    readonly queries: {
        readonly total: number;
        readonly complete: number;
        readonly neededToDecide: number | null;
    };
    readonly models: readonly {
        readonly name: string;
        readonly correct: number;
        readonly accuracy: number;
    }[];
    readonly singleBest: {
        readonly name: string;
        readonly declared: boolean;
        readonly accuracy: number;
    };
    readonly allWrong: {
        readonly count: number;
        readonly rate: number;
        readonly queries: readonly string[];
    };
    readonly ceiling: {
        readonly point: number;
        readonly upper: number;
    };
    readonly gain: Estimate;
    readonly warnings: readonly string[];
    readonly [field: string]: unknown;
}
/** What follows from counts alone. */
export interface CountsCertificate {
    readonly confidence: number;
    readonly minGain: number;
    readonly verdict: Certificate['verdict'];
    readonly queries: number;
    readonly models: number;
    readonly singleBest: {
        readonly correct: number;
        readonly accuracy: number;
        readonly declared: boolean;
    };
    readonly allWrong: {
        readonly count: number;
        readonly rate: number;
        readonly interval: readonly [number, number];
        readonly lower: number;
    };
    readonly ceiling: {
        readonly point: number;
        readonly upper: number;
    };
    readonly gain: Estimate & {
        readonly method: string;
        readonly bounds: object;
    };
}
