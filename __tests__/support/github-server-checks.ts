import { exampleOf } from './github-description.js';
import { NOT_FOUND, type Reply } from './github-faults.js';
import type { Listing } from './github-server-issues.js';

export interface StoredCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly externalId: string;
  readonly status: string;
  conclusion: string;
  title: string;
  summary: string;
  readonly annotations: Record<string, unknown>[];
}

const PER_REQUEST = 50;
const TEXT_LIMIT = 65_535;

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: Record<string, unknown>[];
}

/** The check runs of a repository. */
export class CheckStore {
  readonly all: StoredCheckRun[] = [];

  constructor(private readonly repository: string) {}

  /** What the API answers to a path below `/repos/owner/name`; undefined for paths that are not about check runs. */
  answer(
    method: string,
    path: string,
    query: URLSearchParams,
    fields: Record<string, unknown>,
  ): Reply | Listing | undefined {
    const output = (fields['output'] ?? {}) as Output;
    const fault = faultOf(output);
    if (path === '/check-runs' && method === 'POST')
      return fault ?? { status: 201, body: this.view(this.add(fields, output)) };
    const [, sha] = /^\/commits\/([0-9a-f]+)\/check-runs$/.exec(path) ?? [];
    if (sha !== undefined) {
      const name = query.get('check_name');
      const found = this.all.filter((run) => run.headSha === sha && (name === null || run.name === name));
      return {
        pages: found.map((run) => this.view(run)),
        wrap: (items) => ({ total_count: found.length, check_runs: items }),
      };
    }
    const [, id] = /^\/check-runs\/(\d+)$/.exec(path) ?? [];
    if (id === undefined) return undefined;
    const run = this.all.find((each) => each.id === Number(id));
    if (run === undefined) return NOT_FOUND;
    if (method === 'PATCH') {
      if (fault !== undefined) return fault;
      run.conclusion = typeof fields['conclusion'] === 'string' ? fields['conclusion'] : run.conclusion;
      run.title = output.title ?? run.title;
      run.summary = output.summary ?? run.summary;
      run.annotations.push(...(output.annotations ?? []));
    }
    return { status: 200, body: this.view(run) };
  }

  private add(fields: Record<string, unknown>, { title, summary, annotations }: Output): StoredCheckRun {
    const run = {
      id: 8001 + this.all.length,
      name: String(fields['name']),
      headSha: String(fields['head_sha']),
      externalId: String(fields['external_id']),
      status: String(fields['status']),
      conclusion: String(fields['conclusion']),
      title: title ?? '',
      summary: summary ?? '',
      annotations: [...(annotations ?? [])],
    };
    this.all.push(run);
    return run;
  }

  private view({
    id,
    name,
    headSha,
    externalId,
    status,
    conclusion,
    title,
    summary,
    annotations,
  }: StoredCheckRun): object {
    const example = exampleOf('checks/get', 200);
    return {
      ...example,
      id,
      name,
      head_sha: headSha,
      external_id: externalId,
      status,
      conclusion,
      html_url: `https://github.com/${this.repository}/runs/${String(id)}`,
      output: { ...(example['output'] as object), title, summary, annotations_count: annotations.length },
    };
  }
}

/** What GitHub refuses: an output without its texts, too long a text, too many annotations at once. */
function faultOf({ title, summary, annotations = [] }: Output): Reply | undefined {
  const missing = annotations.length > 0 && (title === undefined || summary === undefined);
  const incomplete = annotations.some(
    ({ path, start_line: start, end_line: end, annotation_level: level, message }) =>
      typeof path !== 'string' ||
      !Number.isInteger(start) ||
      !Number.isInteger(end) ||
      !['notice', 'warning', 'failure'].includes(String(level)) ||
      typeof message !== 'string',
  );
  const tooLong = Buffer.byteLength(summary ?? '') > TEXT_LIMIT;
  return missing || incomplete || tooLong || annotations.length > PER_REQUEST
    ? { status: 422, body: { message: 'Invalid request.' } }
    : undefined;
}
