import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defaultOf } from '../../src/settings/table.js';
import { blocksOf } from './documents.js';
import { stepFaults } from './our-steps.js';
import { lintFaults, workflowOf } from './workflow.js';

const snippets = blocksOf('yaml').map(({ where, text }) => [where, text] as const);
const folders = ['.', ...readdirSync('examples').map((name) => join('examples', name))];
const files = folders.flatMap((folder) => {
  const path = join(folder, '.github/workflows');
  const names = readdirSync(folder).includes('.github') ? readdirSync(path) : [];
  return names.map((name) => [join(path, name), readFileSync(join(path, name), 'utf8')] as const);
});

/** A workflow that others call, as it is without inputs: their defaults stand for them. */
function withDefaults(text: string): string {
  const { on } = parse(text) as { on?: { workflow_call?: { inputs?: Record<string, { default?: string }> } } };
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (whole, name: string) => {
    const value = on?.workflow_call?.inputs?.[name]?.default ?? '';
    return value === '' && defaultOf(name) === '' ? whole : value;
  });
}

/** Everything that is wrong with a workflow or a part of one. */
async function faultsOf(text: string): Promise<string[]> {
  const workflow = workflowOf(text);
  if (workflow === undefined) return ['no part of a workflow'];
  return [...(await lintFaults(workflow)), ...stepFaults(workflow)];
}

test.each(snippets)('%s', async (_where, text) => {
  expect(await faultsOf(text)).toEqual([]);
});

test.each(files)('%s', async (_path, text) => {
  expect(await lintFaults(text)).toEqual([]);
  expect(stepFaults(workflowOf(withDefaults(text))!)).toEqual([]);
});

test('there are workflows of ours and of the examples', () => {
  expect(files.map(([path]) => path)).toEqual(
    expect.arrayContaining(['.github/workflows/ci.yml', 'examples/cruxeval-repository/.github/workflows/evals.yml']),
  );
  expect(snippets.length).toBeGreaterThan(30);
});

describe('what is wrong is found', () => {
  const step = (...inputs: string[]): string =>
    [
      '- uses: beta-certificate/beta-certificate@v1',
      '  with:',
      '    results: x.csv',
      ...inputs.map((each) => `    ${each}`),
    ].join('\n');
  const workflow = (permissions: string, ...inputs: string[]): string =>
    [
      `on: [pull_request, push]`,
      'jobs:',
      '  job:',
      '    runs-on: ubuntu-latest',
      `    permissions: ${permissions}`,
      '    steps:',
      step(...inputs).replace(/^/gm, '      '),
    ].join('\n');

  test.each([
    ['a step that is none', '- run: x\n  use: y', /unexpected key "use"/],
    ['an expression', '- run: echo ${{ github.nothing }}', /"nothing" is not defined/],
    ['an untrusted text in a script', '- run: echo ${{ github.head_ref }}', /potentially untrusted/],
    ['an event', 'on: pull_reqest\npermissions: {}', /pull_reqest/],
    ['an input', step('min-gian: 0.02'), /^min-gian is no input$/],
    ['a value', step('min-gain: 2%'), /^`min-gain` must be a number/],
    ['a condition', step('fail-on: no-gian'), /"no-gian" is not known\. Did you mean `no-gain`\?/],
    ['a condition without what it needs', step('fail-on: regression'), /`regression` needs an earlier certificate/],
    [
      'one of the texts of an expression',
      step("comment: ${{ github.actor == 'x' && 'always' || 'of' }}"),
      /`comment`: "of" is not known\. Did you mean `off`\?/,
    ],
    ['a value of the action alone', step('confirm: 0'), /`confirm` must be a whole number/],
    ['a format', step('format: xml'), /^format: xml is none$/],
    ['an output', `${step()}\n  id: a\n- run: echo \${{ steps.a.outputs.gian }}`, /^gian is no output$/],
    ['a right to comment', workflow('{}'), /^job: lacks pull-requests: write$/],
    [
      'a right to write checks',
      workflow('{ pull-requests: write }', 'annotations: true'),
      /^job: lacks checks: write$/,
    ],
    [
      'a right to read runs',
      workflow('{ issues: write }', 'comment: off', 'tracking-issue: true'),
      /^job: lacks actions: read$/,
    ],
    [
      'a right to open issues',
      workflow('{ actions: read }', 'comment: off', 'tracking-issue: true'),
      /^job: lacks issues: write$/,
    ],
    ['a right to an artifact', workflow('{}', 'comment: off', 'artifact: x'), /^job: lacks actions: read$/],
    [
      'a right to an earlier artifact',
      workflow('{}', 'comment: off', 'compare-with: artifact:x'),
      /^job: lacks actions: read$/,
    ],
  ])('%s', async (_what, text, fault) => {
    const faults = await faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test('and what is right is not', async () => {
    const rights = '{ pull-requests: write, issues: write, actions: read }';
    const text = workflow(rights, 'tracking-issue: true', 'compare-with: artifact:x', 'fail-on: regression');
    expect(await faultsOf(text)).toEqual([]);
    expect(await faultsOf(workflow('write-all'))).toEqual([]);
  });
});
