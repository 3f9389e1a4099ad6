import { randomUUID } from 'node:crypto';
import { ApiFailure } from '../github/failure.js';
import { visible } from '../report/escape.js';
import { shown, type QueryAnnotation } from './annotation.js';
import type { CheckAnnotation, CheckOutput, CheckRun, Checks, Conclusion } from '../github/checks-api.js';
import { fitting } from './fit.js';
import type { CommentState } from './marker.js';

/** Annotations that GitHub takes in one request (https://docs.github.com/rest/checks/runs). */
const PER_REQUEST = 50;

/** Ten requests: more annotations than anybody reads, and few enough for GitHub's limits of writing. */
export const MAX_IN_CHECK = 500;

/** Characters of an output's text, here taken for bytes. */
export const TEXT_LIMIT = 65_535;

export interface CheckDraft {
  readonly key: string;
  readonly headSha: string;
  readonly state: CommentState;
  /** Texts of the report, longest first. */
  readonly levels: readonly (() => string)[];
  readonly annotations: readonly QueryAnnotation[];
}

export interface Checked {
  /** How many annotations the check run holds. */
  readonly annotated: number;
  readonly failure?: ApiFailure;
  /** GitHub did not say whether there is a check run now: what it may hold must not be published elsewhere. */
  readonly doubtful: boolean;
}

/**
 * The name under which GitHub shows the check run, and by which a repository could require it. Nobody's job has it, so
 * that no rule about a job meets this run by accident.
 */
export function checkName(key: string): string {
  return `beta-certificate: queries that every model gets wrong (${visible(key, 60)})`;
}

/** Creates a check run on a commit with the annotations, as many requests as it takes. Reports ApiFailure. */
export async function putCheckRun(checks: Checks, draft: CheckDraft): Promise<Checked> {
  const { headSha, state } = draft;
  const name = checkName(draft.key);
  const externalId = randomUUID();
  const batches = batchesOf(draft.annotations.slice(0, MAX_IN_CHECK).map(inCheck));
  const output = outputOf(draft);
  let doubtful = true;
  let annotated = 0;
  try {
    const found = async (): Promise<CheckRun | undefined> => {
      doubtful = true;
      const run = (await checks.named(headSha, name)).find((each) => each.externalId === externalId);
      doubtful = false;
      return run;
    };
    const first = { ...output, annotations: batches[0] ?? [] };
    const run = await checks.create(
      { name, headSha, externalId, conclusion: conclusionOf(state), output: first },
      found,
    );
    annotated = first.annotations.length;
    for (const annotations of batches.slice(1)) {
      const wanted = annotated + annotations.length;
      await checks.append(run.id, { ...output, annotations }, async () => {
        const now = await checks.get(run.id);
        return (now.annotations ?? 0) >= wanted ? now : undefined;
      });
      annotated = wanted;
    }
    return { annotated, doubtful: false };
  } catch (failure) {
    if (!(failure instanceof ApiFailure)) throw failure;
    return { annotated, failure, doubtful: annotated === 0 && doubtful && failure.kind === 'unavailable' };
  }
}

/** Mirrors the gate; where it passes only because nothing could be decided, the check is neither green nor red. */
export function conclusionOf({ verdict, passed }: CommentState): Conclusion {
  if (!passed) return 'failure';
  return verdict === 'inconclusive' ? 'neutral' : 'success';
}

function outputOf({ state, annotations, levels }: CheckDraft): Omit<CheckOutput, 'annotations'> {
  const [text] = fitting(levels, TEXT_LIMIT);
  const count = annotations.length;
  const over = count > MAX_IN_CHECK ? `, ${String(MAX_IN_CHECK)} of them annotated` : '';
  const title = `${visible(state.verdict)}: ${String(count)} ${count === 1 ? 'question' : 'questions'}${over}`;
  return { title, summary: text ?? 'The report is in the job summary.' };
}

function batchesOf<T>(items: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(items.length / PER_REQUEST) }, (_, i) =>
    items.slice(i * PER_REQUEST, (i + 1) * PER_REQUEST),
  );
}

function inCheck(annotation: QueryAnnotation): CheckAnnotation {
  const { path, line, level, title, message } = shown(annotation);
  return {
    path,
    start_line: line,
    end_line: line,
    annotation_level: level === 'error' ? 'failure' : level,
    title,
    message,
  };
}
