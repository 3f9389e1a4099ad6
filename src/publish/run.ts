import { valueAt, isPositiveInteger, isText } from '../github/payload.js';
import { docsUrl } from '../base/docs.js';
import { code } from '../report/escape.js';
import type { RunEvent } from '../github/run-event.js';

/** A run of a workflow as GitHub counts it: ids grow over the whole of GitHub in the order in which runs are created. */
export interface WorkflowRunId {
  /** 0 where the runner does not say it. */
  readonly id: number;
  /** Counts the runs of one workflow; for people. */
  readonly number: number;
  readonly attempt: number;
}

/** Of which commit, and by which run, what is published is. */
export interface Stamp {
  /** The commit that was evaluated, not the merge that GitHub checks out; empty where nobody says it. */
  readonly commit: string;
  /**
   * The run that evaluated, and behind it the one that certifies where that is another (`workflow_run`): of two
   * evaluations the one that began later is the newer, in whatever order they were certified.
   */
  readonly runs: readonly WorkflowRunId[];
}

/** Reads the event and what the runner says of this run. */
export function stampOf({ name, payload }: RunEvent, environment: NodeJS.ProcessEnv): Stamp {
  const own = runOf(environment['GITHUB_RUN_ID'], environment['GITHUB_RUN_NUMBER'], environment['GITHUB_RUN_ATTEMPT']);
  if (name === 'workflow_run') {
    const [id, number, attempt] = ['id', 'run_number', 'run_attempt'].map((key) =>
      valueAt(payload, 'workflow_run', key),
    );
    return { commit: shaOf(valueAt(payload, 'workflow_run', 'head_sha')), runs: [runOf(id, number, attempt), own] };
  }
  const head = shaOf(valueAt(payload, 'pull_request', 'head', 'sha'));
  return { commit: head === '' ? shaOf(environment['GITHUB_SHA']) : head, runs: [own] };
}

/** Ids grow slowly over all of a GitHub: one so many times as large as another is no run's, but a text that would look newer. */
const PLAUSIBLE = 10;
/** On a GitHub of one's own the first ids are small. */
const FIRST_IDS = 1_000_000;

/**
 * Whether `a` is newer than `b`; of the same run neither is. An id that no run can have yet, beside that of the other,
 * makes nothing newer.
 */
export function isNewer(a: Stamp, b: Stamp): boolean {
  const [last, other] = [a, b].map(({ runs }) => Math.max(0, ...runs.map(({ id }) => id))) as [number, number];
  if (other > 0 && last > Math.max(FIRST_IDS, PLAUSIBLE * other)) return false;
  for (let i = 0; i < Math.max(a.runs.length, b.runs.length); i++) {
    const [one, other] = [a.runs[i] ?? NO_RUN, b.runs[i] ?? NO_RUN];
    if (one.id !== other.id) return one.id > other.id;
    if (one.attempt !== other.attempt) return one.attempt > other.attempt;
  }
  return false;
}

/** The runs as one word, for a marker; `runsIn` reads it. */
export function runsText({ runs }: Stamp): string {
  return runs.map(({ id, number, attempt }) => [id, number, attempt].join('.')).join('+');
}

export function runsIn(text: string): readonly WorkflowRunId[] {
  return [...text.matchAll(/(\d+)\.(\d+)\.(\d+)/g)].map(([, id, number, attempt]) => ({
    id: Number(id),
    number: Number(number),
    attempt: Number(attempt),
  }));
}

/** The first seven digits of a commit, as GitHub shows it. */
export function shortSha(commit: string): string {
  return commit === '' ? 'unknown' : commit.slice(0, 7);
}

/** What a report says last of where it comes from: commit, run, the full report among the run's artifacts, what words mean. */
export function smallLine(stamp: Stamp, environment: NodeJS.ProcessEnv, key: string): string {
  const address = addressOfRun(environment);
  return [
    stampLine(stamp, environment),
    ...(address === undefined ? [] : [`[full report](${address}#artifacts)`]),
    ...(key === '' || key === 'default' ? [] : [`comment-key ${code(key)}`]),
    `[what does this mean?](${docsUrl('glossary.md')})`,
  ].join(' · ');
}

/** The commit, and the run with its address. */
export function stampLine({ commit, runs }: Stamp, environment: NodeJS.ProcessEnv): string {
  const run = runs.at(-1) ?? NO_RUN;
  const again = run.attempt > 1 ? `, attempt ${String(run.attempt)}` : '';
  const words = run.number === 0 ? 'run' : `run ${String(run.number)}${again}`;
  const address = addressOfRun(environment);
  return `commit ${code(shortSha(commit))} · ${address === undefined ? words : `[${words}](${address})`}`;
}

/** The page of this run; undefined where the runner does not say it in the way it should. */
export function addressOfRun(environment: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = environment;
  const address = `${server ?? ''}/${repository ?? ''}/actions/runs/${id ?? ''}`;
  return /^https?:\/\/[\w.:[\]/-]+$/.test(address) && URL.canParse(address) ? address : undefined;
}

const NO_RUN: WorkflowRunId = { id: 0, number: 0, attempt: 1 };

function runOf(id: unknown, number: unknown, attempt: unknown): WorkflowRunId {
  return { id: countOf(id) ?? 0, number: countOf(number) ?? 0, attempt: countOf(attempt) ?? 1 };
}

function countOf(value: unknown): number | undefined {
  const count = isText(value) && /^\d+$/.test(value) ? Number(value) : value;
  return isPositiveInteger(count) ? count : undefined;
}

function shaOf(value: unknown): string {
  return isText(value) && /^[0-9a-f]{7,64}$/.test(value) ? value : '';
}
