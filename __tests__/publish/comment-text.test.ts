import { describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
import { publish } from '../../src/publish/publish.js';
import {
  HEAD_SHA,
  REPOSITORY_ID,
  runnerEnvironment,
  TOKEN,
  withServer,
  type GitHubServer,
} from '../support/github-server.js';
import {
  captured,
  HASTY,
  oldMarker,
  plain,
  publication,
  publishOnce,
  QUIET,
  type Options,
  type Seen,
} from './harness.js';

const PASSED = { verdict: 'gain-possible', passed: true, comment: [() => '### ✅ Worth it ✅'] };
const OLDER = 'a'.repeat(40);
const NEWER = 'e'.repeat(40);

/** Run number N of the workflow, of a commit. */
function run(number: number, commit: string, options: Options = {}): Options {
  return {
    ...options,
    run: { payload: { pull_request: { number: 7, head: { sha: commit } }, repository: { id: REPOSITORY_ID } } },
    environment: { GITHUB_RUN_ID: String(9000 + number), GITHUB_RUN_NUMBER: String(number), ...options.environment },
  };
}

/** A run that is of the latest commit at the time. */
async function push(server: GitHubServer, number: number, commit: string, options: Options = {}): Promise<Seen> {
  server.pulls[0]!.head = { ...server.pulls[0]!.head, sha: commit };
  return publishOnce(server, run(number, commit, options));
}

const bodies = (server: GitHubServer): readonly string[] => server.comments.map(({ body }) => body);

describe('of which commit and run it is', () => {
  test('stands at the end, with the address of the run', () =>
    withServer(async (server) => {
      await publishOnce(server, run(12, HEAD_SHA, { environment: { GITHUB_RUN_ATTEMPT: '3' } }));
      const address = `${new URL(server.url).origin}/octo/evals/actions/runs/9012`;
      expect(bodies(server)[0]).toMatch(/^<!-- beta-certificate key= .* commit=d{40} runs=9012\.12\.3 -->\n/);
      expect(bodies(server)[0]!).toContain(
        `\n\ncommit \`ddddddd\` · [run 12, attempt 3](${address}) · [full report](${address}#artifacts) · `,
      );
    }));

  test('of a run after another workflow: the commit and the order of that one', () =>
    withServer(async (server) => {
      const payload = {
        workflow_run: {
          id: 77,
          run_number: 5,
          run_attempt: 2,
          event: 'pull_request',
          head_sha: HEAD_SHA,
          head_branch: 'topic',
          head_repository: { id: REPOSITORY_ID, owner: { login: 'octo' } },
        },
        repository: { id: REPOSITORY_ID },
      };
      await publishOnce(server, { run: { event: 'workflow_run', payload, sha: OLDER } });
      expect(bodies(server)[0]).toContain(` commit=${HEAD_SHA} runs=77.5.2+1234567890.1.1 -->`);
      expect(bodies(server)[0]).toContain('commit `ddddddd` · [run 1](');
    }));

  test.each(['9007199254740993', '9'.repeat(26), '99999999999'])(
    'an id that no run has yet, %s, does not make us give way',
    (id) =>
      withServer(async (server) => {
        await publishOnce(server, run(12, HEAD_SHA));
        const [comment] = server.comments;
        comment!.body = comment!.body.replace('runs=9012.12.1', `runs=${id}.1.1`).replace(/###.*/, '### ✅ forged');
        await publishOnce(server, run(13, HEAD_SHA));
        expect(bodies(server)).toHaveLength(1);
        expect(bodies(server)[0]).toContain('runs=9013.13.1');
        expect(bodies(server)[0]).not.toContain('forged');
      }),
  );

  test('on-change leaves the report and says which commit has the same verdict', () =>
    withServer(async (server) => {
      const settings = { comment: 'on-change' } as const;
      await push(server, 1, OLDER, { settings });
      for (const [number, commit] of [
        [2, HEAD_SHA],
        [3, NEWER],
      ] as const)
        await push(server, number, commit, { settings, publication: { comment: [() => 'another text'] } });
      const [body] = bodies(server);
      expect(body).toContain(` commit=${NEWER} `);
      expect(body).toContain('long report\n\ncommit `aaaaaaa` · [run 1](');
      expect(body!.match(/The same verdict since: .*/g)).toEqual([
        expect.stringMatching(/^The same verdict since: commit `eeeeeee` · \[run 3\]/),
      ]);
    }));
});

describe('a run without a certificate', () => {
  test.each(['always', 'on-change', 'on-failure'] as const)('takes the tick away, comment: %s', (comment) =>
    withServer(async (server) => {
      await push(server, 1, OLDER, { publication: PASSED });
      const { summary, log, outputs } = await push(server, 2, HEAD_SHA, {
        settings: { comment },
        fault: 'results.csv:3: column "b": "@octocat <img>" is no outcome. Use 1 or 0.',
      });
      expect(server.comments).toHaveLength(1);
      const [body] = bodies(server);
      expect(body).not.toContain('✅');
      expect(body).toContain('### ❌ Could not certify commit `ddddddd`');
      expect(body).toContain('`@octocat <img>`');
      expect(body).toContain('commit `ddddddd` · [run 2](');
      expect(summary).toContain('### ❌ Could not certify commit `ddddddd`');
      expect(outputs).toMatch(/^passed<<(\S+)\nfalse\n\1\n/);
      expect(log).toBe('');
    }),
  );

  test('is commented where there was nothing before, and not with `off`', () =>
    withServer(async (server) => {
      await publishOnce(server, { fault: 'nothing to read', settings: { comment: 'off' } });
      expect(server.requests).toEqual([]);
      await publishOnce(server, { fault: 'nothing to read' });
      expect(bodies(server)).toEqual([expect.stringContaining('Could not certify')]);
    }));

  test('with on-change another fault is another text', () =>
    withServer(async (server) => {
      for (const fault of ['the first fault', 'the second fault'])
        await publishOnce(server, { fault, settings: { comment: 'on-change' } });
      expect(bodies(server)[0]).toContain('the second fault');
    }));

  test('opens the tracking issue of a schedule as a failure does', () =>
    withServer(async (server) => {
      await publishOnce(server, {
        fault: 'no results',
        run: { event: 'schedule', payload: {} },
        settings: { trackingIssue: true, confirm: 1 },
      });
      expect(server.issues.all[0]?.body).toContain('Could not certify');
    }));
});

describe('an older run that ends last', () => {
  test('leaves the comment of the newer one', () =>
    withServer(async (server) => {
      await push(server, 2, HEAD_SHA);
      const before = bodies(server);
      const { notices, commentUrl, log } = await publishOnce(server, run(1, OLDER, { publication: PASSED }));
      expect(bodies(server)).toEqual(before);
      expect(notices).toEqual([expect.stringContaining('commit `aaaaaaa` of this run is no longer the latest')]);
      // Nor is anything said of a newer run where this one has the higher number.
      const later = await publishOnce(server, run(3, OLDER, { publication: PASSED }));
      expect(later.notices).toEqual(notices);
      expect(log).toContain('::notice::The pull request comment');
      expect(commentUrl).toContain('issuecomment');
    }));

  test('of the same commit too, and an earlier attempt of the same run', () =>
    withServer(async (server) => {
      await publishOnce(server, run(2, HEAD_SHA, { environment: { GITHUB_RUN_ATTEMPT: '2' } }));
      const before = bodies(server);
      await publishOnce(server, run(1, HEAD_SHA, { publication: PASSED }));
      await publishOnce(server, run(2, HEAD_SHA, { publication: PASSED }));
      expect(bodies(server)).toEqual(before);
      await publishOnce(server, run(2, HEAD_SHA, { environment: { GITHUB_RUN_ATTEMPT: '3' }, publication: PASSED }));
      expect(bodies(server)[0]).toContain('✅');
    }));

  test('is written all the same where the branch was set back to its commit', () =>
    withServer(async (server) => {
      await push(server, 2, NEWER);
      await push(server, 1, OLDER, { publication: PASSED });
      expect(bodies(server)[0]).toContain('✅');
    }));

  test('of a schedule leaves the issue as the newer one left it', () =>
    withServer(async (server) => {
      const nightly = (number: number, publication: NonNullable<Options['publication']>): Promise<Seen> =>
        publishOnce(server, {
          publication,
          run: { event: 'schedule', payload: {} },
          environment: { GITHUB_RUN_ID: String(9000 + number) },
          settings: { trackingIssue: true, confirm: 1 },
        });
      await nightly(1, {});
      await nightly(3, PASSED);
      const { notices } = await nightly(2, { comment: [() => 'late'] });
      expect(server.issues.all.map(({ state, body }) => [state, body.includes('late')])).toEqual([['closed', false]]);
      expect(notices).toEqual([expect.stringContaining('is of a newer run')]);
    }));
});

describe('a run that is not of the latest commit', () => {
  test('says so before anything else, and shows no tick', () =>
    withServer(async (server) => {
      server.addComment(7, `${oldMarker('', PASSED)}### ✅ of long ago`);
      server.pulls[0]!.head = { ...server.pulls[0]!.head, sha: NEWER };
      await publishOnce(server, run(1, HEAD_SHA, { publication: PASSED }));
      const [body] = bodies(server);
      expect(plain(body!).split('\n')[1]).toBe('### ⚪ Not of the latest commit: this is of `ddddddd`');
      expect(body).toContain('The latest commit of this pull request is `eeeeeee`');
      expect(body).not.toContain('✅');
      // The run of the latest commit replaces it, even with a smaller number.
      await push(server, 0, NEWER, { publication: PASSED });
      expect(bodies(server)[0]).toContain('✅');
    }));

  test('begins no comment, and says why', () =>
    withServer(async (server) => {
      server.pulls[0]!.head = { ...server.pulls[0]!.head, sha: NEWER };
      const { notices, summary } = await publishOnce(server, run(1, HEAD_SHA));
      expect(server.comments).toEqual([]);
      expect(notices).toEqual([expect.stringContaining('`ddddddd` is no longer the latest')]);
      expect(summary).toContain(notices[0]);
    }));

  test('that learns of the new commit when it has written corrects itself', () =>
    withServer(async (server) => {
      await push(server, 1, OLDER);
      server.pulls[0]!.head = { ...server.pulls[0]!.head, sha: HEAD_SHA };
      const publication = {
        ...PASSED,
        comment: [
          () => {
            setImmediate(() => (server.pulls[0]!.head = { ...server.pulls[0]!.head, sha: NEWER }));
            return '### ✅ Worth it';
          },
        ],
      };
      await publishOnce(server, run(2, HEAD_SHA, { publication }));
      expect(bodies(server)[0]).toContain('### ⚪ Not of the latest commit');
      expect(bodies(server)[0]).not.toContain('✅');
    }));

  test('where GitHub does not say which is the latest the comment is written as ever', () =>
    withServer(async (server) => {
      server.fault({ kind: 'integration', path: /\/pulls\/7$/, times: 99 });
      await publishOnce(server, run(1, HEAD_SHA, { publication: PASSED }));
      expect(bodies(server)[0]).toContain('✅');
    }));
});

describe('two runs at the same time', () => {
  test('the older whose writing comes last is overwritten by the newer', () =>
    withServer(async (server) => {
      await push(server, 1, HEAD_SHA);
      const files = runnerEnvironment({ server });
      const start = (number: number, text: string): Promise<unknown> =>
        publish(
          publication({ comment: [() => text] }),
          { ...QUIET, comment: 'always', commentKey: '', token: TOKEN },
          { ...files, ...run(number, HEAD_SHA).environment, GITHUB_STEP_SUMMARY: undefined },
          HASTY,
        );
      const updates = server.log('PATCH').length;
      // The older run's update is under way while the newer one updates, and is carried out before that looks again.
      server.fault({ kind: 'slow', method: 'PATCH', until: () => server.log('PATCH').length >= updates + 2 });
      const isOverwritten = (): boolean => bodies(server)[0]!.includes(' runs=9002.');
      server.fault({ kind: 'slow', method: 'GET', path: /comments$/, nth: 3, until: isOverwritten });
      await captured(undefined, async () => {
        const older = start(2, '### ✅ late');
        while (server.log('PATCH').length === updates) await new Promise((resolve) => setTimeout(resolve, 5));
        await Promise.all([older, start(3, 'of the newer')]);
      });
      rmSync(files['RUNNER_TEMP']!, { recursive: true });
      expect(server.comments).toHaveLength(1);
      expect(bodies(server)[0]).toContain('of the newer');
      expect(bodies(server)[0]).toContain(' runs=9003.3.1 -->');
    }));

  test('that both create one leave that of the newer, whichever was first', () =>
    withServer(async (server) => {
      for (const [there, ours, kept] of [
        [2, 3, 3],
        [3, 2, 3],
      ] as const) {
        server.comments.splice(0);
        let theirs = '';
        await publishOnce(server, run(there, HEAD_SHA));
        theirs = bodies(server)[0]!;
        server.comments.splice(0);
        const comment = [
          () => {
            server.addComment(7, theirs);
            return 'ours';
          },
        ];
        await publishOnce(server, run(ours, HEAD_SHA, { publication: { comment } }));
        expect(server.comments).toHaveLength(1);
        expect(bodies(server)[0]).toContain(` runs=900${String(kept)}.`);
      }
    }));
});
