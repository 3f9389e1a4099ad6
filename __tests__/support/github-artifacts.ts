import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { exampleOf } from './github-description.js';
import { GONE, NOT_FOUND, type Reply } from './github-faults.js';

export interface StoredArtifact {
  readonly id: number;
  readonly run: string;
  readonly name: string;
  readonly content: Buffer;
  readonly size: number;
  readonly expired: boolean;
  readonly createdAt: string | null;
  /** Null where GitHub has none. */
  readonly digest: string | null;
}

/** The run of GITHUB_RUN_ID in `runnerEnvironment`. */
export const THIS_RUN = '1234567890';

const SIGNATURE = 'c2lnbmVk';

/** The artifacts of a repository's workflow runs. */
export class ArtifactStore {
  readonly #artifacts: StoredArtifact[] = [];
  readonly #runs = new Set([THIS_RUN]);
  /** Artifacts that are counted and listed on no page. */
  unlisted = 0;

  /** Uploads as the upload action does: size and digest are those of the content unless the test says otherwise. */
  add(name: string, content: Buffer | string, changes: Partial<StoredArtifact> = {}): StoredArtifact {
    const bytes = Buffer.from(content as string);
    const number = this.#artifacts.length + 1;
    const artifact = {
      id: 500 + number,
      run: THIS_RUN,
      name,
      content: bytes,
      size: bytes.length,
      expired: false,
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString().replace('.000', ''),
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      ...changes,
    };
    this.#artifacts.push(artifact);
    this.#runs.add(artifact.run);
    return artifact;
  }

  /** What the API answers to a path below `/repos/owner/name`. */
  answer(path: string, storage: string, page: (items: readonly object[]) => Reply): Reply {
    const [, run] = /^\/actions\/runs\/(\d+)\/artifacts$/.exec(path) ?? [];
    if (run !== undefined) {
      if (!this.#runs.has(run)) return NOT_FOUND;
      const found = this.#artifacts.filter((artifact) => artifact.run === run).map(view);
      const reply = page(found);
      return { ...reply, body: { total_count: found.length + this.unlisted, artifacts: reply.body } };
    }
    const [, id] = /^\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    const artifact = this.find(Number(id));
    if (artifact === undefined) return NOT_FOUND;
    if (artifact.expired) return GONE;
    const location = `${storage}/artifacts/${String(artifact.id)}?sig=${SIGNATURE}`;
    return { status: 302, body: undefined, headers: { location } };
  }

  find(id: number): StoredArtifact | undefined {
    return this.#artifacts.find((artifact) => artifact.id === id);
  }
}

/** What the storage answers: it knows whoever has a signed address, and refuses a request with two ways to be known. */
export function storedFile(
  store: ArtifactStore,
  path: string,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
): Reply {
  if (headers.authorization !== undefined) return { status: 400, body: Buffer.from('InvalidAuthenticationInfo') };
  if (query.get('sig') !== SIGNATURE) return { status: 403, body: Buffer.from('AuthenticationFailed') };
  const artifact = store.find(Number(/^storage:\/artifacts\/(\d+)$/.exec(path)?.[1]));
  if (artifact === undefined) return { status: 404, body: Buffer.from('BlobNotFound') };
  const isArchive = artifact.content.subarray(0, 2).toString() === 'PK';
  return {
    status: 200,
    body: artifact.content,
    headers: { 'content-type': isArchive ? 'application/zip' : 'application/octet-stream' },
  };
}

/** What stands beside the fields that a test may set. */
const [EXAMPLE] = exampleOf('actions/list-workflow-run-artifacts', 200)['artifacts'] as Record<string, unknown>[];

function view({ id, run, name, size, expired, createdAt, digest }: StoredArtifact): object {
  return {
    ...EXAMPLE,
    digest: undefined,
    id,
    name,
    size_in_bytes: size,
    expired,
    created_at: createdAt,
    ...(digest === null ? {} : { digest }),
    workflow_run: { ...(EXAMPLE!['workflow_run'] as object), id: Number(run) },
  };
}
