import type { Evidence } from './evidence.js';

/**
 * The family of each model: as the user says, as the harness logged it, or the name up to its first `/`, or else up to
 * its first `-`. Case does not tell families apart.
 *
 * Two families taken for one make a suspicion of an agreement rarer; one taken for two would make it cheap.
 */
export function familyNames(
  stated: ReadonlyMap<string, string>,
  evidence: Evidence | undefined,
): (model: string) => string {
  return (model) => (stated.get(model) ?? evidence?.models.get(model)?.family ?? prefixOf(model)).toLowerCase();
}

function prefixOf(model: string): string {
  const slash = model.indexOf('/');
  const end = slash > 0 ? slash : model.indexOf('-');
  return end > 0 ? model.slice(0, end) : model;
}
