import { answerKey } from '../answers/key.js';
import { finalAnswer } from '../answers/final-answer.js';
import { NONE, type Evidence, type ModelEvidence } from '../evidence/evidence.js';
import { hasBit, type Bits } from '../outcomes/bits.js';
import type { Pool } from '../outcomes/pool.js';
import { isLimit, outputCap } from './limits.js';

/** One answer of one draw. */
export interface DrawAnswer {
  /** The answer that the text states, or all of the text where it states none. */
  readonly text: string;
  /** Answers with one key are the same answer. */
  readonly key: string;
  readonly right: boolean;
}

/** One member on one query. */
export interface ModelReading {
  readonly model: string;
  /** In the order of the draws, without empty ones. */
  readonly answers: readonly DrawAnswer[];
  /** Draws of the query, empty ones among them; at least one. */
  readonly draws: number;
  readonly empty: boolean;
  readonly stopped: boolean;
  readonly atCap: boolean;
  readonly errored: boolean;
  readonly stopReasons: readonly string[];
}

/** Whether something stood in the way of an answer. */
export function isCut({ empty, stopped, atCap, errored }: ModelReading): boolean {
  return empty || stopped || atCap || errored;
}

interface Source {
  readonly model: string;
  readonly answered: Bits;
  readonly errored: Bits | undefined;
  readonly evidence: ModelEvidence | undefined;
  /** Whether answers of this model were logged at all: only then can none be an empty one. */
  readonly logsAnswers: boolean;
  readonly cap: number | undefined;
}

/** Reads what the results carry of the members on single queries, in the order of their names. */
export class Readings {
  private readonly sources: readonly Source[];
  private readonly limits: readonly boolean[];
  /** Answers by their position in the texts: queries share many. */
  private readonly stated = new Map<number, { readonly text: string; readonly key: string } | null>();

  constructor(
    pool: Pool,
    private readonly evidence: Evidence | undefined,
  ) {
    const columns = new Map(pool.columns.map((column) => [column.name, column]));
    this.limits = evidence?.stops.map(isLimit) ?? [];
    this.sources = pool.matrix.members
      .map(({ name, answered }) => {
        const own = evidence?.models.get(name);
        return {
          model: name,
          answered,
          errored: columns.get(name)?.errored,
          evidence: own,
          logsAnswers: own?.draws.some(({ answer }) => answer.some((code) => code !== NONE)) ?? false,
          cap: own === undefined ? undefined : outputCap(own),
        };
      })
      .sort((a, b) => (a.model < b.model ? -1 : 1));
  }

  /** The members that answered the query or failed on it; members without anything on it are absent. */
  of(row: number): ModelReading[] {
    const read = this.sources.flatMap((source) => {
      const errored = source.errored !== undefined && hasBit(source.errored, row);
      if (!errored && !hasBit(source.answered, row)) return [];
      return [this.read(source, row, errored)];
    });
    // Where nobody has an answer, none was logged for this query: only what is logged as empty is.
    const isLogged = read.some(({ answers }) => answers.length > 0);
    return read.map((reading) =>
      isLogged || !reading.empty || this.isBlank(reading, row) ? reading : { ...reading, empty: false },
    );
  }

  private read(source: Source, row: number, errored: boolean): ModelReading {
    const { evidence, model, cap } = source;
    const answers: DrawAnswer[] = [];
    const stopReasons: string[] = [];
    let [draws, limited] = [0, 0];
    for (const draw of evidence?.draws ?? []) {
      const [code, right, stop] = [draw.answer[row]!, draw.right[row]!, draw.stop[row]!];
      if (code !== NONE || right !== NONE || stop !== NONE) draws += 1;
      const stated = code === NONE ? null : this.statedIn(code);
      if (stated !== null) answers.push({ ...stated, right: right === 1 });
      if (stop === NONE) continue;
      stopReasons.push(this.evidence!.stops[stop]!);
      if (this.limits[stop]) limited += 1;
    }
    return {
      model,
      answers,
      draws: Math.max(1, draws),
      errored,
      empty: !errored && source.logsAnswers && answers.length === 0,
      stopped: limited > 0 && 2 * limited >= stopReasons.length,
      atCap: cap !== undefined && evidence!.outputTokens![row] === cap,
      stopReasons,
    };
  }

  /** Whether an empty text was logged as the answer, rather than none. */
  private isBlank({ model }: ModelReading, row: number): boolean {
    return this.evidence!.models.get(model)!.draws.some(({ answer }) => answer[row] !== NONE);
  }

  /** null for an empty answer. */
  private statedIn(code: number): { readonly text: string; readonly key: string } | null {
    const known = this.stated.get(code);
    if (known !== undefined) return known;
    const whole = this.evidence!.texts[code]!.trim();
    const text = finalAnswer(whole) ?? whole;
    const stated = whole === '' ? null : { text, key: answerKey(text) };
    this.stated.set(code, stated);
    return stated;
  }
}
