import type { Client } from '../../github/client.js';
import { ApiFailure, incomplete } from '../../github/failure.js';
import { valueAt, isPositiveInteger, isText } from '../../github/payload.js';
import type { Run } from './run.js';

/** An artifact as GitHub lists it. All of it is foreign; the sizes and digests are what its uploader told GitHub. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of what was uploaded: of the zip archive, or of the file where it was uploaded as it is. */
  readonly size: number;
  readonly expired: boolean;
  /** An instant such as `2026-11-23T10:00:00Z`; empty where GitHub names none. */
  readonly createdAt: string;
  /** `sha256:` and the hexadecimal digest of what was uploaded; undefined for artifacts from before GitHub kept it. */
  readonly digest: string | undefined;
}

/**
 * All artifacts of a run, those of its earlier attempts included.
 *
 * @throws ApiFailure
 */
export async function listArtifacts(client: Client, { owner, repo, id }: Run): Promise<readonly Artifact[]> {
  const byId = new Map<number, Artifact>(); // One that is uploaded meanwhile pushes another to a further page.
  let total = 0;
  const found = await client.all(
    'GET /repos/{owner}/{repo}/actions/runs/{id}/artifacts',
    { owner, repo, id },
    (body) => {
      const count = valueAt(body, 'total_count');
      const artifacts = valueAt(body, 'artifacts');
      if (typeof count !== 'number' || !Array.isArray(artifacts)) throw incomplete();
      total = count;
      return artifacts.map(artifactOf);
    },
  );
  for (const artifact of found) byId.set(artifact.id, artifact);
  // A page that is missing could hold a model that would then be left out without a word.
  if (byId.size < total) throw new ApiFailure('unavailable', `${byId.size} of ${total} artifacts listed`);
  return [...byId.values()];
}

function artifactOf(data: unknown): Artifact {
  const [id, name, size] = [valueAt(data, 'id'), valueAt(data, 'name'), valueAt(data, 'size_in_bytes')];
  const [createdAt, digest] = [valueAt(data, 'created_at'), valueAt(data, 'digest')];
  if (!isPositiveInteger(id) || !isText(name) || typeof size !== 'number') throw incomplete();
  return {
    id,
    name,
    size,
    expired: valueAt(data, 'expired') === true,
    createdAt: isText(createdAt) ? createdAt : '',
    digest: isText(digest) ? digest : undefined,
  };
}
