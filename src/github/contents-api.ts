import type { Repository } from './access.js';
import type { Client } from './client.js';
import { incomplete } from './failure.js';
import { valueAt, isText } from './payload.js';

/** What a repository has under a path at a commit. */
export type Content =
  | { readonly kind: 'file'; readonly bytes: Buffer }
  /** Larger than was allowed. */
  | { readonly kind: 'too-large' }
  /** A folder, a submodule, or a link that leads out of the repository. */
  | { readonly kind: 'no-file' };

/**
 * Reads one file of a repository at a commit.
 *
 * @param limit  in bytes; GitHub gives at most 1 MiB
 * @throws ApiFailure; `absent` both for a file that is not there and for all that the token may not see
 */
export async function contentAt(
  client: Client,
  repository: Repository,
  path: string,
  commit: string,
  limit: number,
): Promise<Content> {
  const parameters = { ...repository, path, ref: commit };
  return client.ask('GET /repos/{owner}/{repo}/contents/{path}', parameters, (body) => contentOf(body, limit));
}

function contentOf(body: unknown, limit: number): Content {
  if (Array.isArray(body)) return { kind: 'no-file' };
  const [type, size, encoding, content] = ['type', 'size', 'encoding', 'content'].map((key) => valueAt(body, key));
  if (!isText(type)) throw incomplete();
  if (type !== 'file') return { kind: 'no-file' };
  if (typeof size !== 'number') throw incomplete();
  if (size > limit) return { kind: 'too-large' };
  const bytes = encoding === 'base64' && typeof content === 'string' ? Buffer.from(content, 'base64') : undefined;
  if (bytes?.length !== size) throw incomplete();
  return { kind: 'file', bytes };
}
