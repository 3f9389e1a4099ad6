import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Job {
  readonly name?: string;
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name?: string;
  readonly on: string | readonly string[] | Record<string, unknown>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Record<string, Job>;
}

/** Events whose runs have no rights that the author of a pull request could use. */
const EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch', 'workflow_call'];
/** In the workflow that others call, this action itself: whoever pins the call by a tag means the action of that tag too. */
const OWN = /^\s*- uses: beta-certificate\/beta-certificate@v1$/;
const PINNED = /^\s*(?:- )?uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const DOCUMENTED = /^\s+[a-z-]+: (?:read|write) # \S/;
/** Commands that may run code of a dependency. */
const DEPENDENCY_CODE = /\b(?:npm (?!audit|sbom|view |publish \.\/made .*--ignore-scripts)|npx |yarn |pnpm )/;

/** What a workflow does that none of ours may do, one line for each. */
function faultsOf(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const lines = text.split('\n');
  const faults: string[] = [];
  const require = (holds: boolean, rule: string): void => {
    if (!holds) faults.push(rule);
  };
  const events = typeof workflow.on === 'string' ? [workflow.on] : Object.keys(namesOf(workflow.on));
  for (const event of events) require(EVENTS.includes(event), `event ${event}`);
  // What is called has the rights and the concurrency group of whoever calls it, and can ask for no others.
  const isCalled = events.join() === 'workflow_call';
  require(workflow.name !== undefined, 'no name');
  require(isCalled
    ? workflow.permissions === undefined
    : JSON.stringify(workflow.permissions) === '{}', 'rights for all jobs');
  require(isCalled || workflow.concurrency !== undefined, 'no concurrency group');
  require(!/secrets\s*[.[]|secrets: inherit/.test(text), 'a secret');
  for (const line of lines.filter((one) => /\buses:/.test(one) && !/uses: \.\//.test(one)))
    require(PINNED.test(line) || (isCalled && OWN.test(line)), `not pinned: ${line.trim()}`);
  for (const line of lines.filter((one) => /: (?:read|write)(?: |$)/.test(one)))
    require(DOCUMENTED.test(line), `no reason: ${line.trim()}`);
  for (const [id, job] of Object.entries(workflow.jobs)) {
    require(job.name !== undefined, `${id}: no name`);
    require(isCalled !== (job.permissions !== undefined), `${id}: no permissions`);
    require((job['timeout-minutes'] ?? Infinity) <= 60, `${id}: no time limit`);
    const mayWrite = Object.values(job.permissions ?? {}).includes('write');
    for (const { uses = '', run = '', with: inputs = {} } of job.steps) {
      if (uses.startsWith('actions/checkout@'))
        require(inputs['persist-credentials'] === false, `${id}: keeps credentials`);
      require(!run.includes('${{'), `${id}: an expression in a script`);
      require(!/GITHUB_ENV|GITHUB_PATH/.test(run), `${id}: writes the environment of later steps`);
      require(!/\|\| true|curl|wget/.test(run), `${id}: ${run}`);
      if (/npm (?:ci|cit|i|install)\b/.test(run))
        require(run.includes('--ignore-scripts'), `${id}: runs install scripts`);
      require(!(mayWrite && DEPENDENCY_CODE.test(run)), `${id}: code of a dependency where there are rights`);
    }
  }
  return faults;
}

const namesOf = (on: readonly string[] | Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(on)
    ? Object.fromEntries((on as readonly string[]).map((name) => [name, null]))
    : (on as Record<string, unknown>);

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

test.each(workflows)('%s keeps every rule', (_name, text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('one action is pinned to one version throughout', () => {
  const versions = new Map<string, Set<string>>();
  for (const [, text] of workflows) {
    for (const [, owner, version] of text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+ # \S+)/g))
      versions.set(owner!, (versions.get(owner!) ?? new Set()).add(version!));
  }
  expect([...versions].filter(([, of]) => of.size > 1)).toEqual([]);
  expect(versions.size).toBeGreaterThan(5);
});

describe('each rule can be broken', () => {
  const good = workflows.find(([name]) => name === 'release.yml')![1];
  test.each([
    ['another event', /push:\n {4}tags: .*\n/, 'pull_request_target:\n', 'event pull_request_target'],
    ['a tag for a pin', /@8e8c[0-9a-f]+ # v6\.0\.1/, '@v6', 'not pinned: - uses: actions/checkout@v6'],
    ['no comment on a pin', / # v6\.0\.1/, '', /^not pinned: - uses: actions\/checkout@8e8c/],
    ['rights for all jobs', /^permissions: \{\}$/m, 'permissions: read-all', 'rights for all jobs'],
    ['no permissions', / {4}permissions:\n {6}contents: read # to check out\n/, '', 'verify: no permissions'],
    ['no reason for a right', / # to sign the provenance.*/, '', 'no reason: id-token: write'],
    ['credentials kept', /persist-credentials: false/, 'persist-credentials: true', 'verify: keeps credentials'],
    ['a script from data', /"\$GITHUB_REF_NAME" =/, '"${{ github.ref_name }}" =', 'verify: an expression in a script'],
    ['install scripts', / --ignore-scripts/, '', 'verify: runs install scripts'],
    ['no time limit', / {4}timeout-minutes: 30\n/, '', 'verify: no time limit'],
    ['two runs at a time', /^concurrency:\n.*\n.*\n/m, '', 'no concurrency group'],
    ['a build with rights', /node scripts\/sbom\.js .*/, 'npm run build', /^publish: code of a dependency/],
    ['a secret', /\$\{\{ github\.token \}\}/, '${{ secrets.TOKEN }}', 'a secret'],
  ])('%s', (_what, part, instead, fault) => {
    expect(good).toMatch(part);
    const faults = faultsOf(good.replace(part, () => instead));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });
});

describe('the release', () => {
  const { jobs, concurrency } = parse(readFileSync(join(FOLDER, 'release.yml'), 'utf8')) as Workflow;
  const all = Object.values(jobs).flatMap(({ steps }) => steps);

  test('takes nothing from a cache that another run may have written, and is never cut short', () => {
    const setups = all.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setups).toHaveLength(2);
    for (const setup of setups) expect(setup.with).toMatchObject({ 'package-manager-cache': false });
    expect(all.some(({ uses }) => uses?.startsWith('actions/cache'))).toBe(false);
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false });
  });

  test('is published after the tests and the comparison of dist/, with provenance of every bundle', () => {
    expect(jobs['publish']).toMatchObject({ needs: 'verify', environment: 'release' });
    expect(jobs['verify']!.steps.map(({ run }) => run)).toEqual(
      expect.arrayContaining(['npm cit --ignore-scripts', 'npm run check-dist', 'npm audit --omit=dev']),
    );
    const attest = all.find(({ uses }) => uses?.startsWith('actions/attest-build-provenance@'));
    expect(attest?.with?.['subject-path']).toContain('dist/**/*.js');
  });
});

test('Dependabot watches every lock file and the actions, and waits a week', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: {
      'package-ecosystem': string;
      directory?: string;
      directories?: string[];
      cooldown?: Record<string, number>;
    }[];
  };
  for (const { cooldown } of updates) expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
  expect(updates.map((update) => update['package-ecosystem']).sort()).toEqual(['github-actions', 'npm']);
  const folders = updates.find((update) => update['package-ecosystem'] === 'npm')!.directories!;
  const locks = ['', ...readdirSync('.')].filter((name) => existsSync(join('.', name, 'package-lock.json')));
  expect(folders.map((folder) => folder.slice(1)).sort()).toEqual(locks.sort());
});
