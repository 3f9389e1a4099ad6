import type { Repository } from './access.js';
import type { Client } from './client.js';
import { incomplete } from './failure.js';
import { valueAt, isPositiveInteger } from './payload.js';
import { listOf, pageOf, type FindCreated } from './api.js';

export interface CheckRun {
  readonly id: number;
  readonly url: string | undefined;
  /** The reference that its creator gave it. */
  readonly externalId: unknown;
  readonly conclusion: unknown;
  /** Undefined where the answer does not say it. */
  readonly annotations: number | undefined;
}

export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface NewCheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly conclusion: Conclusion;
  /** Where "Details" leads; empty takes the page of the check run. */
  readonly detailsUrl?: string | undefined;
  readonly output: CheckOutput;
}

export type Conclusion = 'success' | 'failure' | 'neutral';

/** What a check run asks of GitHub: one method a request, all throwing nothing but ApiFailure. */
export interface Checks {
  /** Creates a finished check run once. */
  create(run: NewCheckRun, findCreated: FindCreated<CheckRun>): Promise<CheckRun>;
  /** Adds annotations to those that are there, once. */
  append(id: number, output: CheckOutput, findCreated: FindCreated<CheckRun>): Promise<CheckRun>;
  get(id: number): Promise<CheckRun>;
  /** Gives a finished check run another conclusion and another text. */
  conclude(id: number, conclusion: Conclusion, output: Omit<CheckOutput, 'annotations'>): Promise<CheckRun>;
  /** The check runs of a name on a commit. */
  named(headSha: string, name: string): Promise<readonly CheckRun[]>;
}

export function checksOf(client: Client, repository: Repository): Checks {
  return {
    create: async ({ name, headSha, externalId, conclusion, detailsUrl, output }, findCreated) =>
      client.ask(
        'POST /repos/{owner}/{repo}/check-runs',
        {
          ...repository,
          name,
          head_sha: headSha,
          external_id: externalId,
          status: 'completed',
          conclusion,
          ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
          output,
        },
        checkRunOf,
        findCreated,
      ),
    append: async (id, output, findCreated) =>
      client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, output }, checkRunOf, findCreated),
    get: async (id) => client.ask('GET /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id }, checkRunOf),
    conclude: async (id, conclusion, output) =>
      client.ask('PATCH /repos/{owner}/{repo}/check-runs/{id}', { ...repository, id, conclusion, output }, checkRunOf),
    named: async (headSha, name) =>
      client.all(
        'GET /repos/{owner}/{repo}/commits/{headSha}/check-runs',
        { ...repository, headSha, check_name: name, filter: 'all' },
        (body) => listOf(checkRunOf)(valueAt(body, 'check_runs')),
      ),
  };
}

function checkRunOf(data: unknown): CheckRun {
  const id = valueAt(data, 'id');
  const annotations = valueAt(data, 'output', 'annotations_count');
  if (!isPositiveInteger(id)) throw incomplete();
  return {
    id,
    url: pageOf(data),
    externalId: valueAt(data, 'external_id'),
    conclusion: valueAt(data, 'conclusion'),
    annotations: typeof annotations === 'number' ? annotations : undefined,
  };
}
