import { readFileSync } from 'node:fs';

/** Reference values computed to many digits by another system; see fixtures/golden. */
export function golden<Case>(name: string): Case[] {
  const path = new URL(`../fixtures/golden/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }).cases;
}

/** |got - wanted| relative to |wanted|; absolute where wanted is 0. */
export function relativeError(got: number, wanted: number): number {
  return wanted === 0 ? Math.abs(got) : Math.abs(got - wanted) / Math.abs(wanted);
}

/** A file of golden values that holds several groups of cases. */
export function goldenOf<Groups>(name: string): Groups {
  return JSON.parse(readFileSync(new URL(`../fixtures/golden/${name}.json`, import.meta.url), 'utf8')) as Groups;
}
