import { NONE, type Evidence, type ModelEvidence } from '../../src/evidence/evidence.js';

/** What one model answered on each row: a text, a text with more, or nothing. */
export type Said =
  | string
  | undefined
  | {
      answer?: string;
      right?: boolean;
      stop?: string;
      confidence?: number;
      cost?: number;
      latency?: number;
      outputTokens?: number;
      picked?: string;
    };

export interface EvidenceParts {
  readonly references?: readonly (string | undefined)[];
  readonly prompts?: readonly (string | undefined)[];
  readonly subjects?: readonly (string | undefined)[];
  readonly judges?: Evidence['judges'];
  /** By model: family as logged. */
  readonly families?: Readonly<Record<string, string>>;
}

function picksOf(drawn: readonly (readonly { picked?: string }[])[]): (string | undefined)[] | null {
  const picks = drawn.map((draws) => draws[0]?.picked);
  return picks.every((pick) => pick === undefined) ? null : picks;
}

/**
 * Evidence by hand: for each model an array over rows, or for repeated draws an array over rows of arrays of draws.
 */
export function evidenceOf(
  said: Readonly<Record<string, readonly (Said | readonly Said[])[]>>,
  parts: EvidenceParts = {},
): Evidence {
  const texts = new Map<string, number>();
  const stops = new Map<string, number>();
  const code = (map: Map<string, number>, text: string | undefined): number => {
    if (text === undefined) return NONE;
    if (!map.has(text)) map.set(text, map.size);
    return map.get(text)!;
  };
  const lists = [...Object.values(said), parts.references, parts.prompts, parts.subjects];
  const rows = Math.max(0, ...lists.map((list) => list?.length ?? 0));
  const models = new Map<string, ModelEvidence>();
  for (const [name, cells] of Object.entries(said)) {
    const drawn = Array.from({ length: rows }, (_, row) => {
      const cell = cells[row];
      return (Array.isArray(cell) ? cell : [cell]).map((one: Said) =>
        typeof one === 'string' ? { answer: one } : (one ?? {}),
      );
    });
    const count = Math.max(1, ...drawn.map((draws) => draws.length));
    const numbers = (field: 'confidence' | 'cost' | 'latency' | 'outputTokens'): Float64Array | null => {
      const values = drawn.map((draws) => {
        const known = draws.map((draw) => draw[field]).filter((x) => x !== undefined);
        return known.length === 0 ? NaN : known.reduce((a, b) => a + b, 0) / known.length;
      });
      return values.every(Number.isNaN) ? null : Float64Array.from(values);
    };
    models.set(name, {
      draws: Array.from({ length: count }, (_, k) => ({
        answer: Int32Array.from(drawn, (draws) => code(texts, draws[k]?.answer)),
        right: Int8Array.from(drawn, (draws) => (draws[k]?.right === undefined ? NONE : Number(draws[k].right))),
        stop: Int16Array.from(drawn, (draws) => code(stops, draws[k]?.stop)),
      })),
      family: parts.families?.[name],
      picks: picksOf(drawn),
      confidence: numbers('confidence'),
      cost: numbers('cost'),
      latency: numbers('latency'),
      inputTokens: null,
      outputTokens: numbers('outputTokens'),
    });
  }
  const filled = (list: readonly (string | undefined)[] | undefined): (string | undefined)[] =>
    Array.from({ length: rows }, (_, row) => list?.[row]);
  return {
    rows,
    models,
    texts: [...texts.keys()],
    stops: [...stops.keys()],
    references: filled(parts.references),
    prompts: filled(parts.prompts),
    subjects: filled(parts.subjects),
    judges: parts.judges ?? new Map(),
  };
}
