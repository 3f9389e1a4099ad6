import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { checkName, MOST_IN_CHECK } from '../../src/publish/check-run.js';
import { thisRun } from '../../src/publish/confirmation.js';
import { INPUTS } from '../../src/generated.js';

const permissions = readFileSync('docs/permissions.md', 'utf8');
const schedule = readFileSync('docs/schedule.md', 'utf8');
const sources = ['publish-comment', 'publish-issue', 'publish-annotations'].map((name) =>
  readFileSync(`src/publish/${name}.ts`, 'utf8'),
);

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<string, { steps: { uses?: string; with?: Record<string, unknown> }[] }>;
}

const [, recipe = ''] = /```yaml\n([^]*?)```/.exec(schedule) ?? [];
const workflow = parse(recipe) as Workflow;

describe('docs/permissions.md', () => {
  test('names every permission that a message of ours asks for', () => {
    const asked = sources.flatMap((text) =>
      [...text.matchAll(/'([a-z-]+: (?:read|write))'/g)].map(([, each]) => each!),
    );
    expect(new Set(asked)).toEqual(
      new Set(['pull-requests: write', 'checks: write', 'issues: write', 'actions: read']),
    );
    for (const each of asked) expect(permissions).toContain(`\`${each}\``);
  });

  test('says the name of the check run and how much it holds', () => {
    expect(permissions).toContain(`\`${checkName('KEY')}\``);
    expect(permissions).toContain(`up to ${String(MOST_IN_CHECK)} annotations`);
  });

  test('its example is YAML', () => {
    const [, example = ''] = /```yaml\n([^]*?)```/.exec(permissions) ?? [];
    expect(Object.keys((parse(example) as Workflow).permissions)).toEqual(['contents', 'pull-requests', 'checks']);
  });
});

describe('docs/schedule.md', () => {
  test('its recipe is started by a schedule, with what the tracking issue needs', () => {
    expect(workflow.on).toHaveProperty('schedule');
    expect(workflow.permissions).toMatchObject({ issues: 'write', actions: 'read' });
  });

  test('its inputs are inputs of the action', () => {
    const step = workflow.jobs['certify']?.steps.find(({ uses }) => uses?.startsWith('beta-certificate/') === true);
    const names = INPUTS.map(({ name }) => name) as readonly string[];
    for (const name of Object.keys(step?.with ?? {})) expect(names).toContain(name);
    expect(step?.with).toMatchObject({ 'tracking-issue': true });
  });

  test('its file is recognised by what the runner says of it', () => {
    const [, file = ''] = /# \.github\/workflows\/(\S+)/.exec(recipe) ?? [];
    const environment = {
      GITHUB_WORKFLOW_REF: `octo/evals/.github/workflows/${file}@refs/heads/main`,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_NUMBER: '3',
    };
    expect(thisRun(environment)).toEqual({ workflow: 'nightly.yml', branch: 'main', number: 3 });
  });
});
