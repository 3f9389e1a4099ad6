import type { Evidence } from '../evidence/evidence.js';

/**
 * The family of a model, for the question whether an agreement is more than one family's habit: as the user says, as
 * the harness logged it, or the name up to its first `/`, or else up to its first `-`.
 *
 * Two families taken for one make a suspicion rarer; one taken for two would make it cheap.
 */
export function familyOf(model: string, families: ReadonlyMap<string, string>, evidence: Evidence | undefined): string {
  const stated = families.get(model) ?? evidence?.models.get(model)?.family;
  if (stated !== undefined) return stated.toLowerCase();
  const slash = model.indexOf('/');
  const end = slash > 0 ? slash : model.indexOf('-');
  return (end > 0 ? model.slice(0, end) : model).toLowerCase();
}
