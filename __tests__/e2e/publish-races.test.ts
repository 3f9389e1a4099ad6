import { expect, test } from '@jest/globals';
import { actInProcess } from '../support/in-process.js';
import { outputsOf, runAction } from '../support/processes.js';
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

/** Every order of requests is raced in the tests of src/publish: here the program is one process for each run. */
test('five processes with two keys: one comment for each, every verdict stands, and no run touches the other key', async () => {
  arrangeRace(5);
  const stranger = github().addComment(7, 'not ours', { login: 'someone', type: 'User' });
  // Of one key there are three, one of which has another text, so that there is something to overwrite.
  const legs = [
    { 'comment-key': 'passing', 'min-gain': '0.02' },
    { 'comment-key': 'failing', 'min-gain': '0.05' },
    { 'comment-key': 'passing', 'min-gain': '0.021' },
    { 'comment-key': 'failing', 'min-gain': '0.05' },
    { 'comment-key': 'passing', 'min-gain': '0.02' },
  ];
  const finished = await Promise.all(legs.map((leg) => runAction({ ...FAST, ...leg }, environment(), TOKEN)));
  expect(finished.map(({ status }) => status)).toEqual([0, 1, 0, 1, 0]);
  const [passing, failing, ...more] = ['passing', 'failing', ''].flatMap((key) =>
    github().comments.filter(({ body }) => body.includes(`key=${key} `)),
  );
  expect(passing?.body).toContain('🟡');
  expect(failing?.body).toContain('❌');
  expect(more).toEqual([]);
  expect(github().comments).toHaveLength(3);
  expect(stranger.body).toBe('not ours');
  const creations = github()
    .log('POST')
    .filter((line) => line.endsWith('/comments'));
  // A run that a loaded machine starts late finds the comment of another, and creates none.
  // One whose deletion it answers late is asked to be deleted again.
  expect(new Set(github().log('DELETE')).size).toBe(creations.length - 2);
  for (const { stdout } of finished) expect(stdout).not.toContain(TOKEN);
});

test('a run started again updates the comment of the first', async () => {
  const environments = [environment(), environment()];
  for (const each of environments) await actInProcess(FAST, each, TOKEN);
  expect(github().comments).toHaveLength(1);
  const urls = environments.map((each) => outputsOf(each).get('comment-url'));
  expect(urls[0]).toBe(urls[1]);
});
