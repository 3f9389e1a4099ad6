import { describe, expect, test } from '@jest/globals';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, runAction, type Finished } from '../support/processes.js';
import { TOKEN } from '../support/github-server.js';
import { seeded } from '../support/random.js';
import { eachTestOnAServer } from '../support/runs.js';
import { smallTable } from '../support/small-table.js';

const FAST = { results: smallTable(), diagnostics: 'false' };

const { server: github, environment } = eachTestOnAServer();

/**
 * GitHub carries out no creation before every run of the race has seen that there is nothing, and then takes up each
 * request after a delay of its own.
 */
function arrangeRace(count: number): void {
  const random = seeded(count);
  const listings = (): number =>
    github()
      .log('GET')
      .filter((line) => line.endsWith('/comments')).length;
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) {
    // What is listed first is answered at once: it is what the creations wait for.
    for (let nth = method === 'GET' ? count + 1 : 1; nth <= 5 * count; nth++) {
      const delay = Math.floor(300 * random());
      github().fault({
        kind: 'slow',
        method,
        nth,
        delay,
        ...(method === 'POST' ? { until: () => listings() >= count } : {}),
      });
    }
  }
}

async function race(count: number, inputsOf: (leg: number) => Record<string, string>): Promise<readonly Finished[]> {
  return Promise.all(
    Array.from({ length: count }, (_, leg) => runAction({ ...FAST, ...inputsOf(leg) }, environment(), TOKEN)),
  );
}

describe.each([2, 5])('%d processes at the same time', (count) => {
  test('with one key: one comment, and every verdict stands', async () => {
    arrangeRace(count);
    // Every other leg has another text, so that there is something to overwrite.
    const legs = await race(count, (leg) => ({ 'min-gain': leg % 2 === 0 ? '0.02' : '0.021' }));
    expect(legs.map(({ status }) => status)).toEqual(legs.map(() => 0));
    expect(github().comments).toHaveLength(1);
    const creations = github()
      .log('POST')
      .filter((line) => line.endsWith('/comments'));
    // A run that a loaded machine starts late finds the comment of another, and creates none.
    // One whose deletion it answers late is asked to be deleted again.
    expect(new Set(github().log('DELETE')).size).toBe(creations.length - 1);
    for (const { stdout } of legs) expect(stdout).not.toContain(TOKEN);
  });

  test('with two keys: one comment for each, and no run touches the other key', async () => {
    arrangeRace(count);
    const stranger = github().addComment(7, 'not ours', { login: 'someone', type: 'User' });
    const key = (leg: number): string => (leg % 2 === 0 ? 'even' : 'odd');
    const legs = await race(count, (leg) => ({ 'comment-key': key(leg), 'min-gain': leg % 2 === 0 ? '0.02' : '0.05' }));
    expect(legs.map(({ status }) => status)).toEqual(legs.map((_, leg) => leg % 2));
    const [even, odd, ...more] = ['even', 'odd', ''].flatMap((each) =>
      github().comments.filter(({ body }) => body.includes(`key=${each} `)),
    );
    expect(even?.body).toContain('🟡');
    expect(odd?.body).toContain('❌');
    expect(more).toEqual([]);
    expect(github().comments).toHaveLength(3);
    expect(stranger.body).toBe('not ours');
  });
});

test('a run started again updates the comment of the first', async () => {
  const environments = [environment(), environment()];
  for (const each of environments) await actInProcess(FAST, each, TOKEN);
  expect(github().comments).toHaveLength(1);
  const urls = environments.map((each) => outputsOf(each).get('comment-url'));
  expect(urls[0]).toBe(urls[1]);
});
