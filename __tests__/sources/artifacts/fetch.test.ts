import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { TOKEN, withServer } from '../../support/github-server.js';
import type { FaultKind } from '../../support/github-faults.js';
import { zip } from '../archives.js';
import { archive, openOnce, refusal } from './harness.js';

const ZIP = /^\/repos\/octo\/evals\/actions\/artifacts\/\d+\/zip$/;
const LIST = /\/actions\/runs\/\d+\/artifacts$/;
const STORAGE = /^storage:/;
const CONTENT = archive({ 'results.jsonl': 'rows' });
const FILES = [['artifact:results!results.jsonl', 'rows']];
const FROM = 'artifact:results: cannot be downloaded from run 1234567890 of octo/evals: ';
const RUN_AGAIN = 'Run the job again; see also https://www.githubstatus.com.';

describe('the token', () => {
  test('goes to the API and not to the storage', () =>
    withServer(
      async (server) => {
        server.artifacts.add('results', CONTENT);
        expect((await openOnce(server)).files).toEqual(FILES);
        expect(server.requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([
          ['/repos/octo/evals/actions/runs/1234567890/artifacts', `token ${TOKEN}`],
          ['/repos/octo/evals/actions/artifacts/501/zip', `token ${TOKEN}`],
          ['storage:/artifacts/501', undefined],
        ]);
      },
      { enterprise: true },
    ));

  test.each<FaultKind>(['unauthorised', 'integration', 'server-error', 'drop-before', 'cut'])(
    'is in no message (%s), nor is the signed address',
    (kind) =>
      withServer(async (server) => {
        server.artifacts.add('results', CONTENT);
        server.fault({ kind, path: /\/zip$|^storage:/, times: 99 });
        const message = await refusal(server);
        expect(message).not.toContain(TOKEN);
        expect(message).not.toContain('sig');
        // The host, for whoever has to open a firewall, and nothing behind it.
        expect(message).not.toMatch(/\/artifacts\/\d|\?/);
      }),
  );
});

describe('a redirection', () => {
  test.each([
    ['http://192.0.2.1/x', 'redirected to an address without HTTPS'],
    ['ftp://127.0.0.1/x', 'redirected to an address without HTTPS'],
    ['', 'redirected to no address'],
    ['/relative', 'redirected to no address'],
  ])('to %j is not followed', (location, says) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'redirect', path: ZIP, location });
      expect(await refusal(server)).toContain(`${FROM}GitHub refused ("${says}").`);
    }),
  );

  test('is followed once', () =>
    withServer(async (elsewhere) => {
      await withServer(async (server) => {
        server.artifacts.add('results', CONTENT);
        server.fault({ kind: 'redirect', path: STORAGE, location: `${elsewhere.url}/repos/x`, times: 9 });
        const message = (await refusal(server)).replace(/127\.0\.0\.1:\d+/, 'HOST');
        expect(message).toBe(`${FROM}GitHub did not answer as it should ("storage: 302"). ${RUN_AGAIN}`);
        expect(elsewhere.requests).toEqual([]);
      });
    }));

  test.each([LIST, ZIP])('of a repository that has moved is not followed (%p)', (path) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'moved', path, location: `${server.url}/repositories/4242/x` });
      expect(await refusal(server)).toContain(
        'GitHub refused ("301: redirected"). If the repository has moved, give its present name in `repository`.',
      );
      expect(server.log().filter((line) => line.includes('repositories'))).toEqual([]);
    }),
  );
});

describe('trouble that passes', () => {
  test.each<readonly [FaultKind, RegExp]>([
    ['server-error', LIST],
    ['truncated', LIST],
    ['drop-before', ZIP],
    ['unavailable', ZIP],
    ['server-error', STORAGE],
    ['integration', STORAGE], // A signed address that is too old: there will be a new one.
    ['drop-before', STORAGE],
    ['cut', STORAGE],
  ])('%s twice (%p): the third try succeeds, from the beginning', (kind, path) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind, path, times: 2 });
      expect(await openOnce(server)).toEqual({ files: FILES, foundInFolder: [true], setAside: [], warnings: [] });
      const again = server.requests.filter((request) => path.test(request.path));
      expect(again).toHaveLength(3);
    }),
  );

  test.each<readonly [FaultKind, RegExp]>([
    ['too-many', ZIP],
    ['secondary-limit', LIST],
    ['too-many', STORAGE],
  ])('%s (%p) is waited for', (kind, path) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind, path, retryAfter: 0 });
      expect((await openOnce(server)).files).toEqual(FILES);
    }),
  );

  test.each<FaultKind>(['stall', 'slow'])('%s: given up when nothing comes any more, and tried again', (kind) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind, delay: 30_000, path: STORAGE });
      expect((await openOnce(server, { retryPolicy: { requestTimeout: 500 } })).files).toEqual(FILES);
      expect(server.requests.filter(({ path }) => STORAGE.test(path))).toHaveLength(2);
    }),
  );
});

describe('trouble that stays', () => {
  test.each<readonly [FaultKind, RegExp, string]>([
    ['server-error', ZIP, '500: Server Error'],
    ['server-error', STORAGE, 'storage: 500'],
    ['cut', STORAGE, 'no answer from HOST: the connection was cut (UND_ERR_SOCKET)'],
  ])('%s (%p): a few tries, and then an error', (kind, path, says) =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind, path, times: 99 });
      const message = (await refusal(server)).replace(/127\.0\.0\.1:\d+/, 'HOST');
      expect(message).toBe(`${FROM}GitHub did not answer as it should ("${says}"). ${RUN_AGAIN}`);
      expect(server.requests.filter((request) => path.test(request.path))).toHaveLength(3);
    }),
  );

  test('a rate limit beyond the retryPolicy is not waited for', () =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'primary-limit', path: ZIP, retryAfter: 3600, times: 9 });
      const message = await refusal(server);
      expect(message).toContain('GitHub asks for fewer requests ("403: API rate limit exceeded for installation.")');
      expect(server.log().filter((line) => line.endsWith('/zip'))).toHaveLength(1);
    }));

  test('the whole has an end, whatever still comes', () =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'stall', path: STORAGE, times: 9 });
      const message = await refusal(server, { retryPolicy: { total: 500 } });
      expect(message).toContain('not in time (TimeoutError)');
    }));
});

describe('what was uploaded', () => {
  const ALTERED = 'artifact:results: is not what run 1234567890 of octo/evals uploaded: ';

  test.each<readonly [string, Buffer | string]>([
    ['an archive', CONTENT],
    ['a file', 'rows'],
  ])('%s that is another by its digest is not read', (_what, content) =>
    withServer(async (server) => {
      const digest = `sha256:${'0'.repeat(64)}`;
      const { size } = server.artifacts.add('results', content, { digest });
      const message = await refusal(server);
      expect(message).toMatch(/Run the job again; if it says the same, upload the artifact anew\.$/);
      expect(message).toContain(`${ALTERED}the ${size} bytes received have the SHA-256 digest `);
      expect(message).toContain(`, the ${size} bytes uploaded have ${'0'.repeat(64)}.`);
    }),
  );

  test('half of an archive that passes for the whole', () =>
    withServer(async (server) => {
      server.artifacts.add('results', CONTENT);
      server.fault({ kind: 'truncated', path: STORAGE, times: 9 });
      expect(await refusal(server)).toContain(`${ALTERED}the ${Math.floor(CONTENT.length / 2)} bytes received`);
    }));

  test('a digest in capitals is the same digest', () =>
    withServer(async (server) => {
      const { digest } = server.artifacts.add('a', CONTENT);
      server.artifacts.add('results', CONTENT, { digest: digest!.toUpperCase() });
      expect((await openOnce(server, { patterns: ['results'] })).warnings).toEqual([]);
    }));

  test.each([
    [null, 'no digest of it'],
    ['sha512:00', 'a digest of it that is no SHA-256'],
  ])('digest %j: an archive vouches for itself, and that is said', (digest, says) =>
    withServer(async (server) => {
      // An old archive is packed when it is downloaded; its size is that of the files in it.
      server.artifacts.add('results', CONTENT, { digest, size: 4 });
      const { files, warnings } = await openOnce(server);
      expect(files).toEqual(FILES);
      expect(warnings).toEqual([
        `artifact:results: GitHub has ${says}; only the checksums inside the archive are checked.`,
      ]);
      server.fault({ kind: 'truncated', path: STORAGE, times: 9 });
      expect(await refusal(server)).toContain('artifact:results: is cut short');
    }),
  );

  test('without a digest a file has at least to have its size', () =>
    withServer(async (server) => {
      server.artifacts.add('results', 'rows', { digest: null });
      expect((await openOnce(server)).warnings).toEqual([
        'artifact:results: GitHub has no digest of it; only its size was checked.',
      ]);
      server.fault({ kind: 'truncated', path: STORAGE, times: 9 });
      expect(await refusal(server)).toContain(`${ALTERED}2 bytes were received, 4 bytes uploaded.`);
    }));
});

describe('hostile content', () => {
  test('names lead nowhere on the disk, and show what is in them', () =>
    withServer(async (server) => {
      const name = '../../escaped\n::error::x\u202e';
      server.artifacts.add(name, zip([{ name: '../../../outside', data: 'rows' }]));
      const { files } = await openOnce(server);
      expect(files).toEqual([['artifact:../../escaped\\u000a::error::x\\u202e!../../../outside', 'rows']]);
      expect(existsSync('../../../outside')).toBe(false);
    }));

  test('an archive beyond the limits on what comes out of it', () =>
    withServer(async (server) => {
      server.artifacts.add('results', archive({ bomb: 'x'.repeat(100_000) }));
      expect(await refusal(server, { limits: { maxTotalBytes: 50_000 } })).toBe(
        'artifact:results!bomb: brings the run to more than 50000 bytes of decompressed content, the limit `total-bytes`. If that is intended, raise `limits`: total-bytes=100000.',
      );
      server.artifacts.add('many', zip([1, 2, 3].map((i) => ({ name: String(i), data: '' }))));
      const many = { patterns: ['many'], limits: { maxEntries: 2 } };
      expect(await refusal(server, many)).toContain('artifact:many: holds more than 2 files inside it');
      const two = { patterns: ['one', 'two'], limits: { maxFiles: 1 } };
      server.artifacts.add('one', 'x');
      server.artifacts.add('two', 'x');
      expect(await refusal(server, two)).toContain('There are more than 1 files');
    }));

  test('downloads beyond the limit end there, and one that is repeated counts once', () =>
    withServer(async (server) => {
      server.artifacts.add('a', 'x'.repeat(600));
      server.fault({ kind: 'cut', path: STORAGE, times: 2 });
      expect((await openOnce(server, { limits: { maxTotalBytes: 600 } })).files).toHaveLength(1);
      server.artifacts.add('b', 'x'.repeat(600));
      expect(await refusal(server, { limits: { maxTotalBytes: 1199 } })).toBe(
        'artifact:b: brings the run to more than 1199 bytes of downloaded content, the limit `total-bytes`. If that is intended, raise `limits`: total-bytes=2398.',
      );
    }));
});
