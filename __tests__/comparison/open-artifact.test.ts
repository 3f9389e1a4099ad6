import { beforeEach, describe, expect, test } from '@jest/globals';
import { archive } from '../sources/artifacts/harness.js';
import { earlierRuns } from './earlier-runs.js';

const here = earlierRuns();

describe('what is refused, with the remedy', () => {
  beforeEach(() => here.server.addRun({ id: 11 }));

  test('no such artifact: not the one of an older run', async () => {
    here.server.addRun({ id: 10 });
    here.upload(10, 'first');
    here.upload(11, 'first', 'other');
    expect(await here.refusal()).toMatch(
      /on "trunk", run 11 of octo\/evals, has no artifact "beta"\. Upload the report folder/,
    );
  });

  test('an artifact that has expired', async () => {
    here.upload(11, 'first', 'beta', { expired: true });
    expect(await here.refusal()).toMatch(/of run 11 of octo\/evals, "beta" has expired/);
  });

  test('an artifact that is not what was uploaded', async () => {
    here.upload(11, 'first', 'beta', { digest: `sha256:${'0'.repeat(64)}` });
    expect(await here.refusal()).toMatch(/artifact:beta: is not what run 11 of octo\/evals uploaded/);
  });

  test('an artifact without a certificate', async () => {
    here.server.github.artifacts.add('beta', archive({ 'log.txt': 'x', 'other.txt': 'y' }), { run: '11' });
    expect(await here.refusal()).toMatch(/the artifact "beta" holds no certificate\.json/);
  });

  test('an artifact whose certificate is broken', async () => {
    here.server.github.artifacts.add('beta', archive({ 'certificate.json': '{}', 'outcomes.csv': 'x' }), { run: '11' });
    expect(await here.refusal()).toMatch(
      /^artifact:beta!certificate\.json: `compare-with`: no certificate of this program/,
    );
  });

  test.each([
    [403, /earlier runs of octo\/evals cannot be listed: the token may not do this.*`actions: read`/],
    [404, /earlier runs of octo\/evals cannot be listed: GitHub finds no such thing/],
    [500, /earlier runs of octo\/evals cannot be listed: GitHub did not answer as it should/],
  ])('a list of runs that answers %d', async (status, message) => {
    here.server.refuse(/\/workflows\/77\/runs$/, status);
    expect(await here.refusal()).toMatch(message);
  });

  test('an empty name, an empty token', async () => {
    expect(await here.refusal('artifact: ')).toMatch(/`artifact:` names no artifact/);
    expect(await here.refusal('artifact:beta', '')).toMatch(/`compare-with`: github-token is empty/);
    expect(here.server.asked).toEqual([]);
  });
});
