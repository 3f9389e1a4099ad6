import type { ArtifactRequest } from './artifacts/index.js';
import type { ResultsFile } from './results-file.js';
import { openSources } from './index.js';
import type { WorkspaceGuard } from './workspace-guard.js';
import type { SourceLimits } from './limits.js';

/** Where results may come from. */
export interface Origins {
  /** Paths, folders and globs. */
  readonly results: readonly string[];
  readonly artifacts: ArtifactRequest;
  readonly limits: SourceLimits;
}

/** What reading needs of the process: the folder that paths are relative to, and access to the API for artifacts. */
export interface RunContext {
  readonly cwd: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Empty where there is none. */
  readonly token: string;
  /** What paths may not leave through a link; undefined where all links are the user's own. */
  readonly guard?: WorkspaceGuard;
}

export interface Opened {
  readonly files: readonly ResultsFile[];
  readonly setAside: readonly { readonly path: string; readonly why: string }[];
  readonly warnings: readonly string[];
  /** Removes what was downloaded; the files cannot be read any more. */
  close(): Promise<void>;
}

/** Opens the files on disk and those in artifacts; see openSources and openArtifacts. */
export async function openAll(
  { results, artifacts, limits }: Origins,
  { cwd, environment, token, guard }: RunContext,
): Promise<Opened> {
  const disk = results.length === 0 ? { files: [], setAside: [] } : await openSources(results, { cwd, limits, guard });
  if (artifacts.patterns.length === 0) return { ...disk, warnings: [], close: async () => undefined };
  const { openArtifacts } = await import('./artifacts/index.js');
  const remote = await openArtifacts(artifacts, token, environment, limits);
  return {
    files: [...disk.files, ...remote.files],
    setAside: [...disk.setAside, ...remote.setAside],
    warnings: remote.warnings,
    close: () => remote.close(),
  };
}
