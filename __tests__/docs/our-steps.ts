import { UserError } from '../../src/base/errors.js';
import { OUTPUTS } from '../../src/settings/outputs.js';
import { READERS } from '../../src/readers/registry.js';
import { parseActionSettings, parseSettings } from '../../src/settings/settings.js';
import { layered } from '../../src/settings/layers.js';
import { defaultOf, INPUTS } from '../../src/settings/table.js';
import { page } from './documents.js';
import { eventsOf, inputsOf, ourSteps, type Job, type Permissions, type Workflow } from './workflow.js';

type Inputs = Readonly<Record<string, string>>;
const FORMATS = ['auto', ...READERS.map(({ name }) => name)];

/** What is wrong with the steps of a workflow that are this action, one line each. */
export function stepFaults(workflow: Workflow): string[] {
  const jobs = Object.entries(workflow.jobs);
  return jobs.flatMap(([id, job]) => [
    ...ourSteps(job).flatMap((step) => inputFaults(inputsOf(step))),
    ...permissionFaults(workflow, job).map((fault) => `${id}: ${fault}`),
    ...outputFaults(job),
  ]);
}

function inputFaults(given: Inputs): string[] {
  const unknown = Object.keys(given).filter((name) => !INPUTS.some((input) => input.name === name));
  if (unknown.length > 0) return unknown.map((name) => `${name} is no input`);
  const { format = 'auto' } = given;
  if (!FORMATS.includes(format)) return [`format: ${format} is none`];
  return variantsOf(given).flatMap((inputs) => {
    const get = layered((name) => inputs[name] || undefined, undefined);
    try {
      parseSettings(get);
      parseActionSettings(get);
      return [];
    } catch (error) {
      if (error instanceof UserError) return [error.message];
      throw error;
    }
  });
}

/** Inputs with something in the place of each expression: each text that it may choose, or else a number. */
function variantsOf(given: Inputs): Inputs[] {
  let variants: Inputs[] = [{}];
  for (const [name, value] of Object.entries(given)) {
    const chosen = [...value.matchAll(/(?:&&|\|\|) '([^']*)'/g)].map(([, text]) => text!);
    const texts = !value.includes('${{')
      ? [value]
      : chosen.length > 0
        ? chosen
        : [value.replace(/\$\{\{.*?\}\}/g, '1')];
    variants = variants.flatMap((variant) => texts.map((text) => ({ ...variant, [name]: text })));
  }
  return variants;
}

/** What a job's inputs turn on, by the words that the first column of inputs in docs/permissions.md has for it. */
const FEATURES: readonly [row: string, isOn: (inputs: Inputs, events: readonly string[]) => boolean][] = [
  [
    'comment',
    ({ comment }, events) => comment !== 'off' && events.some((event) => /^(?:pull_request|workflow_run)/.test(event)),
  ],
  ['annotations: true', ({ annotations }, events) => annotations === 'true' && events.includes('pull_request')],
  ['tracking-issue', (inputs) => inputs['tracking-issue'] === 'true'],
  ['confirm', (inputs) => inputs['tracking-issue'] === 'true' && Number(inputs['confirm'] ?? defaultOf('confirm')) > 1],
  ['artifact', ({ artifact }) => artifact !== undefined],
  ['config', ({ config = '' }) => config !== ''],
  ['compare-with: artifact:NAME', (inputs) => inputs['compare-with']?.startsWith('artifact:') === true],
];

/** The permission that docs/permissions.md names for a feature. @throws Error where it has no such row */
export function permissionFor(feature: string): string {
  const row = page('docs/permissions.md').rows.find(([, inputs]) => inputs?.startsWith(`\`${feature}\``) === true);
  const permission = /`([a-z-]+: (?:read|write))`/.exec(row?.[2] ?? '')?.[1];
  if (permission === undefined) throw new Error(`docs/permissions.md says nothing of ${feature}`);
  return permission;
}

function permissionFaults(workflow: Workflow, job: Job): string[] {
  const granted = job.permissions ?? workflow.permissions;
  if (granted === undefined) return [];
  const events = eventsOf(workflow, job);
  const needed = ourSteps(job).flatMap((step) =>
    FEATURES.filter(([, isOn]) => isOn(inputsOf(step), events)).map(([row]) => permissionFor(row)),
  );
  if (job.steps?.some(({ uses }) => uses?.startsWith('actions/checkout@')) === true) needed.push('contents: read');
  return [...new Set(needed)].filter((permission) => !allows(granted, permission)).map((each) => `lacks ${each}`);
}

function allows(granted: Permissions, permission: string): boolean {
  const [scope = '', level = ''] = permission.split(': ');
  const given = typeof granted === 'string' ? granted.replace('-all', '') : granted[scope];
  return given === 'write' || given === level;
}

/** Outputs of this action that a job asks for and that it does not have. */
function outputFaults(job: Job): string[] {
  const text = JSON.stringify(job);
  return ourSteps(job).flatMap(({ id }) =>
    id === undefined
      ? []
      : [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))]
          .map(([, name]) => name!)
          .filter((name) => !OUTPUTS.some((output) => output.name === name))
          .map((name) => `${name} is no output`),
  );
}
