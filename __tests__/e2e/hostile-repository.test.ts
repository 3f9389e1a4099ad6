import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOKEN } from '../support/github-server.js';
import { bites, makeHostile, type Layout } from '../support/hostile-repository.js';
import { outputsOf, ROOT, runAction } from '../support/processes.js';
import { eachTestOnAServer } from '../support/runs.js';
import { SMALL_TABLE } from '../support/small-table.js';

const WATCH = pathToFileURL(join(ROOT, '__tests__/support/watch-effects.mjs')).href;

const { environment } = eachTestOnAServer();

test.each<Layout>(['sparse partial clone', 'bare repository unpacked'])(
  'a workspace that is a %s whose remote is a command: the verdict, and no program',
  async (layout) => {
    const env = environment();
    const [root, canary] = [join(env['RUNNER_TEMP']!, 'workspace'), join(env['RUNNER_TEMP']!, 'canary')];
    mkdirSync(root);
    makeHostile(root, canary, layout);
    writeFileSync(join(root, 'results.csv'), SMALL_TABLE);
    expect(bites(root, canary)).toBe(true);
    const effects = join(env['RUNNER_TEMP']!, 'effects');
    const { status } = await runAction(
      { results: 'results.csv', diagnostics: 'false' },
      { ...env, GITHUB_WORKSPACE: root, NODE_OPTIONS: `--import ${WATCH}`, EFFECTS: effects },
      TOKEN,
    );
    expect(status).toBe(0);
    expect(outputsOf(env).get('verdict')).toBe('gain-possible');
    expect(existsSync(canary)).toBe(false);
    expect(readFileSync(effects, 'utf8')).not.toContain('"kind":"process"');
  },
);
