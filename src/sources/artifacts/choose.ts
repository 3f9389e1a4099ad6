import { groupBy } from '../../base/group-by.js';
import { quote, UserError } from '../../base/errors.js';
import { globMatcher, isGlob } from '../../base/glob.js';
import { naturalOrder } from '../../base/natural-order.js';
import { shownArtifact } from '../names.js';
import type { SetAside } from '../set-aside.js';
import { expiredFault, nothingMatches } from './faults.js';
import type { Artifact } from './list.js';
import type { Run } from './run.js';

/** An artifact to read, and whether the user gave its very name. */
export interface Chosen {
  readonly artifact: Artifact;
  readonly isNamed: boolean;
}

/**
 * The artifacts that the patterns select, in natural order of their names: of each name the newest, because a run that
 * is repeated keeps the artifacts of its earlier attempts. A pattern that is the name of an artifact is that artifact,
 * whatever characters it has; `!pattern` takes away again, wherever it stands in the list.
 *
 * @throws UserError for a pattern that selects nothing, and for a selected artifact that has expired
 */
export function chooseArtifacts(
  artifacts: readonly Artifact[],
  patterns: readonly string[],
  run: Run,
): { chosen: readonly Chosen[]; setAside: readonly SetAside[] } {
  const inclusions = patterns.filter((pattern) => !pattern.startsWith('!'));
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  if (inclusions.length === 0) {
    throw new UserError('`artifact` names no artifact.', 'Give a name, or a glob such as results-*.');
  }
  const versions = byName(artifacts);
  const names = [...versions.keys()].sort(naturalOrder);
  const matching = (pattern: string): readonly string[] => {
    if (versions.has(pattern)) return [pattern];
    return isGlob(pattern) ? names.filter(globMatcher(pattern, 'name')) : [];
  };

  const excluded = new Set(exclusions.flatMap(matching));
  const included = new Map<string, boolean>();
  for (const pattern of inclusions) {
    const found = matching(pattern);
    if (found.length === 0) throw nothingMatches(pattern, names, run);
    for (const name of found) included.set(name, included.get(name) === true || name === pattern);
  }
  const wanted = names.filter((name) => included.has(name) && !excluded.has(name));
  if (wanted.length === 0) {
    throw new UserError(
      '`artifact`: every artifact found is taken away again by a "!" pattern.',
      'Narrow the "!" patterns.',
    );
  }
  const chosen = wanted.map((name) => ({ artifact: versions.get(name)![0], isNamed: included.get(name) === true }));
  const expired = chosen.filter(({ artifact }) => artifact.expired);
  if (expired.length > 0) {
    throw expiredFault(
      expired.map(({ artifact }) => artifact.name),
      run,
    );
  }
  return { chosen, setAside: wanted.flatMap((name) => versions.get(name)!.slice(1).map(passedOver)) };
}

/** The artifacts of each name, newest first. */
function byName(artifacts: readonly Artifact[]): Map<string, readonly Artifact[]> {
  const newestFirst = artifacts.toSorted((a, b) => instant(b) - instant(a) || b.id - a.id);
  return groupBy(newestFirst, ({ name }) => name);
}

/** Where GitHub names no instant, the ids decide: they grow with time. */
function instant({ createdAt }: Artifact): number {
  const parsed = Date.parse(createdAt);
  return Number.isNaN(parsed) ? 0 : parsed;
}

function passedOver({ id, name, createdAt }: Artifact): SetAside {
  const made = createdAt === '' ? '' : ` of ${quote(createdAt)}`;
  return { path: shownArtifact(name), why: `an earlier artifact of this name (id ${id}${made}); the newest is read` };
}
