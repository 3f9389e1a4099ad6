import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Client } from '../../github/client.js';
import type { Budget } from '../limits.js';
import { shownArtifact } from '../names.js';
import { HEAD_BYTES, isZip } from '../signatures.js';
import { alteredFault, diskFault } from './faults.js';
import type { Artifact } from './list.js';
import type { Run } from './run.js';

/** An artifact's bytes on disk. */
export interface Fetched {
  readonly size: number;
  /** What could not be checked, as a sentence; undefined where the digest was right. */
  readonly unchecked: string | undefined;
}

/**
 * Downloads an artifact into a file, whole and as it was uploaded.
 *
 * @throws UserError for other bytes than were uploaded, for too many of them, and where the disk does not take them
 * @throws ApiFailure
 */
export async function fetchArtifact(
  client: Client,
  run: Run,
  artifact: Artifact,
  file: string,
  budget: Budget,
): Promise<Fetched> {
  const { owner, repo } = run;
  const received = await client.download(
    'GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip',
    { owner, repo, id: artifact.id },
    (content) => writeDown(content, artifact.name, file, budget),
  );
  return { size: received.size, unchecked: check(received, artifact, run) };
}

interface Received {
  readonly size: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly head: Buffer;
}

async function writeDown(
  content: AsyncIterable<Buffer>,
  name: string,
  file: string,
  budget: Budget,
): Promise<Received> {
  const shown = shownArtifact(name);
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  const orFault = (error: unknown) => {
    throw diskFault(error, name);
  };
  const handle = await open(file, 'w').catch(orFault);
  try {
    for await (const chunk of content) {
      size += chunk.length;
      budget.chargeDownload(size, shown);
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
      hash.update(chunk);
      await handle.appendFile(chunk).catch(orFault);
    }
  } finally {
    await handle.close();
  }
  return { size, digest: hash.digest('hex'), head };
}

/**
 * GitHub's digest is of the very bytes that were uploaded, so it decides where there is one. Without one, a zip archive
 * vouches for itself with the checksums inside it; anything else must at least have the size that GitHub says. That
 * size says nothing of an old archive, which GitHub packs anew for every download.
 */
function check(received: Received, { name, digest, size }: Artifact, run: Run): string | undefined {
  const [, expected] = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '') ?? [];
  if (expected !== undefined) {
    if (expected.toLowerCase() === received.digest) return undefined;
    const because = `the ${received.size} bytes received have the SHA-256 digest ${received.digest}, the ${size} bytes uploaded have ${expected}`;
    throw alteredFault(name, run, because);
  }
  const shown = shownArtifact(name);
  const reason = digest === undefined ? 'no digest of it' : 'a digest of it that is no SHA-256';
  if (isZip(received.head)) return `${shown}: GitHub has ${reason}; only the checksums inside the archive are checked.`;
  if (received.size !== size) {
    throw alteredFault(name, run, `${received.size} bytes were received, ${size} bytes uploaded`);
  }
  return `${shown}: GitHub has ${reason}; only its size was checked.`;
}
