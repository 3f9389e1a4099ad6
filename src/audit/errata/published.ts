import type { AdjudicationClass } from '../types.js';
import { erratumHash, HASH_LENGTH } from './hash.js';
import { MMLU_REDUX } from './mmlu-redux.js';

/** What was published of a question. */
export interface PublishedFault {
  readonly class: AdjudicationClass;
  readonly source: string;
}

const CLASSES = ['wrong-reference', 'multi-answer', 'ambiguous'] as const;

/** Prompts hold examples first and the question last, with its choices on lines of their own. */
const LAST_LINES = 12;

let known: ReadonlyMap<string, PublishedFault> | undefined;

/**
 * What was published of a question that has this very reference; undefined where nothing is known. It is a hint for
 * whoever settles the question, and settles nothing.
 *
 * @param prompt  the question alone, or a prompt in which it stands on one line
 */
export function publishedFault(prompt: string | undefined, reference: string | undefined): PublishedFault | undefined {
  if (prompt === undefined || reference === undefined) return undefined;
  known ??= new Map(
    CLASSES.flatMap((name) =>
      (MMLU_REDUX[name].match(new RegExp(`.{${HASH_LENGTH}}`, 'g')) ?? []).map(
        (hash) => [hash, { class: name, source: MMLU_REDUX.source }] as const,
      ),
    ),
  );
  const lines = prompt.trimEnd().split('\n').slice(-LAST_LINES).reverse();
  for (const text of [prompt, ...lines]) {
    const found = known.get(erratumHash(text.replace(/^\s*(?:question|q)\s*[:.]/i, ''), reference));
    if (found !== undefined) return found;
  }
  return undefined;
}
