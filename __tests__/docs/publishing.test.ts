import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkName, MAX_IN_CHECK } from '../../src/publish/check-run.js';
import { thisRun } from '../../src/publish/confirmation.js';
import { page } from './documents.js';
import { ourSteps, workflowOf } from './workflow.js';

const permissions = readFileSync('docs/permissions.md', 'utf8');
const sources = ['publish-comment', 'publish-issue', 'publish-annotations', 'verdict-check'].map((name) =>
  readFileSync(`src/publish/${name}.ts`, 'utf8'),
);

const { text: recipe } = page('docs/schedule.md').blocks.find(({ language }) => language === 'yaml')!;
const workflow = workflowOf(recipe)!;

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
    expect(permissions).toContain(`up to ${String(MAX_IN_CHECK)} annotations`);
  });

  test('its example grants what publishing on a pull request can use', () => {
    const example = page('docs/permissions.md').blocks.find(({ language }) => language === 'yaml')!;
    expect(Object.keys(workflowOf(example.text)!.permissions!)).toEqual(['contents', 'pull-requests', 'checks']);
  });
});

describe('docs/schedule.md', () => {
  test('its recipe is started by a schedule, and keeps a tracking issue', () => {
    expect(workflow.on).toHaveProperty('schedule');
    const [step] = Object.values(workflow.jobs).flatMap(ourSteps);
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
